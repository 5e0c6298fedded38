import type { Question } from './instrument.ts';
import { type InstrumentFault, instrumentFault, type YamlPath } from './locateInstrumentFault.ts';
import type { Outline } from './instrumentOutline.ts';

interface Named {
  path: YamlPath;
  key: string | number | undefined;
  was: readonly (string | number)[];
}

/** Former keys that would be two things at once: the key of something that is asked, or the former key of something else. */
export function instrumentRenameFaults({ questions }: Outline): InstrumentFault[] {
  const named = questions.map(({ path, key, value }) => ({ path, key, was: value?.was ?? [] }));
  return [
    ...among(named),
    ...questions.flatMap(({ path, value }) => (value ? partsOf(value, path).flatMap(among) : [])),
  ];
}

/** The lists of named things inside a question. */
function partsOf(question: Question, path: YamlPath): Named[][] {
  const list = (
    name: string,
    parts: readonly { key: string | number; was?: readonly (string | number)[] | undefined }[],
  ) => parts.map(({ key, was = [] }, at): Named => ({ path: [...path, name, at], key, was }));
  const options = 'options' in question ? [list('options', question.options)] : [];
  if (question.kind === 'matrix') return [list('rows', question.rows), ...options];
  if (question.kind !== 'group') return options;
  const inFields = question.fields.flatMap((field, at) =>
    'options' in field
      ? [
          field.options.map(({ key, was = [] }, option): Named => ({
            path: [...path, 'fields', at, 'options', option],
            key,
            was,
          })),
        ]
      : [],
  );
  return [list('fields', question.fields), ...inFields];
}

function among(named: readonly Named[]): InstrumentFault[] {
  const keys = new Set(named.map(({ key }) => key));
  const taken = new Map<string | number, string | number | undefined>();
  return named.flatMap(({ path, key, was }) =>
    was.flatMap((former): InstrumentFault[] => {
      const at = [...path, 'was'];
      if (keys.has(former)) return [instrumentFault(at, 'dataFaults.formerAsked', { key: former })];
      const other = taken.get(former);
      if (taken.has(former))
        return [instrumentFault(at, 'dataFaults.formerTaken', { key: former, other: other ?? '' })];
      taken.set(former, key);
      return [];
    }),
  );
}
