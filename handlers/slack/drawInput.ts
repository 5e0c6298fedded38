import { dateExists } from '../../src/calendar/dates.ts';
import type { types } from '@slack/bolt';
import type { Input, RawValue } from '../../src/protocol/form.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { inGroups } from './drawActions.ts';
import { limits } from './limits.ts';
import { slackPlainText, splitSlackText } from './blocks.ts';

/** The action id of every input; which input it is, the block id says. */
const VALUE = 'value';

type Choosing = types.RadioButtons | types.Checkboxes | types.StaticSelect | types.MultiStaticSelect;
type Typing = types.PlainTextInput | types.NumberInput | types.URLInput | types.Datepicker;

/** Up to so many choices stand open, to be taken with one tap; more are a menu. */
const OPEN_CHOICES = 7;

/** The element for an input, filled in with its value. What its own element would refuse is shown in a plain line. */
export function drawSlackInput(input: Input, language: Language): Choosing | Typing {
  if (input.kind === 'choice') return drawChoice(input, language);
  if (input.kind === 'choices') return drawChoices(input, language);
  return drawTyping(input, typeof input.value === 'string' ? input.value : '');
}

function drawChoice(input: Input, language: Language): Choosing {
  const options = input.options.map(option);
  const chosen = options.find(({ value }) => value === input.value);
  const initial = chosen && { initial_option: chosen };
  if (options.length <= OPEN_CHOICES) return { type: 'radio_buttons', action_id: VALUE, options, ...initial };
  return { type: 'static_select', action_id: VALUE, placeholder: choose(language), ...inGroups(options), ...initial };
}

function drawChoices(input: Input, language: Language): Choosing {
  const options = input.options.map(option);
  const values: RawValue = input.value ?? [];
  const chosen = options.filter(({ value }) => value !== undefined && values.includes(value));
  const initial = chosen.length > 0 && { initial_options: chosen };
  if (options.length <= limits.checkboxes) return { type: 'checkboxes', action_id: VALUE, options, ...initial };
  return {
    type: 'multi_static_select',
    action_id: VALUE,
    placeholder: choose(language),
    ...inGroups(options),
    ...initial,
  };
}

/** A label longer than an option goes on in its description; what is longer still is listed whole above the input. */
function option({ value, label }: { value: string; label: string }): types.PlainTextOption {
  if (label.length <= limits.option) return { text: slackPlainText(label), value };
  const [text = '', ...rest] = splitSlackText(label, limits.option);
  const description = rest.join('');
  const whole = description.length <= limits.optionDescription;
  return {
    text: slackPlainText(text),
    value,
    description: slackPlainText(whole ? description : `${description.slice(0, limits.optionDescription - 1)}…`),
  };
}

/** The longest label that an option can show with its description. */
export const OPTION_LABEL = limits.option / 2 + limits.optionDescription;

function drawTyping(input: Input, value: string): Typing {
  const initial = value !== '' && { initial_value: value };
  if (input.kind === 'date' && fitsSlackCalendar(value))
    return { type: 'datepicker', action_id: VALUE, ...(value !== '' && { initial_date: value }) };
  if (input.kind === 'link' && (value === '' || URL.canParse(value)))
    return { type: 'url_text_input', action_id: VALUE, ...initial };
  if (input.kind === 'number' && isNumberWithin(value, input))
    return {
      type: 'number_input',
      action_id: VALUE,
      is_decimal_allowed: true,
      ...(input.min !== undefined && { min_value: String(input.min) }),
      ...(input.max !== undefined && { max_value: String(input.max) }),
      ...initial,
    };
  const longest = Math.max(
    Math.min(input.maxLength ?? limits.typed, limits.typed),
    Math.min(value.length, limits.typed),
  );
  return {
    type: 'plain_text_input',
    action_id: VALUE,
    multiline: input.kind === 'longText',
    max_length: longest,
    ...initial,
  };
}

/** Whether Slack's calendar takes this as its date; an empty one is a calendar without a date. */
export const fitsSlackCalendar = (value: string): boolean => value === '' || dateExists(value);

function isNumberWithin(value: string, { min, max }: Input): boolean {
  if (value === '') return true;
  if (!/^-?\d+(\.\d+)?$/.test(value)) return false;
  return (min === undefined || Number(value) >= Number(min)) && (max === undefined || Number(value) <= Number(max));
}

function choose(language: Language): types.PlainTextElement {
  return slackPlainText(translate(language, 'slack.choose'));
}
