import type { Db, Tx } from '../../db/db.ts';
import { dateIn } from '../../calendar/dates.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { roleCoversDate, type Tenure } from '../../people/roles.ts';
import type { PersonFacts, PostFacts, ReminderFacts, RoundRequest } from '../reminderFacts.ts';
import { defaultReminderPolicy, policySchema, type Policy } from '../reminderPolicy.ts';
import { MISSING, openReminderPauses, OWN_REMINDER, REMINDER } from '../store.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { loadRowsInPages } from '../../db/loadRowsInPages.ts';

const WEEK_MS = 7 * 86_400_000;

/**
 * All that decides about reminders at `now`, for the posts of rounds that features ask to remind. `narrow`: few posts, so that
 * only the people who have to do with them are read.
 */
export async function loadReminderFacts(
  db: Db | Tx,
  workingGroupId: number,
  now: Date,
  requests: readonly RoundRequest[],
  narrow = false,
): Promise<ReminderFacts> {
  const dropped = narrow ? null : await droppedKeys(db, workingGroupId, requests);
  const missing = await missingPosts(db, requests, dropped);
  const rounds = requests.map((round) => {
    const asked = new Set(round.posts);
    return { ...round, missing: (missing.get(round.id) ?? []).filter(({ id }) => asked.has(id)) };
  });
  const { coordinators, supervisors } = await loadGrants(db, workingGroupId);
  const holders = [...missing.values()].flat().flatMap(({ appointments }) => appointments);
  const concerned = [...holders, ...coordinators, ...supervisors].map(({ personId }) => personId);
  const ids = narrow ? await withDelegates(db, concerned) : await everybody(db, workingGroupId);
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const people = await loadPeople(db, { workingGroupId, timeZone }, now, dropped, ids);
  const pauses = await openReminderPauses(db, workingGroupId, now);
  const policy = await reminderPolicyOf(db, workingGroupId);
  return { policy, timeZone, rounds, people, coordinators, supervisors, pauses };
}

/** How a working group reminds. */
export async function reminderPolicyOf(db: Db | Tx, workingGroupId: number): Promise<Policy> {
  const row = await db.reminderPolicy.findUnique({ where: { workingGroupId } });
  return row ? policySchema.parse(row.policy) : defaultReminderPolicy();
}

/** A reminder that was dropped when it was to be sent was not given: the calendar plans it anew if it is still needed. */
async function droppedKeys(db: Db | Tx, workingGroupId: number, open: readonly RoundRequest[]): Promise<Set<string>> {
  const [first] = open.map(({ opensAt }) => opensAt).sort();
  if (first === undefined) return new Set();
  const createdAt = { gte: new Date(`${addDays(first, -2)}T00:00:00Z`) };
  const where = { workingGroupId, kind: { in: [REMINDER, MISSING] }, state: 'dropped' as const, createdAt };
  const rows = await db.outboxMessage.findMany({ where, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

/** The reminders that were given, or skipped; `dropped` where all dropped ones are known already, null where they are not. */
async function withoutDropped<Row extends { messageKey: string }>(
  db: Db | Tx,
  rows: readonly Row[],
  dropped: ReadonlySet<string> | null,
): Promise<Row[]> {
  const keys = [...new Set(rows.map(({ messageKey }) => messageKey))];
  const read = (page: string[]) =>
    db.outboxMessage.findMany({ where: { key: { in: page }, state: 'dropped' }, select: { key: true } });
  const gone = dropped ?? new Set((await loadRowsInPages(keys, read)).map(({ key }) => key));
  return rows.filter(({ messageKey }) => !gone.has(messageKey));
}

/** The posts to remind, by Round.id, with who holds them and what they were reminded of. */
async function missingPosts(
  db: Db | Tx,
  requests: readonly RoundRequest[],
  dropped: ReadonlySet<string> | null,
): Promise<Map<number, PostFacts[]>> {
  const asked = requests.flatMap(({ id: roundId, posts }) => posts.map((postId) => ({ roundId, postId })));
  const roundId = { in: [...new Set(asked.map((one) => one.roundId))] };
  const posts = await loadRowsInPages([...new Set(asked.map(({ postId }) => postId))], (page) => loadPosts(db, page));
  const byId = new Map(posts.map((post) => [post.id, post]));
  const reminders = await loadRowsInPages([...byId.keys()], (page) =>
    db.reminder.findMany({
      where: { roundId, postId: { in: page } },
      select: { roundId: true, postId: true, step: true, at: true, skipped: true, messageKey: true },
      orderBy: { id: 'asc' },
    }),
  );
  const done = new Map<string, Map<string, { at: Date; skipped: boolean }>>();
  for (const { roundId: round, postId, step, at, skipped } of await withoutDropped(db, reminders, dropped)) {
    const key = `${round} ${postId}`;
    done.set(key, (done.get(key) ?? new Map<string, never>()).set(step, { at, skipped: skipped !== null }));
  }
  const missing = new Map<number, PostFacts[]>();
  for (const { roundId: round, postId } of asked) {
    const post = byId.get(postId);
    if (!post) continue;
    const ofRound = missing.get(round) ?? [];
    missing.set(round, ofRound);
    ofRound.push({ ...post, done: done.get(`${round} ${postId}`) ?? new Map<string, never>() });
  }
  return missing;
}

async function loadPosts(db: Db | Tx, ids: number[]): Promise<Omit<PostFacts, 'done'>[]> {
  const posts = await db.post.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      dutyStation: { select: { timeZone: true } },
      appointments: { select: { personId: true, role: true, from: true, to: true }, orderBy: { id: 'asc' } },
    },
  });
  return posts.map(({ id, dutyStation, appointments }) => ({ id, timeZone: dutyStation.timeZone, appointments }));
}

type Granted = Tenure & { personId: number };

/** Who coordinates and who supervises, past and future included. */
async function loadGrants(
  db: Db | Tx,
  workingGroupId: number,
): Promise<{ coordinators: Granted[]; supervisors: Granted[] }> {
  const rows = await db.grant.findMany({
    where: { role: { in: ['coordinator', 'supervisor'] } },
    select: { role: true, personId: true, from: true, to: true, person: { select: { workingGroupId: true } } },
    orderBy: { id: 'asc' },
  });
  const ours = rows.filter(({ person }) => person.workingGroupId === workingGroupId);
  const as = (granted: string) =>
    ours.filter((one) => one.role === granted).map(({ personId, from, to }) => ({ personId, from, to }));
  return { coordinators: as('coordinator'), supervisors: as('supervisor') };
}

async function everybody(db: Db | Tx, workingGroupId: number): Promise<number[]> {
  return (await db.person.findMany({ where: { workingGroupId }, select: { id: true } })).map(({ id }) => id);
}

async function withDelegates(db: Db | Tx, people: readonly number[]): Promise<number[]> {
  const absences = await loadRowsInPages([...new Set(people)], (page) =>
    db.absence.findMany({
      where: { personId: { in: page }, delegateId: { not: null } },
      select: { delegateId: true },
    }),
  );
  return [...new Set([...people, ...absences.flatMap(({ delegateId }) => delegateId ?? [])])];
}

async function loadPeople(
  db: Db | Tx,
  group: { workingGroupId: number; timeZone: string },
  now: Date,
  dropped: ReadonlySet<string> | null,
  ids: readonly number[],
): Promise<Map<number, PersonFacts>> {
  const { workingGroupId } = group;
  const today = dateIn(now, group.timeZone);
  const station = { select: { timeZone: true, workingWeek: true, country: true } };
  const people = await loadRowsInPages(ids, async (page) => {
    const id = { in: page };
    const rows = await db.person.findMany({
      where: { id, workingGroupId },
      select: {
        id: true,
        timeZone: true,
        appointments: {
          select: { from: true, to: true, post: { select: { dutyStation: station } } },
          orderBy: [{ from: 'desc' }, { id: 'desc' }],
        },
        grants: { where: { role: { not: 'viewer' } }, select: { from: true, to: true } },
        absences: {
          where: { to: { gte: addDays(today, -1) } },
          select: { from: true, to: true, delegateId: true },
        },
      },
    });
    const reminded = await lastReminders(db, page, now, dropped);
    const snoozes = await db.snooze.findMany({ where: { personId: id, doneAt: null }, orderBy: { id: 'asc' } });
    const snoozeOf = new Map(snoozes.map((snooze) => [snooze.personId, snooze]));
    return rows.map(({ id: person, timeZone, appointments, grants, absences }): PersonFacts => {
      const held = appointments.find((one) => roleCoversDate(one, today)) ?? appointments[0];
      const at = held?.post.dutyStation;
      const time = {
        timeZone: timeZone ?? at?.timeZone ?? group.timeZone,
        week: at?.workingWeek ?? 'mon-fri',
        country: at?.country ?? '',
      };
      const snooze = snoozeOf.get(person) ?? null;
      const inside = [...appointments, ...grants];
      return { id: person, time, absences, inside, snooze, reminded: reminded.get(person) ?? [] };
    });
  });
  return new Map(people.map((person) => [person.id, person]));
}

/** When people were reminded within the last seven days, by Person.id; each message counts once, whatever it was about. */
async function lastReminders(
  db: Db | Tx,
  people: readonly number[],
  now: Date,
  dropped: ReadonlySet<string> | null,
): Promise<Map<number, Date[]>> {
  const rows = await db.reminder.findMany({
    where: { personId: { in: [...people] }, skipped: null, at: { gt: new Date(now.getTime() - WEEK_MS) } },
    select: { personId: true, messageKey: true, at: true },
  });
  const reminded = new Map<number, Map<string, Date>>();
  for (const { personId, messageKey, at } of await withoutDropped(db, rows, dropped)) {
    if (personId === null) continue;
    reminded.set(personId, (reminded.get(personId) ?? new Map<string, Date>()).set(messageKey, at));
  }
  const own = await db.outboxMessage.findMany({
    where: {
      recipientKind: 'person',
      recipient: { in: people.map(String) },
      kind: { startsWith: OWN_REMINDER },
      state: { not: 'dropped' },
      createdAt: { gt: new Date(now.getTime() - WEEK_MS) },
    },
    select: { recipient: true, key: true, createdAt: true },
  });
  for (const { recipient, key, createdAt } of own) {
    const id = Number(recipient);
    reminded.set(id, (reminded.get(id) ?? new Map<string, Date>()).set(key, createdAt));
  }
  return new Map([...reminded].map(([person, messages]) => [person, [...messages.values()]]));
}
