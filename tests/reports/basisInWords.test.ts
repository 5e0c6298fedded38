import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { paperBasisSentences } from '../../src/reports/paperBasisSentences.ts';
import type { PaperPart } from '../../src/registers/registerType.ts';

const facts = {
  basis: {
    year: 2000,
    policy: { resolution: '932 (LXXI)' },
    targets: [
      { what: 'women in professional categories', share: 0.4, by: 2002, emphasis: 'decision-making positions' },
      { what: 'gender-balanced staff', by: 2008 },
    ],
  },
  members: 14,
  timeShares: { members: 14, said: 0, median: null },
  objectives: [],
  actions: [],
  projects: [],
};

const said = (part: PaperPart, language: Language): string =>
  paperBasisSentences(facts, part, language)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join(' ');

describe('what the yearly paper stands on, in sentences', () => {
  it.each([
    ['en', 'projects and services”. It also states: “equality'],
    ['fr', '(traduction non officielle) : « L’OIM s’engage'],
    ['fr', 'Elle énonce aussi ce qui suit (traduction non officielle) : « l’égalité'],
    ['es', 'Afirma también lo siguiente (traducción no oficial): «la igualdad'],
  ] as const)('quotes the goals in %s, and says where the quotation is a translation: %s', (language, words) => {
    expect(said('basis', language)).toContain(words);
  });

  it.each([
    ['en', 'points: for IOM to be accountable', 'processes; gender is to be', '; and the strategy is not'],
    ['fr', 'suivants : pour que l’OIM', 'l’Organisation ; la dimension', ' ; et la stratégie ne concerne'],
    ['es', 'siguientes: para que la OIM', 'Organización; la perspectiva', '; y la estrategia no se'],
  ] as const)('joins the points of the strategy to one sentence in %s', (language, ...words) => {
    for (const one of words) expect(said('strategy', language)).toContain(one);
  });

  it.each([
    [
      'en',
      'The target for women in professional categories is at least 40% by 2002, with particular emphasis on decision-making positions. The target for 2008 is gender-balanced staff.',
    ],
    [
      'fr',
      'L’objectif pour les femmes dans la catégorie des administrateurs est d’au moins 40 % d’ici à 2002, l’accent étant mis en particulier sur les postes de décision. L’objectif à atteindre d’ici à 2008 est un personnel équilibré entre les femmes et les hommes.',
    ],
    [
      'es',
      'El objetivo para las mujeres en el cuadro orgánico es de al menos el 40 % para 2002, con especial atención a los puestos de decisión. El objetivo para 2008 es un personal con equilibrio de género.',
    ],
  ] as const)('states each target in a sentence in %s', (language, words) => {
    expect(said('staffing', language)).toContain(words);
  });

  it.each([
    ['en', 'The Working Group on Gender Issues consists of 14 Gender Focal Points.'],
    ['fr', 'Le Groupe de travail sur les questions de genre se compose de 14 points focaux.'],
    ['es', 'El Grupo de trabajo sobre cuestiones de género está integrado por 14 puntos focales.'],
  ] as const)('begins no sentence with a number in %s', (language, words) => {
    expect(said('organization', language)).toContain(words);
  });
});
