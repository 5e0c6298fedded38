import type { Instrument, InstrumentPage, Question } from '../instruments/instrument.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Answers } from './answers.ts';
import { visiblePages, visibleQuestions } from './conditions.ts';
import type { Form, FormButton, FormSection, FormTarget, RawValues } from '../protocol/form.ts';
import { addItemLabel, type FormContext, questionInputs, rawValues } from './inputs.ts';
import type { AnswerProblem } from './judge.ts';

/** What a page is drawn from. */
export interface PageState {
  target: FormTarget;
  /** What the draft holds. */
  answers: Answers;
  /** What unanswered inputs begin with: the last round's answers where the instrument prefills. */
  prefill: Answers;
  /** What was typed and could not be accepted, by input id: it is shown again. */
  typed: RawValues;
  problems: Record<string, AnswerProblem>;
  notice?: string;
}

/** Draws one page of the instrument: all its questions that the answers call for, flattened to inputs. */
export function pageForm(instrument: Instrument, page: InstrumentPage, state: PageState, context: FormContext): Form {
  const { language } = context;
  const pages = visiblePages(instrument, state.answers);
  const number = pages.findIndex((one) => one.key === page.key) + 1;
  const form: Form = {
    target: state.target,
    title: localizedIn(page.title, language),
    progress: translate(language, 'forms.pageProgress', { number, total: pages.length }),
    sections: visibleQuestions(page, { ...state.prefill, ...state.answers }).map((question) =>
      section(question, state, context),
    ),
    buttons: pageButtons(number === 1, number === pages.length, context),
    errors: Object.fromEntries(
      Object.entries(state.problems).map(([id, { key, parameters }]) => [id, translate(language, key, parameters)]),
    ),
  };
  if (page.intro) form.intro = localizedIn(page.intro, language);
  if (state.notice !== undefined) form.notice = state.notice;
  return form;
}

function pageButtons(first: boolean, last: boolean, { language }: FormContext): FormButton[] {
  const buttons: FormButton[] = [{ then: 'next', label: translate(language, last ? 'forms.toSummary' : 'forms.next') }];
  if (!first) buttons.push({ then: 'back', label: translate(language, 'forms.back') });
  buttons.push({ then: 'later', label: translate(language, 'forms.saveForLater') });
  return buttons;
}

function section(question: Question, state: PageState, context: FormContext): FormSection {
  const { language } = context;
  const value = state.answers[question.key] ?? state.prefill[question.key];
  const given = rawValues(question, value);
  const typed = Object.entries(state.typed).filter(([id]) => id === question.key || id.startsWith(`${question.key}.`));
  const raw: RawValues = { ...given, ...Object.fromEntries(typed) };
  const items = question.kind === 'group' ? Math.max(itemCount(value, typed), 1) : 0;
  const inputs = questionInputs(question, items, context).map((input) => {
    const present = raw[input.id];
    return present === undefined ? input : { ...input, value: present };
  });
  const drawn: FormSection = {
    question: question.key,
    label: localizedIn(question.label, language),
    inputs,
    buttons: question.kind === 'group' ? groupButtons(question, items, context) : [],
  };
  if (question.help) drawn.help = localizedIn(question.help, language);
  return drawn;
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
      label: addItemLabel(group, context.language),
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
