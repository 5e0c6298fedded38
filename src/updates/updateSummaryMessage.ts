import { visibleFormPages, visibleFormQuestions } from '../forms/visibleFormPages.ts';
import { type Contradiction, contradictionsInForm } from '../forms/contradictionsInForm.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import { formAnswerLines } from '../forms/answerWords.ts';
import { writeDate } from '../calendar/dates.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { dutyStationName } from '../people/postsMeant.ts';
import { termHint } from '../terminology/termHint.ts';
import { wordsInFormAnswers } from '../forms/wordsInFormAnswers.ts';
import { sendableFormAnswers } from '../forms/draftContent.ts';
import { draftDecidingAnswers, maySeeDraftAnswer } from '../drafts/draftSteps.ts';
import type { Assignment } from './openUpdateOfAssignment.ts';
import * as absencesIntents from '../absences/intents.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';
import * as planningIntents from '../planning/intents.ts';
import { textMessage } from '../protocol/textReply.ts';

/** Everything that would be sent, to be read once and confirmed, with a way to change each page. */
export function updateSummaryMessage(assignment: Assignment, note?: string): Message {
  const { context, draft, instrument, round, post } = assignment;
  const { language } = context;
  const at = { round: round.id, post: post.id };
  const { answers } = sendableFormAnswers(draft.content);
  const title = translate(language, 'updates.summaryTitle', { post: post.code, round: round.label });
  const blocks: Block[] = [{ kind: 'heading', text: title }];
  if (note !== undefined) blocks.push({ kind: 'text', text: note, tone: 'warning' });
  const deciding = draftDecidingAnswers(assignment);
  const pages = visibleFormPages(instrument, deciding);
  const contradictions = contradictionsInForm(instrument, answers);
  const texts: string[] = [];
  for (const page of pages) {
    const facts = visibleFormQuestions(page, deciding).flatMap((question) => {
      const value = answers[question.key];
      if (value === undefined)
        return [{ label: localizedIn(question.label, language), value: translate(language, 'updates.notAnswered') }];
      if (!maySeeDraftAnswer(assignment, question))
        return [
          { label: localizedIn(question.label, language), value: translate(language, 'updates.coordinatorOnly') },
        ];
      texts.push(...wordsInFormAnswers({ [question.key]: value }));
      return formAnswerLines(question, value, context);
    });
    blocks.push({ kind: 'text', text: localizedIn(page.title, language) }, { kind: 'facts', facts });
    const here = contradictions.filter(({ whole }) => page.questions.includes(whole));
    blocks.push(...here.map((one): Block => ({ kind: 'text', text: doubt(one, language), tone: 'warning' })));
  }
  const hint = termHint(texts, language, assignment.silencedTerms);
  if (hint !== null) blocks.push({ kind: 'text', text: hint, tone: 'quiet' });
  blocks.push(
    { kind: 'text', text: updateLateness(assignment), tone: assignment.timing === 'late' ? 'warning' : 'quiet' },
    {
      kind: 'actions',
      actions: [
        sending(assignment, Object.keys(answers).length === 0),
        ...pages.map((page): Action => ({
          label: translate(language, 'updates.changePage', { page: localizedIn(page.title, language) }),
          intent: doorIntents.update.of({ by: 'page', ...at, page: page.key }),
        })),
      ],
    },
  );
  return { text: `${title}. ${translate(language, 'updates.summaryText')}`, blocks };
}

/** Sends what there is; where everything was passed over there is nothing to send, and that can be said with a reason. */
function sending({ context, standing, draft, round, post, brought }: Assignment, isEmpty: boolean): Action {
  const at = { round: round.id, post: post.id };
  const { language } = context;
  const brings = Object.keys(brought.answers).length > 0;
  if (isEmpty && !standing) {
    const nil = translate(language, brings ? 'updates.nothingChanged' : 'updates.nothingToReport');
    return { label: nil, intent: intents.nothingChanged.of(at), style: 'primary' };
  }
  const label = translate(language, standing ? 'updates.sendAgain' : 'updates.send');
  return { label, intent: intents.send.of({ ...at, version: draft.version }), style: 'primary' };
}

function doubt({ part, whole }: Contradiction, language: Language): string {
  const words = { part: localizedIn(part.label, language), whole: localizedIn(whole.label, language) };
  return translate(language, 'updates.contradiction', words);
}

/** Until when it can be changed, or that it is late. */
export function updateLateness({ context, round, timing }: Assignment): string {
  const { language } = context;
  return translate(language, timing === 'late' ? 'updates.isLate' : 'updates.editableUntil', {
    due: writeDate(round.dueAt, language),
    closes: writeDate(round.closesAt, language),
  });
}

/** What there is to do for a post in a round, and every way to do it. */
export function updatePromptMessage(assignment: Assignment): Message {
  const { context, round, post, draft } = assignment;
  const { language } = context;
  const at = { round: round.id, post: post.id };
  const begun = draft.version > 0;
  const text = translate(language, promptKey(assignment), {
    round: round.label,
    post: `${post.code} ${dutyStationName(post.station, language)}`,
    due: writeDate(round.dueAt, language),
    closes: writeDate(round.closesAt, language),
  });
  const actions: Action[] = [
    {
      label: translate(language, 'updates.answerHere'),
      intent: doorIntents.update.of({ by: 'conversation', ...at }),
      style: 'primary',
    },
    { label: translate(language, 'updates.openForm'), intent: doorIntents.update.of({ by: 'page', ...at }) },
  ];
  if (begun)
    actions.push({ label: translate(language, 'updates.allPages'), intent: doorIntents.summary.of({ ...at }) });
  const brings = Object.keys(assignment.brought.answers).length > 0;
  if (!assignment.standing)
    actions.push({
      label: translate(language, brings ? 'updates.nothingChanged' : 'updates.nothingToReport'),
      intent: intents.nothingChanged.of({ ...at }),
    });
  if (!assignment.standing)
    actions.push({ label: translate(language, 'updates.later'), intent: planningIntents.snooze.of({}) });
  if (!assignment.standing)
    actions.push({ label: translate(language, 'updates.away'), intent: absencesIntents.away.of({}) });
  return textMessage(text, actions);
}

/** What was received is said first; a draft beside it is a correction that was not sent. */
function promptKey({ standing, draft }: Assignment): MessageKey {
  const begun = draft.version > 0;
  if (standing) return begun ? 'updates.promptCorrect' : 'updates.promptAmend';
  return begun ? 'updates.promptGoOn' : 'updates.prompt';
}
