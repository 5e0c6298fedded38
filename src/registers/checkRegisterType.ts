import { type InstrumentFault, instrumentFault } from '../instruments/locateInstrumentFault.ts';
import { languages } from '../language/language.ts';
import { checkRegisterFigures } from './figures/checkRegisterFigures.ts';
import { registerFieldAsks, registerFieldParts, type RegisterField } from './registerField.ts';
import { checkRegisterSentence } from './checkRegisterSentence.ts';
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
        .map((key) => instrumentFault(['sums', at], 'dataFaults.noRegisterField', { key })),
    ),
    ...checkRegisterFigures(type, fields),
    ...quarterFaults(type, fields),
    ...openUntilFaults(type, fields),
    ...askedFieldFaults(type, fields),
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
  return [instrumentFault(['asksAfter', 'eachQuarter'], 'dataFaults.noTextsField', { key })];
}

/** The pages on which posts say what they plan, or did, ask for fields that there are. */
function askedFieldFaults({ asksPosts }: RegisterType, fields: readonly RegisterField[]): InstrumentFault[] {
  return (['planFields', 'resultFields'] as const).flatMap((page) =>
    (asksPosts?.[page] ?? [])
      .map((key, at) => ({ key, at }))
      .filter(({ key }) => fields.every((field) => field.key !== key))
      .map(({ key, at }) => instrumentFault(['asksPosts', page, at], 'dataFaults.noRegisterField', { key })),
  );
}

function openUntilFaults({ openUntil, bulletin }: RegisterType, fields: readonly RegisterField[]): InstrumentFault[] {
  if (openUntil === undefined) return [];
  const isDate = fields.some(({ key, kind }) => key === openUntil && kind === 'date');
  return [
    ...(isDate ? [] : [instrumentFault(['openUntil'], 'dataFaults.noDateField', { key: openUntil })]),
    ...(bulletin ? [] : [instrumentFault(['openUntil'], 'dataFaults.openWithoutWords')]),
  ];
}

/** What is wrong in the sentences on what becomes of the items that fields ask of others. */
export function askedSentenceFaults(fields: readonly RegisterField[]): InstrumentFault[] {
  const values = { title: 'x', asked: 2, takenUp: 2, done: 2 };
  return fields.flatMap((field, at) =>
    languages.flatMap((language): InstrumentFault[] => {
      const told = registerFieldAsks(field)?.told[language];
      const message = told === undefined ? null : checkRegisterSentence(told, language, values);
      return message === null ? [] : [{ path: ['fields', at, 'asks', 'told', language], message }];
    }),
  );
}

function repeated({ fields }: RegisterType): InstrumentFault[] {
  return fields.flatMap(({ key }, at) =>
    fields.findIndex((one) => one.key === key) < at
      ? [instrumentFault(['fields', at, 'key'], 'dataFaults.earlierField', { key })]
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
    ...unknown.map((name) => instrumentFault(path, 'dataFaults.noRegisterValue', { name })),
    ...languages.flatMap((language): InstrumentFault[] => {
      const message = checkRegisterSentence(text[language], language, values);
      return message === null ? [] : [{ path: [...path, ...textPath, language], message }];
    }),
  ];
}
