import { z } from 'zod';
import type { Db, Tx } from '../db/db.ts';
import { dateIn } from '../language/dates.ts';
import { appointmentRoles, coversDate, type Tenure } from '../people/roles.ts';
import { roundsOf, type RoundRecord } from '../rounds/store.ts';
import type { Facts, PauseFacts, PersonFacts, PostFacts } from './facts.ts';
import { defaultPolicy, policySchema, type Policy } from './policy.ts';
import { addDays } from './workingTime.ts';

/** The kinds of messages that the policy sends. */
export const REMINDER = 'reminder';
export const MISSING = 'reminder.missing';

const WEEK_MS = 7 * 86_400_000;

/** What to read: these posts and the people who have to do with them (default all); rounds too that open by this date. */
interface Scope {
  posts?: readonly number[];
  opensUntil?: string;
}

/** All that decides about reminders at `now`, of the open rounds of a working group. */
export async function readFacts(
  db: Db | Tx,
  workingGroupId: number,
  now: Date,
  { posts: only, opensUntil }: Scope = {},
): Promise<Facts> {
  const open = (await roundsOf(db, workingGroupId)).filter(
    ({ state, opensAt }) =>
      state === 'open' || (state === 'scheduled' && opensUntil !== undefined && opensAt <= opensUntil),
  );
  const dropped = await droppedKeys(db, workingGroupId, open);
  const rounds = await Promise.all(
    open.map(async (round) => ({ ...round, missing: await missingPosts(db, round.id, dropped, only) })),
  );
  const [coordinators, supervisors] = await Promise.all([
    grantsOf(db, workingGroupId, 'coordinator'),
    grantsOf(db, workingGroupId, 'supervisor'),
  ]);
  const holders = rounds.flatMap(({ missing }) => missing.flatMap(({ appointments }) => appointments));
  const ids = only && [...new Set([...holders, ...coordinators, ...supervisors].map(({ personId }) => personId))];
  const people = await readPeople(db, workingGroupId, now, dropped, ids);
  const pauses = await openPauses(db, workingGroupId, now);
  return { policy: await policyOf(db, workingGroupId), rounds, people, coordinators, supervisors, pauses };
}

async function policyOf(db: Db | Tx, workingGroupId: number): Promise<Policy> {
  const row = await db.reminderPolicy.findUnique({ where: { workingGroupId } });
  return row ? policySchema.parse(row.policy) : defaultPolicy();
}

/** A reminder that was dropped when it was to be sent was not given: the calendar plans it anew if it is still needed. */
async function droppedKeys(db: Db | Tx, workingGroupId: number, open: readonly RoundRecord[]): Promise<Set<string>> {
  const [first] = open.map(({ opensAt }) => opensAt).sort();
  if (first === undefined) return new Set();
  const createdAt = { gte: new Date(`${addDays(first, -2)}T00:00:00Z`) };
  const where = { workingGroupId, kind: { in: [REMINDER, MISSING] }, state: 'dropped', createdAt };
  const rows = await db.outboxMessage.findMany({ where, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

const role = z.enum(appointmentRoles);

async function missingPosts(
  db: Db | Tx,
  roundId: number,
  dropped: ReadonlySet<string>,
  only: readonly number[] | undefined,
): Promise<PostFacts[]> {
  const ofPosts = only ? { postId: { in: [...only] } } : {};
  const rows = await db.expectation.findMany({
    where: { roundId, updateId: null, ...ofPosts },
    select: { post: { select: { id: true, dutyStation: true, appointments: { orderBy: { id: 'asc' } } } } },
    orderBy: { postId: 'asc' },
  });
  const reminders = await db.reminder.findMany({ where: { roundId, ...ofPosts }, orderBy: { id: 'asc' } });
  const done = new Map<number, Map<string, { at: Date; skipped: boolean }>>();
  for (const { postId, step, at, skipped, messageKey } of reminders) {
    if (dropped.has(messageKey)) continue;
    done.set(postId, (done.get(postId) ?? new Map<string, never>()).set(step, { at, skipped: skipped !== null }));
  }
  return rows.map(({ post }) => ({
    id: post.id,
    timeZone: post.dutyStation.timeZone,
    appointments: post.appointments.map((one) => ({ ...one, role: role.parse(one.role) })),
    done: done.get(post.id) ?? new Map<string, never>(),
  }));
}

async function grantsOf(
  db: Db | Tx,
  workingGroupId: number,
  grant: string,
): Promise<(Tenure & { personId: number })[]> {
  return db.grant.findMany({
    where: { role: grant, person: { workingGroupId } },
    select: { personId: true, from: true, to: true },
    orderBy: { id: 'asc' },
  });
}

async function readPeople(
  db: Db | Tx,
  workingGroupId: number,
  now: Date,
  dropped: ReadonlySet<string>,
  ids: readonly number[] | undefined,
): Promise<Map<number, PersonFacts>> {
  const group = await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
  const today = dateIn(now, group.timeZone);
  const named = ids && { OR: [{ id: { in: [...ids] } }, { standsInFor: { some: { personId: { in: [...ids] } } } }] };
  const rows = await db.person.findMany({
    where: { workingGroupId, ...named },
    include: {
      appointments: {
        include: { post: { include: { dutyStation: true } } },
        orderBy: [{ from: 'desc' }, { id: 'desc' }],
      },
      absences: { where: { to: { gte: addDays(today, -1) } } },
    },
  });
  const reminded = await lastReminders(db, workingGroupId, now, dropped);
  const snoozes = await db.snooze.findMany({ where: { doneAt: null }, orderBy: { id: 'asc' } });
  const snoozeOf = new Map(snoozes.map((snooze) => [snooze.personId, snooze]));
  return new Map(
    rows.map(({ id, timeZone, appointments, absences }) => {
      const held = appointments.find((one) => coversDate(one, today)) ?? appointments[0];
      const station = held?.post.dutyStation;
      const time = {
        timeZone: timeZone ?? station?.timeZone ?? group.timeZone,
        week: station?.workingWeek ?? 'mon-fri',
        country: station?.country ?? '',
      };
      return [id, { id, time, absences, snooze: snoozeOf.get(id) ?? null, reminded: reminded.get(id) ?? [] }];
    }),
  );
}

async function lastReminders(
  db: Db | Tx,
  workingGroupId: number,
  now: Date,
  dropped: ReadonlySet<string>,
): Promise<Map<number, Date[]>> {
  const rows = await db.reminder.findMany({
    where: { workingGroupId, skipped: null, at: { gt: new Date(now.getTime() - WEEK_MS) } },
    select: { personId: true, messageKey: true, at: true },
    distinct: ['messageKey'],
  });
  const reminded = new Map<number, Date[]>();
  for (const { personId, messageKey, at } of rows) {
    if (personId === null || dropped.has(messageKey)) continue;
    reminded.set(personId, [...(reminded.get(personId) ?? []), at]);
  }
  return reminded;
}

export interface PauseRecord extends PauseFacts {
  id: number;
  reason: string;
}

/** The pauses that hold now or will. */
export async function openPauses(db: Db | Tx, workingGroupId: number, now: Date): Promise<PauseRecord[]> {
  const stillOn = { OR: [{ until: null }, { until: { gt: now } }] };
  return db.pause.findMany({ where: { workingGroupId, endedAt: null, ...stillOn }, orderBy: { id: 'asc' } });
}

export interface NewPause extends PauseFacts {
  workingGroupId: number;
  reason: string;
  pausedBy: number;
}

export async function savePause(tx: Tx, pause: NewPause): Promise<number> {
  return (await tx.pause.create({ data: pause, select: { id: true } })).id;
}

export async function endPauses(tx: Tx, ids: readonly number[], endedAt: Date): Promise<void> {
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

/** Writes reminders down; what is there already is left as it is. */
export async function saveReminders(tx: Tx, reminders: readonly NewReminder[]): Promise<void> {
  const nameOf = (one: { roundId: number; postId: number; step: string; messageKey?: string }) =>
    `${one.roundId} ${one.postId} ${one.step} ${one.messageKey ?? ''}`;
  const there = await tx.reminder.findMany({
    where: {
      roundId: { in: [...new Set(reminders.map(({ roundId }) => roundId))] },
      postId: { in: [...new Set(reminders.map(({ postId }) => postId))] },
    },
  });
  const known = new Set(there.map(nameOf));
  await tx.reminder.createMany({ data: reminders.filter((one) => !known.has(nameOf(one))) });
}

/** Snoozes whose promise was kept, or has nothing left to promise. */
export async function endSnoozes(tx: Tx, ids: readonly number[], doneAt: Date): Promise<void> {
  await tx.snooze.updateMany({ where: { id: { in: [...ids] }, doneAt: null }, data: { doneAt } });
}

export async function absenceById(db: Db, id: number): Promise<{ personId: number; from: string; to: string } | null> {
  return db.absence.findUnique({ where: { id } });
}

/** The codes of posts, in alphabetical order. */
export async function postCodes(db: Db, ids: readonly number[]): Promise<string[]> {
  const posts = await db.post.findMany({ where: { id: { in: [...ids] } }, orderBy: { code: 'asc' } });
  return posts.map(({ code }) => code);
}

/** Remembers that a person said "not now"; an earlier snooze of theirs is over with it. */
export async function saveSnooze(tx: Tx, personId: number, at: Date, until: Date): Promise<void> {
  await tx.snooze.updateMany({ where: { personId, doneAt: null }, data: { doneAt: at } });
  await tx.snooze.create({ data: { personId, at, until } });
}

/** The codes of posts by Post.id. */
export async function postCodesById(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const posts = await db.post.findMany({ where: { id: { in: [...ids] } }, select: { id: true, code: true } });
  return new Map(posts.map(({ id, code }) => [id, code]));
}

/** The names of people by Person.id. */
export async function peopleNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const people = await db.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}
