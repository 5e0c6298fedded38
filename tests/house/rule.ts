import type { Source } from '../support/sources.ts';

/** A rule of the house: what a file does against it, and a file that breaks it, to see it caught. */
export interface Rule {
  name: string;
  /** What is wrong in a file; empty where it keeps the rule. */
  wrong: (source: Source) => string[];
  planted: Source;
}

/** A file of one line. */
export const file = (path: string, text: string): Source => ({ path, text });

/** The files' offences against a rule. */
export function offences({ wrong }: Pick<Rule, 'wrong'>, sources: readonly Source[]): string[] {
  return sources.flatMap(wrong);
}
