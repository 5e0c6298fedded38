import { describe, expect, it } from 'vitest';
import { itemCounts } from '../../src/handover/items/countItems.ts';
import {
  type Decided,
  handoverItemsLeft,
  handoverItemsSeen,
  type HandoverItem,
  itemsOf,
  nextHandoverItem,
} from '../../src/handover/items/handoverItem.ts';

const said = (key: string, choice: Decided['choice'], reply: string | null = null): Decided => ({
  key,
  choice,
  question: choice === 'asked' ? 'Why?' : null,
  reply,
});
const item = (key: string, decided: Decided | null = null, isSettled = false): HandoverItem => ({
  key,
  title: 'Actions',
  text: key,
  isSettled,
  said: decided,
});
const keys = (items: readonly HandoverItem[]) => items.map(({ key }) => key);

describe('the items of a handover', () => {
  it('are the lines that have a key, with what was said of each', () => {
    const line = (key: string | null, isSettled?: boolean) => ({
      key,
      text: `${key}`,
      ...(isSettled && { isSettled }),
    });
    const items = itemsOf(
      [
        { section: 'actions', title: 'Actions', lines: [line('action:1'), line('action:2', true)] },
        { section: 'dates', title: 'Dates', lines: [line(null)] },
      ],
      [said('action:2', 'mine'), said('action:9', 'mine')],
    );
    expect(items).toEqual([item('action:1'), item('action:2', said('action:2', 'mine'), true)]);
  });

  it.each<[string, HandoverItem, { left: boolean; next: boolean }]>([
    ['nobody looked at', item('a'), { left: true, next: true }],
    ['was taken', item('a', said('a', 'mine')), { left: false, next: false }],
    ['is not theirs', item('a', said('a', 'notMine')), { left: true, next: false }],
    ['was asked about', item('a', said('a', 'asked')), { left: true, next: false }],
    ['was answered', item('a', said('a', 'asked', 'Because.')), { left: true, next: true }],
    ['is settled', item('a', null, true), { left: false, next: false }],
    ['was answered and is settled', item('a', said('a', 'asked', 'Because.'), true), { left: false, next: true }],
  ])('one that %s', (_, one, { left, next }) => {
    expect(handoverItemsLeft([one])).toEqual(left ? [one] : []);
    expect(nextHandoverItem([one])).toBe(next ? one : null);
    expect(handoverItemsSeen([one])).toBe(next ? 0 : 1);
  });

  it('are gone through in their order, and counted', () => {
    const items = [item('a', said('a', 'mine')), item('b', said('b', 'notMine')), item('c'), item('d')];
    expect(nextHandoverItem(items)?.key).toBe('c');
    expect(keys(handoverItemsLeft(items))).toEqual(['b', 'c', 'd']);
    expect(itemCounts(items)).toEqual({ total: 4, left: 3 });
    expect(itemCounts([])).toEqual({ total: 0, left: 0 });
    expect(nextHandoverItem([])).toBeNull();
  });
});
