import type { InstrumentFault } from '../instruments/locateInstrumentFault.ts';
import { languages } from '../language/language.ts';
import { formatText } from '../language/translate.ts';
import { checkRegisterFigures } from './figures/checkRegisterFigures.ts';
import { registerFieldAsks, registerFieldParts, type RegisterField } from './registerField.ts';
import { type SentenceClause, quarterNotesField, type RegisterType } from './registerType.ts';

/** Values that every entry has, as sentences name them; `N` stands behind a name for the number itself. */
const ofEveryEntry = ['title', 'when', 'place', 'owner', 'state', 'key', 'count', 'year'];

/** What is wrong in a type that has the right shape: names that stand for nothing, and sentences that cannot be made. */
export function checkRegisterType(type: RegisterType, shared: readonly RegisterField[]): InstrumentFault[] {
  const fields = [...type.fields, ...shared.filter(({ key }) => type.fields.every((one) => one.key !== key))];
  const known = new Set([...ofEveryEntry, ...fields.flatMap(valueNames)]);
  const clauses = type.report?.clauses ?? [];
  return [
    ...repeated(type),
    ...type.sums.flatMap((sum, at): InstrumentFault[] =>
      [sum.field, ...(sum.where ? [sum.where.field] : [])]
        .filter((key) => fields.every((field) => field.key !== key))
        .map((key) => ({ path: ['sums', at], message: `there is no field "${key}" in this register` })),
    ),
    ...checkRegisterFigures(type, fields),
    ...quarterFaults(type, fields),
    ...askedSentenceFaults(type.fields),
    ...clauses.flatMap((clause, at) => clauseFaults(clause, ['report', 'clauses', at], known)),
    ...(['line', 'bulletin'] as const).flatMap((key) => {
      const text = type[key];
      return text ? clauseFaults({ needs: [], lacks: [], text }, [key], known, []) : [];
    }),
  ];
}

/** The names under which the values of a field stand in sentences: counts by their parts alone. */
export function valueNames(field: RegisterField): string[] {
  const parts = registerFieldParts(field);
  if (!parts) return [field.key, `${field.key}N`];
  if (field.kind === 'counts') return Object.keys(parts).flatMap((part) => [part, `${part}N`]);
  return [field.key, `${field.key}N`, ...Object.keys(parts).flatMap((part) => [`${field.key}_${part}`])];
}

function quarterFaults(type: RegisterType, fields: readonly RegisterField[]): InstrumentFault[] {
  const key = quarterNotesField(type);
  if (key === null || fields.some((field) => field.key === key && field.kind === 'texts')) return [];
  return [{ path: ['asksAfter', 'eachQuarter'], message: `"${key}" is no field of kind texts` }];
}

/** What is wrong in the sentences on what becomes of the items that fields ask of others. */
export function askedSentenceFaults(fields: readonly RegisterField[]): InstrumentFault[] {
  const values = { title: 'x', asked: 2, takenUp: 2, done: 2 };
  return fields.flatMap((field, at) =>
    languages.flatMap((language): InstrumentFault[] => {
      const told = registerFieldAsks(field)?.told[language];
      const problem = told === undefined ? null : textProblem(told, values);
      return problem === null ? [] : [{ path: ['fields', at, 'asks', 'told', language], message: problem }];
    }),
  );
}

function repeated({ fields }: RegisterType): InstrumentFault[] {
  return fields.flatMap(({ key }, at) =>
    fields.findIndex((one) => one.key === key) < at
      ? [{ path: ['fields', at, 'key'], message: `"${key}" is the key of an earlier field` }]
      : [],
  );
}

function clauseFaults(
  { needs, lacks, text }: Pick<SentenceClause, 'needs' | 'lacks' | 'text'>,
  path: (string | number)[],
  known: ReadonlySet<string>,
  textPath: (string | number)[] = ['text'],
): InstrumentFault[] {
  const values = Object.fromEntries([...known].map((name) => [name, /N$|^count$/.test(name) ? 2 : 'x']));
  const unknown = [...needs, ...lacks].filter((name) => !known.has(name));
  return [
    ...unknown.map((name) => ({ path, message: `no entry of this register has a value "${name}"` })),
    ...languages.flatMap((language): InstrumentFault[] => {
      const problem = textProblem(text[language], values);
      return problem === null ? [] : [{ path: [...path, ...textPath, language], message: problem }];
    }),
  ];
}

/** Tries the sentence with every value there is; null where it can be made. */
function textProblem(text: string, values: Record<string, string | number>): string | null {
  try {
    formatText('en', text, values);
    return null;
  } catch (error) {
    return `this sentence cannot be made: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}
