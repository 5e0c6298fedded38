import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import type { Form, FormButton, FormSection, Input } from '../../src/protocol/form.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { inRows, wholeLabels } from './drawActions.ts';
import { drawSlackInput, OPTION_LABEL } from './drawInput.ts';
import { limits } from './limits.ts';
import {
  context,
  slackLine,
  slackPlainText,
  richText,
  shortenedSlackText,
  splitSlackText,
  slackWords,
} from './blocks.ts';

/** The callback id of every view that holds a page of questions. */
export const PAGE = 'page';

/**
 * A page of questions as a modal view. Its target goes with it as metadata. Errors that Slack cannot show at the field
 * (see `errorsAt`) stand above their input. Reading the view untouched gives back what it was drawn with.
 */
export function drawSlackForm(form: Form, language: Language): types.ModalView {
  const [submit, ...others] = form.buttons;
  const short = form.title.length <= limits.viewTitle;
  return {
    type: 'modal',
    callback_id: PAGE,
    private_metadata: JSON.stringify({ ...form.target, then: submit?.then ?? 'next', language }),
    notify_on_close: true,
    title: slackPlainText(short ? form.title : translate(language, 'slack.formTitle')),
    ...(submit && { submit: slackPlainText(shortLabel(submit, language)) }),
    close: slackPlainText(translate(language, 'slack.close')),
    blocks: [
      ...(short ? [] : [heading(form.title)]),
      ...(form.progress === '' ? [] : [context(form.progress)]),
      ...(form.notice ? [warning(form.notice)] : []),
      ...(form.intro
        ? splitSlackText(form.intro, limits.text).map((text) => ({
            type: 'section' as const,
            text: slackPlainText(text),
          }))
        : []),
      ...form.sections.flatMap((section) => drawSection(section, form, language)),
      ...pageButtons(others),
    ],
  };
}

/** A form that has come to its end, or that something keeps from going on. */
export function drawNotice(text: string, language: Language): types.ModalView {
  return {
    type: 'modal',
    title: slackPlainText(translate(language, 'slack.formTitle')),
    close: slackPlainText(translate(language, 'slack.close')),
    blocks: splitSlackText(text, limits.text).map((piece) => ({ type: 'section', text: slackPlainText(piece) })),
  };
}

function drawSection(section: FormSection, form: Form, language: Language): types.KnownBlock[] {
  const [first, ...more] = section.inputs;
  const alone = first !== undefined && more.length === 0 && first.label === section.label;
  return [
    ...(alone ? [] : [heading(section.label)]),
    ...(section.help && !(alone && first.help === section.help) ? [context(section.help)] : []),
    ...section.inputs.flatMap((input) => drawField(input, form, language)),
    ...pageButtons(section.buttons, `${section.question}:`),
  ];
}

function drawField(input: Input, form: Form, language: Language): types.KnownBlock[] {
  const error = form.errors[input.id];
  return [
    ...(error === undefined ? [] : [warning(error)]),
    ...wholeLabels(input.options, OPTION_LABEL),
    {
      type: 'input',
      block_id: blockIdOf(input, form.target.version),
      label: slackPlainText(input.label),
      ...(input.help && { hint: slackPlainText(input.help) }),
      optional: !input.required || isOfItem(input),
      element: drawSlackInput(input, language),
    },
  ];
}

/** Slack would not let an empty item go: that an item which was begun is complete, the core judges. */
function isOfItem({ id }: Input): boolean {
  return /\.\d+\./.test(id);
}

/**
 * Slack keeps what was typed as long as the block id stays, so an input that is drawn anew with another value or from
 * another state of the draft has another block id.
 */
function blockIdOf(input: Input, version: number): string {
  const drawnWith = createHash('sha256').update(JSON.stringify([version, input.value ?? '']));
  return `${input.id}~${drawnWith.digest('base64url').slice(0, 8)}`;
}

/** The input that a block id of a drawn form stands for. */
export function inputOfSlackBlock(blockId: string): string {
  return blockId.slice(0, blockId.lastIndexOf('~'));
}

function pageButtons(buttons: FormButton[], prefix = ''): types.ActionsBlock[] {
  return inRows(
    buttons.map(({ label, then, change }, index) => ({
      type: 'button',
      action_id: `${PAGE}:${prefix}${index}`,
      text: slackPlainText(shortenedSlackText(label, limits.button)),
      value: JSON.stringify({ then, ...(change && { change }) }),
    })),
  );
}

/** Slack's own button takes few letters; a longer label gives way to a short word for the same. */
function shortLabel(button: FormButton, language: Language): string {
  if (button.label.length <= limits.viewTitle) return button.label;
  return translate(language, button.then === 'send' ? 'slack.send' : 'slack.next');
}

function heading(text: string): types.RichTextBlock {
  return richText(slackLine(slackWords(text, { bold: true })));
}

function warning(text: string): types.RichTextBlock {
  return richText(slackLine({ type: 'emoji', name: 'warning' }, slackWords(` ${text}`)));
}
