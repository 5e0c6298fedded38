import type { types } from '@slack/bolt';
import { encodeIntent } from '../../src/protocol/intent.ts';
import type { Input } from '../../src/protocol/form.ts';
import type { Block } from '../../src/protocol/message.ts';
import { translate } from '../../src/language/translate.ts';
import { drawSlackActions, wholeLabels } from './drawActions.ts';
import type { SlackDrawing } from './slackDrawingContext.ts';
import { drawSlackInput, fitsSlackCalendar, OPTION_LABEL } from './drawInput.ts';
import { limits } from './limits.ts';
import { context, slackLine, slackPlainText, richText, splitSlackText, slackWords } from './blocks.ts';

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
      : splitSlackText(input.label, limits.text).map((part) => richText(slackLine(slackWords(part, { bold: true }))))),
    ...(input.help ? splitSlackText(input.help, limits.text).map(context) : []),
    ...(isPicked(input) ? drawPicking(ask, drawing) : []),
    ...drawSlackActions(choices, drawing.language, drawing.long),
  ];
}

function drawPicking(
  { input, answer }: Extract<Block, { kind: 'ask' }>,
  { language }: SlackDrawing,
): types.KnownBlock[] {
  const { value, ...empty } = input;
  const fits = input.kind === 'choices' || (typeof value === 'string' && fitsSlackCalendar(value));
  // These two kinds with a fitting value, or none, are drawn as elements that a message may hold.
  const picker = drawSlackInput(fits ? input : empty, language) as
    types.Checkboxes | types.MultiStaticSelect | types.Datepicker;
  const button: types.Button = {
    type: 'button',
    action_id: ANSWER,
    style: 'primary',
    text: slackPlainText(translate(language, 'slack.answer')),
    value: encodeIntent({ ...answer, value: '' }),
  };
  return [...wholeLabels(input.options, OPTION_LABEL), { type: 'actions', elements: [picker, button] }];
}

/** Whether the answer is picked, several at a time or from a calendar, and then sent with a button. */
function isPicked({ kind, options }: Input): boolean {
  return kind === 'date' || (kind === 'choices' && options.length > 0);
}
