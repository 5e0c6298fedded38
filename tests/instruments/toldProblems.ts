import { InstrumentError } from '../../src/instruments/instrumentError.ts';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import type { Language } from '../../src/language/language.ts';

/** A problem as a person reads it. */
export interface ToldProblem {
  line: number;
  column: number;
  path: string;
  message: string;
}

/** What is wrong in a data file that is read, in a language; none when it can be read. */
export function toldProblems(read: () => unknown, language: Language = 'en'): ToldProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof InstrumentError)) throw error;
    return error.problems.map((one) => ({ ...one, message: sayWords(one.message, language) }));
  }
}
