import type { types } from '@slack/bolt';
import { slackTextLengthOf } from './drawMessage.ts';
import { limits } from './limits.ts';

/** Something that goes out would be refused by Slack: a bug in a drawing, found before a person waits for nothing. */
export class LimitExceeded extends Error {
  override readonly name = 'LimitExceeded';
}

/** Throws `LimitExceeded`, with every place and number, when Slack would refuse this message. */
export function checkSlackMessage(message: { text: string; blocks: types.KnownBlock[] }): void {
  const problems = checkBlocks(message.blocks, limits.messageBlocks);
  const tables = message.blocks.filter(({ type }) => type === 'table').length;
  if (tables > 1) problems.push(`${tables} tables of 1`);
  atMost(problems, 'text', message.text.length, limits.fallbackText);
  atMost(problems, 'all words', slackTextLengthOf(message.blocks), limits.messageText);
  if (message.text === '') problems.push('text is empty');
  refuse(problems);
}

/** Throws `LimitExceeded`, with every place and number, when Slack would refuse this modal or home view. */
export function checkSlackView(view: types.View): void {
  const problems = checkBlocks(view.blocks as types.KnownBlock[], limits.viewBlocks);
  if (view.type === 'modal') {
    for (const key of ['title', 'submit', 'close'] as const)
      if (view[key] !== undefined) text(problems, key, view[key].text, limits.viewTitle);
    const asks = view.blocks.some(({ type }) => type === 'input');
    if (asks && !view.submit) problems.push('inputs without a submit button');
  }
  atMost(problems, 'private_metadata', view.private_metadata?.length ?? 0, limits.metadata);
  atMost(problems, 'bytes', Buffer.byteLength(JSON.stringify(view)), limits.viewBytes);
  refuse(problems);
}

function refuse(problems: string[]): void {
  if (problems.length > 0) throw new LimitExceeded(`Slack would refuse this: ${problems.join('; ')}`);
}

function checkBlocks(blocks: types.KnownBlock[], most: number): string[] {
  const problems: string[] = [];
  if (blocks.length === 0) problems.push('no blocks');
  atMost(problems, 'blocks', blocks.length, most);
  const ids = blocks.flatMap(({ block_id: id }) => (id === undefined ? [] : [id]));
  if (new Set(ids).size < ids.length) problems.push('a block_id twice');
  for (const id of ids) atMost(problems, `block_id ${id}`, id.length, limits.blockId);
  blocks.forEach((block, index) => checkBlock(problems, `block ${index}`, block));
  return problems;
}

function checkBlock(problems: string[], at: string, block: types.KnownBlock): void {
  switch (block.type) {
    case 'header':
      return text(problems, at, block.text.text, limits.header);
    case 'section':
      return text(problems, at, block.text?.text ?? '', limits.text);
    case 'context':
      atMost(problems, `${at} elements`, block.elements.length, limits.contextElements);
      return block.elements.forEach((element) => {
        if ('text' in element) text(problems, at, element.text, limits.text);
      });
    case 'divider':
      return;
    case 'rich_text':
      return checkRichText(problems, at, block);
    case 'table':
      return checkTable(problems, at, block);
    case 'image':
      return text(problems, `${at} alt_text`, block.alt_text, limits.altText);
    case 'actions':
      return checkActions(problems, at, block);
    case 'input':
      text(problems, `${at} label`, block.label.text, limits.inputLabel);
      if (block.hint) text(problems, `${at} hint`, block.hint.text, limits.inputHint);
      return checkElement(problems, at, block.element);
    default:
      problems.push(`${at} is a ${block.type}, which Focal never draws`);
  }
}

function checkRichText(problems: string[], at: string, block: types.RichTextBlock): void {
  if (block.elements.length === 0) problems.push(`${at} is empty`);
  atMost(problems, `${at} words`, slackTextLengthOf(block), limits.text + limits.header);
  for (const piece of textsOf(block)) if (piece === '') problems.push(`${at} has an empty text`);
}

function textsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsOf(value),
  );
}

function checkTable(problems: string[], at: string, table: types.TableBlock): void {
  atMost(problems, `${at} rows`, table.rows.length, limits.tableRows);
  for (const row of table.rows) atMost(problems, `${at} cells`, row.length, limits.tableColumns);
  atMost(problems, `${at} words`, slackTextLengthOf(table), limits.tableText);
  if (textsOf(table).includes('')) problems.push(`${at} has an empty cell`);
}

function checkActions(problems: string[], at: string, block: types.ActionsBlock): void {
  if (block.elements.length === 0) problems.push(`${at} is empty`);
  atMost(problems, `${at} elements`, block.elements.length, limits.actions);
  const ids = block.elements.map(({ action_id: id }) => id);
  if (new Set(ids).size < ids.length) problems.push(`${at} has an action_id twice`);
  for (const element of block.elements) checkElement(problems, at, element);
}

type Element = types.ActionsBlock['elements'][number] | types.InputBlock['element'];

function checkElement(problems: string[], at: string, element: Element): void {
  atMost(problems, `${at} action_id`, element.action_id?.length ?? 0, limits.actionId);
  if (element.type === 'button') {
    text(problems, `${at} button`, element.text.text, limits.button);
    atMost(problems, `${at} button value`, element.value?.length ?? 0, limits.buttonValue);
  }
  if ('placeholder' in element)
    atMost(problems, `${at} placeholder`, element.placeholder?.text.length ?? 0, limits.placeholder);
  if (element.type === 'plain_text_input') {
    atMost(problems, `${at} initial_value`, element.initial_value?.length ?? 0, element.max_length ?? limits.typed);
  }
  for (const options of optionLists(element)) {
    if (options.length === 0) problems.push(`${at} has no options`);
    atMost(problems, `${at} options`, options.length, mostOptions(element.type));
    for (const option of options) checkOption(problems, at, option);
  }
}

function optionLists(element: Element): types.Option[][] {
  if ('option_groups' in element && element.option_groups) return element.option_groups.map(({ options }) => options);
  return 'options' in element && element.options ? [element.options as types.Option[]] : [];
}

function mostOptions(type: string): number {
  if (type === 'radio_buttons') return limits.radioButtons;
  return type === 'checkboxes' ? limits.checkboxes : limits.options;
}

function checkOption(problems: string[], at: string, option: types.Option): void {
  text(problems, `${at} option`, option.text.text, limits.option);
  text(problems, `${at} option value`, option.value ?? '', limits.optionValue);
  atMost(problems, `${at} option description`, option.description?.text.length ?? 0, limits.optionDescription);
}

function text(problems: string[], at: string, value: string, most: number): void {
  if (value === '') problems.push(`${at} is empty`);
  atMost(problems, at, value.length, most);
}

function atMost(problems: string[], at: string, is: number, most: number): void {
  if (is > most) problems.push(`${at}: ${is} of ${most}`);
}
