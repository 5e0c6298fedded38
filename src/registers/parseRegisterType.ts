import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { InstrumentError } from '../instruments/instrumentError.ts';
import { type InstrumentFault, locateInstrumentFaults } from '../instruments/locateInstrumentFault.ts';
import { instrumentShapeFaults } from '../instruments/instrumentShapeFaults.ts';
import { instrumentYamlProblems } from '../instruments/instrumentYamlProblems.ts';
import { askedSentenceFaults, checkRegisterType } from './checkRegisterType.ts';
import { type RegisterField, registerFieldSchema } from './registerField.ts';
import { type RegisterType, registerTypeSchema } from './registerType.ts';

/**
 * Reads a register type from YAML 1.2. Throws InstrumentError with every problem, its line and what would be right. `shared` are the
 * fields beside its own; without them its sentences are not tried, which takes a while: a test tries those that are shipped.
 */
export function parseRegisterType(source: string, file: string, shared?: readonly RegisterField[]): RegisterType {
  return judged(source, file, (raw) => {
    const parsed = registerTypeSchema.safeParse(raw);
    if (!parsed.success) return { faults: instrumentShapeFaults(parsed.error) };
    return { value: parsed.data, faults: shared ? checkRegisterType(parsed.data, shared) : [] };
  });
}

/** Reads the fields that every register has. Throws like `parseRegisterType`. */
export function parseSharedFields(source: string, file: string): RegisterField[] {
  return judged(source, file, (raw) => {
    const parsed = z.strictObject({ fields: z.array(registerFieldSchema).min(1) }).safeParse(raw);
    return parsed.success
      ? { value: parsed.data.fields, faults: askedSentenceFaults(parsed.data.fields) }
      : { faults: instrumentShapeFaults(parsed.error) };
  });
}

function judged<Value>(
  source: string,
  file: string,
  judge: (raw: unknown) => { value?: Value; faults: InstrumentFault[] },
): Value {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const syntax = instrumentYamlProblems(document, lines);
  if (syntax.length > 0) throw new InstrumentError(file, syntax);
  const { value, faults } = judge(document.toJS());
  if (value !== undefined && faults.length === 0) return value;
  const problems = faults.map((one) => locateInstrumentFaults(document, lines, one));
  throw new InstrumentError(
    file,
    problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
  );
}
