import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/titleSimilarity/englishTitleVocabulary.ts';
import { french } from '../../src/language/titleSimilarity/frenchTitleVocabulary.ts';
import { spanish } from '../../src/language/titleSimilarity/spanishTitleVocabulary.ts';
import { parseTitleTerms, titleTermsOf } from '../../src/language/titleSimilarity/titleTerms.ts';
import { titleSimilarity } from '../../src/language/titleSimilarity/titleSimilarity.ts';
import {
  titleNumberWords,
  titleWordSets,
  type Vocabulary,
} from '../../src/language/titleSimilarity/titleSimilarityVocabulary.ts';

const termsOf = (title: string, vocabulary: Vocabulary = english, beside = '') =>
  titleTermsOf(parseTitleTerms(title), parseTitleTerms(beside), vocabulary);
const keys = (title: string, vocabulary?: Vocabulary, beside?: string) =>
  termsOf(title, vocabulary, beside).terms.map(({ key }) => key);

describe('the words of a title that say something', () => {
  it.each<[string, Vocabulary, string, string]>([
    ['English endings', english, 'training women', 'trained woman'],
    ['English as it is written on either side', english, 'organise the labour centre', 'organize labor center'],
    ['French endings and accents', french, 'évaluer les projets régionaux', 'évaluation du projet régional'],
    ['French letters', french, 'mise en œuvre', 'mise en oeuvre'],
    ['Spanish endings', spanish, 'capacitar a las mujeres', 'capacitación de la mujer'],
    ['a possessive', english, 'the women’s network', "women's network"],
    ['hyphens', english, 'follow-up of decision-making', 'follow up decision making'],
  ])('are the same for %s', (_, vocabulary, one, other) => {
    expect(keys(one, vocabulary)).toEqual(keys(other, vocabulary));
  });

  it('leave out grammar, and keep what turns a sentence apart, whatever its order', () => {
    expect(keys('to the and of')).toEqual([]);
    const turned = termsOf('Do not recruit without a plan');
    expect(turned.turning).toBe('not without');
    expect(termsOf('Without a plan do not recruit').turning).toBe('not without');
    expect(keys('Do not recruit')).toEqual(keys('recruit'));
  });

  it('weigh little where they are verbs of any plan, and half where “and” adds them', () => {
    const [provide, women] = termsOf('Provide women').terms;
    expect([provide?.weight, women?.weight]).toEqual([0.1, 1]);
    const [men, boys] = termsOf('men and boys').terms;
    expect([men?.added, boys?.added]).toEqual([1, 0.5]);
    const [, migrant, girls] = termsOf('men and migrant girls').terms;
    expect([migrant?.added, girls?.added]).toEqual([0.5, 0.5]);
    expect(termsOf('men and boys in camps').terms.at(-1)?.added).toBe(1);
  });

  it('are numbers by their value, as digits or as a word, with the commas of thousands', () => {
    expect(termsOf('Train 1,200 women in twelve missions').numbers).toEqual(['1200', '12']);
    expect(termsOf('Former vingt femmes en 3 mois', french).numbers).toEqual(['20', '3']);
    expect(termsOf('Capacitar a noventa mujeres', spanish).numbers).toEqual(['90']);
    expect(termsOf('One mission').numbers).toEqual([]);
  });

  it('say a percentage in one word, however it is written', () => {
    for (const title of ['40 % of posts', '40 per cent of posts', '40 percent of posts'])
      expect(keys(title)).toEqual(keys('40 percent posts'));
    expect(keys('40 pour cent des postes', french)).toEqual(keys('40 % des postes', french));
    expect(keys('40 por ciento de los puestos', spanish)).toEqual(keys('40 % de los puestos', spanish));
  });

  it('are joined where the other title writes them so', () => {
    expect(keys('counter trafficking', english, 'countertrafficking')).toEqual(keys('countertrafficking'));
    expect(keys('counter trafficking')).toHaveLength(2);
  });
});

describe('where something goes', () => {
  it.each<[string, Vocabulary, string]>([
    ['English', english, 'Move posts from headquarters to the field'],
    ['French', french, 'Transférer des postes depuis Genève vers le terrain'],
    ['Spanish', spanish, 'Trasladar puestos desde Ginebra hacia Manila'],
  ])('is read with its beginning and its end in %s', (_, vocabulary, title) => {
    expect(termsOf(title, vocabulary).ways).toHaveLength(1);
  });

  it('is none where only one end is said', () => {
    expect(termsOf('Move posts from headquarters').ways).toEqual([]);
    expect(termsOf('Move posts to the field').ways).toEqual([]);
  });

  it.each([
    ['Move posts from headquarters to the field', 'Move posts from the field to headquarters'],
    ['Transférer des postes depuis Genève vers Dakar', 'Transférer des postes depuis Dakar vers Genève'],
    ['Trasladar puestos desde Ginebra hacia Manila', 'Trasladar puestos desde Manila hacia Ginebra'],
    ['Trasladar puestos desde Ginebra hasta Manila', 'Trasladar puestos desde Manila hasta Ginebra'],
  ])('makes two titles of the way there and the way back: %s', (there, back) => {
    expect(titleSimilarity(there, back)).toBe(0);
    expect(titleSimilarity(there, there)).toBe(1);
  });
});

describe('the lines of a vocabulary', () => {
  it('map each word to the first of its line', () => {
    const sets = titleWordSets('\n  woman women\n  build built  \n');
    expect([...sets]).toEqual([
      ['woman', 'woman'],
      ['women', 'woman'],
      ['build', 'build'],
      ['built', 'build'],
    ]);
  });

  it('count numbers on from the first', () => {
    expect(titleNumberWords(2, ' two three\nfour ')).toEqual([
      ['two', '2'],
      ['three', '3'],
      ['four', '4'],
    ]);
  });

  it.each<[string, Vocabulary]>([
    ['English', english],
    ['French', french],
    ['Spanish', spanish],
  ])('put no word into two sets, and no word of grammar among those that turn (%s)', (_, vocabulary) => {
    const { functionWords, turningWords, conjunctions, fromWords, toWords, sameAs } = vocabulary;
    for (const word of turningWords) expect([word, functionWords.has(word)]).toEqual([word, false]);
    for (const word of conjunctions) expect([word, turningWords.has(word)]).toEqual([word, false]);
    // A word for a beginning or an end would itself be taken for where something goes.
    for (const word of [...fromWords, ...toWords]) expect([word, functionWords.has(word)]).toEqual([word, true]);
    for (const [word, first] of sameAs) expect([word, sameAs.get(first)]).toEqual([word, first]);
  });
});
