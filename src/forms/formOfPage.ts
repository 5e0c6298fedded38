import type { GroupQuestion, Instrument, InstrumentPage, Question } from '../instruments/instrument.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Answers } from './answers.ts';
import { visibleFormPages, visibleFormQuestions } from './visibleFormPages.ts';
import type { Form, FormButton, FormSection, FormTarget, Input, RawValues } from '../protocol/form.ts';
import type { EntryPress } from './marksOfReturnedEntries.ts';
import {
  addFormItemLabel,
  type FormContext,
  formPressInput,
  formQuestionInputs,
  rawInputValues,
} from './formInputs.ts';
import type { AnswerProblem } from './judgeAnswer.ts';
import { type EntryMark, type EntryMarks, formEntryMark, type Origins } from './answerOrigin.ts';

/** What a page is drawn from. */
export interface PageState {
  target: FormTarget;
  /** What the draft holds. */
  answers: Answers;
  /** What unanswered inputs begin with: the last round's answers where the instrument prefills. */
  prefill: Answers;
  /** How what is drawn came to stand: answers of the draft by input id, entries in their order. */
  origins: Origins;
  entries: EntryMarks;
  /** What was typed and could not be accepted, by input id: it is shown again. */
  typed: RawValues;
  problems: Record<string, AnswerProblem>;
  notice?: string;
}

/** Draws one page of the instrument: all its questions that the answers call for, flattened to inputs. */
export function formOfPage(instrument: Instrument, page: InstrumentPage, state: PageState, context: FormContext): Form {
  const { language } = context;
  const pages = visibleFormPages(instrument, state.answers);
  const number = pages.findIndex((one) => one.key === page.key) + 1;
  const form: Form = {
    target: state.target,
    title: localizedIn(page.title, language),
    progress: translate(language, 'forms.pageProgress', { number, total: pages.length }),
    sections: visibleFormQuestions(page, { ...state.prefill, ...state.answers }).map((question) =>
      section(question, state, context),
    ),
    buttons: pageButtons(page, state, { first: number === 1, last: number === pages.length }, context),
    errors: Object.fromEntries(
      Object.entries(state.problems).map(([id, { key, parameters }]) => [id, translate(language, key, parameters)]),
    ),
  };
  if (page.intro) form.intro = localizedIn(page.intro, language);
  if (state.notice !== undefined) form.notice = state.notice;
  return form;
}

function pageButtons(
  page: InstrumentPage,
  state: PageState,
  { first, last }: { first: boolean; last: boolean },
  { language }: FormContext,
): FormButton[] {
  const buttons: FormButton[] = [{ then: 'next', label: translate(language, last ? 'forms.toSummary' : 'forms.next') }];
  if (page.questions.some((question) => isBrought(question, state)))
    buttons.push({ then: 'confirm', label: translate(language, 'forms.allStillSo') });
  if (!first) buttons.push({ then: 'back', label: translate(language, 'forms.back') });
  buttons.push({ then: 'later', label: translate(language, 'forms.saveForLater') });
  return buttons;
}

/** Whether a question is drawn with something that the last update brought and nobody has spoken of yet. */
function isBrought({ key }: Question, { answers, prefill, origins, entries }: PageState): boolean {
  if (answers[key] === undefined) return prefill[key] !== undefined;
  const carried = Object.entries(origins).some(([id, origin]) => origin === 'carried' && id.split('.')[0] === key);
  if (carried) return true;
  return entries[key]?.some((mark) => mark.key !== null && mark.origin === 'carried') === true;
}

function section(question: Question, state: PageState, context: FormContext): FormSection {
  const { language } = context;
  const value = state.answers[question.key] ?? state.prefill[question.key];
  const given = rawInputValues(question, value);
  const typed = Object.entries(state.typed).filter(([id]) => id === question.key || id.startsWith(`${question.key}.`));
  const raw: RawValues = { ...given, ...Object.fromEntries(typed) };
  const items = question.kind === 'group' ? Math.max(itemCount(value, typed), 1) : 0;
  const filled = formQuestionInputs(question, items, context).map((input) => {
    const present = raw[input.id];
    return present === undefined ? input : { ...input, value: present };
  });
  const inputs = question.kind === 'group' ? withPresses(question, filled, state, context) : filled;
  const drawn: FormSection = {
    question: question.key,
    label: localizedIn(question.label, language),
    inputs,
    buttons: question.kind === 'group' ? groupButtons(question, items, context) : [],
  };
  if (question.help) drawn.help = localizedIn(question.help, language);
  return drawn;
}

/** Before the fields of an entry that was brought forward stands what may be said of it as a whole. */
function withPresses(group: GroupQuestion, inputs: Input[], { entries }: PageState, context: FormContext): Input[] {
  return inputs.flatMap((input, at) => {
    const item = Number(input.id.split('.')[1]);
    const isFirst = inputs[at - 1]?.id.startsWith(`${group.key}.${item}.`) !== true;
    const mark = formEntryMark(entries, group.key, item);
    return isFirst && mark.key !== null ? [formPressInput(group, item, pressOf(mark), context), input] : [input];
  });
}

function pressOf({ origin, over }: EntryMark): EntryPress | undefined {
  if (over) return 'over';
  return origin === 'confirmed' ? 'still' : undefined;
}

function itemCount(value: unknown, typed: [string, unknown][]): number {
  const stored = Array.isArray(value) ? value.length : 0;
  const positions = typed.map(([id]) => Number(id.split('.')[1]) + 1);
  return Math.max(stored, ...positions, 0);
}

function groupButtons(group: Extract<Question, { kind: 'group' }>, items: number, context: FormContext): FormButton[] {
  if (group.maxItems === 1) return [];
  const item = localizedIn(group.itemLabel, context.language);
  const buttons: FormButton[] = [];
  if (items < group.maxItems)
    buttons.push({
      then: 'redraw',
      label: addFormItemLabel(group, context.language),
      change: { add: group.key },
    });
  if (items > 1)
    for (let position = 0; position < items; position++)
      buttons.push({
        then: 'redraw',
        label: translate(context.language, 'forms.removeItem', { item, number: position + 1 }),
        change: { remove: group.key, item: position },
      });
  return buttons;
}
