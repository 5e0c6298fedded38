import type { Intent } from '../../src/app/intent.ts';
import type { Form, FormButton, FormSection, FormTarget } from '../../src/forms/form.ts';
import type { Language } from '../../src/language/language.ts';
import { type Card, type CardElement, makeCard } from './card.ts';
import { actionSets, submitAction } from './drawActions.ts';
import { drawInput } from './drawInput.ts';
import { plainText } from './plain.ts';
import { submitData } from './submission.ts';

/** A page of questions as one card, prefilled, with its errors at the inputs. Every button sends the whole page. */
export function drawForm(form: Form, language: Language): Card {
  const body = [
    ...plainText(form.title, { weight: 'bolder', size: 'large' }, 'heading:'),
    ...plainText(form.progress, { isSubtle: true, size: 'small' }, 'progress:').map(close),
    ...plainText(form.notice ?? '', { color: 'attention', weight: 'bolder' }, 'notice:'),
    ...plainText(form.intro ?? ''),
    ...form.sections.flatMap((section) => drawSection(section, form, language)),
    ...actionSets(form.buttons.map((button, position) => drawButton(button, form.target, position === 0))),
  ];
  return makeCard(`${form.title}. ${form.progress}`, body);
}

const close = (element: CardElement): CardElement => ({ ...element, spacing: 'none' });

/** A question whose one input bears its name is not named twice. */
function drawSection(section: FormSection, form: Form, language: Language): CardElement[] {
  const [only, ...others] = section.inputs;
  const named = only !== undefined && others.length === 0 && only.label === section.label;
  const head = named
    ? []
    : [
        ...plainText(section.label, { weight: 'bolder', size: 'medium' }, 'heading:'),
        ...plainText(section.help ?? '', { isSubtle: true, size: 'small' }).map(close),
      ];
  const [first, ...rest] = [
    ...head,
    ...section.inputs.flatMap((input) =>
      drawInput(named ? withHelp(input, section.help) : input, form.errors[input.id], language),
    ),
    ...actionSets(section.buttons.map((button) => drawButton(button, form.target, false))),
  ];
  return first ? [{ ...first, spacing: 'large', separator: true }, ...rest] : [];
}

function withHelp<Input extends { help?: string }>(input: Input, help: string | undefined): Input {
  return input.help === undefined && help !== undefined ? { ...input, help } : input;
}

function drawButton({ label, then, change }: FormButton, target: FormTarget, first: boolean): CardElement {
  const intent: Intent = { kind: 'page', ...target, values: {}, then, ...(change ? { change } : {}) };
  return submitAction(label, submitData(intent), first ? 'primary' : undefined);
}
