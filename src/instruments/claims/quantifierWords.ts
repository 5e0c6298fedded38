import type { Language } from '../../language/language.ts';
import type { quantifierKeys } from '../statementParameters.ts';

export type QuantifierKey = (typeof quantifierKeys)[number];

/** The words of the declared scale, as sentences may have them; in each language by gender. */
export const quantifierWords: Record<Language, Record<QuantifierKey, readonly string[]>> = {
  en: {
    all: ['all'],
    almostAll: ['almost all'],
    most: ['most'],
    aboutHalf: ['about half'],
    some: ['some'],
    few: ['few'],
    none: ['none', 'no'],
  },
  fr: {
    all: ['tous', 'toutes'],
    almostAll: ['presque tous', 'presque toutes'],
    most: ['la plupart'],
    aboutHalf: ['environ la moitié'],
    some: ['certains', 'certaines'],
    few: ['peu'],
    none: ['aucun', 'aucune'],
  },
  es: {
    all: ['todos', 'todas'],
    almostAll: ['casi todos', 'casi todas'],
    most: ['la mayoría'],
    aboutHalf: ['alrededor de la mitad'],
    some: ['algunos', 'algunas'],
    few: ['pocos', 'pocas'],
    none: ['ninguno', 'ninguna'],
  },
};

/** Words of quantity that the scale does not declare: nobody can say what share they stand for. */
export const undeclaredWords: Record<Language, readonly string[]> = {
  en: [
    'majority',
    'minority',
    'many',
    'several',
    'nearly all',
    'nearly half',
    'hardly any',
    'a handful',
    'the bulk',
    'a few',
    'half',
    'two thirds',
    'a third',
    'a quarter',
  ],
  fr: [
    'majorité',
    'minorité',
    'beaucoup',
    'plusieurs',
    'quelques',
    'quasi-totalité',
    'la moitié',
    'une partie',
    'un petit nombre',
    'un tiers',
    'un quart',
  ],
  es: [
    'mayor parte',
    'minoría',
    'muchos',
    'muchas',
    'varios',
    'varias',
    'la mitad',
    'unos pocos',
    'unas pocas',
    'un puñado',
    'una parte',
    'un tercio',
    'una cuarta parte',
  ],
};

/** Words that say which of two is the greater, and phrases in which they do not. */
export const comparatives: Record<Language, { words: readonly string[]; harmless: readonly string[] }> = {
  en: {
    words: ['more', 'less', 'fewer', 'higher', 'lower', 'greater', 'better', 'worse', 'stronger', 'weaker'],
    harmless: ['no more', 'or more', 'more than one'],
  },
  fr: {
    words: [
      'plus',
      'moins',
      'davantage',
      'supérieur',
      'supérieure',
      'inférieur',
      'inférieure',
      'meilleur',
      'meilleure',
    ],
    harmless: ['au moins', 'ne … plus', 'non plus', 'plus d’un'],
  },
  es: {
    words: ['más', 'menos', 'mayor', 'menor', 'mejor', 'peor', 'superior', 'inferior'],
    harmless: ['al menos', 'por lo menos', 'más de una'],
  },
};

/** Phrases in which a word of the scale counts nobody. */
export const harmlessFew: Record<Language, readonly string[]> = {
  en: ['too few'],
  fr: ['trop peu', 'à peu près'],
  es: ['demasiado pocos', 'demasiado pocas'],
};
