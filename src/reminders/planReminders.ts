import { setImmediate as turn } from 'node:timers/promises';
import { dateIn } from '../calendar/dates.ts';
import { PlannedReminders, type PlannedReminder } from './plannedReminders.ts';
import type { ReminderFacts, PersonFacts, PostFacts, RoundReminderFacts } from './reminderFacts.ts';
import { EscalationSpacing } from './escalationSpacing.ts';
import { escalationSteps, reminderStepsOfRound, type DatedStep } from './reminderPolicy.ts';
import { isReminderRecipientAway, reminderRecipientOf } from './reminderRecipient.ts';
import { reminderPauseAt, chooseTimeAndRecipient } from './chooseTimeAndRecipient.ts';
import { addDays, nextWorkingMoment } from '../calendar/workingTime.ts';

/** A step that will not be given any more, and why. */
export interface Skipped {
  round: number;
  post: number;
  step: string;
  /** A later step of the same level has come; or the level has nobody. */
  reason: 'superseded' | 'nobodyHolds';
}

export interface Plan {
  /** What goes out from now to the end of the horizon, if nobody answers meanwhile; in order. */
  planned: PlannedReminder[];
  /** What `now` is too late for. */
  skipped: Skipped[];
  /** Snoozes that are over without a reminder, because nothing is left to be reminded of. */
  ended: number[];
}

interface Candidate {
  round: RoundReminderFacts;
  post: PostFacts;
  step: DatedStep;
  /** The later steps of the same level. */
  following: readonly DatedStep[];
  /** How many levels hear of it after this one. */
  above: number;
}

/**
 * What the calendar will say, to whom and when, from `now` to `until`. Everything follows from the facts, so that a calendar that
 * was away for a month plans what still makes sense then, and nothing twice. Each step comes once for each post; one message
 * carries all that a person gets about a round on one day.
 */
export function planReminders(facts: ReminderFacts, now: Date, until: Date): Plan {
  const steps = planning(facts, now, until);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How many days earlier than meant a step of the escalation is given at most, so that it comes before the closing. */
const DRAWN_DAYS = 10;

/** How long a plan of many posts works before others have their turn, in milliseconds. */
const TURN_MS = 10;

/** The same plan, for the process that talks to people meanwhile: between some posts and the next whoever else works has their turn. */
export async function planRemindersCooperatively(facts: ReminderFacts, now: Date, until: Date): Promise<Plan> {
  const steps = planning(facts, now, until);
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < TURN_MS) continue;
    await turn();
    since = performance.now();
  }
}

function* planning(facts: ReminderFacts, now: Date, until: Date): Generator<void, Plan> {
  const reminders = new PlannedReminders(facts);
  const skipped: Skipped[] = [];
  const ended: number[] = [];
  for (const person of facts.people.values()) {
    yield;
    const { snooze } = person;
    if (snooze && !promise(facts, reminders, person, snooze, now) && snooze.until <= now) ended.push(snooze.id);
  }
  const escalation = new EscalationSpacing();
  for (const candidate of candidates(facts, until)) {
    yield;
    const { round, post, step } = candidate;
    const done = post.done.get(step.key);
    if (done && !isForFormerDay(candidate, done)) {
      if (!done.skipped) escalation.climb(round, post, step, done.at);
      continue;
    }
    const today = dateIn(now, post.timeZone);
    const overtaken = (date: string) => candidate.following.some((other) => other.date <= date);
    const skip = (reason: Skipped['reason']) =>
      skipped.push({ round: round.id, post: post.id, step: step.key, reason });
    if (overtaken(today)) {
      skip('superseded');
      continue;
    }
    const span = escalation.spanOf(round, post, step, candidate.above);
    const settled = inTime(facts, reminders, candidate, span, now);
    if (settled === 'nobodyHolds') {
      if (step.to !== 'focalPoint' && step.date <= today) skip(settled);
      continue;
    }
    if (settled === null || overtaken(dateIn(settled.at, post.timeZone))) continue;
    if (dateIn(settled.at, post.timeZone) > round.closesAt) continue;
    // Whoever is away holds up nobody above them.
    if (!settled.waited) escalation.climb(round, post, step, settled.at);
    const { person, at, instead, because } = settled;
    if (span.from > step.date) because.add('escalation');
    const covers = { post: post.id, step: step.key };
    const joined = reminders.sameDay(round.id, person.id, step.to, dateIn(at, person.time.timeZone));
    if (joined && joined.at >= at) joined.covers.push(covers);
    else {
      const message = { at, round: round.id, person: person.id, escalationStep: step.to, instead, because };
      reminders.add({ ...message, covers: [covers], snooze: null }, person.time.timeZone);
    }
  }
  const planned = reminders.planned.filter(({ at }) => at <= until).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return { planned, skipped, ended };
}

/** Whether a step was given before the due day was moved, and comes again by the new one. */
function isForFormerDay({ round, post, step }: Candidate, { at, skipped }: { at: Date; skipped: boolean }): boolean {
  const { extendedOn } = round;
  return !skipped && extendedOn !== null && step.date > extendedOn && dateIn(at, post.timeZone) <= extendedOn;
}

/** Whether a step of a later date may be given by `last` already, because the round closes soon after it. */
function mayBeDrawn({ to, date }: DatedStep, { closesAt }: RoundReminderFacts, last: string): boolean {
  return to !== 'focalPoint' && date <= addDays(last, DRAWN_DAYS) && date >= addDays(closesAt, -DRAWN_DAYS);
}

/**
 * When a step is given. A step of the escalation that would come after the closing, because the last days are free or the person is away
 * then, is given earlier where that helps.
 */
function inTime(
  facts: ReminderFacts,
  planned: PlannedReminders,
  { round, post, step }: Candidate,
  { from, earliest }: { from: string; earliest: string },
  now: Date,
): ReturnType<typeof chooseTimeAndRecipient> {
  const settledFrom = (date: string) =>
    chooseTimeAndRecipient(facts, planned, { round: round.id, post, escalationStep: step.to, from: date }, now);
  let settled = settledFrom(from);
  const floor = [earliest, dateIn(now, post.timeZone), addDays(from, -DRAWN_DAYS)].toSorted().at(-1) ?? from;
  for (let date = addDays(from, -1); date >= floor; date = addDays(date, -1)) {
    if (typeof settled !== 'object' || settled === null) return settled;
    // Somebody who is away, and is not the last to hear of it, is passed over.
    if (settled.waited && step.to === 'alternate') return settled;
    if (dateIn(settled.at, post.timeZone) <= round.closesAt) return settled;
    settled = settledFrom(date);
  }
  return settled;
}

/** All steps whose date falls before the end of the horizon, in the order of their dates. */
function candidates(facts: ReminderFacts, until: Date): Candidate[] {
  // A date begins up to 14 hours earlier somewhere.
  const last = dateIn(until, 'Etc/GMT-14');
  const asking = facts.rounds.filter(({ missing }) => missing.length > 0);
  const all = asking.flatMap((round) => {
    const steps = reminderStepsOfRound(facts.policy, round);
    return steps
      .filter((step) => step.date <= last || mayBeDrawn(step, round, last))
      .flatMap((step) => {
        const following = steps.slice(steps.indexOf(step) + 1).filter(({ to }) => to === step.to);
        const higher = steps.filter(({ to }) => escalationSteps.indexOf(to) > escalationSteps.indexOf(step.to));
        const above = new Set(higher.map(({ to }) => to)).size;
        return round.missing.map((post) => ({ round, post, step, following, above }));
      });
  });
  return all.toSorted((a, b) => (a.step.date === b.step.date ? 0 : a.step.date < b.step.date ? -1 : 1));
}

/**
 * The promise of a snooze: at its end the person hears of the posts that they are still to answer for, cap or not. Answers
 * whether there is anything to promise.
 */
function promise(
  facts: ReminderFacts,
  planned: PlannedReminders,
  person: PersonFacts,
  snooze: { id: number; until: Date },
  now: Date,
): boolean {
  let at = snooze.until > now ? snooze.until : now;
  for (let day = 0; isReminderRecipientAway(person, at); day++) {
    if (day > 366) return false;
    at = new Date(at.getTime() + 86_400_000);
  }
  let promised = false;
  at = nextWorkingMoment(person.time, facts.policy.hours, at);
  for (const round of facts.rounds) {
    const posts = round.missing.filter((post) => concerns(facts, post, person, at));
    if (posts.length === 0 || dateIn(at, person.time.timeZone) > round.closesAt) continue;
    const covers = posts.map(({ id }) => ({ post: id, step: 'snooze' }));
    const message = { at, round: round.id, person: person.id, escalationStep: 'focalPoint' as const, instead: null };
    planned.add({ ...message, covers, snooze: snooze.id, because: new Set(['snooze']) }, person.time.timeZone);
    promised = true;
  }
  return promised;
}

function concerns(facts: ReminderFacts, post: PostFacts, person: PersonFacts, at: Date): boolean {
  if (reminderPauseAt(facts.pauses, post.id, at) !== null) return false;
  const asked = reminderRecipientOf(facts, post, 'focalPoint', at);
  if (typeof asked === 'object' && asked.person.id === person.id) return true;
  const climbed = facts.policy.steps.some(({ key, to }) => to === 'alternate' && post.done.has(key));
  const alternate = climbed ? reminderRecipientOf(facts, post, 'alternate', at) : null;
  return alternate !== null && typeof alternate === 'object' && alternate.person.id === person.id;
}
