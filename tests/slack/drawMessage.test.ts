import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSlackMessage } from '../../handlers/slack/checkLimits.ts';
import { drawSlackMessage, type SlackMessage } from '../../handlers/slack/drawMessage.ts';
import type { LongValues } from '../../handlers/slack/buttonValues.ts';
import type { Block, Message } from '../../src/protocol/message.ts';
import { messageArb } from '../support/slack/arbitraries.ts';
import { messageBlocksSchema } from '../support/slack/fakeBlocks.ts';
import { readable } from '../support/slack/readable.ts';

const draw = (message: Message, long: LongValues = new Map()): SlackMessage[] => drawSlackMessage(message, 'en', long);
const drawBlocks = (...blocks: Block[]) => draw({ text: 'Something happened.', blocks });
const read = (messages: SlackMessage[]): string => messages.map(({ blocks }) => readable(blocks)).join('\n');

describe('a message in Slack', () => {
  it('is always something that Slack takes', () => {
    fc.assert(
      fc.property(messageArb, (message) => {
        for (const { text, blocks } of draw(message)) {
          const judged = messageBlocksSchema.safeParse(blocks);
          expect(judged.error?.issues ?? []).toEqual([]);
          checkSlackMessage({ text, blocks: judged.data as never });
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('lets nothing that anybody wrote become markup, a mention or a link', () => {
    fc.assert(
      fc.property(messageArb, (message) => {
        for (const { text, blocks } of draw(message)) {
          expect(text).not.toMatch(/<|>/);
          expect(JSON.stringify(blocks)).not.toMatch(/"type":"(mrkdwn|markdown|user|usergroup|broadcast|channel)"/);
        }
      }),
    );
  });

  it('shows every word of a long text, in several blocks and messages', () => {
    const text = Array.from({ length: 4_000 }, (_, n) => `word${n}`).join(' ');
    const messages = drawBlocks({ kind: 'text', text });
    expect(messages.length).toBeGreaterThan(2);
    expect(read(messages).replaceAll('\n', '').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('continues in a second message after fifty blocks', () => {
    const messages = drawBlocks(...Array.from({ length: 60 }, (_, n): Block => ({ kind: 'text', text: `line ${n}` })));
    expect(messages.map(({ blocks }) => blocks.length)).toEqual([50, 10]);
    expect(new Set(messages.map(({ text }) => text))).toEqual(new Set(['Something happened.']));
  });

  it('says its text where the blocks are buttons only', () => {
    const actions = [{ label: 'Help', intent: { kind: 'help' as const } }];
    expect(read(drawBlocks({ kind: 'actions', actions }))).toBe('Something happened.\n[Help]');
    expect(read(draw({ text: 'Only this.', blocks: [] }))).toBe('Only this.');
  });

  it('escapes the notification, however long it becomes', () => {
    const [message] = draw({ text: '<!channel> & '.repeat(200), blocks: [{ kind: 'text', text: 'x' }] });
    expect(message?.text).toContain('&lt;!channel&gt; &amp; ');
    expect(message?.text.length).toBeLessThanOrEqual(4_000);
  });

  it('shows whose words a quote is', () => {
    const messages = drawBlocks({ kind: 'quote', text: 'We *need* <@U1>', by: 'Manila' });
    expect(messages[0]?.blocks[0]).toMatchObject({
      elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: 'We *need* <@U1>' }] }],
    });
    expect(read(messages)).toBe('We *need* <@U1>\n— Manila');
  });

  it('tells tones apart', () => {
    const say = (tone: 'quiet' | 'warning' | 'good') => read(drawBlocks({ kind: 'text', text: 'Late.', tone }));
    expect([say('quiet'), say('warning'), say('good')]).toEqual([
      'Late.',
      ':warning: Late.',
      ':white_check_mark: Late.',
    ]);
    expect(drawBlocks({ kind: 'text', text: 'Late.', tone: 'quiet' })[0]?.blocks[0]?.type).toBe('context');
  });

  it('draws progress as a bar with its words', () => {
    expect(read(drawBlocks({ kind: 'progress', done: 3, total: 6, text: '3 of 6' }))).toBe('▰▰▰▰▰▱▱▱▱▱ 3 of 6');
    expect(read(drawBlocks({ kind: 'progress', done: 0, total: 0, text: 'nothing' }))).toBe('▱▱▱▱▱▱▱▱▱▱ nothing');
  });

  it('draws a link only for an address of the web', () => {
    expect(read(drawBlocks({ kind: 'link', label: 'Bulletin', url: 'https://iom.int/b' }))).toBe(
      'Something happened.\nBulletin (https://iom.int/b)',
    );
    expect(read(drawBlocks({ kind: 'link', label: 'Bulletin', url: 'javascript:alert(1)' }))).toBe(
      'Something happened.\nBulletin',
    );
  });

  it('sets a count in bold before what it counts', () => {
    const figures = [{ value: '22 of 24', label: 'posts took part' }];
    const [first] = drawBlocks({ kind: 'figures', figures })[0]?.blocks ?? [];
    expect(first).toMatchObject({
      elements: [{ elements: [{ text: '22 of 24 ', style: { bold: true } }, { text: 'posts took part' }] }],
    });
  });

  it('puts a dash where there is nothing', () => {
    expect(read(drawBlocks({ kind: 'facts', facts: [{ label: 'Need', value: '' }] }))).toBe('Need: –');
    expect(
      drawBlocks({ kind: 'text', text: '' }, { kind: 'heading', text: '' }, { kind: 'list', items: ['a', ''] })[0]
        ?.blocks,
    ).toHaveLength(1);
  });
});

describe('a table in Slack', () => {
  const table = (rows: string[][], columns = ['Post', 'State']): Block => ({
    kind: 'table',
    caption: 'Missing',
    columns,
    rows,
  });

  it('is a table with its heads', () => {
    expect(
      read(
        drawBlocks(
          table([
            ['MNL', ''],
            ['NBO', 'begun'],
          ]),
        ),
      ),
    ).toBe('Missing\nPost | State\nMNL | –\nNBO | begun');
  });

  it('goes on in further messages after a hundred rows, with its heads again', () => {
    const rows = Array.from({ length: 150 }, (_, n) => [`P${n}`, 'not begun']);
    const messages = drawBlocks(table(rows));
    expect(messages.map(({ blocks }) => blocks.filter(({ type }) => type === 'table').length)).toEqual([1, 1]);
    const lines = read(messages).split('\n');
    expect(lines.filter((line) => line === 'Post | State')).toHaveLength(2);
    for (const [post] of rows) expect(lines).toContain(`${post} | not begun`);
  });

  it('is told in words where it is too wide or too long for Slack', () => {
    const wide = Array.from({ length: 21 }, (_, n) => `c${n}`);
    expect(read(drawBlocks(table([wide], wide)))).toContain('c20: c20');
    expect(read(drawBlocks(table([['MNL', 'x'.repeat(9_500)]])))).toContain('State: xxx');
  });

  it('is as long as Slack takes however many and however odd its cells are', () => {
    const line = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? '"' : '\\n'));
    for (const { blocks } of drawBlocks(
      table(
        Array.from({ length: 100 }, () => line),
        line,
      ),
    )) {
      expect(messageBlocksSchema.safeParse(blocks).error?.issues ?? []).toEqual([]);
    }
  });

  it('stands beside a second one in another message', () => {
    expect(drawBlocks(table([['MNL', '']]), table([['NBO', '']]))).toHaveLength(2);
  });
});
