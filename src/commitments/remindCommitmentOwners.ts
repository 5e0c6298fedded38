import { type App, systemActor } from '../core/context.ts';
import { inTransaction } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { addDays, nextWorkingMoment } from '../calendar/workingTime.ts';
import { loadReminderFacts } from '../reminders/facts/store.ts';
import { reminderPauseAt } from '../reminders/chooseTimeAndRecipient.ts';
import { reminderPersonOf, type ReminderFacts } from '../reminders/reminderFacts.ts';
import { PlannedReminders } from '../reminders/plannedReminders.ts';
import { reminderRecipientOf } from '../reminders/reminderRecipient.ts';
import { cappedReminder } from '../reminders/store.ts';
import { nextScheduledQuarterHour } from '../schedule/dueJobs.ts';
import type { Commitment } from './commitment.ts';
import { BEFORE, EVERY, commitmentReminderStep } from './commitmentReminderStep.ts';
import { appendCommitmentEvent, findCommitments } from './store.ts';
import { type OwnerTold, commitmentOwnersTold } from './owners/store.ts';

/** The kind of message that reminds an owner; it counts for the weekly cap. */
export const COMMITMENT_REMINDER = cappedReminder('commitment');

interface Due {
  commitment: Commitment;
  step: string;
}

/**
 * Reminds the owners of what they owe, in one message a person: seven days before, on the day, then every four weeks; to who holds the post
 * and is here, in their working time, and within the weekly cap. A second run adds nothing.
 */
export async function remindCommitmentOwners(app: App, now: Date): Promise<{ next: Date }> {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const { db } = app;
  // A day more than the first reminder has: a date begins earlier elsewhere.
  const remindable = {
    dueUntil: addDays(dateIn(now, 'utc'), BEFORE + 1),
    askedUntil: new Date(now.getTime() - (EVERY - 1) * 86_400_000),
  };
  const owned = await findCommitments(db, workingGroupId, { states: ['asked', 'taken'], secret: false, remindable });
  const owners = [...new Set(owned.flatMap(({ owner }) => owner?.id ?? []))];
  // Working hours begin on a quarter of an hour wherever people are.
  const next = nextScheduledQuarterHour(now);
  if (owners.length === 0) return { next };
  // A request of its own for the engine: the posts that owe, of no round.
  const dates = { opensAt: dateIn(now, 'utc'), dueAt: '9999-12-31', closesAt: '9999-12-31', extendedOn: null };
  const request = { id: 0, ...dates, posts: owners };
  const facts = await loadReminderFacts(db, workingGroupId, now, [request], true);
  const told = await commitmentOwnersTold(
    db,
    owned.map(({ id }) => id),
  );
  for (const [person, due] of dueByPerson(facts, owned, told, now))
    await inTransaction(db, async (tx) => {
      const date = dateIn(now, reminderPersonOf(facts, person).time.timeZone);
      const ids = due.map(({ commitment }) => commitment.id);
      await enqueue(tx, {
        workingGroupId,
        key: `${COMMITMENT_REMINDER}:${person}:${date}:${ids.join(',')}`,
        to: { kind: 'person', id: person },
        kind: COMMITMENT_REMINDER,
        body: { commitments: ids },
        bulk: true,
        notBefore: now,
        now,
      });
      for (const { commitment, step } of due)
        await appendCommitmentEvent(tx, {
          commitmentId: commitment.id,
          act: 'reminded',
          at: now,
          actorId: null,
          words: step,
        });
    });
  return { next };
}

function dueByPerson(
  facts: ReminderFacts,
  owned: readonly Commitment[],
  told: ReadonlyMap<number, OwnerTold>,
  now: Date,
): Map<number, Due[]> {
  const planned = new PlannedReminders(facts);
  const posts = new Map(facts.rounds.flatMap(({ missing }) => missing.map((post) => [post.id, post] as const)));
  const byPerson = new Map<number, Due[]>();
  for (const commitment of owned) {
    const post = posts.get(commitment.owner?.id ?? 0);
    if (!post || reminderPauseAt(facts.pauses, post.id, now) !== null) continue;
    const today = dateIn(now, post.timeZone);
    const before = told.get(commitment.id);
    const [asked, toldLast] = [before?.askedAt ?? commitment.askedAt, before?.toldAt ?? commitment.askedAt];
    const { timeZone } = post;
    const step = commitmentReminderStep(commitment.due, dateIn(asked, timeZone), today, dateIn(toldLast, timeZone));
    if (step === null || before?.steps.has(step)) continue;
    const recipient = reminderRecipientOf(facts, post, 'focalPoint', now);
    if (typeof recipient !== 'object') continue;
    const { person } = recipient;
    if (person.snooze && person.snooze.until > now) continue;
    if (nextWorkingMoment(person.time, facts.policy.hours, now) > now) continue;
    if (planned.freeFrom(person.id, now) > now) continue;
    byPerson.set(person.id, [...(byPerson.get(person.id) ?? []), { commitment, step }]);
  }
  return byPerson;
}
