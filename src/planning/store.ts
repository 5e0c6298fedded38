import { z } from 'zod';
import type { Db, Tx } from '../db/db.ts';
import type { PlanningEntry } from './planningEntries.ts';
import { ruleSchema, type RecurrenceRule } from './recurrence/recurrence.ts';

export interface EntryRecord extends PlanningEntry {
  id: number;
  workingGroupId: number;
  announcedAt: Date | null;
  heldAt: Date | null;
  doneAt: Date | null;
  reason: string | null;
}

/** What has not happened yet, in the order of its dates. */
export async function pendingPlanningEntries(db: Db | Tx, workingGroupId: number): Promise<EntryRecord[]> {
  const where = { workingGroupId, doneAt: null };
  return db.calendarEntry.findMany({ where, orderBy: [{ date: 'asc' }, { id: 'asc' }] });
}

export async function planningEntryById(db: Db | Tx, id: number): Promise<EntryRecord | null> {
  return db.calendarEntry.findUnique({ where: { id } });
}

/**
 * Writes an entry into the calendar. One that was done before is wanted again when a round was reopened; one that was skipped
 * for a reason stays skipped.
 */
export async function addPlanningEntry(tx: Tx, workingGroupId: number, entry: PlanningEntry): Promise<void> {
  const where = { workingGroupId_act_roundId_date: { workingGroupId, ...entry } };
  await tx.calendarEntry.upsert({ where, update: {}, create: { workingGroupId, ...entry } });
  const again = { workingGroupId, ...entry, doneAt: { not: null }, reason: null };
  await tx.calendarEntry.updateMany({
    where: again,
    data: { doneAt: null, announcedAt: null, heldAt: null, heldBy: null },
  });
}

/** Ends an entry; false when somebody else did before. */
export async function endPlanningEntry(tx: Tx, id: number, doneAt: Date, reason: string | null): Promise<boolean> {
  const { count } = await tx.calendarEntry.updateMany({ where: { id, doneAt: null }, data: { doneAt, reason } });
  return count === 1;
}

/** Takes it on to announce an entry; false when it is announced already. */
export async function markPlanningEntryAnnounced(tx: Tx, id: number, announcedAt: Date): Promise<boolean> {
  const { count } = await tx.calendarEntry.updateMany({ where: { id, announcedAt: null }, data: { announcedAt } });
  return count === 1;
}

/** Holds an entry, or lets it go on (`null`); false when it has happened. */
export async function setPlanningEntryHeld(
  tx: Tx,
  id: number,
  held: { at: Date; by: number } | null,
): Promise<boolean> {
  const data = { heldAt: held?.at ?? null, heldBy: held?.by ?? null };
  const { count } = await tx.calendarEntry.updateMany({ where: { id, doneAt: null }, data });
  return count === 1;
}

export interface RecurrenceRecord {
  id: number;
  rule: RecurrenceRule;
  writtenUntil: string | null;
}

/** The rules that hold. */
export async function activeRecurrences(db: Db | Tx, workingGroupId: number): Promise<RecurrenceRecord[]> {
  const rows = await db.recurrence.findMany({ where: { workingGroupId, active: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id, rule, writtenUntil }) => ({ id, rule: ruleSchema.parse(rule), writtenUntil }));
}

/** Replaces the rule of rounds of the same name. */
export async function saveRecurrence(tx: Tx, workingGroupId: number, rule: RecurrenceRule): Promise<void> {
  await endRecurrences(tx, workingGroupId, rule.name);
  await tx.recurrence.create({ data: { workingGroupId, what: 'round', rule } });
}

/** Ends the rules of rounds of a name; answers how many there were. */
export async function endRecurrences(tx: Tx, workingGroupId: number, name: string): Promise<number> {
  const same = (await activeRecurrences(tx, workingGroupId))
    .filter(({ rule }) => rule.name === name)
    .map(({ id }) => id);
  return (await tx.recurrence.updateMany({ where: { id: { in: same } }, data: { active: false } })).count;
}

/** Takes it on to write an occurrence into the calendar; false when somebody else did before. */
export async function markRecurrenceWritten(
  tx: Tx,
  id: number,
  before: string | null,
  until: string,
): Promise<boolean> {
  const where = { id, writtenUntil: before };
  return (await tx.recurrence.updateMany({ where, data: { writtenUntil: until } })).count === 1;
}

const instead = z.object({ instead: z.string() });

/** The occurrences of rules whose place a coordinator's round takes, by `recurrenceKey`; a round that was taken back takes none. */
export async function recurrencesMadeByHand(tx: Tx, workingGroupId: number): Promise<Set<string>> {
  const acts = await tx.auditEvent.findMany({
    where: { workingGroupId, action: 'round.schedule' },
    select: { subject: true, detail: true },
  });
  const rounds = await tx.round.findMany({ where: { workingGroupId }, select: { id: true } });
  const subjects = new Set(rounds.map(({ id }) => `round:${id}`));
  return new Set(
    acts.flatMap(({ subject, detail }) =>
      subjects.has(subject) ? (instead.safeParse(detail).data?.instead ?? []) : [],
    ),
  );
}

export async function recurrenceInstrumentKey(db: Db | Tx, id: number): Promise<string> {
  return (await db.instrument.findUniqueOrThrow({ where: { id }, select: { key: true } })).key;
}
