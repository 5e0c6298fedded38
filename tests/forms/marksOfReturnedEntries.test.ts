import { describe, expect, it } from 'vitest';
import type { EntryMark } from '../../src/forms/answerOrigin.ts';
import type { GroupItem } from '../../src/forms/answers.ts';
import { type EntryPress, marksOfReturnedEntries } from '../../src/forms/marksOfReturnedEntries.ts';

const a: GroupItem = { text: 'A trainer' };
const b: GroupItem = { text: 'A budget', by: '2000-11-30' };
const carried = (key: string): EntryMark => ({ key, origin: 'carried' });
const drawn = { items: [a, b], marks: [carried('a'), carried('b')] };
const entry = (item: GroupItem, drawnAt: number, pressed?: EntryPress) => ({ item, drawnAt, pressed });

describe('the marks of entries that come back from a page', () => {
  it.each<[string, ReturnType<typeof entry>[], EntryMark[]]>([
    ['an untouched page keeps them', [entry(a, 0), entry(b, 1)], [carried('a'), carried('b')]],
    ['an entry that stands elsewhere is the same one', [entry(b, 0), entry(a, 1)], [carried('b'), carried('a')]],
    ['what is left after one was taken out', [entry(b, 1)], [carried('b')]],
    [
      'words that were changed at their place',
      [entry({ text: 'Two trainers' }, 0), entry(b, 1)],
      [{ key: 'a', origin: 'given' }, carried('b')],
    ],
    ['an entry on an empty page is new', [entry({ text: 'A car' }, 2)], [{ key: null, origin: 'given' }]],
    [
      'the same words twice: one of them is new',
      [entry(a, 0), entry(a, 2)],
      [carried('a'), { key: null, origin: 'given' }],
    ],
  ])('%s', (_, returned, marks) => {
    expect(marksOfReturnedEntries(drawn, returned, false)).toEqual(marks);
  });

  it('“All of this is still so” confirms what nobody touched or pressed', () => {
    const returned = [entry(a, 0, 'changed'), entry(b, 1), entry({ text: 'A car' }, 2)];
    expect(marksOfReturnedEntries(drawn, returned, true)).toEqual([
      carried('a'),
      { key: 'b', origin: 'confirmed' },
      { key: null, origin: 'given' },
    ]);
  });

  it.each<[EntryPress | undefined, EntryMark, EntryMark]>([
    ['still', carried('a'), { key: 'a', origin: 'confirmed' }],
    ['still', { key: 'a', origin: 'given' }, { key: 'a', origin: 'given' }],
    ['changed', { key: 'a', origin: 'confirmed' }, carried('a')],
    ['changed', { key: 'a', origin: 'given' }, { key: 'a', origin: 'given' }],
    ['over', { key: 'a', origin: 'given' }, { key: 'a', origin: 'given', over: true }],
    [undefined, { key: 'a', origin: 'carried', over: true }, carried('a')],
  ])('%s at an untouched entry', (pressed, mark, after) => {
    expect(marksOfReturnedEntries({ items: [a], marks: [mark] }, [entry(a, 0, pressed)], false)).toEqual([after]);
  });

  it('ends an entry whose words were changed as well', () => {
    const [mark] = marksOfReturnedEntries(drawn, [entry({ text: 'Two trainers' }, 0, 'over')], false);
    expect(mark).toEqual({ key: 'a', origin: 'given', over: true });
  });

  it('knows of an entry of an older draft no more than that it is new', () => {
    expect(marksOfReturnedEntries({ items: [a], marks: [] }, [entry(a, 0)], true)).toEqual([
      { key: null, origin: 'given' },
    ]);
  });
});
