import type { App, Caller } from '../core/context.ts';
import { sheetToCsv } from '../export/sheets/sheetToCsv.ts';
import { sheetsToWorkbook } from '../export/sheets/sheetsToWorkbook.ts';
import type { Sheet } from '../export/sheets/sheet.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { visibilityOfPerson } from '../people/roles.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Message, Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import { registerFieldsSeen } from './registerAccess.ts';
import { entryCommitmentCounts } from './entryCommitments/entryCommitmentSentences.ts';
import { type AskedOfEntry, entryCommitmentStates } from './entryCommitments/store.ts';
import { type StoredEntry, entryTitleIn } from './registerEntry.ts';
import { entryParameters, entryRowWords } from './entryValuesInWords.ts';
import { loadRegisterFigures } from './figures/loadRegisterFigures.ts';
import type { FigureOfYear } from './figures/registerFiguresOfYear.ts';
import { registerFigureSentences } from './figures/registerFigureSentences.ts';
import * as intents from './intents.ts';
import { isListed, type RegisterField, registerFieldParts } from './registerField.ts';
import { registerEntriesOf, registersOf } from './store.ts';
import { fieldsOf, typeNamed } from './shippedRegisters.ts';
import { entryWhenInWords } from './entryWhen.ts';
import { valueNames } from './checkRegisterType.ts';

/** A register, or a year of it, as a workbook and as CSV: only the entries and fields that the caller may see. */
export async function sendRegisterFiles(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof intents.registerExport>,
): Promise<Reply> {
  const { type: key, year } = asked;
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = typeNamed(registers, key);
  const entries = await registerEntriesOf(app.db, {
    workingGroupId: app.workingGroupId,
    type: key,
    readableBy: visibilityOfPerson(roles),
    ...(year !== undefined && { year }),
  });
  const fields = registerFieldsSeen(fieldsOf(registers, type), roles);
  const ids = entries.map(({ id }) => id);
  const sheet = registerSheet(
    type.figure,
    { entries, asked: await entryCommitmentStates(app.db, ids) },
    fields,
    language,
  );
  const register = localizedIn(type.plural, language);
  const label = translate(language, 'registers.file', { register, count: entries.length });
  const name = `${type.figure}${year === undefined ? '' : `-${year}`}`;
  const formats = asked.format === undefined ? (['xlsx', 'csv'] as const) : [asked.format];
  const figures =
    year === undefined || !formats.some((format) => format === 'xlsx')
      ? []
      : figureSheets(await loadRegisterFigures(app, registers, type, { year, roles }), year, language);
  const messages = formats.map(async (format): Promise<Message> => {
    const bytes =
      format === 'csv' ? new TextEncoder().encode(sheetToCsv(sheet)) : await sheetsToWorkbook([sheet, ...figures]);
    const again = intents.registerExport.of({ ...asked, format });
    const file = { kind: 'file' as const, name: `${name}.${format}`, mime: mimes[format], bytes, label, again };
    return { text: label, blocks: [file] };
  });
  return privateReply(await Promise.all(messages));
}

const mimes = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** What the entries of the year say together, as a sheet of its own: each figure in words, with the keys of its entries. */
function figureSheets(figures: readonly FigureOfYear[], year: number, language: Language): Sheet[] {
  const sentences = registerFigureSentences(figures, year, language);
  if (sentences.length === 0) return [];
  const word = (one: 'figure' | 'sources') => translate(language, `registers.col_${one}`);
  return [
    {
      name: translate(language, 'registers.figuresSheet'),
      columns: [word('figure'), word('sources')],
      rows: sentences.map(({ text, sources }) => [text, sources.join(' ')]),
    },
  ];
}

/** Entries as a table: a column for each value that some entry has, and for what has become of what they ask. */
function registerSheet(
  name: string,
  { entries, asked }: { entries: readonly StoredEntry[]; asked: readonly AskedOfEntry[] },
  fields: readonly RegisterField[],
  language: Language,
): Sheet {
  const rows = entries.map((entry) => entryParameters(entry, fields, language));
  const names = fields
    // Parts have columns of their own in counts alone: "Montant" would be both the money and its amount.
    .flatMap((field) =>
      field.kind === 'counts' ? valueNames(field).filter((name) => !name.endsWith('N')) : [field.key],
    )
    .filter((name) => rows.some((row) => row[name] !== undefined));
  const asking = fields.filter(({ key }) => asked.some(({ field }) => field === key));
  const became = (items: readonly AskedOfEntry[]): string => {
    const figures = entryCommitmentCounts(items);
    return figures.asked === 0 ? '' : translate(language, 'registers.becameCount', { ...figures });
  };
  const label = (name: string): string => {
    const field = fields.find(({ key }) => key === name);
    return field
      ? localizedIn(field.label, language)
      : translate(language, `registers.part_${(name.split('_')[1] ?? name) as 'invited'}`);
  };
  const word = (one: 'title' | 'when' | 'place' | 'state' | 'owner' | 'key') => translate(language, `registers.${one}`);
  const head = [
    word('key'),
    word('title'),
    word('when'),
    word('place'),
    word('state'),
    word('owner'),
    ...names.map(label),
    ...asking.map((field) => translate(language, 'registers.became', { field: localizedIn(field.label, language) })),
  ];
  // As an import takes them: items of a list behind semicolons, numbers in digits, a period from one day to another.
  const listed = (entry: StoredEntry, name: string): string | undefined => {
    const field = fields.find(({ key }) => key === name);
    if (field?.kind === 'number') return String(entry.values.find((row) => row.field === name)?.number ?? '');
    if (field?.kind === 'period')
      return ['from', 'to']
        .flatMap((part) => entry.values.filter((row) => row.field === name && row.part === part))
        .map((row) => entryRowWords(field, row, language))
        .join(' – ');
    if (!field || (field.kind !== 'texts' && !isListed(field))) return undefined;
    const first = Object.keys(registerFieldParts(field) ?? { '': '' })[0] ?? '';
    return entry.values
      .flatMap(({ field: of, part, text }) => (of === name && part === first ? [text ?? ''] : []))
      .join('; ');
  };
  const body = entries.map((entry, at) => [
    entry.key,
    entryTitleIn(entry, language),
    entryWhenInWords(entry.when, language),
    entry.place ?? '',
    translate(language, `registers.state_${entry.state}`),
    entry.owner ?? '',
    ...names.map((one) => listed(entry, one) ?? String(rows[at]?.[one] ?? '')),
    ...asking.map((field) => became(asked.filter((one) => one.entryId === entry.id && one.field === field.key))),
  ]);
  return { name, columns: head, rows: body };
}
