import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../../src/config/fromPackageRoot.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import {
  registerFiguresMissing,
  registerFigureSentences,
} from '../../../src/registers/figures/registerFigureSentences.ts';
import { shippedRegisters } from '../../../src/registers/shippedRegisters.ts';
import { figuresFromRows } from './figuresFromRows.ts';
import { wordCases } from './wordCases.ts';

/** For each figure what is said of nought, one and many, as somebody who speaks the language wrote it down. */
const expected = JSON.parse(
  readFileSync(fromPackageRoot('tests', 'samples', 'registers', 'figure-words.json'), 'utf8'),
) as Record<string, Record<Language, string[]>>;

const told = (name: string, rows: (typeof wordCases)[string][number], language: Language): string => {
  const [type = '', key = ''] = name.split('.');
  const own = figuresFromRows(type, rows).filter(({ figure }) => figure.key === key);
  return registerFigureSentences(own, 2000, language)
    .map(({ text }) => text)
    .join(' ');
};

describe('the figures in words', () => {
  it('are written down for every figure of every register', () => {
    const all = shippedRegisters().types.flatMap(({ key, figures }) => figures.map((figure) => `${key}.${figure.key}`));
    expect(Object.keys(expected).toSorted()).toEqual(all.toSorted());
    expect(Object.keys(wordCases).toSorted()).toEqual(all.toSorted());
  });

  it.each(Object.keys(wordCases).flatMap((name) => languages.map((language) => [name, language] as const)))(
    'say %s in %s of nought, one and many',
    (name, language) => {
      const said = wordCases[name]?.map((rows) => told(name, rows, language));
      expect(said).toEqual(expected[name]?.[language]);
    },
  );

  it.each([
    ['en', ['share of women', 'feedback']],
    ['fr', ['part des femmes', 'avis des participants']],
    ['es', ['proporción de mujeres', 'valoración de los participantes']],
  ] as const)('name in %s what there is no figure of', (language, names) => {
    expect(registerFiguresMissing(figuresFromRows('training', [{}]), language)).toEqual(
      expect.arrayContaining([...names]),
    );
    expect(registerFiguresMissing(figuresFromRows('study', [{}]), language)).toEqual([]);
  });

  it('carry their numbers and the keys of their entries', () => {
    const rows = [
      { key: 'a', counts: { invited: 17, attended: 11 } },
      { key: 'b', year: 1999, counts: { invited: 10, attended: 4 } },
    ];
    expect(registerFigureSentences(figuresFromRows('consultation', rows), 2000, 'en')).toMatchObject([
      { figures: { attended: 11, invited: 17, whole: 17, turnout: 0.6471 }, sources: ['a'] },
      { figures: { 1999: 0.4, 2000: 0.6471 }, sources: ['b', 'a'] },
    ]);
  });

  it.each([
    [
      'en',
      [
        'Turnout at one consultation: 11 of 17 invited.',
        'Turnout over the years: 4 of 10 in 1999 and 11 of 17 in 2000.',
      ],
    ],
    [
      'fr',
      [
        'Participation à une consultation\u00a0: 11 sur 17.',
        'Taux de participation au fil des ans\u00a0: 4 sur 10 en 1999 et 11 sur 17 en 2000.',
      ],
    ],
    [
      'es',
      [
        'Participación en una consulta: 11 de 17.',
        'Tasa de participación a lo largo de los años: 4 de 10 en 1999 y 11 de 17 en 2000.',
      ],
    ],
  ] as const)('are counts in %s to readers outside where fewer than 20 are behind them', (language, told) => {
    const rows = [
      { key: 'a', counts: { invited: 17, attended: 11 } },
      { key: 'b', year: 1999, counts: { invited: 10, attended: 4 } },
    ];
    const said = (outside: boolean) =>
      registerFigureSentences(figuresFromRows('consultation', rows, { outside }), 2000, language).map(
        ({ text }) => text,
      );
    expect(said(true)).toEqual(told);
    expect(said(false).join()).toMatch(/65\W?%.*40\W?%/);
  });
});
