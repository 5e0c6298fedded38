import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../src/calendar/dates.ts';
import { defaultReminderPolicy } from '../../src/reminders/reminderPolicy.ts';
import { isReminderRecipientAway } from '../../src/reminders/reminderRecipient.ts';
import { isWorkingMoment } from '../../src/calendar/workingTime.ts';
import { everyMinutes, live, round, years, type Lived, type Year } from './year.ts';

const WEEK = 7 * 86_400_000;
const HOURLY = everyMinutes(60);

function personOf(lived: Lived, id: number) {
  const person = lived.people.get(id);
  if (!person) throw new Error(`no person ${id}`);
  return person;
}

function check(year: Year, lived: Lived): void {
  const { hours, weeklyCap } = defaultReminderPolicy();
  for (const one of lived.sent) {
    const person = personOf(lived, one.person);
    expect(isWorkingMoment(person.time, hours, one.at)).toBe(true);
    expect(isReminderRecipientAway(person, one.at)).toBe(false);
    for (const { post } of one.covers) {
      const answered = lived.answeredAt.get(post);
      if (answered) expect(one.at.getTime()).toBeLessThanOrEqual(answered.getTime());
      for (const pause of year.pauses.filter(({ post: spared }) => spared === post)) {
        const from = Date.parse(`${pause.from}T12:00:00Z`);
        expect(one.at.getTime() < from || one.at.getTime() >= from + pause.days * 86_400_000).toBe(true);
      }
    }
    // Who asked for a reminder gets it whatever the cap says; the calendar itself keeps below it.
    if (one.snooze !== null) continue;
    const week = lived.sent.filter(
      ({ person: id, at }) => id === one.person && at > new Date(one.at.getTime() - WEEK) && at <= one.at,
    );
    expect(week.length).toBeLessThanOrEqual(weeklyCap);
  }
  const steps = lived.sent.flatMap(({ covers }) =>
    covers.filter(({ step }) => step !== 'snooze').map(({ post, step }) => `${post} ${step}`),
  );
  expect(new Set(steps).size).toBe(steps.length);
}

describe('a simulated year with 24 posts', () => {
  it('reminds nobody outside working time, on leave, after the answer, in a pause, or above the cap', () => {
    fc.assert(
      fc.property(years, (year) => {
        const lived = live(year, HOURLY);
        expect(lived.sent.length).toBeGreaterThan(24);
        check(year, lived);
      }),
      { numRuns: 6 },
    );
  });

  it('brings every post that stays silent, and is not spared or left, up the whole escalation', () => {
    fc.assert(
      fc.property(years, (year) => {
        const calm = { ...year, absences: [], snoozes: [], pauses: [] };
        const lived = live(calm, HOURLY);
        calm.posts.forEach(({ answers, alternate }, post) => {
          if (answers !== null && answers <= round.closesAt) return;
          const escalationSteps = lived.sent
            .filter(({ covers }) => covers.some((one) => one.post === post))
            .map(({ escalationStep }) => escalationStep);
          expect(new Set(escalationSteps)).toEqual(
            new Set(['focalPoint', 'coordinator', 'supervisor', ...(alternate ? ['alternate'] : [])]),
          );
        });
      }),
      { numRuns: 3 },
    );
  });

  it('costs only lateness when the calendar is away for a month', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 300 }), (year, firstDay) => {
        const gone = [firstDay * 24, (firstDay + 30) * 24] as const;
        const lived = live(
          year,
          HOURLY.filter((_, hour) => hour < gone[0] || hour >= gone[1]),
        );
        check(year, lived);
        expect(lived.sent.filter(({ at }) => at >= (HOURLY[gone[0]] ?? at) && at < (HOURLY[gone[1]] ?? at))).toEqual(
          [],
        );
      }),
      { numRuns: 4 },
    );
  });

  it('keeps every promise of a snooze, on a working day of the person, unless they have answered or the round is over', () => {
    fc.assert(
      fc.property(years, (year) => {
        const lived = live({ ...year, absences: [], pauses: [] }, HOURLY);
        for (const one of lived.sent.filter(({ snooze }) => snooze !== null)) {
          const until = lived.snoozes.get(one.snooze ?? -1)?.until ?? new Date(0);
          expect(one.at.getTime()).toBeGreaterThanOrEqual(until.getTime());
          expect(dateIn(one.at, 'UTC') <= round.closesAt).toBe(true);
        }
      }),
      { numRuns: 3 },
    );
  });
});
