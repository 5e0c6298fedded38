import fc from 'fast-check';
import { dateIn } from '../../src/calendar/dates.ts';
import type { ReminderFacts, PersonFacts, PostFacts, RoundReminderFacts } from '../../src/reminders/reminderFacts.ts';
import type { PlannedReminder } from '../../src/reminders/plannedReminders.ts';
import { planReminders, type Skipped } from '../../src/reminders/planReminders.ts';
import { defaultReminderPolicy } from '../../src/reminders/reminderPolicy.ts';
import { addDays } from '../../src/calendar/workingTime.ts';

/** Duty stations as they are: zones, working weeks, countries. */
const stations = [
  ['Europe/Zurich', 'mon-fri', 'CH'],
  ['Asia/Manila', 'mon-fri', 'PH'],
  ['America/Costa_Rica', 'mon-fri', 'CR'],
  ['Africa/Nairobi', 'mon-fri', 'KE'],
  ['Africa/Cairo', 'sun-thu', 'EG'],
  ['Asia/Dhaka', 'sun-thu', 'BD'],
  ['Africa/Dakar', 'mon-fri', 'SN'],
  ['America/Bogota', 'mon-fri', 'CO'],
  ['Asia/Kathmandu', 'sun-fri', 'NP'],
  ['Pacific/Auckland', 'mon-fri', 'NZ'],
] as const;

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
export const round = { id: 1, opensAt: '2026-02-02', dueAt: '2026-08-31', closesAt: '2026-10-15' };
const COORDINATOR = 1_000;
const SUPERVISOR = 1_001;

/** What happens in a year: who is away when, who answers when, who says "later", which posts are spared. */
export interface Year {
  posts: { station: number; alternate: boolean; answers: string | null }[];
  absences: { person: number; from: string; days: number; delegate: number | null }[];
  snoozes: { person: number; on: string; days: number }[];
  pauses: { post: number; from: string; days: number }[];
}

const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays(YEAR.from, days));
export const years: fc.Arbitrary<Year> = fc.record({
  posts: fc.array(
    fc.record({
      station: fc.integer({ min: 0, max: stations.length - 1 }),
      alternate: fc.boolean(),
      answers: fc.option(day, { freq: 3 }),
    }),
    { minLength: 24, maxLength: 24 },
  ),
  absences: fc.array(
    fc.record({
      person: fc.integer({ min: 0, max: 47 }),
      from: day,
      days: fc.integer({ min: 1, max: 40 }),
      delegate: fc.option(fc.integer({ min: 0, max: 47 })),
    }),
    { maxLength: 40 },
  ),
  snoozes: fc.array(
    fc.record({ person: fc.integer({ min: 0, max: 47 }), on: day, days: fc.integer({ min: 0, max: 9 }) }),
    {
      maxLength: 15,
    },
  ),
  pauses: fc.array(
    fc.record({ post: fc.integer({ min: 0, max: 23 }), from: day, days: fc.integer({ min: 1, max: 30 }) }),
    {
      maxLength: 5,
    },
  ),
});

export interface Lived {
  sent: PlannedReminder[];
  skipped: Skipped[];
  /** The facts as they are at the end. */
  people: ReadonlyMap<number, PersonFacts>;
  answeredAt: ReadonlyMap<number, Date>;
  snoozes: ReadonlyMap<number, { until: Date }>;
}

interface State {
  done: Map<number, Map<string, { at: Date; skipped: boolean }>>;
  reminded: Map<number, Date[]>;
  snoozed: Map<number, { id: number; until: Date }>;
}

const ALWAYS = [{ from: '2000-01-01', to: null }];

/** Post i is held by person i, and by person i + 24 as alternate. */
function peopleOf(year: Year, state: State): Map<number, PersonFacts> {
  const people = new Map<number, PersonFacts>();
  const add = (id: number, station: number) => {
    const [timeZone, week, country] = stations[station] ?? stations[0];
    const absences = year.absences
      .filter(({ person }) => person === id)
      .map(({ from, days, delegate }) => ({
        from,
        to: addDays(from, days - 1),
        delegateId: delegate === id ? null : delegate,
      }));
    const snooze = state.snoozed.get(id) ?? null;
    const reminded = state.reminded.get(id) ?? [];
    people.set(id, { id, time: { timeZone, week, country }, absences, inside: ALWAYS, snooze, reminded });
  };
  year.posts.forEach(({ station }, i) => {
    add(i, station);
    add(i + 24, station);
  });
  add(COORDINATOR, 0);
  add(SUPERVISOR, 0);
  return people;
}

function missingPosts(year: Year, state: State, answered: (post: number) => boolean): PostFacts[] {
  const always = { from: '2000-01-01', to: null };
  return year.posts.flatMap(({ station, alternate }, id) => {
    if (answered(id)) return [];
    const focalPoint = { ...always, personId: id, role: 'focalPoint' as const };
    const second = { ...always, personId: id + 24, role: 'alternate' as const };
    const timeZone = (stations[station] ?? stations[0])[0];
    const done = state.done.get(id) ?? new Map<string, never>();
    return [{ id, timeZone, appointments: alternate ? [focalPoint, second] : [focalPoint], done }];
  });
}

const noonOf = (date: string) => new Date(`${date}T12:00:00Z`);

/** Lives through a year: a run of the scheduler at each of `moments`, whose due reminders are sent at once. */
export function live(year: Year, moments: readonly Date[]): Lived {
  const state: State = { done: new Map(), reminded: new Map(), snoozed: new Map() };
  const sent: PlannedReminder[] = [];
  const skipped: Skipped[] = [];
  const answeredAt = new Map(
    year.posts.flatMap(({ answers }, id) => (answers ? [[id, noonOf(answers)] as const] : [])),
  );
  const snoozes = new Map<number, { until: Date }>();
  const pauses = year.pauses.map(({ post, from, days }) => ({
    postId: post,
    from: noonOf(from),
    until: noonOf(addDays(from, days)),
  }));
  let before = new Date(0);
  for (const now of moments) {
    for (const [id, { person, on, days }] of year.snoozes.entries()) {
      if (noonOf(on) <= before || noonOf(on) > now) continue;
      const snooze = { id, until: noonOf(addDays(on, days)) };
      state.snoozed.set(person, snooze);
      snoozes.set(id, snooze);
    }
    before = now;
    const people = peopleOf(year, state);
    const facts: ReminderFacts = {
      policy: defaultReminderPolicy(),
      timeZone: 'Europe/Zurich',
      people,
      pauses,
      ...grants,
      rounds: roundsAt(year, state, answeredAt, now),
    };
    const plan = planReminders(facts, now, now);
    for (const planned of plan.planned) note(state, sent, planned);
    for (const one of plan.skipped) {
      skipped.push(one);
      mark(state, one.post, one.step, { at: now, skipped: true });
    }
    const over = [...plan.ended, ...plan.planned.map(({ snooze }) => snooze)];
    for (const [person, { id }] of state.snoozed) if (over.includes(id)) state.snoozed.delete(person);
  }
  return { sent, skipped, people: peopleOf(year, state), answeredAt, snoozes };
}

const grants = {
  coordinators: [{ personId: COORDINATOR, from: '2000-01-01', to: null }],
  supervisors: [{ personId: SUPERVISOR, from: '2000-01-01', to: null }],
};

function roundsAt(year: Year, state: State, answeredAt: ReadonlyMap<number, Date>, now: Date): RoundReminderFacts[] {
  const today = dateIn(now, 'UTC');
  if (today < round.opensAt || today > round.closesAt) return [];
  return [
    { ...round, extendedOn: null, missing: missingPosts(year, state, (id) => (answeredAt.get(id) ?? now) < now) },
  ];
}

function note(state: State, sent: PlannedReminder[], planned: PlannedReminder): void {
  sent.push(planned);
  state.reminded.set(planned.person, [...(state.reminded.get(planned.person) ?? []), planned.at]);
  for (const { post, step } of planned.covers) mark(state, post, step, { at: planned.at, skipped: false });
}

function mark(state: State, post: number, step: string, done: { at: Date; skipped: boolean }): void {
  state.done.set(post, new Map([...(state.done.get(post) ?? []), [step, done]]));
}

/** A moment every so many minutes of the year. */
export function everyMinutes(minutes: number, from = YEAR.from, to = YEAR.to): Date[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  const count = Math.floor((Date.parse(`${to}T23:59:00Z`) - start) / (minutes * 60_000));
  return Array.from({ length: count }, (_, i) => new Date(start + i * minutes * 60_000));
}
