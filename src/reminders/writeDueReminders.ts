import { inTransaction, type Db } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import { enqueueAll } from '../outbox/enqueue.ts';
import type { Outgoing } from '../outbox/messageToEnqueue.ts';
import type { PlannedReminder } from './plannedReminders.ts';
import { reminderPersonOf, type ReminderFacts } from './reminderFacts.ts';
import { databasePagesOf } from '../db/loadRowsInPages.ts';
import { planRemindersCooperatively, type Plan } from './planReminders.ts';
import { endReminderSnoozes, MISSING, REMINDER, saveReminders, type NewReminder } from './store.ts';

/**
 * Writes the reminders that are due at `now` into the outbox, and down which steps were given or skipped. Answers what it did. To
 * run it again, or twice at once, adds nothing.
 */
export async function writeDueReminders(
  db: Db,
  workingGroupId: number,
  facts: ReminderFacts,
  now: Date,
): Promise<Plan> {
  const plan = await planRemindersCooperatively(facts, now, now);
  for await (const page of databasePagesOf(plan.planned)) {
    const chunk = page.map((planned) => written(facts, workingGroupId, planned, now));
    await inTransaction(db, async (tx) => {
      await enqueueAll(
        tx,
        chunk.map(({ message }) => message),
      );
      await saveReminders(
        tx,
        chunk.flatMap(({ reminders }) => reminders),
      );
      await endReminderSnoozes(
        tx,
        chunk.flatMap(({ snooze }) => (snooze === null ? [] : [snooze])),
        now,
      );
    });
  }
  const skipped = plan.skipped.map(({ round, post, step, reason }) => ({
    workingGroupId,
    roundId: round,
    postId: post,
    step,
    at: now,
    skipped: wordsOf[reason],
  }));
  for await (const page of databasePagesOf(skipped)) await inTransaction(db, (tx) => saveReminders(tx, page));
  for await (const page of databasePagesOf(plan.ended))
    await inTransaction(db, (tx) => endReminderSnoozes(tx, page, now));
  return plan;
}

/** Why a step was skipped, as it is written down. */
const wordsOf = {
  superseded: 'too late: a later reminder takes its place',
  nobodyHolds: 'nobody holds this place',
} as const;

interface Written {
  message: Outgoing;
  reminders: NewReminder[];
  snooze: number | null;
}

function written(facts: ReminderFacts, workingGroupId: number, planned: PlannedReminder, now: Date): Written {
  const { round, person, escalationStep, covers, snooze, instead } = planned;
  const date = dateIn(planned.at, reminderPersonOf(facts, person).time.timeZone);
  const [first] = covers;
  const what = snooze === null ? `${date}:${first?.step}:${first?.post}` : `snooze:${snooze}`;
  const key = `reminder:${round}:${person}:${what}`;
  const posts = [...new Set(covers.map(({ post }) => post))];
  const message: Outgoing = {
    workingGroupId,
    key,
    now,
    notBefore: planned.at,
    to: {
      kind: 'person',
      id: person,
    },
    kind: escalationStep === 'coordinator' || escalationStep === 'supervisor' ? MISSING : REMINDER,
    body: {
      round,
      posts,
      escalationStep,
      snooze,
      instead,
    },
    bulk: true,
  };
  const given = { workingGroupId, roundId: round, at: planned.at, messageKey: key, personId: person };
  return { message, reminders: covers.map(({ post, step }) => ({ ...given, postId: post, step })), snooze };
}
