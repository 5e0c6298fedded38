import { labelledText } from '../language/labelledText.ts';
import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import type { Plain } from '../forms/answers.ts';
import { isSecretInDraft } from '../drafts/draftSteps.ts';
import { plainFormWords } from '../forms/answerWords.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { shownPersonName } from '../people/shownPersonName.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { doneReply, textReply } from '../protocol/textReply.ts';
import { updateTiming } from '../updates/answerableAssignments.ts';
import { sendQuestionInReview, shownBackInReview } from './askAuthorInReview.ts';
import * as intents from './intents.ts';
import { PROPOSED } from './messages.ts';
import { openReadInReview } from './openUpdateInReview.ts';
import { reviewAnswersToChoose, askReviewedInput, judgeReviewedInput, reviewedInput } from './reviewedInput.ts';

/** Proposes another answer to the author: asks which, asks for it, shows it back, and sends it. It changes with their yes alone. */
export async function proposeAnswerInReview(
  app: App,
  caller: Caller,
  intent: FieldsOf<typeof intents.correctForAuthor>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const { value, sure, page, input, ...read } = intent;
  const open = await openReadInReview(app, caller, read);
  const { assignment, answers, standing } = open;
  if (open.detail.review === 'accepted') throw new Refusal('review.acceptedAlready', { post: assignment.post.code });
  if (updateTiming(assignment, caller.now) === 'closed')
    throw new Refusal('review.closedCorrect', { round: assignment.round.label });
  const chosen = input === undefined ? null : reviewedInput(assignment, answers, input);
  if (!chosen) {
    const text = translate(language, 'review.whichToCorrect', { post: assignment.post.code });
    const choices = reviewAnswersToChoose(assignment, answers, { page, input }, (where) =>
      intents.correctForAuthor.of({ ...read, ...where }),
    );
    return textReply(text, choices);
  }
  const again = intents.correctForAuthor.of({ ...read, input: chosen.id });
  if (value === undefined) return askReviewedInput(chosen, again, { language });
  const judged = judgeReviewedInput(chosen, value, assignment, dateIn(caller.now, timeZone));
  if (!judged.ok) {
    const problem = translate(language, judged.problem.key, judged.problem.parameters);
    return askReviewedInput(chosen, again, { language, problem });
  }
  const name = shownPersonName(standing.submitter.name, language);
  const none = translate(language, 'review.noAnswer');
  const proposed = plainFormWords(chosen.place.field, judged.value as Plain, assignment.context);
  const shown = labelledText(chosen.label, `${chosen.words ?? none} → ${proposed}`, language);
  if (!sure)
    return shownBackInReview(shown, translate(language, 'review.correctSure', { name }), [
      {
        label: translate(language, 'review.askSend'),
        intent: { ...again, value, sure: true },
        style: 'primary',
      },
      {
        label: translate(language, 'review.no'),
        intent: intents.readUpdate.of({ round: read.round, post: read.post }),
      },
    ]);
  const body = { input: chosen.id, value };
  // Whoever answers for the post reads what is kept: of an answer for the coordinator alone neither the old nor the new.
  const isSecret = isSecretInDraft(chosen.place.question);
  const words = isSecret ? labelledText(chosen.label, translate(language, 'updates.coordinatorOnly'), language) : shown;
  await sendQuestionInReview(app, caller, open, { kind: PROPOSED, words, body }, (tx) =>
    audit(tx, caller, 'review.propose', `update:${read.update}`, { input: chosen.id }),
  );
  return doneReply(translate(language, 'review.correctSent', { name }), [
    { label: translate(language, 'review.list'), intent: intents.review.of({ round: assignment.round.label }) },
  ]);
}
