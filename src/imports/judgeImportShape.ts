import { z } from 'zod';
import { nearestImportWord } from './nearestImportWord.ts';
import { showImportedValue, type ImportFault, type FilePath } from './importProblem.ts';
import { fileSchema, listSchemas, partSchemas, type ImportFile, type ListName, type Row } from './importSchema.ts';
import { type WordsOrText, catalogueWords } from '../language/catalogueTextAsValue.ts';
import { importValueDescription } from './describeImportSchema.ts';

/** A row that is right by itself, and its position in its list. */
export interface Indexed<Item> {
  index: number;
  row: Item;
}

/** What of a file could be understood; with nothing wrong in its shape, all of it. */
export interface JudgedFile {
  findings: ImportFault[];
  /** Null where something is wrong. */
  file: ImportFile | null;
  rows: { [Name in ListName]: Indexed<Row<Name>>[] };
  /** Names that the file gives to posts and people, also in rows in which something else is wrong. */
  named: { posts: string[]; people: string[] };
  /** The parts and lists that the file has. */
  has: ReadonlySet<string>;
  round: NonNullable<ImportFile['round']> | null;
  /** The label of the file's round, also where something else is wrong with it. */
  roundLabel: string | undefined;
  planOfAction: string | undefined;
  /** Code of the post that removes what stands in the way of the PAT. */
  patOwner: string | undefined;
  /** Register types and entries, to be judged by the registers that there are. */
  registers: Record<'registerTypes' | 'entries', Record<string, unknown>[]>;
}

/** Judges the shape of a file, row by row, so that what is right in it can be judged further. */
export function judgeImportShape(raw: unknown): JudgedFile {
  const whole = fileSchema.safeParse(raw);
  const parts = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
  const rowsOf = <Name extends ListName>(name: Name): Indexed<Row<Name>>[] =>
    listOf(parts[name]).flatMap((value, index) => {
      const judged = listSchemas[name].safeParse(value);
      return judged.success ? [{ index, row: judged.data }] : [];
    });
  const round = partSchemas.round.safeParse(parts['round']);
  return {
    findings: whole.error?.issues.flatMap((issue) => faultsOf(raw, issue)) ?? [],
    file: whole.data ?? null,
    rows: {
      posts: rowsOf('posts'),
      people: rowsOf('people'),
      appointments: rowsOf('appointments'),
      grants: rowsOf('grants'),
      counterparts: rowsOf('counterparts'),
      dueDates: rowsOf('dueDates'),
      objectives: rowsOf('objectives'),
      updates: rowsOf('updates'),
      needsMet: rowsOf('needsMet'),
    },
    named: { posts: textsOf(listOf(parts['posts']), 'code'), people: textsOf(listOf(parts['people']), 'key') },
    has: new Set(Object.keys(parts)),
    round: round.data ?? null,
    roundLabel: textsOf([parts['round']], 'label')[0],
    planOfAction: textsOf([raw], 'planOfAction')[0],
    patOwner: textsOf([parts['workingGroup']], 'patOwner')[0],
    registers: { registerTypes: objectsIn(parts['registerTypes']), entries: objectsIn(parts['entries']) },
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list; anything else in it is told of by the shape of the file. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  return listOf(value).filter((row) => typeof row === 'object' && row !== null) as Record<string, unknown>[];
}

function textsOf(rows: readonly unknown[], key: string): string[] {
  return rows.flatMap((row) => {
    const value = valueAt(row, [key]);
    return typeof value === 'string' ? [value.trim()] : [];
  });
}

function faultsOf(raw: unknown, issue: z.core.$ZodIssue): ImportFault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
  const value = valueAt(raw, path);
  const should = whatShouldBe(path);
  if (value === undefined) return [{ path, message: catalogueWords('importProblems.missing', { should }) }];
  const isZone = path.at(-1) === 'timeZone';
  const meant =
    isZone && typeof value === 'string' ? nearestImportWord(value, Intl.supportedValuesOf('timeZone')) : null;
  const said = { value: showImportedValue(value), should };
  const message = meant
    ? catalogueWords('importProblems.zoneMeant', { ...said, meant })
    : catalogueWords('importProblems.should', said);
  return [{ path, message }];
}

function unknownKey(path: FilePath, key: string): ImportFault {
  const allowed = namesAt(path);
  const meant = nearestImportWord(key, allowed);
  const value = showImportedValue(key);
  const message = meant
    ? catalogueWords('importProblems.noSuchNameMeant', { value, meant })
    : catalogueWords('importProblems.noSuchName', { value, names: allowed.join(', ') });
  return { path: [...path, key], message };
}

/** The names that an object at a place may have. */
function namesAt(path: FilePath): string[] {
  let schema: z.ZodType = fileSchema;
  for (const part of path) {
    const object = withoutWrapping(schema);
    const inside =
      object instanceof z.ZodArray ? object.element : object instanceof z.ZodObject ? object.shape[part] : null;
    if (!(inside instanceof z.ZodType)) return [];
    schema = inside;
  }
  const object = withoutWrapping(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** What may be left out, as if it may not. */
function withoutWrapping(schema: z.ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

/** What stands in a row of a list, or in a part. */
function shapeAt([part]: FilePath): Record<string, z.ZodType> {
  if (part === undefined) return fileSchema.shape;
  if (Object.hasOwn(listSchemas, part)) return listSchemas[part as ListName].shape;
  return Object.hasOwn(partSchemas, part) ? partSchemas[part as keyof typeof partSchemas].shape : {};
}

/** What should stand at a place, in words, as the schema describes it. */
function whatShouldBe(path: FilePath): WordsOrText {
  const [part, ...keys] = path;
  const objectWith = (shape: object) =>
    catalogueWords('importProblems.objectWith', { names: Object.keys(shape).join(', ') });
  if (part === undefined) return objectWith(fileSchema.shape);
  const field = keys.find((key) => typeof key === 'string');
  if (keys.length > 0 && field === undefined) return objectWith(shapeAt(path));
  const schema = field === undefined ? fileSchema.shape[part as keyof ImportFile] : shapeAt(path)[field];
  const ofPart = fileSchema.shape[part as keyof ImportFile];
  return (
    importValueDescription(schema) ?? importValueDescription(ofPart) ?? catalogueWords('importProblems.somethingElse')
  );
}

function valueAt(raw: unknown, path: FilePath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, part) ? (value as Record<string | number, unknown>)[part] : undefined;
  }, raw);
}
