import type { Language } from '../../language/language.ts';
import { sharedRegisterWord } from '../../registers/policyTexts.ts';
import { type Entry, type EntryValueRow, entryTitleIn } from '../../registers/registerEntry.ts';
import { isListed, type RegisterField, registerFieldParts } from '../../registers/registerField.ts';
import { importedItemsOfCell } from './parseRegisterCell.ts';

/** What the columns of a table say of an entry: the keys of its row and of its fields, parts of counts as `counts.women`. */
export interface EntryTableColumns {
  says: ReadonlySet<string>;
  /** The language of its headings, in which its words are. */
  language: Language;
  /** The fields of its register. */
  fields: readonly RegisterField[];
}

/**
 * An entry of a table with all of the entry that stands of which the table says nothing: fields and parts without a column, its
 * visibility, its titles in other languages, and what an item of a list has beside its text. Words that the export had translated
 * stay as they were written.
 */
export function keepUnimportedEntryValues(entry: Entry, before: Entry, columns: EntryTableColumns): Entry {
  const { says, language, fields } = columns;
  const lacking = before.values.filter(
    ({ field, part }) => !says.has(field) && (!says.has(`${field}.`) || !says.has(`${field}.${part}`)),
  );
  const said = fields.flatMap((field) => {
    const of = (rows: readonly EntryValueRow[]) => rows.filter((row) => row.field === field.key);
    const [now, old] = [of(entry.values), of(before.values)];
    if (isListed(field) || field.kind === 'texts')
      return says.has(field.key) ? mergedItems(field, now, old, language) : [];
    return now.map((row) => ({ ...row, text: sameWords(row.text, textAt(old, row), language) }));
  });
  return {
    ...entry,
    ...titles(entry, before, columns),
    visibility: says.has('visibility') ? entry.visibility : before.visibility,
    place: says.has('place') ? sameWords(entry.place, before.place, language) : before.place,
    values: [...said, ...lacking],
  };
}

type Titles = Pick<Entry, 'title' | 'titleFr' | 'titleEs'>;

/** A title in the language of the table is that of this language, where the entry has one of its own. */
function titles(entry: Entry, before: Entry, { says, language }: EntryTableColumns): Titles {
  const other = {
    titleFr: says.has('titleFr') ? entry.titleFr : before.titleFr,
    titleEs: says.has('titleEs') ? entry.titleEs : before.titleEs,
  };
  const { title } = entry;
  if (title === entryTitleIn(before, language)) return { title: before.title, ...other };
  if (language === 'fr' && before.titleFr !== null) return { title: before.title, ...other, titleFr: title };
  if (language === 'es' && before.titleEs !== null) return { title: before.title, ...other, titleEs: title };
  return { title, ...other };
}

const sameWords = (now: string | null, before: string | null, language: Language): string | null =>
  now !== null && before !== null && sharedRegisterWord(before, language) === now ? before : now;

const textAt = (rows: readonly EntryValueRow[], { part }: EntryValueRow): string | null =>
  rows.find((row) => row.part === part)?.text ?? null;

/** The rows of a list, item by item: one whose text stood already is that item with all its parts. */
function mergedItems(
  field: RegisterField,
  now: readonly EntryValueRow[],
  before: readonly EntryValueRow[],
  language: Language,
): EntryValueRow[] {
  const first = Object.keys(registerFieldParts(field) ?? { '': '' })[0] ?? '';
  const old = [...new Set(before.map(({ item }) => item))].map((item) => before.filter((row) => row.item === item));
  const left = new Set(old);
  const merged: EntryValueRow[][] = [];
  for (let at = 0; at < now.length;) {
    const texts = now.slice(at).map(({ text }) => text ?? '');
    const pieces = (rows: EntryValueRow[]) =>
      piecesAtStart(texts, rows.find(({ part }) => part === first)?.text, language);
    const stood = [...left].toSorted((one, other) => pieces(other) - pieces(one))[0];
    const taken = stood ? pieces(stood) : 0;
    if (stood && taken > 0) left.delete(stood);
    merged.push(stood && taken > 0 ? stood : now.slice(at, at + 1));
    at += Math.max(taken, 1);
  }
  // An item without its first part has no place in the table.
  merged.push(...[...left].filter((rows) => rows.every(({ part }) => part !== first)));
  return merged.flatMap((rows, item) => rows.map((row) => ({ ...row, item })));
}

/** How many of the texts, from the first, are the pieces into which semicolons divide the text of an item; 0 where they are not. */
function piecesAtStart(texts: readonly string[], text: string | null | undefined, language: Language): number {
  const ways = [text ?? '', sharedRegisterWord(text ?? '', language)].map(importedItemsOfCell);
  const same = ways.find((pieces) => pieces.every((piece, at) => piece === texts[at]));
  return same?.length ?? 0;
}
