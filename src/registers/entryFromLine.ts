import type { Caller } from '../core/context.ts';
import { dateIn } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { EntryWhen } from './entryWhen.ts';
import { judgeRegisterValue } from './judgeRegisterValue.ts';
import type { UnderstoodEntry } from './parseRegisterEntry.ts';
import { type Entry, type EntryValueRow, registerEntryKey } from './registerEntry.ts';
import { plainFieldLabel, type RegisterField } from './registerField.ts';
import type { RegisterType } from './registerType.ts';

/** The values that a line says of the fields of its register, what is wrong in it, in words, and which fields have to be said yet. */
export interface JudgedLine {
  values: EntryValueRow[];
  wrong: string[];
  missing: RegisterField[];
}

/** Judges what was understood of a line as a file would be judged. */
export function judgeUnderstoodFields(
  fields: readonly RegisterField[],
  { counts, fields: said }: Pick<UnderstoodEntry, 'counts' | 'fields'>,
  language: Caller['person']['language'],
): JudgedLine {
  const counted = typeof said['counts'] === 'object' && said['counts'] !== null ? said['counts'] : {};
  const raw: Record<string, unknown> = { ...said, counts: { ...counts, ...counted } };
  const judged = fields.map((field) => ({ field, ...judgeRegisterValue(field, raw[field.key]) }));
  return {
    values: judged.flatMap(({ rows, faults }) => (faults.length > 0 ? [] : rows)),
    wrong: judged.flatMap(({ field, faults: [fault] }) =>
      fault
        ? [
            translate(language, 'registers.fieldWrong', {
              field: localizedIn(field.label, language),
              should: translate(language, `registers.should_${fault.should}`),
            }),
          ]
        : [],
    ),
    missing: judged.filter(({ field, rows }) => field.required && rows.length === 0).map(({ field }) => field),
  };
}

/** Fields by their labels, without what stands in brackets, as a list. */
export function entryFieldLabels(fields: readonly RegisterField[], language: Caller['person']['language']): string {
  return fields.map(({ label }) => plainFieldLabel(label, language)).join(', ');
}

/** An entry as a line says it: planned before its last day, held from then on. */
export function entryFromLine(
  type: RegisterType,
  { title, when, place, values }: { title: string; when: EntryWhen; place: string | null; values: EntryValueRow[] },
  { now, person }: Caller,
): Entry {
  const today = dateIn(now, person.timeZone);
  return {
    type: type.key,
    key: registerEntryKey(type.key, when, title),
    title,
    titleFr: null,
    titleEs: null,
    when,
    place,
    owner: null,
    visibility: type.visibility,
    consent: null,
    state: when.to >= today ? 'planned' : 'held',
    values,
  };
}
