import { LineCounter, parseDocument } from 'yaml';
import { instrumentUpdateCheckFaults } from './updateCheckRuleFaults.ts';
import { instrumentConclusionFaults } from './instrumentConclusionFaults.ts';
import { instrumentFigureFaults } from './instrumentFigureFaults.ts';
import { instrumentQuestionFaults } from './instrumentQuestionFaults.ts';
import { instrumentShortcomingFaults } from './shortcomingRuleFaults.ts';
import { instrumentRenameFaults } from './instrumentRenameFaults.ts';
import { type Instrument, instrumentSchema } from './instrument.ts';
import { InstrumentError } from './instrumentError.ts';
import { locateInstrumentFaults } from './locateInstrumentFault.ts';
import { instrumentOutlineOf } from './instrumentOutline.ts';
import { instrumentShapeFaults } from './instrumentShapeFaults.ts';
import { instrumentYamlProblems } from './instrumentYamlProblems.ts';

/**
 * Reads an instrument from YAML 1.2. Throws InstrumentError with every problem and its place: of the YAML; else of the
 * shape and of what names something else in the instrument. `file` is for these messages only. `isStored`: a version that a round was
 * asked with stays as it is, also where its statements claim what new ones may not.
 */
export function parseInstrument(source: string, file: string, { isStored = false } = {}): Instrument {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const syntax = instrumentYamlProblems(document, lines);
  if (syntax.length > 0) throw new InstrumentError(file, syntax);

  const raw: unknown = document.toJS();
  const parsed = instrumentSchema.safeParse(raw);
  const outline = instrumentOutlineOf(raw);
  const findings = [
    ...instrumentShapeFaults(parsed.error),
    ...instrumentQuestionFaults(outline, { isStored }),
    ...instrumentRenameFaults(outline),
    ...instrumentConclusionFaults(outline, { isStored }),
    ...instrumentFigureFaults(outline),
    ...(parsed.success
      ? [...instrumentUpdateCheckFaults(parsed.data), ...instrumentShortcomingFaults(parsed.data)]
      : []),
  ];
  if (parsed.success && findings.length === 0) return parsed.data;
  const problems = findings.map((one) => locateInstrumentFaults(document, lines, one));
  throw new InstrumentError(
    file,
    problems.sort((a, b) => a.line - b.line || a.column - b.column),
  );
}
