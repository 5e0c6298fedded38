import { describe, expect, it } from 'vitest';
import { drawSlackMessage, type SlackMessage } from '../../handlers/slack/drawMessage.ts';
import type { LongValues } from '../../handlers/slack/buttonValues.ts';
import type { Block, Message } from '../../src/protocol/message.ts';
import { readable } from '../support/slack/readable.ts';

const draw = (message: Message, long: LongValues = new Map()): SlackMessage[] => drawSlackMessage(message, 'en', long);
const drawBlocks = (...blocks: Block[]) => draw({ text: 'Something happened.', blocks });
const read = (messages: SlackMessage[]): string => messages.map(({ blocks }) => readable(blocks)).join('\n');

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
    const [, actions] = message?.blocks ?? [];
    const value = actions?.type === 'actions' ? String(JSON.parse(JSON.stringify(actions.elements[0]))['value']) : '';
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
