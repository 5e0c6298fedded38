import { addDays } from '../calendar/workingTime.ts';
import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { requireWordsWithin } from '../core/requireWordsWithin.ts';
import { inTransaction } from '../db/db.ts';
import { dateIn, writeDate } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptReply, doneReply, textReply } from '../protocol/textReply.ts';
import { updateTiming } from '../updates/answerableAssignments.ts';
import { shownBackInReview } from './askAuthorInReview.ts';
import * as intents from './intents.ts';
import { UNLOCKED } from './messages.ts';
import { changedSinceReview, openReadInReview, type OpenUpdate } from './openUpdateInReview.ts';
import { setReviewUnlocked } from './store.ts';

/** Characters of a reason. */
const REASON_LIMIT = 500;
/** Calendar days for which a page is unlocked; the round's last day comes first. */
const DAYS = 7;

/** Lets the author change one page of an accepted update, or one question of it: asks which, asks why, shows both back, and tells the author. */
export async function unlockUpdateInReview(
  app: App,
  caller: Caller,
  intent: FieldsOf<typeof intents.unlockUpdate>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const { page: key, question: only, words: said = '', sure, ...read } = intent;
  const open = await openReadInReview(app, caller, read);
  const { instrument, post, round } = open.assignment;
  if (updateTiming(open.assignment, caller.now) === 'closed')
    throw new Refusal('review.roundClosed', { round: round.label });
  const page = instrument.pages.find((one) => one.key === key);
  if (!page) {
    const actions = instrument.pages.map((one) => ({
      label: localizedIn(one.title, language),
      intent: intents.unlockUpdate.of({ ...read, page: one.key }),
    }));
    return textReply(translate(language, 'review.whichPage', { post: post.code }), actions);
  }
  const words = said.trim();
  const question = page.questions.find((one) => one.key === only);
  const chosen = { ...read, page: page.key, ...(question && { question: question.key }) };
  const parameters = {
    page: localizedIn(question ? (question.short ?? question.label) : page.title, language),
    name: shownPersonName(open.standing.submitter.name, language),
  };
  if (words === '') {
    const narrower = question || page.questions.length < 2 ? [] : page.questions;
    const actions = narrower.map((one) => ({
      label: translate(language, 'review.unlockOnly', { question: localizedIn(one.short ?? one.label, language) }),
      intent: intents.unlockUpdate.of({ ...chosen, question: one.key }),
    }));
    const asked = intents.unlockUpdate.of(chosen);
    return promptReply(translate(language, 'review.whyUnlock', parameters), asked, actions);
  }
  requireWordsWithin(REASON_LIMIT, words);
  const until = lastDay(open, caller.now);
  const told = { ...parameters, until: writeDate(until, language) };
  if (!sure)
    return shownBackInReview(words, translate(language, 'review.unlockSure', told), [
      {
        label: translate(language, 'review.unlockNow'),
        intent: intents.unlockUpdate.of({ ...chosen, words, sure: true }),
        style: 'primary',
      },
      {
        label: translate(language, 'review.no'),
        intent: intents.readUpdate.of({ round: read.round, post: read.post }),
      },
    ]);
  const questions = question ? [question.key] : page.questions.map((one) => one.key);
  await save(app, caller, open, { questions, until, reason: words });
  return doneReply(translate(language, 'review.unlocked', told));
}

function lastDay({ assignment: { post, round } }: OpenUpdate, now: Date): string {
  const week = addDays(dateIn(now, post.timeZone), DAYS);
  return week < round.closesAt ? week : round.closesAt;
}

async function save(
  app: App,
  caller: Caller,
  open: OpenUpdate,
  unlock: { questions: string[]; until: string; reason: string },
): Promise<void> {
  const { round, post } = open.assignment;
  const { submittedBy } = open.detail;
  const read = { round: round.id, post: post.id, update: open.standing.id };
  await inTransaction(app.db, async (tx) => {
    if (submittedBy === null || !(await setReviewUnlocked(tx, read, unlock))) throw changedSinceReview(open);
    const { until, reason, questions } = unlock;
    const detail = { round: round.label, post: post.code, questions: questions.join(' '), until, reason };
    await audit(tx, caller, 'review.unlock', `update:${read.update}`, detail);
    await enqueue(tx, {
      workingGroupId: app.workingGroupId,
      key: `unlocked:${read.update}:${caller.now.getTime()}`,
      to: { kind: 'person', id: submittedBy },
      kind: UNLOCKED,
      body: { ...read, words: reason },
      notBefore: caller.now,
      now: caller.now,
    });
  });
}
