import type { types } from '@slack/bolt';
import type { Block } from '../../src/protocol/message.ts';
import { drawSlackActions } from './drawActions.ts';
import { drawSlackAsk } from './drawAsk.ts';
import { drawTable, drawTableAsText, EMPTY } from './drawTable.ts';
import { limits } from './limits.ts';
import {
  bulletList,
  context,
  inSlackBlocks,
  slackLine,
  slackPlainText,
  richText,
  splitSlackText,
  slackWords,
} from './blocks.ts';
import type { SlackDrawing } from './slackDrawingContext.ts';

/** A picture that has yet to be handed to Slack; the gateway puts an image block in its place. */
export interface Picture {
  type: 'picture';
  png: Uint8Array;
  mime?: 'image/jpeg';
  alt: string;
  title: string;
}

export type Drawn = types.KnownBlock | Picture;

/** Cells of a progress bar. */
const BAR = 10;

/**
 * One block of a message as Block Kit. Every text goes where Slack reads it literally (plain text, rich text, raw text);
 * what is longer than a block may be becomes several.
 */
export function drawSlackBlock(block: Block, drawing: SlackDrawing): Drawn[] {
  switch (block.kind) {
    case 'heading':
      if (block.text === '') return [];
      if (block.text.length <= limits.header) return [{ type: 'header', text: slackPlainText(block.text) }];
      return splitSlackText(block.text, limits.text).map((text) =>
        richText(slackLine(slackWords(text, { bold: true }))),
      );
    case 'text':
      return drawText(block.text, block.tone ?? 'normal');
    case 'quote':
      return drawQuote(block.text, block.by);
    case 'facts':
      return drawFacts(block.facts, ': ');
    case 'figures':
      return drawFacts(
        block.figures.map(({ value, label }) => ({ label: value, value: label })),
        ' ',
      );
    case 'list':
      return bulletList(block.items);
    case 'table':
      return [...caption(block.caption), ...(drawing.surface === 'view' ? drawTableAsText(block) : drawTable(block))];
    case 'progress':
      return splitSlackText(`${bar(block.done, block.total)} ${block.text}`, limits.text).map(context);
    case 'link':
      return [
        richText(
          slackLine(
            isWebAddress(block.url) ? { type: 'link', url: block.url, text: block.label } : slackWords(block.label),
          ),
        ),
      ];
    case 'image':
      return [
        {
          type: 'picture',
          png: block.png,
          ...(block.mime && { mime: block.mime }),
          alt: block.alt,
          title: block.title,
        },
      ];
    case 'file':
      // Files go into the direct chat by themselves; see presentReply.ts.
      return [];
    case 'ask':
      return drawSlackAsk(block, drawing);
    case 'actions':
      return drawSlackActions(block.actions, drawing.language, drawing.long);
  }
}

function drawText(text: string, tone: 'normal' | 'quiet' | 'warning' | 'good'): Drawn[] {
  if (text === '') return [];
  const pieces = splitSlackText(text, tone === 'quiet' ? 2_000 : limits.text);
  if (tone === 'quiet') return pieces.map(context);
  if (tone === 'normal') return pieces.map((piece) => ({ type: 'section', text: slackPlainText(piece) }));
  const sign: types.RichTextEmoji = { type: 'emoji', name: tone === 'warning' ? 'warning' : 'white_check_mark' };
  return pieces.map((piece, index) =>
    richText(slackLine(...(index === 0 ? [sign, slackWords(' ')] : []), slackWords(piece))),
  );
}

function drawQuote(text: string, by: string | undefined): Drawn[] {
  const pieces = splitSlackText(text === '' ? EMPTY : text, limits.text);
  const quotes = pieces.map((piece) => richText({ type: 'rich_text_quote', elements: [slackWords(piece)] }));
  return by === undefined ? quotes : [...quotes, ...splitSlackText(`— ${by}`, limits.text).map(context)];
}

/** Characters that a fact's label gets beside its value; a longer one takes lines of its own. */
const longestLabel = 500;

/** Each label in bold, the mark, and its value behind it. */
function drawFacts(facts: readonly { label: string; value: string }[], mark: string): Drawn[] {
  const lines = facts.flatMap(({ label, value }) => {
    const heads = splitSlackText(`${label}${mark}`, longestLabel);
    const values = splitSlackText(value === '' ? EMPTY : value, limits.text - longestLabel);
    return [
      ...heads.slice(0, -1).map((head) => ({ label: head, value: '' })),
      ...values.map((piece, index) => ({ label: index === 0 ? (heads.at(-1) ?? '') : '', value: piece })),
    ];
  });
  return inSlackBlocks(lines, ({ label, value }) => label.length + value.length + 1).map((part) =>
    richText(
      slackLine(
        ...part.flatMap(({ label, value }, index) => [
          ...(label === '' ? [] : [slackWords(index === 0 ? label : `\n${label}`, { bold: true })]),
          ...(value === '' ? [] : [slackWords(value)]),
        ]),
      ),
    ),
  );
}

function caption(text: string): Drawn[] {
  return text === '' ? [] : [richText(slackLine(slackWords(text, { bold: true })))];
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function bar(done: number, total: number): string {
  const full = total === 0 ? 0 : Math.round((Math.min(done, total) / total) * BAR);
  return '▰'.repeat(full) + '▱'.repeat(BAR - full);
}
