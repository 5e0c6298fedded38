import { describe, expect, it } from 'vitest';
import { foldedImportText, foldedImportWords } from '../../src/imports/foldedImportText.ts';
import { importDifferences, ImportTally, withoutMissingImportColumns } from '../../src/imports/importTally.ts';
import { decodeImportText } from '../../src/imports/table/decodeImportText.ts';

describe('the text of a file', () => {
  const bytes = (...parts: (number | string)[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'utf8')])));
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return isBig ? little.swap16() : little;
  };

  it.each<[string, string | Uint8Array, string]>([
    ['UTF-8', bytes('Genève'), 'Genève'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'Genève'), 'Genève'],
    ['Windows-1252', bytes('l', 0x92, 0x9c, 'uvre ', 0x96, ' Gen', 0xe8, 've, 5 ', 0x80), 'l’œuvre – Genève, 5 €'],
    ['UTF-16 of Windows', utf16('Genève', false), 'Genève'],
    ['UTF-16 the other way round', utf16('Genève', true), 'Genève'],
    ['a text with a mark', '\uFEFFGenève', 'Genève'],
    ['a text without one', 'Genève', 'Genève'],
    ['no byte at all', bytes(), ''],
  ])('is read from %s', (_, content, text) => {
    expect(decodeImportText(content)).toBe(text);
  });
});

describe('words as they are compared', () => {
  it.each([
    ['Ana  PEÑA', 'ana pena'],
    ['Sørensen', 'sorensen'],
    ['Đặng Łucja Weiß', 'dang lucja weiss'],
    ['Œuvre Æsir Þór', 'oeuvre aesir thor'],
    ['Işıl', 'isil'],
    ["O'Neill / O’Neill", 'oneill oneill'],
    ['HQ-MPI (2)', 'hq mpi 2'],
    ['محمد', 'محمد'],
    [' – ', ''],
  ])('%s', (text, folded) => {
    expect(foldedImportText(text)).toBe(folded);
    expect(foldedImportWords(text)).toEqual(folded === '' ? [] : folded.split(' '));
  });
});

describe('what an import counts', () => {
  it('is added up by what it is, and nothing is counted where there is none', () => {
    const tally = new ImportTally();
    tally.add('posts', 0);
    tally.change('people', 0);
    expect(tally.isEmpty).toBe(true);
    tally.add('posts');
    tally.add('posts', 2);
    tally.change('people');
    expect([[...tally.added], [...tally.changed], tally.isEmpty]).toEqual([[['posts', 3]], [['people', 1]], false]);
  });

  it('is changed where a column that the file gives differs, and in those columns alone', () => {
    const stored = { name: 'Mission', to: null, names: { en: 'A', fr: 'B' }, secret: 'x' };
    expect(importDifferences(stored, { name: 'Mission', names: { en: 'A', fr: 'B' } })).toBeNull();
    expect(importDifferences(stored, { name: 'Office', to: null })).toEqual({ name: 'Office' });
    expect(importDifferences(stored, { to: '2000-12-31', names: { en: 'A', fr: 'C' } })).toEqual({
      to: '2000-12-31',
      names: { en: 'A', fr: 'C' },
    });
  });

  it('leaves out a column that the file does not have, and keeps one that it empties', () => {
    expect(withoutMissingImportColumns({ name: 'A', region: undefined, to: null, count: 0 })).toEqual({
      name: 'A',
      to: null,
      count: 0,
    });
  });
});
