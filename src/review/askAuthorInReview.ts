import { workingDaysLater, type WorkingTime } from '../calendar/workingTime.ts';
import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { requireWordsWithin } from '../core/requireWordsWithin.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import { enqueueAll } from '../outbox/enqueue.ts';
import type { JsonObject } from '../outbox/messageToEnqueue.ts';
import { enqueueToCoordinators } from '../outbox/enqueueToCoordinators.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import { requireCoordinator, rolesNow } from '../people/requireCoordinator.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { blocksReply, promptReply, doneReply } from '../protocol/textReply.ts';
import { roundFactsForReminders } from '../rounds/roundFactsForReminders.ts';
import * as intents from './intents.ts';
import { changedSinceReview, openReadInReview, type OpenUpdate } from './openUpdateInReview.ts';
import { ASKED, REPLIED } from './messages.ts';
import { reviewAnswersToChoose, reviewedInput } from './reviewedInput.ts';
import { setReviewAsked, setReviewStands } from './store.ts';

/** Characters of a question, and of a reply. */
const WORDS_LIMIT = 500;
/** Working days of the author after which they are reminded of a question that waits. */
const REMINDED_AFTER = [3, 6];

/** Of an author who holds no post any more. */
const UNKNOWN_WEEK: WorkingTime = { timeZone: 'UTC', week: 'mon-fri', country: '' };

/** Puts a question to the author of an update: first it is shown back with who will get it, then it is sent. */
export async function askAuthorInReview(
  app: App,
  caller: Caller,
  intent: FieldsOf<typeof intents.askAuthor>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const { words: said = '', sure, page, input, ...read } = intent;
  const words = said.trim();
  const open = await openReadInReview(app, caller, read);
  const { assignment, answers } = open;
  const asked = input === undefined ? null : reviewedInput(assignment, answers, input);
  if (open.detail.review === 'accepted')
    throw new Refusal('review.acceptedAlready', { post: open.assignment.post.code });
  const name = shownPersonName(open.standing.submitter.name, language);
  const again = intents.askAuthor.of(asked ? { ...read, input: asked.id } : read);
  if (words === '') {
    const text = asked
      ? translate(language, 'review.whatToAskOf', { name, label: asked.label })
      : translate(language, page === undefined ? 'review.whatToAsk' : 'review.whichToAsk', { name });
    const choices = asked
      ? []
      : reviewAnswersToChoose(assignment, answers, { page, input }, (where) =>
          intents.askAuthor.of({ ...read, ...where }),
        );
    return promptReply(text, again, choices);
  }
  requireWordsWithin(WORDS_LIMIT, words);
  if (!sure)
    return shownBackInReview(words, translate(language, 'review.askSure', { name }), [
      {
        label: translate(language, 'review.askSend'),
        intent: { ...again, words, sure: true },
        style: 'primary',
      },
      {
        label: translate(language, 'review.no'),
        intent: intents.readUpdate.of({ round: read.round, post: read.post }),
      },
    ]);
  const { round, post } = assignment;
  await sendQuestionInReview(app, caller, open, { kind: ASKED, words, body: asked ? { input: asked.id } : {} }, (tx) =>
    audit(tx, caller, 'review.ask', `update:${read.update}`, { round: round.label, post: post.code }),
  );
  return doneReply(translate(language, 'review.askSent', { name }), [
    { label: translate(language, 'review.list'), intent: intents.review.of({ round: open.assignment.round.label }) },
  ]);
}

/** Words as they were understood, and what will be done with them. */
export function shownBackInReview(
  words: string,
  text: string,
  actions: Extract<Block, { kind: 'actions' }>['actions'],
): Reply {
  const blocks: Block[] = [
    { kind: 'quote', text: words },
    { kind: 'text', text },
    { kind: 'actions', actions },
  ];
  return blocksReply(text, blocks);
}

/**
 * Puts words to the author of an update into their own chat, and again after some working days while they wait for a reply. `record` keeps
 * the act in the same transaction.
 */
export async function sendQuestionInReview(
  app: App,
  caller: Caller,
  open: OpenUpdate,
  { kind, words, body }: { kind: string; words: string; body: JsonObject },
  record: (tx: Tx) => Promise<void>,
): Promise<void> {
  await requireCoordinator(app.db, caller);
  const { round, post } = open.assignment;
  const { submittedBy } = open.detail;
  if (submittedBy === null) throw changedSinceReview(open);
  const read = { round: round.id, post: post.id, update: open.standing.id };
  const { people, policy } = await roundFactsForReminders(app.db, app.workingGroupId, caller.now, { posts: [post.id] });
  const time = people.get(submittedBy)?.time ?? UNKNOWN_WEEK;
  const moments = [caller.now, ...REMINDED_AFTER.map((days) => workingDaysLater(time, policy.hours, caller.now, days))];
  await inTransaction(app.db, async (tx) => {
    if (!(await setReviewAsked(tx, read, words))) throw changedSinceReview(open);
    await record(tx);
    const messages = moments.map((notBefore, index) => ({
      workingGroupId: app.workingGroupId,
      key: `asked:${read.update}:${caller.now.getTime()}:${index}`,
      to: { kind: 'person' as const, id: submittedBy },
      kind,
      body: { ...read, words, ...body },
      notBefore,
      now: caller.now,
    }));
    await enqueueAll(tx, messages);
  });
}

/** Refuses whoever does not answer for a post. */
async function requireAnsweringForPost(app: App, caller: Caller, post: number): Promise<void> {
  const roles = await rolesNow(app.db, caller);
  if (!postsPersonAnswersFor(roles).includes(post)) throw new Refusal('updates.notYours');
}

/** The author lets the answer stand and says why; the coordinators get the words. */
export async function answerStandsInReview(
  app: App,
  caller: Caller,
  intent: FieldsOf<typeof intents.answerStands>,
): Promise<Reply> {
  await requireAnsweringForPost(app, caller, intent.post);
  const { language } = caller.person;
  const { words: said = '', ...read } = intent;
  const words = said.trim();
  if (words === '') return promptReply(translate(language, 'review.whyStands'), intents.answerStands.of(read));
  requireWordsWithin(WORDS_LIMIT, words);
  await inTransaction(app.db, async (tx) => {
    if (!(await setReviewStands(tx, read, words))) throw new Refusal('review.askedNoMore');
    await audit(tx, caller, 'review.stands', `update:${read.update}`);
    await enqueueToCoordinators(tx, {
      workingGroupId: app.workingGroupId,
      key: `replied:${read.update}:${caller.now.getTime()}`,
      kind: REPLIED,
      body: { ...read, words },
      notBefore: caller.now,
      now: caller.now,
    });
  });
  return doneReply(translate(language, 'review.standsKept'));
}
