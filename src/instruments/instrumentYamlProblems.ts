import { type Document, type LineCounter, visit } from 'yaml';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';
import type { InstrumentProblem } from './instrumentError.ts';
import { lineOfInstrument } from './locateInstrumentFault.ts';
import { yamlFaultWords } from './yamlFaultWords.ts';

/** Aliases are refused: a problem in a text that stands in several places could not be pointed at. */
export function instrumentYamlProblems(document: Document, lines: LineCounter): InstrumentProblem[] {
  const faults = [...document.errors, ...document.warnings].map(({ code, pos, message }) => ({
    offset: pos[0],
    message: yamlFaultWords(code, message),
  }));
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({ offset: range?.[0] ?? 0, message: catalogueWords('dataFaults.alias', { name: source }) });
    },
  });
  return faults
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ ...lineOfInstrument(lines, offset), path: '', message }));
}
