import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { inTransaction } from '../db/db.ts';
import type { Reply } from '../protocol/message.ts';
import { dateIn } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { enqueueAll } from '../outbox/enqueue.ts';
import type { Outgoing } from '../outbox/messageToEnqueue.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { PlannedReminders } from '../reminders/plannedReminders.ts';
import type { ReminderFacts, PostFacts, RoundReminderFacts } from '../reminders/reminderFacts.ts';
import { roundFactsForReminders } from '../rounds/roundFactsForReminders.ts';
import { findOnePost } from '../people/findByName.ts';
import { reminderRecipientOf } from '../reminders/reminderRecipient.ts';
import { withMentionedNames } from '../protocol/mention.ts';
import { textReply } from '../protocol/textReply.ts';
import { REMINDER, saveReminders, type NewReminder } from '../reminders/store.ts';

interface HandReminder {
  round: RoundReminderFacts;
  post: PostFacts;
  /** Person.id. */
  to: number;
}

/** Who is reminded by hand, and how many posts are not, for one reason or another. */
interface HandPlan {
  reminders: HandReminder[];
  /** Reminded a moment ago by the same word. */
  repeated: number;
  /** Whose person has had as many reminders this week as the policy allows. */
  capped: number;
  /** Where nobody is here. */
  nobody: number;
}

type RemindOutcome = { is: 'nobodyMissing' } | { is: 'reminded'; count: number; capped: number; nobody: number };

/**
 * The coordinator reminds by hand: one post, or all that have not answered, in one round or in all that are open. It goes to whoever is here, in their next working hour,
 * and leaves out those who have had as many reminders this week as the policy allows; the answer counts them.
 */
export async function sendUpdateReminderNow(
  app: App,
  caller: Caller,
  words?: string,
  roundId?: number,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  return reply(caller, await decide(app, caller, words, roundId));
}

function reply({ person: { language } }: Caller, outcome: RemindOutcome): Reply {
  switch (outcome.is) {
    case 'nobodyMissing':
      return textReply(translate(language, 'reminders.nobodyToRemind'));
    case 'reminded': {
      const { count, capped, nobody } = outcome;
      return textReply(translate(language, 'reminders.reminded', { count, capped, nobody }));
    }
  }
}

async function decide(app: App, caller: Caller, words?: string, roundId?: number): Promise<RemindOutcome> {
  const { db, workingGroupId } = app;
  const today = dateIn(caller.now, caller.person.timeZone);
  const posts = words === undefined ? undefined : [(await findOnePost(db, workingGroupId, words, today)).id];
  const facts = await roundFactsForReminders(db, workingGroupId, caller.now, posts && { posts });
  const plan = planByHand(facts, caller.now, roundId);
  if (plan === null) return { is: 'nobodyMissing' };
  const { reminders, repeated, capped, nobody } = plan;
  await inTransaction(db, async (tx) => {
    await enqueueAll(
      tx,
      reminders.map((one) => messageOf(one, caller)),
    );
    await saveReminders(
      tx,
      reminders.map((one) => rowOf(one, caller)),
    );
    await audit(tx, caller, 'reminders.remind', 'workingGroup', {
      posts: reminders.length,
      words: words === undefined ? null : withMentionedNames(words),
    });
  });
  return { is: 'reminded', count: reminders.length + repeated, capped, nobody };
}

/** Whom to remind of what; null where every post has answered. */
function planByHand(facts: ReminderFacts, now: Date, roundId?: number): HandPlan | null {
  const rounds = facts.rounds.filter(({ id }) => roundId === undefined || id === roundId);
  const missing = rounds.flatMap((round) => round.missing.map((post) => ({ round, post })));
  if (missing.length === 0) return null;
  const planned = new PlannedReminders(facts);
  const fresh = missing.filter(({ post }) => !remindedByHand(post, now));
  const judged = fresh.map((one) => ({ ...one, to: personFor(facts, planned, one.round, one.post, now) }));
  return {
    reminders: judged.flatMap(({ round, post, to }) => (typeof to === 'number' ? [{ round, post, to }] : [])),
    repeated: missing.length - fresh.length,
    capped: judged.filter(({ to }) => to === 'capped').length,
    nobody: judged.filter(({ to }) => to === 'nobody').length,
  };
}

function messageOf(reminder: HandReminder, { workingGroupId, now }: Caller): Outgoing {
  const { round, post, to } = reminder;
  const body = { round: round.id, posts: [post.id], escalationStep: 'focalPoint', snooze: null, instead: null };
  return {
    workingGroupId,
    key: keyOf(reminder, now),
    kind: REMINDER,
    bulk: true,
    notBefore: now,
    now,
    to: { kind: 'person', id: to },
    body: { ...body, byHand: true },
  };
}

function rowOf(reminder: HandReminder, { workingGroupId, now }: Caller): NewReminder {
  const { round, post, to } = reminder;
  return {
    workingGroupId,
    roundId: round.id,
    postId: post.id,
    personId: to,
    at: now,
    step: `${BY_HAND} ${now.toISOString()}`,
    messageKey: keyOf(reminder, now),
  };
}

function keyOf({ round, post }: HandReminder, now: Date): string {
  return `reminder:${round.id}:${post.id}:${now.toISOString()}`;
}

/** What the step of a reminder by hand begins with. */
const BY_HAND = 'hand';

/** The same word of a coordinator so soon is a repetition: platforms send again what a process died over. */
const REPEATED_MS = 5 * 60_000;

function remindedByHand({ done }: PostFacts, now: Date): boolean {
  return [...done].some(([step, { at }]) => step.startsWith(BY_HAND) && now.getTime() - at.getTime() < REPEATED_MS);
}

/** Whom to remind of a post; or that they have had enough this week, or that nobody is here. */
function personFor(
  facts: ReminderFacts,
  planned: PlannedReminders,
  round: RoundReminderFacts,
  post: PostFacts,
  now: Date,
): number | 'capped' | 'nobody' {
  const recipient = reminderRecipientOf(facts, post, 'focalPoint', now);
  if (typeof recipient !== 'object') return 'nobody';
  const { id: person, time } = recipient.person;
  if (planned.freeFrom(person, now) > now) return 'capped';
  const covers = [{ post: post.id, step: 'hand' }];
  const message = { at: now, round: round.id, person, escalationStep: 'focalPoint' as const, instead: null, covers };
  planned.add({ ...message, snooze: null, because: new Set() }, time.timeZone);
  return person;
}
