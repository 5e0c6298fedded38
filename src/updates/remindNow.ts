import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import type { Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { enqueueAll } from '../outbox/enqueue.ts';
import { requireCoordinator } from '../people/guard.ts';
import { PlannedReminders } from '../reminders/plannedReminders.ts';
import type { ReminderFacts, PostFacts, RoundReminderFacts } from '../reminders/facts.ts';
import { reminderFacts } from '../rounds/reminderFacts.ts';
import { findPosts } from '../people/findByName.ts';
import { reminderRecipientOf } from '../reminders/recipient.ts';
import { textReply } from '../protocol/textReply.ts';
import { REMINDER, saveReminders } from '../reminders/store.ts';

/**
 * The coordinator reminds by hand: one post, or all that have not answered, in one round or in all that are open. It goes to whoever is here, in their next working hour,
 * and leaves out those who have had as many reminders this week as the policy allows; the answer counts them.
 */
export async function remindNow(app: App, caller: Caller, words?: string, roundId?: number): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { person, now } = caller;
  const { workingGroupId } = app;
  const posts = words === undefined ? undefined : [(await onePost(app, words)).id];
  const facts = await reminderFacts(app.db, workingGroupId, now, posts && { posts });
  const rounds = facts.rounds.filter(({ id }) => roundId === undefined || id === roundId);
  const missing = rounds.flatMap((round) => round.missing.map((post) => ({ round, post })));
  if (missing.length === 0) return textReply(translate(person.language, 'reminders.nobodyToRemind'));
  const book = new PlannedReminders(facts);
  const fresh = missing.filter(({ post }) => !remindedByHand(post, now));
  const wanted = fresh.map((one) => ({ ...one, to: personFor(facts, book, one.round, one.post, now) }));
  const reminded = wanted.flatMap(({ round, post, to }) => (typeof to === 'number' ? [{ round, post, to }] : []));
  await inTransaction(app.db, async (tx) => {
    const stamp = now.toISOString();
    const keyOf = (round: RoundReminderFacts, post: PostFacts) => `reminder:${round.id}:${post.id}:${stamp}`;
    await enqueueAll(
      tx,
      reminded.map(({ round, post, to }) => ({
        workingGroupId,
        key: keyOf(round, post),
        kind: REMINDER,
        bulk: true,
        notBefore: now,
        now,
        to: {
          kind: 'person' as const,
          id: to,
        },
        body: {
          round: round.id,
          posts: [post.id],
          escalationStep: 'focalPoint',
          snooze: null,
          instead: null,
          byHand: true,
        },
      })),
    );
    await saveReminders(
      tx,
      reminded.map(({ round, post, to }) => ({
        workingGroupId,
        roundId: round.id,
        postId: post.id,
        personId: to,
        at: now,
        step: `${BY_HAND} ${stamp}`,
        messageKey: keyOf(round, post),
      })),
    );
    await audit(tx, caller, 'reminders.remind', 'workingGroup', { posts: reminded.length, words: words ?? null });
  });
  const capped = wanted.filter(({ to }) => to === 'capped').length;
  const nobody = wanted.filter(({ to }) => to === 'nobody').length;
  const count = reminded.length + missing.length - fresh.length;
  return textReply(translate(person.language, 'reminders.reminded', { count, capped, nobody }));
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
  book: PlannedReminders,
  round: RoundReminderFacts,
  post: PostFacts,
  now: Date,
): number | 'capped' | 'nobody' {
  const recipient = reminderRecipientOf(facts, post, 'focalPoint', now);
  if (typeof recipient !== 'object') return 'nobody';
  const { id: person, time } = recipient.person;
  if (book.freeFrom(person, now) > now) return 'capped';
  const covers = [{ post: post.id, step: 'hand' }];
  const message = { at: now, round: round.id, person, escalationStep: 'focalPoint' as const, instead: null, covers };
  book.add({ ...message, snooze: null, because: new Set() }, time.timeZone);
  return person;
}

async function onePost(app: App, words: string): Promise<{ id: number }> {
  const found = await findPosts(app.db, app.workingGroupId, words);
  const [post, ...others] = found;
  if (!post) throw new Refusal('reminders.noPostCalled', { words });
  if (others.length > 0)
    throw new Refusal('reminders.severalCalled', { words, names: found.map(({ code }) => code).join(', ') });
  return post;
}
