import { type CatalogueWords, sayWords } from '../language/catalogueTextAsValue.ts';

/** Something wrong in an instrument file, where it is, and what would be right. */
export interface InstrumentProblem {
  /** Both from 1. */
  line: number;
  column: number;
  /** For instance `pages[2].questions[0].label.fr`; empty for the file as a whole. */
  path: string;
  message: CatalogueWords;
}

/** An instrument that cannot be used: all of its problems, in the order of the file. Its own message is for the command line. */
export class InstrumentError extends Error {
  readonly file: string;
  readonly problems: readonly InstrumentProblem[];

  constructor(file: string, problems: readonly InstrumentProblem[]) {
    const lines = problems.map(({ line, column, path, message }) => {
      return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${sayWords(message, 'en')}`;
    });
    super(`The instrument cannot be used.\n${lines.join('\n')}`);
    this.name = 'InstrumentError';
    this.file = file;
    this.problems = problems;
  }
}
