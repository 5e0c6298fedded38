import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { ReminderFacts } from '../../reminders/reminderFacts.ts';
import { reminderRecipientOf } from '../../reminders/reminderRecipient.ts';
import { REASON_LIMIT } from '../changeRoundState.ts';
import { holdRound, type RoundRecord } from '../store.ts';
import { EXTENDED } from './extendedMessage.ts';
import { extendPost, extendRoundDates } from './store.ts';

/** More time for a round, or for one of its posts. */
export interface Extension {
  round: RoundRecord;
  /** null: all posts. */
  post: { id: number; code: string } | null;
  /** The due day that holds until now, and the new one: calendar dates YYYY-MM-DD. */
  from: string;
  to: string;
  reason: string;
}

/** Refuses a day that is past, that is no later than the one that holds or, for one post, that comes after the end of the round. */
export function judgeExtension({ round, post, from, to, reason }: Extension, { now, person }: Caller): void {
  const { language, timeZone } = person;
  const date = (day: string) => writeDate(day, language);
  if (to < dateIn(now, timeZone)) throw new Refusal('reminders.snoozePast', { date: date(to) });
  if (to <= from) throw new Refusal('rounds.extendNotLater', { date: date(to), due: date(from) });
  if (post && to > round.closesAt)
    throw new Refusal('rounds.extendBeyondClosing', {
      round: round.label,
      closes: date(round.closesAt),
      date: date(to),
    });
  if (reason.length > REASON_LIMIT)
    throw new Refusal('rounds.reasonTooLong', { limit: REASON_LIMIT, length: reason.length });
}

/** When a round closes that is due on a day. */
export const closingDayAfterExtension = ({ closesAt }: RoundRecord, due: string): string =>
  due > closesAt ? due : closesAt;

/**
 * Moves the due day, notes it in the record, and tells whoever is to answer for the posts that have not. Refuses what
 * `judgeExtension` refuses, and what changed since it was read.
 */
export async function extendRound(app: App, caller: Caller, extension: Extension, facts: ReminderFacts): Promise<void> {
  await requireCoordinator(app.db, caller);
  judgeExtension(extension, caller);
  const { round, post, from, to, reason } = extension;
  const extendedOn = dateIn(caller.now, caller.person.timeZone);
  const move = (tx: Tx): Promise<boolean> =>
    post
      ? extendPost(
          tx,
          { roundId: round.id, postId: post.id, from: from === round.dueAt ? null : from },
          { dueAt: to, extendedOn },
        )
      : extendRoundDates(
          tx,
          { id: round.id, dueAt: from },
          { dueAt: to, closesAt: closingDayAfterExtension(round, to), extendedOn },
        );
  await inTransaction(app.db, async (tx) => {
    if (!(await holdRound(tx, round)) || !(await move(tx)))
      throw new Refusal('rounds.extendChanged', { round: round.label });
    const detail = { label: round.label, post: post?.code ?? null, dueBefore: from, dueAt: to, reason };
    await audit(tx, caller, 'round.extend', `round:${round.id}`, detail);
    const messages = [...toldOfExtension(extension, facts, caller.now)].map(([person, posts]) => ({
      workingGroupId: app.workingGroupId,
      key: `extended:${round.id}:${caller.now.getTime()}:${person}`,
      to: { kind: 'person' as const, id: person },
      kind: EXTENDED,
      body: { round: round.id, posts, from, reason },
      bulk: true,
      notBefore: caller.now,
      now: caller.now,
    }));
    await enqueueAll(tx, messages);
  });
}

/** Whom it concerns, by Person.id: the posts that they are to answer for and that have not answered; nobody before the round opens. */
export function toldOfExtension({ round, post }: Extension, facts: ReminderFacts, now: Date): Map<number, number[]> {
  const told = new Map<number, number[]>();
  const missing = facts.rounds.flatMap(({ id, missing: posts }) => (id === round.id ? posts : []));
  for (const one of missing) {
    if (post && post.id !== one.id) continue;
    const recipient = reminderRecipientOf(facts, one, 'focalPoint', now);
    if (typeof recipient !== 'object') continue;
    const { id } = recipient.person;
    told.set(id, [...(told.get(id) ?? []), one.id]);
  }
  return told;
}
