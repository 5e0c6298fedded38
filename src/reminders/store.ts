import type { Db, Tx } from '../db/db.ts';
import { insertRows } from '../db/insertRows.ts';
import type { PauseFacts } from './reminderFacts.ts';

/** The kinds of messages that the policy sends. */
export const REMINDER = 'reminder';
export const MISSING = 'reminder.missing';

/** The kind of a feature's own reminders: they count for the weekly cap like those of the policy. */
export const OWN_REMINDER = 'reminder.of.';
export const cappedReminder = (feature: string): string => `${OWN_REMINDER}${feature}`;

export interface PauseRecord extends PauseFacts {
  id: number;
  reason: string;
}

/** The pauses that hold now or will. */
export async function openReminderPauses(db: Db | Tx, workingGroupId: number, now: Date): Promise<PauseRecord[]> {
  const stillOn = { OR: [{ until: null }, { until: { gt: now } }] };
  return db.pause.findMany({ where: { workingGroupId, endedAt: null, ...stillOn }, orderBy: { id: 'asc' } });
}

export interface NewPause extends PauseFacts {
  workingGroupId: number;
  reason: string;
  pausedBy: number;
}

export async function saveReminderPause(tx: Tx, pause: NewPause): Promise<number> {
  return (await tx.pause.create({ data: pause, select: { id: true } })).id;
}

export async function endReminderPausesNow(tx: Tx, ids: readonly number[], endedAt: Date): Promise<void> {
  await tx.pause.updateMany({ where: { id: { in: [...ids] }, endedAt: null }, data: { endedAt } });
}

/** What is written down of one step of the policy for one post. */
export interface NewReminder {
  workingGroupId: number;
  roundId: number;
  postId: number;
  step: string;
  at: Date;
  /** With a message: its key and whom it is for. Without one: why it was skipped. */
  messageKey?: string;
  personId?: number;
  skipped?: string;
}

/** Writes reminders down, a few hundred at most; what is there already is left as it is. */
export async function saveReminders(tx: Tx, reminders: readonly NewReminder[]): Promise<void> {
  const given = { messageKey: '', personId: null, skipped: null };
  await insertRows(
    tx,
    'Reminder',
    reminders.map((one) => ({ ...given, ...one })),
  );
}

/** Snoozes whose promise was kept, or has nothing left to promise. */
export async function endReminderSnoozes(tx: Tx, ids: readonly number[], doneAt: Date): Promise<void> {
  await tx.snooze.updateMany({ where: { id: { in: [...ids] }, doneAt: null }, data: { doneAt } });
}

/** Remembers that a person said "not now"; an earlier snooze of theirs is over with it. */
export async function saveReminderSnooze(tx: Tx, personId: number, at: Date, until: Date): Promise<void> {
  await tx.snooze.updateMany({ where: { personId, doneAt: null }, data: { doneAt: at } });
  await tx.snooze.create({ data: { personId, at, until } });
}
