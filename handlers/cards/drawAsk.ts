import type { Input } from '../../src/forms/form.ts';
import type { Action, Block } from '../../src/forms/message.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import type { CardElement } from './card.ts';
import { drawActions, submitAction } from './drawActions.ts';
import { drawInput, maxOpenChoices } from './drawInput.ts';
import { plainText } from './plain.ts';
import { submitData } from './submission.ts';

/**
 * A question asked in conversation. A few choices are buttons; many, or several at a time, and dates are an input with a
 * button of its own; anything else is typed as the next message. The other ways (same, skip, back, …) stay buttons.
 */
export function drawAsk(
  { input, choices, answer }: Extract<Block, { kind: 'ask' }>,
  language: Language,
): CardElement[][] {
  const question = { ...input, required: false };
  if (!isPicked(input)) return [named(question), ...sets(choices)];
  const ways = choices.filter(({ intent }) => !(intent.kind === 'answer' && isOffered(input, intent.value)));
  const submit = submitAction(translate(language, 'cards.answer'), submitData(answer), 'primary');
  return [[...drawInput(question, undefined, language), { type: 'ActionSet', actions: [submit] }], ...sets(ways)];
}

const sets = (actions: Action[]): CardElement[][] => drawActions(actions).map((set) => [set]);

function named({ label, help }: Input): CardElement[] {
  return [
    ...plainText(label, { weight: 'bolder' }, 'heading:'),
    ...plainText(help ?? '', { isSubtle: true, size: 'small' }).map((element) => ({ ...element, spacing: 'small' })),
  ];
}

function isPicked({ kind, options }: Input): boolean {
  if (kind === 'choices') return options.length > 0;
  return kind === 'date' || (kind === 'choice' && options.length > maxOpenChoices);
}

function isOffered({ options }: Input, value: unknown): boolean {
  return options.some((option) => option.value === value);
}
