import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { instrumentConclusionFaults } from './checkConclusions.ts';
import { figureFindings } from './checkFigures.ts';
import { questionFindings } from './checkQuestions.ts';
import { type Instrument, instrumentSchema } from './instrument.ts';
import { InstrumentError, type InstrumentProblem } from './instrumentError.ts';
import { type InstrumentFault, locateFaults, lineOf } from './locate.ts';
import { outlineOf } from './outline.ts';

/**
 * Reads an instrument from YAML 1.2. Throws InstrumentError with every problem and its place: of the YAML; else of the
 * shape and of what names something else in the instrument. `file` is for these messages only. `isStored`: a version that a round was
 * asked with stays as it is, also where its statements claim what new ones may not.
 */
export function parseInstrument(source: string, file: string, { isStored = false } = {}): Instrument {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const syntax = syntaxProblems(document, lines);
  if (syntax.length > 0) throw new InstrumentError(file, syntax);

  const raw: unknown = document.toJS();
  const parsed = instrumentSchema.safeParse(raw);
  const outline = outlineOf(raw);
  const findings = [
    ...(parsed.error?.issues.flatMap(faultsOf) ?? []),
    ...questionFindings(outline, { isStored }),
    ...instrumentConclusionFaults(outline, { isStored }),
    ...figureFindings(outline),
  ];
  if (parsed.success && findings.length === 0) return parsed.data;
  const problems = findings.map((one) => locateFaults(document, lines, one));
  throw new InstrumentError(
    file,
    problems.sort((a, b) => a.line - b.line || a.column - b.column),
  );
}

/** Aliases are refused: a problem in a text that stands in several places could not be pointed at. */
function syntaxProblems(document: Document, lines: LineCounter): InstrumentProblem[] {
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message }));
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({ offset: range?.[0] ?? 0, message: `*${source} is an alias: write the text out instead` });
    },
  });
  return faults
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ ...lineOf(lines, offset), path: '', message }));
}

function faultsOf(issue: z.core.$ZodIssue): InstrumentFault[] {
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
