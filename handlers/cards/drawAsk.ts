import type { Input } from '../../src/protocol/form.ts';
import type { Action, Block } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import type { CardElement } from './card.ts';
import { drawCardActions, submitAction } from './drawActions.ts';
import { drawCardInput, maxOpenChoices } from './drawInput.ts';
import { cardPlainText } from './cardPlainText.ts';
import { cardSubmitData } from './submission.ts';

/**
 * A question asked in conversation. A few choices are buttons; many, or several at a time, and dates are an input with a
 * button of its own; anything else is typed as the next message. The other ways (same, skip, back, …) stay buttons.
 * What is among the texts `above` is not said twice.
 */
export function drawCardAsk(
  { input, choices, answer }: Extract<Block, { kind: 'ask' }>,
  language: Language,
  above: Set<string>,
): CardElement[][] {
  const answers = choices.filter(({ intent }) => intent.kind === 'answer' && intent.input === input.id);
  const ways = drawWays(choices.filter((one) => !answers.includes(one)));
  const help = input.help !== undefined && above.has(input.help) ? '' : (input.help ?? '');
  const named = above.has(input.label);
  if (!isPicked(input))
    return [...(named ? [] : [cardPlainText(input.label, title, 'heading:')]), note(help), ...sets(answers), ...ways];
  const label = named ? translate(language, 'cards.yourAnswer') : input.label;
  const submit = submitAction(translate(language, 'cards.answer'), cardSubmitData(answer), 'primary');
  const picked = drawCardInput({ ...input, label, help, required: false }, undefined, language);
  return [
    [...picked, { type: 'ActionSet', actions: [submit] }],
    ...sets(answers.filter((one) => !isOffered(input, one))),
    ...ways,
  ];
}

/** Buttons that do not answer: clients that can, show them quieter. */
export function drawWays(actions: Action[]): CardElement[][] {
  return drawCardActions(actions).map((set) => [{ ...set, id: 'ways:' }]);
}

const title = { weight: 'bolder', size: 'medium' } as const;

const sets = (actions: Action[]): CardElement[][] => drawCardActions(actions).map((set) => [set]);

function note(help: string): CardElement[] {
  return cardPlainText(help, { isSubtle: true, size: 'small' }).map((element) => ({ ...element, spacing: 'small' }));
}

function isPicked({ kind, options }: Input): boolean {
  if (kind === 'choices') return options.length > 0;
  return kind === 'date' || (kind === 'choice' && options.length > maxOpenChoices);
}

function isOffered({ options }: Input, { intent }: Action): boolean {
  return intent.kind === 'answer' && options.some((option) => option.value === intent.value);
}
