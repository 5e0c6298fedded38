import type { AppointmentRole, Tenure } from '../people/roles.ts';
import type { Policy } from './reminderPolicy.ts';
import type { WorkingTime } from '../calendar/workingTime.ts';

/** A person as far as reminding goes. */
export interface PersonFacts {
  id: number;
  time: WorkingTime;
  /** Calendar dates where the person is, both inclusive. */
  absences: readonly { from: string; to: string; delegateId: number | null }[];
  /** When the person is inside the group, by a post or a grant: only then they stand in for somebody. */
  inside: readonly Tenure[];
  /** The person said "not now". */
  snooze: { id: number; until: Date } | null;
  /** The reminders of the last seven days, in any order. */
  reminded: readonly Date[];
}

export interface PostFacts {
  id: number;
  /** Of its duty station. */
  timeZone: string;
  appointments: readonly (Tenure & { personId: number; role: AppointmentRole })[];
  /** Steps that were given or skipped: when, by key. */
  done: ReadonlyMap<string, { at: Date; skipped: boolean }>;
}

/** What a feature asks to be reminded of: the posts of a round that have not answered. */
export interface RoundRequest {
  id: number;
  opensAt: string;
  dueAt: string;
  closesAt: string;
  /** The calendar date on which the due day was moved last; null: never. */
  extendedOn: string | null;
  /** Post.ids, in ascending order. */
  posts: readonly number[];
}

/** A round that is open, with the posts that have not answered; twice, with others, where some have a due day of their own. */
export interface RoundReminderFacts {
  id: number;
  opensAt: string;
  dueAt: string;
  closesAt: string;
  /** The calendar date on which the due day was moved last: reminders given until then were about another day. */
  extendedOn: string | null;
  missing: readonly PostFacts[];
}

export interface PauseFacts {
  /** null: everybody. */
  postId: number | null;
  from: Date;
  /** null: until somebody ends it. */
  until: Date | null;
}

/** All that decides who is reminded of what, and when. */
export interface ReminderFacts {
  policy: Policy;
  /** Where the working group is at home: appointments, grants and delegates change with its calendar. */
  timeZone: string;
  rounds: readonly RoundReminderFacts[];
  people: ReadonlyMap<number, PersonFacts>;
  coordinators: readonly (Tenure & { personId: number })[];
  supervisors: readonly (Tenure & { personId: number })[];
  pauses: readonly PauseFacts[];
}

export function reminderPersonOf(facts: ReminderFacts, id: number): PersonFacts {
  const person = facts.people.get(id);
  if (!person) throw new Error(`nobody told the calendar about person ${id}`);
  return person;
}
