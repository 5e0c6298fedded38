import { catalogueWords } from '../language/catalogueTextAsValue.ts';
import type { Question } from './instrument.ts';
import { type InstrumentFault, instrumentFault, type YamlPath } from './locateInstrumentFault.ts';

type Wanted =
  | 'dataFaults.want_answers'
  | 'dataFaults.want_matrix'
  | 'dataFaults.want_numericMatrix'
  | 'dataFaults.want_group'
  | 'dataFaults.want_number';

/** What is wrong where a rule names a question that is not there, or of another kind than it reads. */
export function wrongQuestion(
  found: Question | 'unknown',
  key: string,
  wanted: Wanted,
  path: YamlPath,
): InstrumentFault {
  const name = catalogueWords(wanted);
  return found === 'unknown'
    ? instrumentFault(path, 'dataFaults.nameQuestion', { key, wanted: name })
    : instrumentFault(path, 'dataFaults.ofKind', { key, kind: found.kind, wanted: name });
}
