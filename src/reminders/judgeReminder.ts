import type { ReminderFacts, PostFacts, RoundReminderFacts } from './reminderFacts.ts';
import type { EscalationStep } from './reminderPolicy.ts';
import { isReminderRecipientAway, reminderRecipientOf } from './reminderRecipient.ts';
import { reminderPauseAt } from './chooseTimeAndRecipient.ts';
import { nextWorkingMoment } from '../calendar/workingTime.ts';

/** A reminder that is about to be sent. */
export interface Due {
  round: number;
  posts: readonly number[];
  escalationStep: EscalationStep;
  /** The snooze that it keeps the promise of. */
  snooze: number | null;
  /** The coordinator sent it by hand. */
  byHand: boolean;
}

/** What becomes of a reminder at the moment of sending: it goes, about these posts; or it waits; or it has lost its reason. */
export type Judgement = { drop: string } | { wait: Date } | { round: RoundReminderFacts; posts: PostFacts[] };

/**
 * Judges a reminder by the facts of `now`. What is dropped was not given: if it is still needed, the calendar plans it anew, for
 * whoever is to hear it then.
 */
export function judgeReminder(facts: ReminderFacts, due: Due, personId: number, now: Date): Judgement {
  const [first, ...others] = facts.rounds.filter(({ id }) => id === due.round);
  if (!first) return { drop: 'the round is not open any more' };
  const isMeant = ({ missing }: RoundReminderFacts) => missing.some(({ id }) => due.posts.includes(id));
  const meant = [first, ...others].filter(isMeant);
  const round = meant.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
  if (!round) return { drop: 'answered meanwhile' };
  const missing = meant.flatMap((one) => one.missing.filter(({ id }) => due.posts.includes(id)));
  const wanted = missing.filter(({ id }) => due.byHand || reminderPauseAt(facts.pauses, id, now) === null);
  if (wanted.length === 0) return { drop: 'paused' };
  const person = facts.people.get(personId);
  if (!person || isReminderRecipientAway(person, now)) return { drop: 'the person is away' };
  const theirs = wanted.filter((post) => isFor(facts, post, due.escalationStep, personId, now));
  if (theirs.length === 0) return { drop: 'somebody else is to be asked now' };
  const asked = person.snooze;
  if (asked && asked.until > now && asked.id !== due.snooze) return { drop: 'the person asked to hear of it later' };
  const working = nextWorkingMoment(person.time, facts.policy.hours, now);
  return working > now ? { wait: working } : { round, posts: theirs };
}

function isFor(
  facts: ReminderFacts,
  post: PostFacts,
  escalationStep: EscalationStep,
  personId: number,
  now: Date,
): boolean {
  const asked: readonly EscalationStep[] =
    escalationStep === 'focalPoint' ? ['focalPoint', 'alternate'] : [escalationStep];
  return asked.some((one) => {
    const recipient = reminderRecipientOf(facts, post, one, now);
    return typeof recipient === 'object' && recipient.person.id === personId;
  });
}
