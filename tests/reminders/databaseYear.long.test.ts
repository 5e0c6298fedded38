import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { heardBy, isReminder, liveThrough, type Downtime, type Heard } from './databaseYear.ts';
import { groupYears, rounds, type GroupYear } from './groupYears.ts';
import { onTheWall, wallCalendars, whyNobodyWorks } from './stations.ts';
import { newYearGroup, type YearGroup } from './yearGroup.ts';

/** One year is long: a run plays the same one, so that a failure is a change of the code and not of the luck. */
const seed = 20_001_129;

const WEEK = 7 * 86_400_000;

/** As the policy that ships has it, written down here once more. */
const WEEKLY_CAP = 2;

interface Lived {
  year: GroupYear;
  group: YearGroup;
  heard: Heard[];
}

async function lived(year: GroupYear, downtime?: Downtime): Promise<Lived & { close(): Promise<void> }> {
  const { db, close } = await databases[0].open();
  const group = await newYearGroup(db, year);
  await liveThrough(group, year, downtime);
  return { year, group, heard: await heardBy(group), close };
}

/** The calendar on the wall of whoever holds a post; coordinator, supervisor and editor sit in Geneva and have no post. */
function wallOf({ year, group }: Lived, person: number) {
  const desk = group.posts.findIndex((one) => one.focalPoint === person || one.alternate === person);
  const station = wallCalendars[year.posts[desk]?.station ?? 0];
  if (!station) throw new Error('no such station');
  return desk === -1 ? { ...station, holidays: [] } : station;
}

/** What must hold of every reminder, judged by what stands in the chat and by calendars that the program does not know. */
async function judge(all: Lived): Promise<void> {
  const { group, heard } = all;
  const { db } = group.app;
  const absences = await db.absence.findMany();
  const pauses = await db.pause.findMany();
  const updates = await db.update.findMany({ include: { round: true } });
  const reminders = heard.filter(isReminder);
  const wrong: string[] = [];
  for (const one of reminders) {
    const { at, person } = one;
    const wall = wallOf(all, person ?? 0);
    const { date } = onTheWall(wall.timeZone, at);
    const says = (what: string) => wrong.push(`${one.key} at ${at.toISOString()}: ${what}`);
    const free = whyNobodyWorks(wall, at);
    if (free !== null) says(free);
    if (absences.some(({ personId, from, to }) => personId === person && from <= date && date <= to)) says('away');
    if (one.posts.size === 0) says('it names no post');
    for (const code of one.posts) {
      const id = group.posts.find((post) => post.code === code)?.id;
      const answered = updates.filter(({ postId, submittedAt }) => postId === id && submittedAt <= at);
      if (answered.some(({ round }) => round.opensAt <= date && date <= round.closesAt)) says(`${code} has answered`);
      const spared = pauses.filter(({ postId, from, until }) => postId === id && from <= at && until && at < until);
      if (spared.length > 0) says(`${code} is spared`);
    }
    // Whoever asked to hear of it later is told then, whatever the cap says.
    if (one.key.includes(':snooze:')) continue;
    const since = new Date(at.getTime() - WEEK);
    const week = reminders.filter((other) => other.person === person && other.at <= at && other.at > since);
    if (week.length > WEEKLY_CAP) says(`number ${week.length} in a week`);
  }
  expect(reminders.length).toBeGreaterThan(48);
  expect(wrong).toEqual([]);
}

/** Each step of the policy reaches a post once in a round. */
async function judgeOnce({ group, heard }: Lived): Promise<void> {
  const sent = new Set(heard.map(({ key }) => key));
  const rows = await group.app.db.reminder.findMany({ where: { step: { not: 'snooze' } } });
  const given = rows.filter(({ messageKey }) => sent.has(messageKey));
  const steps = given.map(({ roundId, postId, step }) => `${roundId} ${postId} ${step}`);
  expect(steps.filter((step, i) => steps.indexOf(step) !== i)).toEqual([]);
}

/** Nothing is left over: all is sent, or dropped with a reason. */
async function judgeOutbox({ group, heard }: Lived): Promise<void> {
  const rows = await group.app.db.outboxMessage.findMany();
  const open = rows.filter(({ state, reason }) => state !== 'sent' && !(state === 'dropped' && reason));
  expect(open.map(({ key, state }) => `${key} ${state}`)).toEqual([]);
  expect(heard.length).toBe(rows.filter(({ state }) => state === 'sent').length);
}

async function judgeEscalation({ year, group, heard }: Lived): Promise<void> {
  const { db } = group.app;
  const missed: string[] = [];
  for (const { id: roundId, opensAt, closesAt } of await db.round.findMany({ where: { state: 'closed' } })) {
    const silent = await db.assignment.findMany({ where: { roundId, updateId: null }, include: { post: true } });
    const told = heard.filter((one) => {
      const on = one.at.toISOString().slice(0, 10);
      return isReminder(one) && on >= opensAt && on <= closesAt;
    });
    for (const { post } of silent) {
      const escalationSteps = new Set(
        told.filter(({ posts }) => posts.has(post.code)).map(({ escalationStep }) => escalationStep),
      );
      const alternate = year.posts[group.posts.findIndex(({ id }) => id === post.id)]?.alternate;
      for (const escalationStep of ['focalPoint', ...(alternate ? ['alternate'] : []), 'coordinator', 'supervisor'])
        if (!escalationSteps.has(escalationStep))
          missed.push(`${post.code} of round ${roundId} never reached: ${escalationStep}`);
    }
  }
  expect(missed).toEqual([]);
}

const audiences = ['audience:allStaff', 'audience:memberStates', 'audience:workingGroup'];

describe('a simulated year of 24 posts, on the real database and the local channel', () => {
  it('nags nobody, forgets nobody, and brings each bulletin once', async () => {
    await fc.assert(
      fc.asyncProperty(groupYears, async (year) => {
        const all = await lived(year);
        await judge(all);
        await judgeOnce(all);
        await judgeOutbox(all);
        await judgeEscalation(all);
        const states = await all.group.app.db.round.findMany({ orderBy: { opensAt: 'asc' } });
        expect(states.map(({ opensAt, dueAt, state }) => [opensAt, dueAt, state])).toEqual([
          ['2025-02-02', '2025-04-30', 'locked'],
          ...rounds.map(({ opensAt, dueAt }) => [opensAt, dueAt, 'closed']),
        ]);
        const digests = all.heard.filter(({ kind }) => kind === 'digest').map(({ conversation }) => conversation);
        expect(digests.toSorted()).toEqual(audiences.flatMap((one) => [one, one, one, one]));
        await all.close();
      }),
      { numRuns: 1, endOnFailure: true, seed },
    );
  }, 900_000);

  it('loses nothing but time in a month of downtime', async () => {
    await fc.assert(
      fc.asyncProperty(groupYears, fc.integer({ min: 75, max: 110 }), async (year, firstDay) => {
        const from = new Date(Date.UTC(2026, 0, 1 + firstDay, 12));
        const downtime = { from, to: new Date(from.getTime() + 30 * 86_400_000) };
        const all = await lived(year, downtime);
        await judge(all);
        await judgeOnce(all);
        await judgeOutbox(all);
        expect(all.heard.filter(({ at }) => at >= from && at < downtime.to)).toEqual([]);
        const where = { at: { gte: downtime.to }, skipped: { not: null } };
        const noted = await all.group.app.db.reminder.findMany({ where });
        expect(noted.map(({ skipped }) => skipped)).toContain('too late: a later reminder takes its place');
        for (const conversation of new Set(all.heard.map((one) => one.conversation))) {
          const after = all.heard.filter((one) => one.conversation === conversation && one.at >= downtime.to);
          const planned = after.map(({ notBefore }) => notBefore.getTime());
          expect(planned).toEqual(planned.toSorted((a, b) => a - b));
        }
        await all.close();
      }),
      { numRuns: 1, endOnFailure: true, seed },
    );
  }, 900_000);
});
