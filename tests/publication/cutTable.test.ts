import { describe, expect, it } from 'vitest';
import { cutTable, tableRowsOnDocumentPage } from '../../src/publication/cutTable.ts';

const table = (rows: number) => ({
  kind: 'table' as const,
  caption: 'Posts',
  columns: [{ title: 'Post', number: false }],
  rows: Array.from({ length: rows }, (_, row) => [`P${row}`]),
});

describe('a long table', () => {
  it('is printed whole where it is short enough', () => {
    expect(cutTable(table(60), 60, 'en')).toEqual([table(60)]);
  });

  it('ends with how many more rows there are, and where', () => {
    const [cut, more] = cutTable(table(200), 60, 'en');
    expect(cut).toEqual(table(60));
    expect(more).toMatchObject({
      text: '140 more rows are not printed; the export as a workbook has them all.',
    });
    expect(cutTable(table(61), 60, 'fr')[1]).toMatchObject({
      text: expect.stringContaining('Une ligne de plus') as string,
    });
  });

  it('has on a page as many rows as there is room for, by how long their words are', () => {
    const told = (letters: number) => ({
      columns: ['Post', 'Words'].map((title) => ({ title, number: false })),
      rows: Array.from({ length: 200 }, (_, row) => [`P${row}`, 'x'.repeat(letters)]),
    });
    expect(tableRowsOnDocumentPage(() => table(12))).toBe(12);
    expect(tableRowsOnDocumentPage(() => table(200))).toBe(30);
    expect(tableRowsOnDocumentPage(() => told(80))).toBe(30);
    expect(tableRowsOnDocumentPage(() => told(400))).toBeLessThan(15);
    expect(tableRowsOnDocumentPage(() => told(20_000))).toBe(1);
  });

  it('has the same rows in each language, as many as the shortest words leave room for', () => {
    const letters = { en: 80, fr: 400, es: 600 };
    const asked: string[] = [];
    const rows = tableRowsOnDocumentPage((language) => {
      asked.push(language);
      return {
        columns: ['Post', 'Words'].map((title) => ({ title, number: false })),
        rows: Array.from({ length: 200 }, (_, row) => [`P${row}`, 'x'.repeat(letters[language])]),
      };
    });
    expect(rows).toBe(30);
    expect(asked).toEqual(['en', 'fr', 'es']);
  });
});
