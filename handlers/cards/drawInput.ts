import type { Input, RawValue } from '../../src/protocol/form.ts';
import { dateExists } from '../../src/calendar/dates.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import type { CardElement } from './card.ts';
import { cardPlainText, cardPlainTitle } from './cardPlainText.ts';
import { encodeCardChoice, cardInputId, noAnswer } from './submission.ts';

/** Up to so many choices stand open, to be seen and tapped at once; more fold into a list. */
export const maxOpenChoices = 4;

/**
 * An input with its label, its error in red and its help. Nothing is left to the client's own validation, which would
 * hold back "back" and "later" too: the core judges. So no length, range or required mark is set; a note says it.
 */
export function drawCardInput(input: Input, error: string | undefined, language: Language): CardElement[] {
  const note = [input.help, input.required ? translate(language, 'cards.required') : undefined]
    .filter(Boolean)
    .join(' · ');
  return [
    control(input, language),
    ...(error === undefined ? [] : cardPlainText(error, { color: 'attention', weight: 'bolder' }, `error:${input.id}`)),
    ...cardPlainText(note, { isSubtle: true, size: 'small' }, `note:${input.id}`),
  ].map((element, position) => (position === 0 ? element : { ...element, spacing: 'small' }));
}

/** An answered list of choices without the list: its answer to be read, and to be sent from where nobody sees it. */
export function drawFolded(input: Input): CardElement[] {
  const chosen = chosenValues(input.value);
  const titles = chosen.map((value) => input.options.find((option) => option.value === value)?.label ?? value);
  const value = chosen.map(encodeCardChoice).join(',');
  const id = cardInputId(input.id, input.kind === 'choices' ? 'many' : 'one');
  return [
    ...cardPlainText(input.label, { weight: 'bolder' }),
    ...cardPlainText(titles.join('\n')).map((element) => ({ ...element, spacing: 'small' })),
    { type: 'Input.Text', id, label: input.label, isVisible: false, value },
  ];
}

function control(input: Input, language: Language): CardElement {
  if (input.kind === 'choice' || input.kind === 'choices') return choiceSet(input, language);
  return { ...typed(input), id: cardInputId(input.id, 'typed'), label: input.label };
}

/** A value that the fitting element could not show, because it was mistyped, is shown as text: nothing typed is lost. */
function typed(input: Input): CardElement {
  const value = Array.isArray(input.value) ? input.value.join('\n') : (input.value ?? '');
  const oneLine = !/[\n\r]/.test(value);
  if (input.kind === 'number' && (value === '' || (String(Number(value)) === value && Number.isFinite(Number(value)))))
    return { type: 'Input.Number', ...(value === '' ? {} : { value: Number(value) }) };
  if (input.kind === 'date' && (value === '' || dateExists(value)))
    return { type: 'Input.Date', ...(value === '' ? {} : { value }) };
  return {
    type: 'Input.Text',
    ...(input.kind === 'longText' || !oneLine ? { isMultiline: true } : {}),
    ...(input.kind === 'link' && oneLine && value === value.trim() ? { style: 'url' } : {}),
    ...(value === '' ? {} : { value }),
  };
}

/** Choices, standing open or folded. Where none is demanded, one more takes the answer back. */
function choiceSet(input: Input, language: Language): CardElement {
  const many = input.kind === 'choices';
  const chosen = chosenValues(input.value);
  const open = input.options.length <= maxOpenChoices;
  const withdraw = !many && !input.required ? [{ title: translate(language, 'cards.noAnswer'), value: noAnswer }] : [];
  return {
    type: 'Input.ChoiceSet',
    id: cardInputId(input.id, many ? 'many' : 'one'),
    label: input.label,
    style: open ? 'expanded' : 'compact',
    wrap: true,
    ...(many ? { isMultiSelect: true } : {}),
    ...(open || many ? {} : { placeholder: translate(language, 'cards.choose') }),
    choices: [...offered(input, chosen), ...withdraw],
    ...(chosen.length > 0 ? { value: chosen.map(encodeCardChoice).join(',') } : {}),
  };
}

/** The options, and whatever was chosen from an older list, so that it is seen and not silently dropped. */
function offered(input: Input, chosen: string[]): { title: string; value: string }[] {
  const known = new Set(input.options.map((option) => option.value));
  const older = chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value }));
  return [...input.options, ...older].map((option) => ({
    title: cardPlainTitle(option.label),
    value: encodeCardChoice(option.value),
  }));
}

function chosenValues(value: RawValue | undefined): string[] {
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value];
}
