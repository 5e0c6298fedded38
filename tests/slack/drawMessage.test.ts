import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../handlers/slack/checkLimits.ts';
import { drawMessage, type SlackMessage } from '../../handlers/slack/drawMessage.ts';
import type { LongValues } from '../../handlers/slack/values.ts';
import type { Block, Message } from '../../src/forms/message.ts';
import { messageArb } from '../support/slack/arbitraries.ts';
import { messageBlocksSchema } from '../support/slack/fakeBlocks.ts';
import { readable } from '../support/slack/readable.ts';

const draw = (message: Message, long: LongValues = new Map()): SlackMessage[] => drawMessage(message, 'en', long);
const drawBlocks = (...blocks: Block[]) => draw({ text: 'Something happened.', blocks });
const read = (messages: SlackMessage[]): string => messages.map(({ blocks }) => readable(blocks)).join('\n');

describe('a message in Slack', () => {
  it('is always something that Slack takes', () => {
    fc.assert(
      fc.property(messageArb, (message) => {
        for (const { text, blocks } of draw(message)) {
          const judged = messageBlocksSchema.safeParse(blocks);
          expect(judged.error?.issues ?? []).toEqual([]);
          checkMessage({ text, blocks: judged.data as never });
        }
      }),
      { numRuns: 150 },
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

  it('stands beside a second one in another message', () => {
    expect(drawBlocks(table([['MNL', '']]), table([['NBO', '']]))).toHaveLength(2);
  });
});

describe('buttons in Slack', () => {
  const actions = (count: number, kind: 'answer' | 'status', label = 'Choice') =>
    Array.from({ length: count }, (_, n) => ({
      label: `${label} ${n}`,
      intent: kind === 'answer' ? { kind, round: 1, post: 2, input: 'q', value: `v${n}` } : ({ kind } as const),
    }));
  const input = { id: 'q', kind: 'choice' as const, label: 'Which?', options: [], required: true };
  const ask = (choices: ReturnType<typeof actions>): Block => ({
    kind: 'ask',
    input,
    choices,
    answer: { kind: 'answer', round: 1, post: 2, input: 'q', value: '' },
  });

  it('carry their intent, as short as Slack wants it', () => {
    const long: LongValues = new Map();
    const text = 'x'.repeat(2_500);
    const [message] = draw(
      {
        text: 'Offer?',
        blocks: [{ kind: 'actions', actions: [{ label: 'Offer', intent: { kind: 'contribute', text } }] }],
      },
      long,
    );
    const value = (message?.blocks[1] as { elements: { value: string }[] }).elements[0]?.value ?? '';
    expect(value).toMatch(/^#[\w-]{43}$/);
    expect(JSON.parse(long.get(value) ?? '')).toEqual({ kind: 'contribute', text });
  });

  it('have the same short name for the same intent, always', () => {
    const names = [1, 2].map(() => {
      const long: LongValues = new Map();
      draw(
        {
          text: 'Offer?',
          blocks: [
            { kind: 'actions', actions: [{ label: 'Offer', intent: { kind: 'contribute', text: 'x'.repeat(2_500) } }] },
          ],
        },
        long,
      );
      return [...long.keys()];
    });
    expect(names[0]).toEqual(names[1]);
  });

  it('become a menu where there are many answers, the other ways staying buttons', () => {
    const [message] = drawBlocks(ask([...actions(28, 'answer'), ...actions(1, 'status', 'Skip')]));
    const kinds = message?.blocks.flatMap((block) =>
      block.type === 'actions' ? block.elements.map(({ type }) => type) : [],
    );
    expect(kinds).toEqual(['static_select', 'button']);
  });

  it('stay buttons where there are few', () => {
    const [message] = drawBlocks(ask(actions(10, 'answer')));
    expect(read([message as SlackMessage])).toContain('[Choice 9]');
  });

  it('stand in groups of a hundred in a long menu', () => {
    const [message] = drawBlocks(ask(actions(130, 'answer')));
    const menu = message?.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))[0] as {
      option_groups: { label: { text: string }; options: unknown[] }[];
    };
    expect(menu.option_groups.map(({ label, options }) => [label.text, options.length])).toEqual([
      ['1–100', 100],
      ['101–130', 30],
    ]);
  });

  it('are listed whole where their label is too long', () => {
    const label = 'A very long way to say that nothing has changed since the last time that anybody asked about it';
    const text = read(drawBlocks({ kind: 'actions', actions: [{ label, intent: { kind: 'help' } }] }));
    expect(text).toContain(`• ${label}`);
    expect(text).toMatch(/\[A very long way .*…\]/);
  });

  it('let several be ticked, and a date be picked, with one button for the answer', () => {
    const options = [
      { value: 'a', label: 'Governments' },
      { value: 'b', label: 'NGOs' },
    ];
    const answer = { kind: 'answer' as const, round: 1, post: 2, input: 'q', value: '' };
    const [ticking] = drawBlocks({
      kind: 'ask',
      input: { ...input, kind: 'choices', options, value: ['b'] },
      choices: [],
      answer,
    });
    expect(ticking?.blocks[1]).toMatchObject({
      elements: [{ type: 'checkboxes', initial_options: [{ value: 'b' }] }, { action_id: 'answer' }],
    });
    const [calendar] = drawBlocks({
      kind: 'ask',
      input: { ...input, kind: 'date', value: 'soon' },
      choices: [],
      answer,
    });
    expect(calendar?.blocks[1]).toMatchObject({ elements: [{ type: 'datepicker' }, { action_id: 'answer' }] });
  });

  it('do not come with a question that stands above them already', () => {
    const [message] = drawBlocks(
      { kind: 'heading', text: 'Which?' },
      { kind: 'text', text: 'Think of the last year.', tone: 'quiet' },
      { ...ask(actions(2, 'answer')), input: { ...input, help: 'Think of the last year.' } } as Block,
    );
    expect(read([message as SlackMessage])).toBe('Which?\nThink of the last year.\n[Choice 0] [Choice 1]');
  });
});
