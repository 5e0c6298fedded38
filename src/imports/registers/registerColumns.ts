import { isDeepStrictEqual } from 'node:util';
import { languages } from '../../language/language.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { translate } from '../../language/translate.ts';
import { entryFieldNames, foldEntryFieldName, type NamedEntryField } from '../../registers/entryFieldNames.ts';
import type { RegisterType } from '../../registers/registerType.ts';
import { fieldsOf, type Registers } from '../../registers/shippedRegisters.ts';
import type { Grid } from '../table/importGrid.ts';
import { importColumnOfHeading } from '../table/columnOfImportHeading.ts';

/** What every entry says beside the fields of its register. */
const entryColumns = ['register', 'key', 'title', 'when', 'place', 'state', 'owner'] as const;
type EntryColumn = (typeof entryColumns)[number];
/** Columns that only a file of our own has, by their names in it. */
const plainColumns = ['titleFr', 'titleEs', 'visibility', 'consent'] as const;

/** What a column of a register holds. */
export type RegisterColumn = EntryColumn | (typeof plainColumns)[number] | NamedEntryField;

/** Where a table of a register has its headings. */
export interface RegisterHeader {
  at: number;
  headings: readonly string[];
}

/** Rows that may stand above the headings. */
const ABOVE = 20;
/** Columns that make a table a roster. */
const ofRoster = new Set(['email', 'role']);

/** What offices write above these columns beside our own words. */
const synonyms: Partial<Record<EntryColumn, string>> = {
  title: 'name of the event,event,activity,événement,activité,evento,actividad',
  when: 'date,day,quand,jour,fecha,cuándo,día',
  place: 'location,venue,lieu,lugar,sede',
  state: 'status,état,statut,estado,situación',
};

const inAll = (column: EntryColumn): string[] => [
  column,
  ...(synonyms[column]?.split(',') ?? []),
  ...languages.map((language) => translate(language, `registers.${column}` as MessageKey)),
];

/** The row that names title and date of an entry, in any language; null where none of the first rows does. */
export function findImportedRegisterHeader({ rows }: Grid): RegisterHeader | null {
  const [titles, dates] = [namesOf('title'), namesOf('when')];
  for (const [at, headings] of rows.slice(0, ABOVE).entries()) {
    const folded = headings.map(foldEntryFieldName);
    if (headings.some((heading) => ofRoster.has(importColumnOfHeading(heading) ?? ''))) continue;
    if (folded.some((one) => titles.has(one)) && folded.some((one) => dates.has(one))) return { at, headings };
  }
  return null;
}

const namesOf = (column: EntryColumn): Set<string> => new Set(inAll(column).map(foldEntryFieldName));

/** Whether a column says of which register each line is, in any language. */
export const isImportedRegisterColumn = (heading: string): boolean =>
  namesOf('register').has(foldEntryFieldName(heading));

/** The columns of a register by their headings, in any language: what every entry says goes before a field of the same name. */
function registerColumns(registers: Registers, type: RegisterType): Map<string, RegisterColumn> {
  // Posts that are chosen by what they have in common are no text that a cell holds.
  const inCells = fieldsOf(registers, type).filter(({ kind }) => kind !== 'segment');
  const columns = new Map<string, RegisterColumn>(entryFieldNames(inCells));
  for (const column of plainColumns) columns.set(foldEntryFieldName(column), column);
  for (const column of entryColumns) for (const name of inAll(column)) columns.set(foldEntryFieldName(name), column);
  return columns;
}

/** What stands in each column of a table. */
export interface TableColumns {
  all: readonly (RegisterColumn | undefined)[];
  /** Those that are read: of two for the same thing the first. */
  read: readonly (RegisterColumn | undefined)[];
}

/** Reads the headings of a table for each register that its lines name, once for all lines. */
export function importedRegisterColumns(
  headings: readonly string[],
  registers: Registers,
): (type: RegisterType) => TableColumns {
  const known = new Map<RegisterType, TableColumns>();
  return (type) => {
    const before = known.get(type);
    if (before) return before;
    const columns = registerColumns(registers, type);
    const all = headings.map((heading) => columns.get(foldEntryFieldName(heading)));
    const isFirst = (column: RegisterColumn | undefined, at: number): boolean =>
      all.findIndex((one) => isDeepStrictEqual(one, column)) === at;
    const table = { all, read: all.map((column, at) => (isFirst(column, at) ? column : undefined)) };
    known.set(type, table);
    return table;
  };
}

/** The register that a word names: its key, figure, title or any other name, also as the name of a sheet or a file has it. */
export function importedRegisterNamed({ types }: Registers, word: string): RegisterType | undefined {
  const said = foldEntryFieldName(word.replace(/\.[a-z]{3,4}$/i, '').replace(/[-_ ]?(19|20)\d\d$/, ''));
  return types.find(({ key, figure, title, plural, words }) => {
    const named = languages.flatMap((language) => [title[language], plural[language], ...words[language].split(',')]);
    return [key, figure, ...named].some((name) =>
      [name, name.slice(0, 31)].some((one) => foldEntryFieldName(one) === said),
    );
  });
}
