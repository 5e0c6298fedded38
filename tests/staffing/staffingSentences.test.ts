import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import type { Entry } from '../../src/registers/registerEntry.ts';
import { entryInYear } from '../../src/registers/entryWhen.ts';
import { staffingSentences, staffTarget } from '../../src/staffing/staffingSentences.ts';

const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

/** The figure of a grade at the end of a year, as an entry of the register has it. */
function figure(grade: string, year: number, women: number, men: number, change: Partial<Entry> = {}): Entry {
  const value = (field: string, text: string | null, number: number | null) => ({
    field,
    item: 0,
    part: '',
    text,
    number,
  });
  return {
    type: 'staffFigure',
    key: `${grade}:${year}`,
    title: grade,
    titleFr: null,
    titleEs: null,
    when: entryInYear(year),
    place: null,
    owner: null,
    consent: null,
    visibility: 'workingGroup',
    state: 'held',
    values: [
      value('category', 'professional', null),
      value('grade', grade, null),
      value('women', null, women),
      value('men', null, men),
    ],
    ...change,
  };
}
const basis = (...targets: { what: string; share?: number; by: number }[]) => ({ targets });
const target = basis({ what: 'women in professional categories', share: 0.4, by: 2002 });

function said(
  staff: Entry[],
  change: Partial<Parameters<typeof staffingSentences>[0]> = {},
  language: Language = 'en',
) {
  const facts = { year: 2000, audience: null, staff, basis: null, band: { from: 45, to: 55 }, ...change };
  return staffingSentences(facts, language);
}
const texts = (...args: Parameters<typeof said>) => said(...args).map(({ text }) => plain(text));
const inEach = (staff: Entry[], at: number, change: Parameters<typeof said>[1] = {}) =>
  languages.map((language) => texts(staff, change, language)[at]);

describe('what the paper says of a grade', () => {
  it('is its women of all staff, in the grammar of one and of many', () => {
    expect(inEach([figure('P-4', 2000, 12, 28)], 0)).toEqual([
      'Professional, P-4: 12 women of 40 staff, 30%.',
      'Administrateurs, P-4 : 12 femmes sur 40 fonctionnaires, soit 30 %.',
      'Cuadro orgánico, P-4: 12 mujeres de 40 miembros del personal, 30 %.',
    ]);
    const one = inEach([figure('P-4', 2000, 1, 9)], 0);
    expect(one.map((text) => text?.match(/1 (woman|femme|mujer) /)?.[1])).toEqual(['woman', 'femme', 'mujer']);
  });

  it('is how many are missing to the target, and how many of the next twelve', () => {
    // ceil(0.4 x 40) - 12 = 4 missing, 2 a year, 4 + round(12 x 12 / 40) = 8 of the next twelve.
    const [, missing] = said([figure('P-4', 2000, 12, 28)], { basis: target });
    expect(missing).toMatchObject({
      text: '4 women are missing to 40% by 2002: 2 more each year; 8 of the next 12 appointments would have to be women.',
      figures: { missing: 4, neededAYear: 2, next: 8 },
      sources: ['P-4:2000'],
    });
  });

  it('is one woman in the grammar of one, among the next twelve too', () => {
    // Of 5 staff one woman is 20 per cent: one is missing to two, and 1 + round(12 / 5) = 3 of the next twelve.
    expect(inEach([figure('P-4', 2000, 1, 4)], 1, { basis: target }).map((text) => text?.slice(0, 30))).toEqual([
      expect.stringMatching(/^One woman is missing/),
      expect.stringMatching(/^Il manque une femme/),
      expect.stringMatching(/^Falta una mujer/),
    ]);
    // Without a woman of 5 and a target of one in five: one is missing, and one of the next twelve.
    const fifth = basis({ what: 'women', share: 0.2, by: 2002 });
    expect(
      inEach([figure('P-4', 2000, 0, 5)], 1, { basis: fifth }).map(
        (text) => text?.split('; ')[1] ?? text?.split(' ; ')[1],
      ),
    ).toEqual([
      'one of the next 12 appointments would have to be a woman.',
      'sur les 12 prochaines nominations, une devrait être celle d’une femme.',
      'de los próximos 12 nombramientos, uno tendría que ser de una mujer.',
    ]);
  });

  it('says where the next twelve cannot reach it, and nothing where none is missing', () => {
    const far = texts([figure('P-5', 2000, 2, 38)], { basis: target });
    expect(far[1]).toMatch(/^14 women are missing .*; the next 12 appointments alone cannot reach it\.$/);
    const reached = texts([figure('G-5', 2000, 21, 19)], { basis: target });
    expect(reached.filter((text) => text.includes('missing'))).toEqual([]);
  });

  it('says since when it is off the path', () => {
    const series = [figure('P-4', 1998, 14, 26), figure('P-4', 1999, 14, 26), figure('P-4', 2000, 12, 28)];
    const off = said(series, { basis: target }).find(({ figures }) => 'offPathSince' in figures);
    expect(off).toMatchObject({ text: 'Off the path since 1999.', figures: { offPathSince: 1999 } });
    expect(off?.sources).toEqual(['P-4:1998', 'P-4:1999', 'P-4:2000']);
  });

  it('is judged by the first target that is a share', () => {
    const targets = basis(
      { what: 'a plan', by: 2001 },
      { what: 'women', share: 0.4, by: 2002 },
      { what: 'women', share: 0.5, by: 2008 },
    );
    expect(staffTarget(targets)).toEqual({ share: 0.4, by: 2002 });
    expect([staffTarget(basis({ what: 'a plan', by: 2001 })), staffTarget(null)]).toEqual([null, null]);
  });
});

describe('what the paper says of all grades', () => {
  const three = [figure('P-3', 2000, 20, 20), figure('P-4', 2000, 12, 28), figure('P-5', 2000, 2, 38)];

  it('is how many are in balance, and all of them together', () => {
    expect(texts(three).slice(-2)).toEqual([
      'All categories together: 34 women of 120 staff, 28%.',
      'Balance is understood as 45% to 55% women: one of the 3 grades is in balance.',
    ]);
    const one = (women: number, men: number) => texts([figure('P-3', 2000, women, men)]).at(-1);
    expect(one(20, 20)).toContain('the one grade shown is in balance');
    expect(one(5, 35)).toContain('the one grade shown is not in balance');
  });

  it.each([
    ['en', 'none of the 2 grades is in balance'],
    ['fr', 'aucune des 2 classes n’est équilibrée'],
    ['es', 'ninguna de las 2 categorías está en equilibrio'],
  ] as const)('says in %s that none is', (language, words) => {
    expect(texts(three.slice(1), {}, language).at(-1)).toContain(words);
  });

  it('tells nobody of fewer than five staff, nor outside of one or two women or men', () => {
    const grades = (staff: Entry[], audience: 'memberStates' | 'workingGroup') =>
      texts(staff, { audience })
        .filter((text) => text.startsWith('Professional'))
        .map((text) => text.split(':')[0]);
    const all = [...three, figure('D-2', 2000, 2, 2)];
    expect(grades(all, 'workingGroup')).toEqual(['Professional, P-3', 'Professional, P-4', 'Professional, P-5']);
    expect(grades(all, 'memberStates')).toEqual(['Professional, P-3', 'Professional, P-4']);
    // What is missing to the sum would be the grade that is hidden.
    expect(texts(three, { audience: 'memberStates' }).join()).not.toContain('All categories');
  });

  it('is nothing without figures of the year, or of what was cancelled', () => {
    expect(said([figure('P-4', 1999, 12, 28)])).toEqual([]);
    expect(said([figure('P-4', 2000, 12, 28, { state: 'cancelled' })])).toEqual([]);
    expect(said([])).toEqual([]);
  });
});
