import type { types } from '@slack/bolt';
import type { Action } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { limits } from './limits.ts';
import { bulletList, slackPlainText, shortenedSlackText } from './blocks.ts';
import { type LongValues, buttonValueForSlack } from './buttonValues.ts';

/** More answers than this are offered as a menu: a screen full of buttons is slower to read than a list. */
const BUTTONS_AT_MOST = 10;

/** Action ids of everything that carries an intent begin with this. */
export const INTENT = 'intent';

/**
 * Things to press: buttons, or a menu where there are many answers to choose from. Labels too long for a button are
 * listed whole above it.
 */
export function drawSlackActions(actions: Action[], language: Language, long: LongValues): types.KnownBlock[] {
  const answers = actions.filter(({ intent }) => intent.kind === 'answer');
  if (answers.length <= BUTTONS_AT_MOST) return [...wholeLabels(actions, limits.button), ...buttonRows(actions, long)];
  const others = actions.filter(({ intent }) => intent.kind !== 'answer');
  return [
    ...wholeLabels(answers, limits.option),
    ...inRows([menu(answers, language, long)]),
    ...wholeLabels(others, limits.button),
    ...buttonRows(others, long),
  ];
}

function buttonRows(actions: Action[], long: LongValues): types.ActionsBlock[] {
  return inRows(actions.map((action, index) => button(action, index, long)));
}

function button(action: Action, index: number, long: LongValues): types.Button {
  return {
    type: 'button',
    action_id: `${INTENT}:${index}`,
    text: slackPlainText(shortenedSlackText(action.label, limits.button)),
    value: buttonValueForSlack(action.intent, limits.buttonValue, long),
    ...(action.style && { style: action.style }),
  };
}

function menu(answers: Action[], language: Language, long: LongValues): types.StaticSelect {
  const options = answers.map(({ label, intent }) => ({
    text: slackPlainText(shortenedSlackText(label, limits.option)),
    value: buttonValueForSlack(intent, limits.optionValue, long),
  }));
  return {
    type: 'static_select',
    action_id: `${INTENT}:menu`,
    placeholder: slackPlainText(translate(language, 'slack.choose')),
    ...inGroups(options),
  };
}

/** Slack takes a hundred options in a menu; more of them stand in groups of a hundred. */
export function inGroups(
  options: types.PlainTextOption[],
):
  | { options: types.PlainTextOption[] }
  | { option_groups: { label: types.PlainTextElement; options: types.PlainTextOption[] }[] } {
  if (options.length <= limits.options) return { options };
  const groups = inParts(options, limits.options);
  return {
    option_groups: groups.map((part, index) => {
      const first = index * limits.options + 1;
      return { label: slackPlainText(`${first}–${first + part.length - 1}`), options: part };
    }),
  };
}

/** Elements in `actions` blocks of as many as Slack takes. */
export function inRows(elements: types.ActionsBlock['elements']): types.ActionsBlock[] {
  return inParts(elements, limits.actions).map((part) => ({ type: 'actions', elements: part }));
}

function inParts<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

/** The labels that a button or option shows only the beginning of, in full. */
export function wholeLabels(choices: { label: string }[], length: number): types.RichTextBlock[] {
  return bulletList(choices.filter(({ label }) => label.length > length).map(({ label }) => label));
}
