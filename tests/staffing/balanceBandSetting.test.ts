import { describe, expect, it } from 'vitest';
import { entryInYear } from '../../src/registers/entryWhen.ts';
import type { Entry } from '../../src/registers/registerEntry.ts';
import { staffingBalanceOf, parseStaffingBand, usualBand } from '../../src/staffing/balanceBandSetting.ts';
import { staffingGradesOf } from '../../src/staffing/staffingGrades.ts';
import { staffingBandWords } from '../../src/staffing/parseStaffing.ts';

function figure(grade: string, women: number, men: number, more: Partial<Entry> = {}): Entry {
  const values = [
    { field: 'category', item: 0, part: '', text: 'Professional', number: null },
    { field: 'grade', item: 0, part: '', text: grade, number: null },
    { field: 'women', item: 0, part: '', text: null, number: women },
    { field: 'men', item: 0, part: '', text: null, number: men },
  ];
  const plain = { titleFr: null, titleEs: null, place: null, owner: null, consent: null };
  const key = `${grade}-${women}-${men}`;
  const entry = { ...plain, type: 'staffFigure', key, title: key, when: entryInYear(2000), values };
  return { ...entry, visibility: 'workingGroup', state: 'held', ...more };
}

const rules = { year: 2000, band: usualBand, target: null, outside: false };
const names = (staff: Entry[], outside: boolean): string[] =>
  staffingGradesOf(staff, { ...rules, outside }).shown.map(({ grade }) => grade);

describe('the band of balance', () => {
  it.each([
    ['45-55', { from: 45, to: 55 }],
    ['45 % – 55 %', { from: 45, to: 55 }],
    ['de 47 à 53', { from: 47, to: 53 }],
    ['del 47% al 53%', { from: 47, to: 53 }],
    ['between 40 and 60', { from: 40, to: 60 }],
    ['55-45', null],
    ['50-50', null],
    ['0-100', null],
    ['half', null],
    ['', null],
  ])('reads %j', (words, band) => {
    expect(parseStaffingBand(words)).toEqual(band);
  });

  it('holds both of its ends', () => {
    expect([44.99, 45, 50, 55, 55.01].map((share) => staffingBalanceOf(share / 100, usualBand))).toEqual([
      'fewerWomen',
      'balanced',
      'balanced',
      'balanced',
      'fewerMen',
    ]);
  });

  it.each([
    ['balance 45-55', '45-55'],
    ['Équilibre : 45-55', '45-55'],
    ['equilibrio', ''],
    ['2000', null],
    ['balances', null],
  ])('is meant by %j', (words, rest) => {
    expect(staffingBandWords(words)).toBe(rest);
  });
});

describe('the grades of a year', () => {
  it('show nobody fewer than five, and to readers outside no one or two women or men', () => {
    const staff = [
      figure('a', 2, 2),
      figure('b', 3, 2),
      figure('c', 1, 40),
      figure('d', 0, 40),
      figure('e', 40, 2),
      figure('f', 3, 3),
    ];
    expect(names(staff, false)).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(names(staff, true)).toEqual(['d', 'f']);
    expect(staffingGradesOf(staff, { ...rules, outside: true }).hidden).toBe(4);
  });

  const overall = (staff: Entry[], outside = false) => staffingGradesOf(staff, { ...rules, outside }).overall;

  it('are summed up, unless the sum would tell by subtraction what is hidden', () => {
    const shown = [figure('b', 30, 20), figure('c', 10, 40)];
    expect(overall(shown)).toMatchObject({ now: { women: 40, all: 100 }, share: 0.4, balance: 'fewerWomen' });
    expect(overall(shown)?.sources).toEqual(['b-30-20', 'c-10-40']);
    // One grade alone is its own sum.
    expect(overall([figure('b', 30, 20)])).toBeNull();
    // What is left beside the shown ones is the one hidden grade, or too few persons.
    expect(overall([...shown, figure('d', 1, 3)])).toBeNull();
    expect(overall([...shown, figure('d', 1, 1), figure('e', 0, 2)])).toBeNull();
    expect(overall([...shown, figure('d', 1, 3), figure('e', 2, 2)])).toMatchObject({ now: { women: 43, all: 108 } });
    // Outside one or two women tell, too; who is inside has both editions.
    expect(overall([...shown, figure('d', 2, 30)])).not.toBeNull();
    expect(overall([...shown, figure('d', 2, 30)], true)).toBeNull();
    expect(overall([...shown, figure('d', 2, 30), figure('e', 1, 3)], true)).toBeNull();
    expect(overall([...shown, figure('d', 2, 30), figure('e', 2, 20)], true)).not.toBeNull();
  });

  it('leave out what was cancelled, and take the last figure of a year', () => {
    const earlier = { from: null, to: '2000-06-30', precision: 'day', year: 2000 } as const;
    const staff = [
      figure('a', 9, 9),
      figure('a', 3, 9, { when: earlier }),
      figure('a', 20, 1, { state: 'cancelled' }),
      figure('b', 9, 9, { state: 'cancelled' }),
    ];
    expect(staffingGradesOf(staff, rules).shown.map(({ grade, now }) => [grade, now.women, now.all])).toEqual([
      ['a', 9, 18],
    ]);
  });
});
