import { describe, expect, it } from 'vitest';
import { quarterForEntryNotes, withEntryQuarterNote } from '../../../src/registers/quarterNotes/entryQuarterNotes.ts';

describe('the quarter that ended last', () => {
  it.each([
    ['2001-01-01', { label: '2000/4', from: '2000-10-01', to: '2000-12-31' }],
    ['2001-03-31', { label: '2000/4', from: '2000-10-01', to: '2000-12-31' }],
    ['2001-04-01', { label: '2001/1', from: '2001-01-01', to: '2001-03-31' }],
    ['2001-07-15', { label: '2001/2', from: '2001-04-01', to: '2001-06-30' }],
    ['2001-12-31', { label: '2001/3', from: '2001-07-01', to: '2001-09-30' }],
  ])('before %s is known with its days', (today, quarter) => {
    expect(quarterForEntryNotes(today)).toEqual(quarter);
  });
});

describe('the notes of quarters', () => {
  it('stand in their order, each quarter once', () => {
    const first = withEntryQuarterNote(['2000/4: The room was rented'], '2000/3', ' The team\nbegan ');
    expect(first).toEqual(['2000/3: The team began', '2000/4: The room was rented']);
    expect(withEntryQuarterNote(first, '2000/4', 'The room was opened')).toEqual([
      '2000/3: The team began',
      '2000/4: The room was opened',
    ]);
  });

  it('leave what somebody wrote without a quarter', () => {
    expect(withEntryQuarterNote(['A word of the lead'], '2000/4', 'Opened')).toEqual([
      '2000/4: Opened',
      'A word of the lead',
    ]);
  });
});
