import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { InstrumentError, type InstrumentProblem } from '../../src/instruments/instrumentError.ts';
import { instrumentShapeFaults } from '../../src/instruments/instrumentShapeFaults.ts';
import type { InstrumentFault } from '../../src/instruments/locateInstrumentFault.ts';
import { parseInstrument } from '../../src/instruments/parseInstrument.ts';
import { type CatalogueWords, sayWords, type WordsOrText } from '../../src/language/catalogueTextAsValue.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { forgottenQuestionKeys } from '../../src/questions/forgottenOrRenamedQuestions.ts';
import { wrongRegisterTypes } from '../registers/wrongRegisterTypes.ts';
import { changed, clinic } from './clinic.ts';
import type { WrongFile } from './wrongFile.ts';
import { wrongParts, wrongShapes } from './wrongInstruments.ts';
import { wrongStatements } from './wrongStatements.ts';

/** Every fault of a data file, by its key in the catalogue, with a file that brings it about. */
const files = Object.entries<WrongFile>({ ...wrongShapes, ...wrongParts, ...wrongStatements, ...wrongRegisterTypes });
/** Versions that there are already, which need a database: tests/questions and tests/instruments/store.test.ts have them. */
const ofVersions = ['versionUsed', 'versionAsked', 'versionThere'];
/** What no file brings about; see below. */
const ofCode = ['a_other', 'icu_other', 'formerForgotten', 'quoted'];

const texts = (language: Language) =>
  JSON.parse(readFileSync(fromPackageRoot('src', 'language', language, 'dataFaults.json'), 'utf8')) as Record<
    string,
    string
  >;

/** The words of some words, themselves and what stands in them. */
function within(message: WordsOrText): WordsOrText[] {
  if (typeof message === 'string') return [message];
  const inside = Object.values(message.parameters).flatMap((part): readonly WordsOrText[] => {
    if (typeof part !== 'object') return [String(part)];
    if ('key' in part) return [part];
    return 'anyOf' in part ? part.anyOf : part;
  });
  return [message, ...inside.flatMap(within)];
}

const keysIn = (message: WordsOrText): string[] =>
  within(message).flatMap((one) => (typeof one === 'string' ? [] : [one.key.replace('dataFaults.', '')]));

function problemsOf(read: WrongFile): readonly InstrumentProblem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InstrumentError) return error.problems;
    throw error;
  }
  return [];
}

describe('what is wrong in a data file', () => {
  it.each(files)('is said in the language of whoever reads it, with what the file says: %s', (key, read) => {
    const problem = problemsOf(read).find(({ message }) => keysIn(message).includes(key));
    if (!problem)
      throw new Error(
        `not told: ${problemsOf(read)
          .flatMap(({ message }) => keysIn(message))
          .join(', ')}`,
      );
    expect(problem.line).toBeGreaterThan(0);
    const told = languages.map((language) => sayWords(problem.message, language));
    expect(new Set(told).size).toBe(languages.length);
    const named = within(problem.message).filter((one) => typeof one === 'string');
    for (const text of told) for (const value of named) expect(text).toContain(value);
    // A brace of a text that explains braces is quoted for ICU; a quotation mark too many would be seen.
    for (const text of told) expect(text).not.toMatch(/'[{}]|[{}]'/);
  });

  it('is any of the faults that the catalogue has', () => {
    const told = [...files.map(([key]) => key), ...ofVersions, ...ofCode];
    expect(told.toSorted()).toEqual(Object.keys(texts('en')).toSorted());
  });

  it('leaves no word of English to French and Spanish but settings and their values', () => {
    const english = /\b(?:the|should|there|was|of|and|or|has|name|with|without|write|put|its|each)\b/;
    for (const language of ['fr', 'es'] as const)
      for (const [key, text] of Object.entries(texts(language)))
        expect([key, text.replaceAll(/\{[^}]*\}|[{}']|(?:was|name):/g, ' ')]).toEqual([
          key,
          expect.not.stringMatching(english),
        ]);
  });

  it('cannot be a text, which would have one language only', () => {
    expectTypeOf<InstrumentFault['message']>().toEqualTypeOf<CatalogueWords>();
    expectTypeOf<InstrumentProblem['message']>().toEqualTypeOf<CatalogueWords>();
  });

  it('is said in general where a schema has no words of its own', () => {
    const { error } = z.union([z.string(), z.number()]).safeParse(true);
    const said = (language: Language) => instrumentShapeFaults(error).map(({ message }) => sayWords(message, language));
    expect(languages.flatMap(said)).toEqual([
      'should be something else',
      'devrait être autre chose',
      'debería ser otra cosa',
    ]);
  });

  it('is once what a list is that is none: nothing is said of its length', () => {
    const { error } = z.array(z.string()).length(2).safeParse('text');
    expect(instrumentShapeFaults(error)).toMatchObject([{ message: { key: 'dataFaults.should' } }]);
  });

  it('names a former key that an earlier version knew', () => {
    const before = parseInstrument(changed('key: staff\n', 'key: staff\n        was: people\n'), 'clinic.yaml');
    const [fault] = forgottenQuestionKeys(before, parseInstrument(clinic, 'clinic.yaml'));
    expect(languages.map((language) => fault && sayWords(fault.message, language))).toEqual([
      '"staff" was called "people" in earlier rounds: write was: [people]',
      '«\u00a0staff\u00a0» s’appelait «\u00a0people\u00a0» lors d’exercices antérieurs\u00a0: écrivez was: [people]',
      '«staff» se llamaba «people» en ejercicios anteriores: escriba was: [people]',
    ]);
  });
});
