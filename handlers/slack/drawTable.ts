import type { types } from '@slack/bolt';
import type { Block } from '../../src/protocol/message.ts';
import { limits } from './limits.ts';
import { slackLine, richText, slackWords } from './blocks.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Slack refuses empty texts; a person reads the dash as "nothing". */
export const EMPTY = '–';
/** Leaves room for the words around the table within what one message may hold. */
const TABLE_TEXT = 9_000;

/** A table as `table` blocks, each with the column heads and as many rows as Slack takes; a message holds one of them. */
export function drawTable(table: Table): types.KnownBlock[] {
  if (table.columns.length > limits.tableColumns || table.columns.length === 0) return drawTableAsText(table);
  const head = table.columns.map(cell);
  const parts: types.RawTextElement[][][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of table.rows) {
    const cells = table.columns.map((_, column) => cell(row[column] ?? ''));
    if (lengthOf(head) + lengthOf(cells) > TABLE_TEXT) return drawTableAsText(table);
    const part = parts.at(-1);
    if (part && part.length < limits.tableRows && size + lengthOf(cells) <= TABLE_TEXT) {
      part.push(cells);
      size += lengthOf(cells);
    } else {
      parts.push([head, cells]);
      size = lengthOf(head) + lengthOf(cells);
    }
  }
  return parts.map((rows) => ({
    type: 'table',
    rows,
    column_settings: table.columns.map(() => ({ is_wrapped: true })),
  }));
}

/** The same table for places without `table` blocks (home tab, forms) and for tables too wide: a paragraph a row. */
export function drawTableAsText(table: Table): types.KnownBlock[] {
  return table.rows.map((row) => {
    const [first = '', ...others] = row;
    const rest = others.map((value, index) => `${table.columns[index + 1] ?? ''}: ${value === '' ? EMPTY : value}`);
    const title = slackWords(first === '' ? EMPTY : first, { bold: true });
    return richText(rest.length === 0 ? slackLine(title) : slackLine(title, slackWords(`\n${rest.join('\n')}`)));
  });
}

function cell(text: string): types.RawTextElement {
  return { type: 'raw_text', text: text === '' ? EMPTY : text };
}

/** As it travels, quotation marks and comma included: Slack counts a message so (slackapi/bolt-js, issue 2509). */
const lengthOf = (cells: types.RawTextElement[]): number =>
  cells.reduce((sum, { text }) => sum + JSON.stringify(text).length + 1, 0);
