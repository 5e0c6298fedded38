import { describe, expect, it } from 'vitest';
import { keepUnimportedEntryValues } from '../../../src/imports/registers/keepUnimportedEntryValues.ts';
import {
  importedEntryWithWhatStays,
  previewImportedEntries,
} from '../../../src/imports/registers/previewImportedEntries.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Entry } from '../../../src/registers/registerEntry.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../../src/registers/shippedRegisters.ts';
import { trainingOf } from '../../registers/entries.ts';

const registers = shippedRegisters();
const fields = fieldsOf(registers, typeOf(registers, 'pilotProject'));
const text = (field: string, said: string, item = 0, part = '') => ({ field, item, part, text: said, number: null });

/** What a table with these columns makes of an entry that stands. */
function taken(now: Partial<Entry>, before: Partial<Entry>, says: readonly string[], language: Language = 'en'): Entry {
  const pilot = { type: 'pilotProject', key: 'p-1' } as const;
  const columns = { says: new Set(['title', 'when', 'state', ...says]), language, fields };
  return keepUnimportedEntryValues(trainingOf({ ...pilot, ...now }), trainingOf({ ...pilot, ...before }), columns);
}

describe('an entry of a table beside the one that stands', () => {
  it('keeps fields without a column, and loses what an empty column says', () => {
    const values = [text('funding', 'Norway'), text('proposer', 'Ana')];
    expect(taken({ values: [] }, { values }, ['funding']).values).toEqual([text('proposer', 'Ana')]);
    expect(taken({ values: [text('funding', 'Chile')] }, { values }, ['funding']).values).toEqual([
      text('funding', 'Chile'),
      text('proposer', 'Ana'),
    ]);
  });

  it('keeps the parts without a column of what has several', () => {
    const money = [{ ...text('money', '', 0, 'amount'), text: null, number: 5 }, text('money', 'CHF', 0, 'currency')];
    const now = [{ ...text('money', '', 0, 'amount'), text: null, number: 7 }];
    expect(taken({ values: now }, { values: money }, ['money.', 'money.amount']).values).toEqual([now[0], money[1]]);
  });

  it('keeps place and visibility unless the table says them', () => {
    const before = { place: 'Lima', visibility: 'coordinator' } as const;
    expect(taken({ place: null }, before, [])).toMatchObject(before);
    expect(taken({ place: null, visibility: 'allStaff' }, before, ['place', 'visibility'])).toMatchObject({
      place: null,
      visibility: 'allStaff',
    });
  });

  it.each<[Language, string, Partial<Entry>, Partial<Entry>]>([
    ['en', 'Seeds of hope', {}, { title: 'Seeds of hope' }],
    ['fr', 'Graines', { titleFr: 'Graines' }, { title: 'Seeds', titleFr: 'Graines' }],
    ['fr', 'Semences', { titleFr: 'Graines' }, { title: 'Seeds', titleFr: 'Semences' }],
    [
      'es',
      'Semillas',
      { titleEs: 'Granos', titleFr: 'Graines' },
      { title: 'Seeds', titleEs: 'Semillas', titleFr: 'Graines' },
    ],
    // It has none of its own in French: the table names it anew.
    ['fr', 'Graines', {}, { title: 'Graines', titleFr: null }],
    ['es', 'Semillas', {}, { title: 'Semillas', titleEs: null }],
    ['fr', 'Seeds', { titleEs: 'Semillas' }, { title: 'Seeds', titleFr: null, titleEs: 'Semillas' }],
  ])('has its title in the language of the table, %s: %s', (language, title, before, expected) => {
    expect(taken({ title }, { title: 'Seeds', ...before }, [], language)).toMatchObject(expected);
  });

  it('keeps the words that the export had translated', () => {
    const kept = taken({ place: 'Genève', values: [] }, { place: 'Geneva' }, ['place'], 'fr');
    expect(kept.place).toBe('Geneva');
    expect(taken({ place: 'Gênes' }, { place: 'Geneva' }, ['place'], 'fr').place).toBe('Gênes');
  });

  describe('with a list', () => {
    const milestone = (item: number, said: string, due: string) => [
      text('milestones', said, item, 'text'),
      text('milestones', due, item, 'due'),
    ];
    const texts = (...said: string[]) => said.map((one, item) => text('milestones', one, item, 'text'));
    const merged = (
      now: string[],
      before = [...milestone(0, 'Find land', '2000-04-01'), ...milestone(1, 'Sow', '2000-05-01')],
    ) =>
      taken({ values: texts(...now) }, { values: before }, ['milestones']).values.map(
        ({ item, part, text: said }) => `${item} ${part} ${said}`,
      );

    it('keeps all of an item whose text stands, wherever it stands now, and drops what is gone', () => {
      expect(merged(['Sow', 'Find land'])).toEqual([
        '0 text Sow',
        '0 due 2000-05-01',
        '1 text Find land',
        '1 due 2000-04-01',
      ]);
      expect(merged(['Sow'])).toEqual(['0 text Sow', '0 due 2000-05-01']);
      expect(merged(['Find land', 'Harvest'])).toEqual(['0 text Find land', '0 due 2000-04-01', '1 text Harvest']);
      expect(merged([])).toEqual([]);
    });

    it('puts an item together again that a semicolon has cut', () => {
      const before = milestone(0, 'Find land; sign for it', '2000-04-01');
      expect(merged(['Find land', 'sign for it', 'Sow'], before)).toEqual([
        '0 text Find land; sign for it',
        '0 due 2000-04-01',
        '1 text Sow',
      ]);
    });

    it('takes each item that stands once, however often the table says it', () => {
      const before = milestone(0, 'Sow', '2000-05-01');
      expect(merged(['Sow', 'Sow'], before)).toEqual(['0 text Sow', '0 due 2000-05-01', '1 text Sow']);
    });

    it('keeps an item without a text, which no cell could say', () => {
      expect(merged(['Sow'], [text('milestones', '2000-09-01', 0, 'due')])).toEqual(['0 text Sow', '1 due 2000-09-01']);
    });
  });
});

describe('what an imported entry would do', () => {
  const entry = (more: Partial<Entry>): Entry => trainingOf({ consent: null, owner: null, ...more });

  it('leaves who owns it and what was agreed to, unless the file says so', () => {
    const before = entry({ owner: 'MNL', consent: 'allStaff' });
    expect(importedEntryWithWhatStays(entry({}), before, undefined)).toMatchObject({
      owner: 'MNL',
      consent: 'allStaff',
    });
    const said = importedEntryWithWhatStays(entry({ owner: 'HQ', consent: 'memberStates' }), before, undefined);
    expect(said).toMatchObject({ owner: 'HQ', consent: 'memberStates' });
  });

  it('is told as new or changed, and counted where it changes nothing', () => {
    const known = new Map([['training-1', trainingOf()]]);
    const preview = (...entries: Entry[]) => previewImportedEntries({ entries, columns: new Map() }, known);
    expect(preview(trainingOf(), trainingOf({ key: 'training-2' }))).toMatchObject({
      same: 1,
      lines: [{ is: 'new', name: 'Gender session, 2000-12-05' }],
    });
    const { lines, same } = preview(trainingOf({ title: 'Other', state: 'closed' }));
    expect([same, lines.map(({ is }) => is)]).toEqual([0, ['changed']]);
    expect(JSON.stringify(lines)).toContain('Other');
  });
});
