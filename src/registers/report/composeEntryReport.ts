import { writeDate } from '../../calendar/dates.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { DocumentBlock, DocumentPart, PrintedDocument, TableBlock } from '../../publication/document.ts';
import { documentCover, mandateAtFoot, type Publisher } from '../../publication/cover/cover.ts';
import { documentHead } from '../../publication/documentLabels.ts';
import { entryParameters, entryRowWords } from '../entryValuesInWords.ts';
import { entryWhenInWords } from '../entryWhen.ts';
import { type Entry, entryTitleIn } from '../registerEntry.ts';
import { isListed, type RegisterField, registerFieldParts } from '../registerField.ts';
import type { RegisterType } from '../registerType.ts';

/** What stands on a report beside what its entry says. */
export interface EntryReportHead extends Publisher {
  /** Day on which it is written, YYYY-MM-DD. */
  date: string;
  audience: Audience;
}

/**
 * The final report of an entry as a document: what it is at a glance, its lists as tables (results, milestones), what was written, and how
 * it was rated. `fields` are those that the audience may read; what nobody has filled in is left out.
 */
export function composeEntryReport(
  entry: Entry,
  { type, fields }: { type: RegisterType; fields: readonly RegisterField[] },
  head: EntryReportHead,
  language: Language,
): PrintedDocument {
  const { audience: _audience, ...top } = documentHead(language, head.audience, head.date);
  const filled = fields.filter(({ key }) => entry.values.some(({ field }) => field === key));
  const title = entryTitleIn(entry, language);
  const register = localizedIn(type.title, language);
  const cover = documentCover(head, language);
  const parts = [
    glancePart(entry, filled, language),
    ...filled.flatMap((field) => writtenPart(entry, field, language)),
    ...ratedPart(entry, filled, language),
  ];
  return {
    ...top,
    contentsTitle: translate(language, 'reports.contents'),
    title,
    issueLine: translate(language, 'registers.reportLine', { register }),
    ...cover,
    summary: translate(language, 'registers.reportSummary', { title, organization: cover.organization }),
    parts,
    colophon: [
      translate(language, 'registers.reportColophon', { date: writeDate(head.date, language) }),
      ...mandateAtFoot(head, language),
    ],
  };
}

/** Fields that a line tells; the others have a part of their own. */
const isLine = (field: RegisterField): boolean =>
  !isListed(field) && field.kind !== 'longText' && field.kind !== 'texts' && field.kind !== 'scale';

function glancePart(entry: Entry, fields: readonly RegisterField[], language: Language): DocumentPart {
  const word = (key: 'when' | 'place' | 'state' | 'owner'): string => translate(language, `registers.${key}`);
  const parameters = entryParameters(entry, fields, language);
  const rows = [
    [word('when'), entryWhenInWords(entry.when, language)],
    ...(entry.place === null ? [] : [[word('place'), entry.place]]),
    [word('state'), translate(language, `registers.state_${entry.state}`)],
    ...(entry.owner === null ? [] : [[word('owner'), entry.owner]]),
    ...fields
      .filter(isLine)
      .map((field) => [localizedIn(field.label, language), lineOf(entry, field, parameters, language)]),
  ];
  const title = translate(language, 'registers.reportGlance');
  return { id: 'glance', title, blocks: [pairs(title, rows, language)] };
}

/** The value of a plain field; of one with parts each part by its name. */
function lineOf(
  entry: Entry,
  field: RegisterField,
  parameters: Record<string, string | number>,
  language: Language,
): string {
  if (field.kind === 'money' || !registerFieldParts(field)) return String(parameters[field.key] ?? '');
  return entry.values
    .filter((row) => row.field === field.key)
    .map((row) => `${partName(row.part, language)}: ${entryRowWords(field, row, language)}`)
    .join(' · ');
}

const partName = (part: string, language: Language): string =>
  translate(language, `registers.part_${part}` as MessageKey);

/** A list as a table, texts as items, a long text as paragraphs; nothing of what a line tells. */
function writtenPart(entry: Entry, field: RegisterField, language: Language): DocumentPart[] {
  const title = localizedIn(field.label, language);
  const rows = entry.values.filter((row) => row.field === field.key);
  const part = (blocks: DocumentBlock[]): DocumentPart[] => [{ id: field.key, title, blocks }];
  if (isListed(field)) {
    const names = Object.keys(registerFieldParts(field) ?? {}).filter((name) => rows.some((row) => row.part === name));
    const items = [...new Set(rows.map(({ item }) => item))].toSorted((one, other) => one - other);
    const cells = items.map((item) =>
      names.map((name) => {
        const row = rows.find((one) => one.item === item && one.part === name);
        return row ? entryRowWords(field, row, language) : '';
      }),
    );
    return part([
      table(
        title,
        names.map((name) => partName(name, language)),
        cells,
      ),
    ]);
  }
  if (field.kind === 'texts')
    return part([{ kind: 'list', items: rows.map((row) => entryRowWords(field, row, language)) }]);
  if (field.kind !== 'longText') return [];
  const paragraphs = (rows[0]?.text ?? '').split(/\n+/).filter((text) => text.trim() !== '');
  return paragraphs.length === 0 ? [] : part(paragraphs.map((text) => ({ kind: 'paragraph', text, tone: 'normal' })));
}

/** All scales in one table. */
function ratedPart(entry: Entry, fields: readonly RegisterField[], language: Language): DocumentPart[] {
  const rows = fields
    .filter(({ kind }) => kind === 'scale')
    .map((field) => [
      localizedIn(field.label, language),
      entry.values
        .filter((row) => row.field === field.key)
        .map((row) => entryRowWords(field, row, language))
        .join(''),
    ]);
  if (rows.length === 0) return [];
  const title = translate(language, 'registers.reportRated');
  return [{ id: 'rated', title, blocks: [pairs(title, rows, language)] }];
}

/** A table of names and values. */
function pairs(caption: string, rows: string[][], language: Language): TableBlock {
  const titles = (['reportItem', 'reportValue'] as const).map((key) => translate(language, `registers.${key}`));
  return table(caption, titles, rows);
}

function table(caption: string, titles: readonly string[], rows: string[][]): TableBlock {
  return { kind: 'table', caption, columns: titles.map((title) => ({ title, number: false })), rows };
}
