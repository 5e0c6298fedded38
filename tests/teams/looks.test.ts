import { describe, expect, it } from 'vitest';
import type { Card, CardElement } from '../../handlers/cards/card.ts';
import { seenButtons } from '../../handlers/cards/readDrawnCard.ts';
import { drawSendables } from '../../handlers/teams/drawMessage.ts';
import { update, help } from '../../src/protocol/doorIntents.ts';
import type { Action, Block } from '../../src/protocol/message.ts';
import { complaints, elementsOf, shownText } from '../cards/reading.ts';

const names = ['Dialogue', 'Projects', 'Networks', 'Actions', 'Objectives', 'Support', 'Staff figures', 'Needs'];
const page = (label: string): Action => ({
  label: `Change: ${label}`,
  intent: update.of({ by: 'page', round: 1, post: 1, page: label }),
});

const drawn = (...blocks: Block[]) => drawSendables({ text: 'A message', blocks }, 'en');
const cardsOf = (...blocks: Block[]): Card[] =>
  drawn(...blocks).flatMap(({ attachments: [one] }) => (one?.content && 'body' in one.content ? [one.content] : []));
const titlesOn = ({ body }: Card): string[] =>
  body
    .flatMap(({ type, actions }) => (type === 'ActionSet' ? (actions as CardElement[]) : []))
    .map((one) => String(one['title']));

describe('a message in Teams', () => {
  it('shows few buttons where there are many pages, each of which has a name of its own', () => {
    const send: Action = { label: 'Send', intent: help.of({}), style: 'primary' };
    const [card] = cardsOf({ kind: 'actions', actions: [send, ...names.map(page)] });
    if (!card) throw new Error('no card');
    expect(titlesOn(card)).toEqual(['Send', 'Choose a page', 'Pages in this chat']);
    const buttons = seenButtons(card);
    expect(buttons).toHaveLength(17);
    expect(new Set(buttons.map(({ title }) => title)).size).toBe(17);
    expect(buttons.filter(({ data }) => data['msteams'])).toHaveLength(8);
    expect(complaints(card)).toEqual([]);
  });

  it('shows one form with its twin beside it', () => {
    const [card] = cardsOf({ kind: 'actions', actions: [page('Dialogue')] });
    expect(card && titlesOn(card)).toEqual(['Change: Dialogue', 'The form here in the chat']);
  });

  it('has a thin bar of progress, and none before the first answer', () => {
    const bars = (done: number) =>
      elementsOf(cardsOf({ kind: 'progress', done, total: 27, text: `${done} of 27` })).filter(({ id }) =>
        String(id).startsWith('bar:'),
      );
    expect(bars(0)).toEqual([]);
    expect(bars(9)).toMatchObject([
      { type: 'RichTextBlock', inlines: [{ text: '━'.repeat(8) }, { text: '─'.repeat(16) }] },
    ]);
    expect(bars(1)).toMatchObject([{ inlines: [{ text: '━' }, { text: '─'.repeat(23) }] }]);
    expect(bars(27)).toMatchObject([{ inlines: [{ text: '━'.repeat(24) }] }]);
  });

  it('has tiles of counts, four as two and two', () => {
    const tiles = ['22', '18', '14', '9'].map((value) => ({ value, label: `posts with ${value}` }));
    const rows = (count: number) =>
      elementsOf(cardsOf({ kind: 'figures', figures: tiles.slice(0, count) })).flatMap((element) =>
        element.type === 'ColumnSet' ? [(element['columns'] as CardElement[]).length] : [],
      );
    expect(rows(3)).toEqual([3]);
    expect(rows(4)).toEqual([2, 2]);
  });

  it('keeps a chart’s caption and “Why?” on one card, right above the chart', () => {
    const conclusion = (number: number): Block[] => [
      { kind: 'heading', text: `${number}. Conclusion` },
      { kind: 'image', png: new Uint8Array([number]), alt: `Chart ${number} in words.`, title: `Chart ${number}` },
      { kind: 'text', text: `per cent, ${number} posts`, tone: 'quiet' },
      { kind: 'actions', actions: [{ label: 'Why?', intent: help.of({}) }] },
    ];
    const messages = drawn(...conclusion(1), ...conclusion(2));
    const seen = messages.map(({ attachments: [one] }) =>
      one?.content && 'body' in one.content
        ? [...shownText([one.content]).split('\n'), ...seenButtons(one.content).map(({ title }) => title)]
        : one?.name,
    );
    expect(seen).toEqual([
      ['1. Conclusion', 'Chart 1', 'Chart 1 in words.', 'per cent, 1 posts', 'Why?'],
      'Chart 1.png',
      ['2. Conclusion', 'Chart 2', 'Chart 2 in words.', 'per cent, 2 posts', 'Why?'],
      'Chart 2.png',
    ]);
  });
});
