import type { Intent } from '../../src/protocol/intent.ts';
import type { Form, FormButton, FormSection, FormTarget, Input } from '../../src/protocol/form.ts';
import type { Language } from '../../src/language/language.ts';
import { cardBytesOf, type Card, type CardElement, makeCard, maxCardBytes } from './card.ts';
import { actionSets, submitAction } from './drawActions.ts';
import { drawFolded, drawCardInput } from './drawInput.ts';
import { cardPlainText } from './cardPlainText.ts';
import { cardSubmitData } from './submission.ts';

/**
 * A page of questions as one card, prefilled, with its errors at the inputs. Every button sends the whole page. Where the
 * card would weigh more than `maxBytes`, answered lists of choices are shown by their answer alone, the first ones first,
 * until it does not: their values go with the page all the same. A page of nothing but long texts can still be `tooLong`.
 */
export function drawFormCard(form: Form, language: Language, maxBytes = maxCardBytes): Card {
  const folded = new Set<string>();
  let card = drawPage(form, language, folded);
  for (const { id } of form.sections.flatMap(({ inputs }) => inputs).filter((input) => isFoldable(input, form))) {
    if (cardBytesOf(card) <= maxBytes) break;
    folded.add(id);
    card = drawPage(form, language, folded);
  }
  return card;
}

function isFoldable(input: Input, { errors }: Form): boolean {
  const answered = input.value !== undefined && input.value.length > 0;
  const isList = input.kind === 'choice' || input.kind === 'choices';
  return isList && answered && errors[input.id] === undefined;
}

function drawPage(form: Form, language: Language, folded: Set<string>): Card {
  const body = [
    ...cardPlainText(form.title, { weight: 'bolder', size: 'large' }, 'heading:'),
    ...cardPlainText(form.progress, { isSubtle: true, size: 'small' }, 'progress:').map(close),
    ...cardPlainText(form.notice ?? '', { color: 'attention', weight: 'bolder' }, 'notice:'),
    ...cardPlainText(form.intro ?? ''),
    ...form.sections.flatMap((section) => drawSection(section, form, language, folded)),
    ...actionSets(form.buttons.map((button, position) => drawButton(button, form.target, position === 0))),
  ];
  return makeCard(`${form.title}. ${form.progress}`, body);
}

const close = (element: CardElement): CardElement => ({ ...element, spacing: 'none' });

/** A question whose one input bears its name is not named twice. */
function drawSection(section: FormSection, form: Form, language: Language, folded: Set<string>): CardElement[] {
  const [only, ...others] = section.inputs;
  const named = only !== undefined && others.length === 0 && only.label === section.label;
  const head = named
    ? []
    : [
        ...cardPlainText(section.label, { weight: 'bolder', size: 'medium' }, 'heading:'),
        ...cardPlainText(section.help ?? '', { isSubtle: true, size: 'small' }).map(close),
      ];
  const [first, ...rest] = [
    ...head,
    ...section.inputs.flatMap((input) =>
      folded.has(input.id)
        ? drawFolded(input)
        : drawCardInput(named ? withHelp(input, section.help) : input, form.errors[input.id], language),
    ),
    ...actionSets(section.buttons.map((button) => drawButton(button, form.target, false))),
  ];
  return first ? [{ ...first, spacing: 'large', separator: true }, ...rest] : [];
}

function withHelp(input: Input, help: string | undefined): Input {
  return input.help === undefined && help !== undefined ? { ...input, help } : input;
}

function drawButton({ label, then, change }: FormButton, target: FormTarget, first: boolean): CardElement {
  const intent: Intent = { kind: 'page', ...target, values: {}, then, ...(change ? { change } : {}) };
  return submitAction(label, cardSubmitData(intent), first ? 'primary' : undefined);
}
