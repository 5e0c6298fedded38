import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../src/calendar/dates.ts';
import type { PlannedReminder } from '../../src/reminders/plannedReminders.ts';
import type { ReminderFacts, PersonFacts } from '../../src/reminders/reminderFacts.ts';
import { planReminders } from '../../src/reminders/planReminders.ts';
import { defaultReminderPolicy, reminderStepsOfRound } from '../../src/reminders/reminderPolicy.ts';
import { addDays, daysBetween, isWorkingMoment } from '../../src/calendar/workingTime.ts';

const [FOCAL_POINT, ALTERNATE, COORDINATOR, SUPERVISOR] = [1, 2, 3, 4];
const always = { from: '2000-01-01', to: null };

/** A round that one post does not answer. */
interface Silence {
  station: (typeof stations)[number];
  opensAt: string;
  /** Days from the opening to the due date, and from there to the closing. */
  toDue: number;
  toClose: number;
  alternate: { from: string; to: string; delegateId: null }[] | null;
  /** Days after the opening on which the calendar is switched off, both inclusive. */
  off: readonly [number, number] | null;
}

const stations = [
  ['Europe/Zurich', 'mon-fri', 'CH'],
  ['Africa/Cairo', 'sun-thu', 'EG'],
  ['Asia/Dhaka', 'sun-thu', 'BD'],
  ['Asia/Kathmandu', 'sun-fri', 'NP'],
  ['Pacific/Auckland', 'mon-fri', 'NZ'],
  ['America/Costa_Rica', 'mon-fri', 'CR'],
] as const;

const days = (min: number, max: number) => fc.integer({ min, max });
const date = days(0, 364).map((day) => addDays('2026-01-01', day));
const absence = fc.record({ from: date, length: days(0, 90) });
const absences = fc
  .array(absence, { maxLength: 3 })
  .map((all) => all.map(({ from, length }) => ({ from, to: addDays(from, length), delegateId: null })));
const silences: fc.Arbitrary<Silence> = fc.record({
  station: fc.constantFrom(...stations),
  opensAt: date,
  toDue: days(15, 60),
  toClose: days(0, 40),
  alternate: fc.option(absences, { freq: 4 }),
  off: fc.constant(null),
});

function factsOf(
  { station, opensAt, toDue, toClose, alternate }: Silence,
  sent: readonly PlannedReminder[],
): ReminderFacts {
  const dueAt = addDays(opensAt, toDue);
  const round = { id: 1, opensAt, dueAt, closesAt: addDays(dueAt, toClose) };
  const person = (id: number, [timeZone, week, country]: Silence['station'], away: PersonFacts['absences'] = []) => {
    const reminded = sent.filter((one) => one.person === id).map(({ at }) => at);
    return [id, { id, time: { timeZone, week, country }, absences: away, inside: [], snooze: null, reminded }] as const;
  };
  const holders = alternate ? [FOCAL_POINT, ALTERNATE] : [FOCAL_POINT];
  const appointments = holders.map((personId, i) => ({
    ...always,
    personId,
    role: i === 0 ? ('focalPoint' as const) : ('alternate' as const),
  }));
  const done = new Map(
    sent.flatMap(({ at, covers }) => covers.map(({ step }) => [step, { at, skipped: false }] as const)),
  );
  return {
    policy: defaultReminderPolicy(),
    timeZone: 'Europe/Zurich',
    rounds: [{ ...round, extendedOn: null, missing: [{ id: 1, timeZone: station[0], appointments, done }] }],
    people: new Map([
      person(FOCAL_POINT, station),
      person(ALTERNATE, station, alternate ?? []),
      person(COORDINATOR, stations[0]),
      person(SUPERVISOR, stations[0]),
    ]),
    coordinators: [{ ...always, personId: COORDINATOR }],
    supervisors: [{ ...always, personId: SUPERVISOR }],
    pauses: [],
  };
}

/** The reminders of a round, run by run as the calendar gives them. */
function live(silence: Silence): PlannedReminder[] {
  const sent: PlannedReminder[] = [];
  const start = Date.parse(`${addDays(silence.opensAt, -1)}T00:00:00Z`);
  for (let hour = 0; hour < (silence.toDue + silence.toClose + 3) * 24; hour++) {
    const day = Math.floor(hour / 24) - 1;
    if (silence.off && day >= silence.off[0] && day <= silence.off[1]) continue;
    const now = new Date(start + hour * 3_600_000);
    sent.push(...planReminders(factsOf(silence, sent), now, now).planned);
  }
  return sent;
}

function check(silence: Silence, sent: readonly PlannedReminder[]): void {
  const closesAt = addDays(silence.opensAt, silence.toDue + silence.toClose);
  const to = (escalationStep: string) => sent.filter((one) => one.escalationStep === escalationStep);
  expect(to('coordinator')).toHaveLength(1);
  expect(to('supervisor')).toHaveLength(1);
  const [coordinator, supervisor] = [to('coordinator')[0]?.at, to('supervisor')[0]?.at];
  expect(coordinator && supervisor && coordinator <= supervisor).toBe(true);
  for (const { at, person } of sent) {
    expect(dateIn(at, silence.station[0]) <= closesAt).toBe(true);
    const { time } = factsOf(silence, []).people.get(person) ?? {};
    expect(time && isWorkingMoment(time, defaultReminderPolicy().hours, at)).toBe(true);
  }
}

/** The coordinator has heard of it when the feast and the weekend put a last word to the focal point on the closing day. */
const feastAndWeekend: Silence = {
  station: stations[2],
  opensAt: '2026-03-04',
  toDue: 20,
  toClose: 5,
  alternate: null,
  off: null,
};

describe('the escalation', () => {
  it('reaches the supervisor before the round closes, however soon that is, and whoever is away', () => {
    fc.assert(
      fc.property(silences, (silence) => {
        const opening = new Date(`${addDays(silence.opensAt, -1)}T00:00:00Z`);
        const end = new Date(opening.getTime() + 120 * 86_400_000);
        const { planned } = planReminders(factsOf(silence, []), opening, end);
        expect(planned.length).toBeGreaterThan(0);
        check(silence, planned);
      }),
      { numRuns: 300, examples: [[feastAndWeekend]] },
    );
  });

  it('does so run by run, also where the calendar was switched off meanwhile', () => {
    const off = fc.tuple(days(0, 40), days(0, 30)).map(([from, length]) => [from, from + length] as const);
    fc.assert(
      fc.property(silences, fc.option(off), (silence, gap) => {
        // Where it is switched on again in the last days nobody may work any more.
        const isOnInTime = gap && gap[1] < silence.toDue + silence.toClose - 12;
        const lived = { ...silence, off: isOnInTime ? gap : null };
        const sent = live(lived);
        expect(sent.length).toBeGreaterThan(0);
        check(lived, sent);
      }),
      { numRuns: 12 },
    );
  });

  it('does not wait for an alternate who is away when their turn comes', () => {
    const round = { station: stations[0], opensAt: '2026-02-02', toDue: 28, toClose: 40, off: null };
    const away = [{ from: '2026-02-20', to: '2026-03-25', delegateId: null }];
    const sent = planReminders(
      factsOf({ ...round, alternate: away }, []),
      new Date('2026-02-01T00:00:00Z'),
      new Date('2026-06-01T00:00:00Z'),
    ).planned;
    expect(
      sent
        .filter(({ escalationStep }) => escalationStep !== 'focalPoint')
        .map(({ escalationStep, at }) => [escalationStep, dateIn(at, 'UTC')]),
    ).toEqual([
      ['coordinator', '2026-03-11'],
      ['supervisor', '2026-03-18'],
      ['alternate', '2026-03-26'],
    ]);
  });

  it.each([
    [30, ['2026-03-07', '2026-03-11', '2026-03-18']],
    [19, ['2026-03-07', '2026-03-11', '2026-03-18']],
    [11, ['2026-03-05', '2026-03-07', '2026-03-10']],
    [5, ['2026-03-02', '2026-03-03', '2026-03-04']],
    [0, ['2026-02-25', '2026-02-26', '2026-02-27']],
  ])('fits into the %i days between due and closing', (toClose, expected) => {
    const round = { opensAt: '2026-01-05', dueAt: '2026-03-02', closesAt: addDays('2026-03-02', toClose) };
    const steps = reminderStepsOfRound(defaultReminderPolicy(), round).filter(({ to }) => to !== 'focalPoint');
    expect(steps.map(({ to }) => to)).toEqual(['alternate', 'coordinator', 'supervisor']);
    expect(steps.map((step) => step.date)).toEqual(expected);
    for (const step of steps) expect(daysBetween(step.date, round.closesAt)).toBeGreaterThanOrEqual(3);
  });
});
