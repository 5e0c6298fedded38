import type { types } from '@slack/bolt';
import { encodeIntent } from '../../src/protocol/intent.ts';
import type { Input } from '../../src/protocol/form.ts';
import type { Block } from '../../src/protocol/message.ts';
import { translate } from '../../src/language/translate.ts';
import { drawSlackActions, wholeLabels } from './drawActions.ts';
import type { SlackDrawing } from './drawing.ts';
import { drawSlackInput, fitsCalendar, OPTION_LABEL } from './drawInput.ts';
import { limits } from './limits.ts';
import { context, slackLine, plain, richText, split, words } from './blocks.ts';

/** Action id of the button that takes what was picked beside it as the answer. */
export const ANSWER = 'answer';

/**
 * A question in the chat: buttons where one tap answers, a list to tick or a calendar with a button where it takes more.
 * Anything else is typed as the next message.
 */
export function drawSlackAsk(ask: Extract<Block, { kind: 'ask' }>, drawing: SlackDrawing): types.KnownBlock[] {
  const { input, choices } = ask;
  return [
    ...(input.label === ''
      ? []
      : split(input.label, limits.text).map((part) => richText(slackLine(words(part, { bold: true }))))),
    ...(input.help ? split(input.help, limits.text).map(context) : []),
    ...(isPicked(input) ? drawPicking(ask, drawing) : []),
    ...drawSlackActions(choices, drawing.language, drawing.long),
  ];
}

function drawPicking(
  { input, answer }: Extract<Block, { kind: 'ask' }>,
  { language }: SlackDrawing,
): types.KnownBlock[] {
  const { value, ...empty } = input;
  const fits = input.kind === 'choices' || (typeof value === 'string' && fitsCalendar(value));
  // These two kinds with a fitting value, or none, are drawn as elements that a message may hold.
  const picker = drawSlackInput(fits ? input : empty, language) as
    types.Checkboxes | types.MultiStaticSelect | types.Datepicker;
  const button: types.Button = {
    type: 'button',
    action_id: ANSWER,
    style: 'primary',
    text: plain(translate(language, 'slack.answer')),
    value: encodeIntent({ ...answer, value: '' }),
  };
  return [...wholeLabels(input.options, OPTION_LABEL), { type: 'actions', elements: [picker, button] }];
}

/** Whether the answer is picked, several at a time or from a calendar, and then sent with a button. */
function isPicked({ kind, options }: Input): boolean {
  return kind === 'date' || (kind === 'choices' && options.length > 0);
}
