import { type Document, type LineCounter, visit } from 'yaml';
import type { z } from 'zod';
import type { InstrumentProblem } from './instrumentError.ts';
import { type InstrumentFault, lineOfInstrument } from './locateInstrumentFault.ts';

/** Aliases are refused: a problem in a text that stands in several places could not be pointed at. */
export function syntaxProblems(document: Document, lines: LineCounter): InstrumentProblem[] {
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message }));
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({ offset: range?.[0] ?? 0, message: `*${source} is an alias: write the text out instead` });
    },
  });
  return faults
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ ...lineOfInstrument(lines, offset), path: '', message }));
}

/** What zod found wrong, as it is told of a data file. */
export function faultsOf(issue: z.core.$ZodIssue): InstrumentFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: `there is no setting "${key}" here` }));
  }
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  const message = missing ? `missing: should be ${indefinite(issue.expected)}` : issue.message;
  return [{ path: issue.path, message }];
}

function indefinite(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
