import { describe, expect, it } from 'vitest';
import type { EntryCommitmentItem } from '../../../src/registers/entryCommitments/entryCommitmentItems.ts';
import {
  type ItemAskedBefore,
  matchEntryCommitments,
} from '../../../src/registers/entryCommitments/matchEntryCommitments.ts';
import { oneOf, randomFrom } from '../../support/random.ts';

const item = (text: string, addressee: string | null = null, field = 'followUps'): EntryCommitmentItem => ({
  field,
  kind: 'followUp',
  text,
  addressee,
  due: null,
  visibility: 'workingGroup',
});
const before = (text: string, addressee: string | null = null, listed = true): ItemAskedBefore => ({
  field: 'followUps',
  text,
  addressee,
  listed,
});
const words = (pairs: readonly [ItemAskedBefore, EntryCommitmentItem][]) =>
  pairs.map(([one, other]) => [one.text, other.text]).toSorted();

describe('items of a list that was corrected', () => {
  it('are known again by their words, wherever they stand now', () => {
    const old = [before('Send the report'), before('Find a trainer')];
    const { pairs, fresh, gone } = matchEntryCommitments(old, [item('find a trainer.'), item('Print the toolkit')]);
    expect(words(pairs)).toEqual([['Find a trainer', 'find a trainer.']]);
    expect(fresh).toEqual([item('Print the toolkit')]);
    expect(gone).toEqual([old[0]]);
  });

  it('are told apart by whom they name, where the words are the same', () => {
    const old = [before('Collect data', 'HQ'), before('Collect data', 'MNL')];
    const { pairs, gone } = matchEntryCommitments(old, [item('Collect data', 'MNL')]);
    expect(pairs).toEqual([[old[1], item('Collect data', 'MNL')]]);
    expect(gone).toEqual([old[0]]);
  });

  it('are the same for another addressee, and in other words', () => {
    const old = [before('Send the report to all missions', 'HQ'), before('Find a trainer for the spring course', 'HQ')];
    const { pairs, fresh, gone } = matchEntryCommitments(old, [
      item('Find two trainers for the spring course', 'HQ'),
      item('Send the report to all missions', 'MNL'),
    ]);
    expect(words(pairs)).toEqual([
      ['Find a trainer for the spring course', 'Find two trainers for the spring course'],
      ['Send the report to all missions', 'Send the report to all missions'],
    ]);
    expect([...fresh, ...gone]).toEqual([]);
  });

  it('are others where they have little in common, or stand in another list', () => {
    const { pairs, fresh } = matchEntryCommitments(
      [before('Send the report')],
      [item('Two beds for the shelter'), item('Send the report', null, 'recommendations')],
    );
    expect(pairs).toEqual([]);
    expect(fresh).toHaveLength(2);
  });

  it('that were taken out are known again by their own words alone, and are not gone once more', () => {
    const out = before('Send the report to all missions', null, false);
    expect(matchEntryCommitments([out], [item('Send the report to all missions')]).pairs).toHaveLength(1);
    expect(matchEntryCommitments([out], [item('Send the report to all offices')])).toMatchObject({
      pairs: [],
      gone: [],
    });
    // One that stands there still goes first.
    const stands = before('Send the report to all missions');
    const { pairs } = matchEntryCommitments([out, stands], [item('Send the report to all missions')]);
    expect(pairs[0]?.[0]).toBe(stands);
  });

  it('are each in one place, whatever the lists are', () => {
    const random = randomFrom(7);
    const texts = [
      'Send the report',
      'Send the report to all',
      'Find a trainer',
      'Find trainers',
      'Print it',
      'Beds',
    ] as const;
    for (let at = 0; at < 300; at++) {
      const some = <T>(make: () => T): T[] => Array.from({ length: Math.floor(random() * 6) }, make);
      const old = some(() => before(oneOf(random, texts), oneOf(random, ['HQ', 'MNL', null]), random() < 0.8));
      const items = some(() => item(oneOf(random, texts), oneOf(random, ['HQ', 'MNL', null])));
      const { pairs, fresh, gone } = matchEntryCommitments(old, items);
      expect(pairs.length + fresh.length).toBe(items.length);
      expect(new Set([...pairs.map(([, one]) => one), ...fresh]).size).toBe(items.length);
      const left = old.filter((one) => one.listed && !gone.includes(one));
      expect(left.every((one) => pairs.some(([kept]) => kept === one))).toBe(true);
      expect(pairs.every(([one, other]) => one.field === other.field)).toBe(true);
    }
  });

  it('are new ones where a long list was written anew: so many are compared and no more', () => {
    const old = Array.from({ length: 200 }, (_, at) => before(`Report ${at} of all missions and units`));
    const items = Array.from({ length: 200 }, (_, at) => item(`Report ${at} of all missions, units and posts`));
    const { pairs, fresh, gone } = matchEntryCommitments(old, items);
    expect(pairs.length).toBeLessThanOrEqual(60);
    expect(pairs.length + fresh.length).toBe(200);
    expect(gone.length).toBe(fresh.length);
  });
});
