import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Input, RawValue } from '../protocol/form.ts';
import { rawInputValues } from '../forms/formInputs.ts';
import { rawValueOfText } from '../forms/rawValueOfText.ts';
import { judgeAnswer, type AnswerProblem, type JudgedAnswer } from '../forms/judgeAnswer.ts';
import type { Reply } from '../protocol/message.ts';
import { locateFormInput } from '../forms/parseQuestionValues.ts';
import { type Step, formStepBefore } from '../forms/formSteps.ts';
import { dateIn } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { draftStepInput } from './draftQuestionMessage.ts';
import { draftAnswerReply, draftOverview, type AnsweredStep } from './draftAnswerReply.ts';
import {
  type DraftContent,
  formWithAnswer,
  formWithStepLater,
  formWithNewItem,
  formWithStepPassed,
  formWithQuestion,
} from '../forms/draftContent.ts';
import { changeDraft, type DraftAt, openDraft } from './changeDraft.ts';
import { type DraftSubject, draftSubjectOf } from '../protocol/draftSubject.ts';
import type { DraftKinds, OpenDraft } from '../feature/draftKind.ts';
import { draftSteps } from './draftSteps.ts';
import {
  isDraftByCard,
  draftKeepingWay,
  draftWithBroughtEntries,
  draftWithRowsOfLastTime,
} from './draftAnsweredByCard.ts';
import { NONE_CHANGED, takeDraftEntry, takeDraftList } from './draftEntrySteps.ts';
import { draftWithReaderAsAuthor, draftWithoutAuthors } from './draftAnswerAuthors.ts';
import { draftWithoutMore } from './paragraphKeptBesideDraft.ts';
import { takeDraftMatrixRows } from './takeDraftMatrixRows.ts';
import { replyOnDraft, withSilencedTerms } from './replyOnDraft.ts';
import { joinWithSemicolon } from '../language/joinWithSemicolon.ts';

type At = DraftSubject & { input: string };

/** Asks the next question of a draft, or shows the summary when nothing is left to ask. */
export async function askNextOfDraft(app: App, caller: Caller, at: DraftAt): Promise<Reply> {
  return replyOnDraft(app, { is: 'opened', open: await openDraft(app, caller, at), kind: at.kind });
}

/** Asks one question after the other, also where the card of last time would come first. */
export async function askDraftStepwise(app: App, caller: Caller, at: DraftAt): Promise<Reply> {
  const open = await changeDraft(app, caller, at, (one) =>
    isDraftByCard(one) ? { ...one.draft.content, way: 'questions' } : null,
  );
  return replyOnDraft(app, { is: 'opened', open, kind: at.kind });
}

/**
 * Records one answer given in conversation and asks on. What cannot be accepted is asked again, with what is wrong and
 * what would be right; the draft stays as it was.
 */
export async function answerDraftQuestion(
  app: App,
  caller: Caller,
  at: At & { value: RawValue },
  { draftKind }: DraftKinds,
): Promise<Reply> {
  const kind = draftKind(at);
  const judged: { last?: Judged } = {};
  const open = await changeDraft(app, caller, { subject: at, kind }, (one, version) => {
    judged.last = judge(one, at, version, dateIn(caller.now, caller.person.timeZone));
    return judged.last.content && draftKeepingWay(one, judged.last.content);
  });
  if (!judged.last) throw new Error('changeDraft promises to ask for the change');
  const step = stepOf(open, at.input);
  const { content } = judged.last;
  return content === null
    ? draftAnswerReply({ is: 'rejected', open, kind, step, problem: judged.last.problem })
    : replyOnDraft(app, { is: 'recorded', open, kind, step, answered: judged.last.answered });
}

/** A draft with the answer; without a draft, what was wrong with it. */
type Judged = { content: DraftContent; answered: AnsweredStep } | { content: null; problem: AnswerProblem };

function judge(open: OpenDraft, at: { input: string; value: RawValue }, version: number, today: string): Judged {
  const { context, draft, instrument } = open;
  const step = stepOf(open, at.input);
  const place = locateFormInput(instrument, at.input);
  if (!place) throw new Refusal('updates.staleQuestion');
  if (place.at === 'more') {
    const more = moreAnswer(String(at.value), open, step, today);
    if (more === null) return { content: null, problem: { key: 'forms.yesOrNo', parameters: {} } };
    // A second press of an old "yes" finds the new one, and goes on with it.
    if (more && isUnfinished(open, step.question.key))
      return { content: draft.content, answered: { word: 'forms.yes' } };
    return more
      ? {
          content: formWithNewItem(draftWithBroughtEntries(open, [step.question.key], version), step.question.key),
          answered: { word: 'forms.yes' },
        }
      : { content: draftWithoutMore(open, step), answered: { word: 'forms.no' } };
  }
  if (place.at === 'list' || place.at === 'entry') {
    const content =
      place.at === 'list'
        ? takeDraftList(open, place.question, at.value, version)
        : takeDraftEntry(open, place, at.value, version);
    if (!content) return { content: null, problem: { key: 'forms.notUnderstood', parameters: {} } };
    return { content, answered: { words: chosenWords(draftStepInput(open, step), at.value, context) } };
  }
  const { field } = place;
  const read = Array.isArray(at.value) ? { raw: at.value } : rawValueOfText(field, at.value, context, today);
  const judged: JudgedAnswer =
    'raw' in read ? judgeAnswer({ ...field, required: true }, read.raw, context) : { ok: false, problem: read.problem };
  const base =
    place.at === 'row' && isDraftByCard(open) ? draftWithRowsOfLastTime(open, place.question, version) : draft.content;
  if (judged.ok) {
    const { value } = judged;
    const content = draftWithReaderAsAuthor(open, step.question, formWithAnswer(base, step.id, place, value, version));
    return { content, answered: { field, value, said: at.value } };
  }
  const several =
    place.at === 'row' && typeof at.value === 'string'
      ? takeDraftMatrixRows(open, base, place, { text: at.value, version, today })
      : null;
  if (several)
    return { content: draftWithReaderAsAuthor(open, step.question, several.content), answered: { rows: several.rows } };
  return { content: null, problem: judged.problem };
}

/** What was picked from a list of entries, as the list words it. */
function chosenWords({ options }: Input, said: RawValue, { language }: OpenDraft['context']): string {
  if (said === NONE_CHANGED) return translate(language, 'forms.noneChanged');
  return joinWithSemicolon(
    [said].flat().map((one) => options.find(({ value }) => value === one)?.label ?? one),
    language,
  );
}

function moreAnswer(text: string, { context }: OpenDraft, step: Step, today: string): boolean | null {
  const field = { kind: 'yesNo' as const, key: step.question.key, label: step.question.label, required: true };
  const read = rawValueOfText(field, text, context, today);
  const judged = 'raw' in read ? judgeAnswer(field, read.raw, context) : null;
  return judged?.ok ? judged.value === true : null;
}

/** Skips a question for good, or puts it off to the end, and asks on. */
export async function passQuestionOfDraft(
  app: App,
  caller: Caller,
  at: At,
  how: 'skip' | 'askLater',
  { draftKind }: DraftKinds,
): Promise<Reply> {
  const kind = draftKind(at);
  const change = how === 'skip' ? formWithStepPassed : formWithStepLater;
  const open = await changeDraft(app, caller, { subject: at, kind }, (one, version) => {
    const { id, question } = stepOf(one, at.input);
    // Who skips the list of entries has named none.
    const list = how === 'skip' && id.endsWith('.*') ? takeDraftList(one, question, NONE_CHANGED, version) : null;
    return draftKeepingWay(one, list ?? change(one.draft.content, id));
  });
  const answered = { word: how === 'skip' ? 'forms.skipped' : 'forms.putOff' } as const;
  return replyOnDraft(app, { is: 'recorded', open, kind, step: stepOf(open, at.input), answered });
}

/** Takes the last round's answer: to this input, or to its whole question where it is asked row by row or item by item. */
export async function answerDraftAsLastTime(
  app: App,
  caller: Caller,
  at: At & { scope: 'input' | 'page' },
  { draftKind }: DraftKinds,
): Promise<Reply> {
  const kind = draftKind(at);
  const open = await changeDraft(app, caller, { subject: at, kind }, (one, version) =>
    draftKeepingWay(one, draftWithoutAuthors(stepOf(one, at.input).question, takeOver(one, at, version))),
  );
  const step = stepOf(open, at.input);
  return replyOnDraft(app, { is: 'recorded', open, kind, step, answered: { question: step.question } });
}

function takeOver(open: OpenDraft, at: { input: string } & { scope: 'input' | 'page' }, version: number): DraftContent {
  const place = locateFormInput(open.instrument, at.input);
  const step = stepOf(open, at.input);
  const before = open.brought.answers[step.question.key];
  if (!place || before === undefined) throw new Refusal('updates.nothingBefore');
  const { content } = open.draft;
  if (step.question.kind === 'group') {
    const taken = takeDraftList(open, step.question, NONE_CHANGED, version) ?? content;
    return place.at === 'more' ? formWithStepPassed(taken, step.id) : taken;
  }
  if (place.at === 'row' && at.scope === 'input') {
    const row = (before as Record<string, string | number>)[place.row];
    return formWithAnswer(content, step.id, place, row, version, 'confirmed');
  }
  const ids = Object.keys(rawInputValues(step.question, before));
  const origins = Object.fromEntries(ids.map((id) => [id, 'confirmed' as const]));
  return formWithQuestion(content, step.question.key, before, { ids: [step.id], typed: {}, version, origins });
}

/** Asks the question before this one again, or one that the person names, with the answer it has now. */
export async function askDraftQuestionAgain(
  app: App,
  caller: Caller,
  at: At,
  which: 'before' | 'this',
  { draftKind }: DraftKinds,
): Promise<Reply> {
  const kind = draftKind(at);
  const open = await openDraft(app, caller, { subject: draftSubjectOf(at), kind });
  if (which === 'before' && isDraftByCard(open))
    return draftOverview(await withSilencedTerms(app, { open, kind }), kind);
  const step = stepOf(open, at.input);
  const steps = draftSteps(open);
  const asked = which === 'this' ? step : (formStepBefore(steps, step.id) ?? step);
  return draftAnswerReply({ is: 'reopened', open, kind, step: asked });
}

/** Whether the last item of a group still has something to be asked. */
function isUnfinished(open: OpenDraft, group: string): boolean {
  const { answers, passed } = open.draft.content;
  const last = ((answers[group] ?? []) as unknown[]).length - 1;
  const ofLast = draftSteps(open).filter(({ id }) => id.startsWith(`${group}.${last}.`));
  return ofLast.some(({ id, answered }) => !answered && !passed.includes(id));
}

function stepOf(open: OpenDraft, id: string): Step {
  const step = draftSteps(open).find((one) => one.id === id) ?? pastStep(open, id);
  if (!step) throw new Refusal('updates.staleQuestion');
  return step;
}

/**
 * "Another one?" of a group that has become full, and what was asked of an entry, are no steps any more once they are answered, but
 * what was said to them can still be recorded.
 */
function pastStep({ instrument }: OpenDraft, id: string): Step | undefined {
  const place = locateFormInput(instrument, id);
  const page = instrument.pages.find((one) => one.questions.some((question) => question === place?.question));
  const isPast = place?.at === 'more' || place?.at === 'list' || place?.at === 'entry';
  return isPast && page ? { id, page: page.key, question: place.question, answered: true } : undefined;
}
