import { describe, expect, it } from 'vitest';
import { cutTable } from '../../src/publication/cutTable.ts';

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
});
