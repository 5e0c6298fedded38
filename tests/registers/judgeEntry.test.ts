import { describe, expect, it } from 'vitest';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import { judgeEntry } from '../../src/registers/judgeEntry.ts';
import { registerCountOf } from '../../src/registers/judgeRegisterValue.ts';
import { shippedRegisters } from '../../src/registers/shippedRegisters.ts';

const registers = shippedRegisters();
const judge = (row: Record<string, unknown>) =>
  judgeEntry({ type: 'training', title: 'A training', on: '2000-05-03', state: 'held', ...row }, registers);
const faults = (row: Record<string, unknown>) =>
  judge(row).faults.map(({ path, message }) => `${path.join('.')}: ${sayWords(message, 'en')}`);

describe('a row of a register', () => {
  it('keeps counts flat, and a lower bound as one', () => {
    expect(judge({ counts: { invited: 20, attended: { moreThan: 15 } } }).entry?.values).toEqual([
      { field: 'counts', item: 0, part: 'invited', text: null, number: 20 },
      { field: 'counts', item: 0, part: 'attended', text: 'moreThan', number: 15 },
    ]);
  });

  it('keeps lists item by item, with all parts of each', () => {
    const { entry } = judge({
      type: 'pilotProject',
      milestones: [{ text: 'Begin', due: '2001-02-01', done: true }, 'End'],
      money: { amount: 4000, currency: 'USD' },
    });
    expect(entry?.values.map(({ item, part, text, number }) => [item, part, text ?? number])).toEqual([
      [0, 'text', 'Begin'],
      [0, 'due', '2001-02-01'],
      [0, 'done', 'yes'],
      [1, 'text', 'End'],
      [0, 'amount', 4000],
      [0, 'currency', 'USD'],
    ]);
  });

  it.each([
    [{ counts: { attended: 10, women: 6, men: 3 } }, 'counts.attended: should be the sum of women, men and notStated'],
    [{ counts: { attended: -1 } }, 'counts.attended: should be a whole number from 0, or { "moreThan": 300 }'],
    [{ counts: { guests: 3 } }, 'counts.guests: should be a part of this field'],
    [{ on: '2000-02-30' }, 'on: should be a date that exists, as YYYY-MM-DD'],
    [{ state: 'done' }, 'state: "done" should be planned, held, closed, cancelled'],
    [{ useful: 7 }, 'useful: should be an average on the scale of this field, for instance 3.4'],
    [{ useful: 'good' }, 'useful: should be an average on the scale of this field, for instance 3.4'],
  ])('is told what is wrong: %j', (row, fault) => {
    expect(faults(row)).toEqual([fault]);
  });

  it.each([3, '3.4', '3,4', 1, 4])('takes an average that is no whole number, as one writes it: %j', (useful) => {
    expect(judge({ useful }).entry?.values).toMatchObject([
      { field: 'useful', number: Number(String(useful).replace(',', '.')) },
    ]);
  });

  it('is told of a name that the register does not have, and of a register that nobody has', () => {
    expect(faults({ trainr: 'x' })[0]).toContain(
      'there is no "trainr" in the register training; the names are type, title',
    );
    expect(faults({ type: 'party' })[0]).toContain('there is no register "party"; there are consultation, conference');
  });

  it.each([
    ['300', 300, null],
    ['more than 300', 300, 'moreThan'],
    ['plus de 1 200', 1200, 'moreThan'],
    ['más de 1.200', 1200, 'moreThan'],
    ['>12', 12, 'moreThan'],
  ])('reads a count as people write it: %s', (text, number, bound) => {
    expect(registerCountOf(text)).toEqual({ number, text: bound });
  });

  it.each(['some', '12.5', '-3', '1e9', { lessThan: 3 }, { moreThan: 3, exactly: 4 }])(
    'reads no count from %j',
    (raw) => {
      expect(registerCountOf(raw)).toBeNull();
    },
  );
});
