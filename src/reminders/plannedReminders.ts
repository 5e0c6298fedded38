import { dateIn } from '../calendar/dates.ts';
import type { ReminderFacts } from './reminderFacts.ts';
import type { EscalationStep } from './reminderPolicy.ts';

/** Why a reminder comes later than its date, or to somebody else. */
export type Reason = 'pause' | 'away' | 'snooze' | 'workingTime' | 'weeklyCap' | 'escalation';

/** One reminder: a message to one person about one or more posts of one round. */
export interface PlannedReminder {
  at: Date;
  round: number;
  person: number;
  escalationStep: EscalationStep;
  /** Whether it goes to somebody in place of who holds the post. */
  instead: 'delegate' | 'alternate' | null;
  /** What it is about: the posts, each with the step of the policy that it is; "snooze" keeps a promise. */
  covers: { post: number; step: string }[];
  /** The snooze that it keeps the promise of. */
  snooze: number | null;
  because: ReadonlySet<Reason>;
}

const WEEK_MS = 7 * 86_400_000;

/** Whom something goes to on a day, so that one message carries all of it. Coordinators get lists, others get forms. */
function slotOf(round: number, person: number, escalationStep: EscalationStep, date: string): string {
  return `${round} ${person} ${escalationStep === 'focalPoint' || escalationStep === 'alternate' ? 'own' : escalationStep} ${date}`;
}

/** What a plan has given out so far: it keeps people below the weekly cap and joins what goes out on one day. */
export class PlannedReminders {
  readonly planned: PlannedReminder[] = [];
  readonly #facts: ReminderFacts;
  readonly #slots = new Map<string, PlannedReminder>();
  readonly #moments = new Map<number, number[]>();

  constructor(facts: ReminderFacts) {
    this.#facts = facts;
  }

  add(planned: PlannedReminder, timeZone: string): void {
    this.planned.push(planned);
    this.#momentsOf(planned.person).push(planned.at.getTime());
    this.#slots.set(
      slotOf(planned.round, planned.person, planned.escalationStep, dateIn(planned.at, timeZone)),
      planned,
    );
  }

  /** The message that the person gets about the round on that date anyway. */
  sameDay(round: number, person: number, escalationStep: EscalationStep, date: string): PlannedReminder | undefined {
    return this.#slots.get(slotOf(round, person, escalationStep, date));
  }

  /** The first moment from `moment` on at which one more message keeps every seven days of the person below the cap. */
  freeFrom(person: number, moment: Date): Date {
    const cap = this.#facts.policy.weeklyCap;
    const moments = this.#momentsOf(person);
    if (moments.length < cap) return moment;
    const fits = (at: number) =>
      [at, ...moments.filter((other) => other > at && other < at + WEEK_MS)].every(
        (end) => moments.filter((other) => other > end - WEEK_MS && other <= end).length < cap,
      );
    const candidates = [moment.getTime(), ...moments.map((other) => other + WEEK_MS)].toSorted((a, b) => a - b);
    const free = candidates.find((at) => at >= moment.getTime() && fits(at));
    return new Date(free ?? moment.getTime() + WEEK_MS);
  }

  #momentsOf(person: number): number[] {
    let moments = this.#moments.get(person);
    if (!moments) {
      moments = (this.#facts.people.get(person)?.reminded ?? []).map((at) => at.getTime());
      this.#moments.set(person, moments);
    }
    return moments;
  }
}
