import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { catalogueTexts } from '../../src/language/translate.ts';

const texts = (language: Language) => catalogueTexts().filter((one) => one.language === language);
const isWords = (key: string) => /\.words?_/.test(key);
const wordsOf = (language: Language) =>
  texts(language).flatMap(({ key, text }) => (isWords(key) ? text.split(',').map((word) => word.trim()) : []));

/** Verbs of the command line, and settings of data files: these are English in every language. */
const english = (key: string) => key === 'imports.tooLarge' || key.startsWith('dataFaults.');

describe.each(['fr', 'es'] as const)('a command that is quoted in %s', (language) => {
  it('is one that this language has', () => {
    const own = new Set(wordsOf(language));
    const foreign = new Set(wordsOf('en').filter((word) => !own.has(word)));
    const quoted = texts(language)
      .filter(({ key }) => !isWords(key) && !english(key))
      .flatMap(({ key, text }) => [...text.matchAll(/«\s?([^»]*?)\s?»/g)].map(([, words = '']) => ({ key, words })));
    expect(quoted.length).toBeGreaterThan(100);
    expect(quoted.filter(({ words }) => words.split(' ').some((word) => foreign.has(word)))).toEqual([]);
  });
});
