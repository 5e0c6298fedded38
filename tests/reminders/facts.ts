import type { PersonFacts, PostFacts, ReminderFacts, RoundReminderFacts } from '../../src/reminders/reminderFacts.ts';
import { defaultReminderPolicy } from '../../src/reminders/reminderPolicy.ts';

const always = { from: '2000-01-01', to: null };

export const [ANA, BEN, COORDINATOR, DELEGATE] = [1, 2, 3, 5];
const SUPERVISOR = 4;
export const MANILA = 11;

/** Somebody of the group who works from Monday to Friday, at home in Manila or in Geneva. */
export function personFacts(id: number, more: Partial<PersonFacts> = {}): PersonFacts {
  const timeZone = id === COORDINATOR || id === SUPERVISOR ? 'Europe/Zurich' : 'Asia/Manila';
  const time = { timeZone, week: 'mon-fri', country: '' };
  return { id, time, absences: [], inside: [always], snooze: null, reminded: [], ...more };
}

/** Manila, which Ana holds with Ben as her alternate. */
export function manilaFacts(more: Partial<PostFacts> = {}): PostFacts {
  const appointments = [
    { ...always, personId: ANA, role: 'focalPoint' as const },
    { ...always, personId: BEN, role: 'alternate' as const },
  ];
  return { id: MANILA, timeZone: 'Asia/Manila', appointments, done: new Map(), ...more };
}

/** A round that is due on Monday 3 August 2026, which Manila has not answered. */
export function roundFacts(more: Partial<RoundReminderFacts> = {}): RoundReminderFacts {
  const dates = { opensAt: '2026-06-01', dueAt: '2026-08-03', closesAt: '2026-09-15', extendedOn: null };
  return { id: 1, ...dates, missing: [manilaFacts()], ...more };
}

/** A group in which nothing stands in the way of a reminder, with some people as they are given. */
export function groupFacts({
  people = [],
  ...more
}: Partial<Omit<ReminderFacts, 'people'>> & { people?: PersonFacts[] } = {}): ReminderFacts {
  const everybody = [ANA, BEN, COORDINATOR, SUPERVISOR, DELEGATE].map((id) => personFacts(id));
  return {
    policy: defaultReminderPolicy(),
    timeZone: 'Europe/Zurich',
    rounds: [roundFacts()],
    people: new Map([...everybody, ...people].map((person) => [person.id, person])),
    coordinators: [{ ...always, personId: COORDINATOR }],
    supervisors: [{ ...always, personId: SUPERVISOR }],
    pauses: [],
    ...more,
  };
}

/** A moment by the clock of Manila, in 2026. */
export const inManila = (time: string): Date => new Date(`2026-${time}:00+08:00`);
