import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import { visibilityFor } from '../people/roles.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { fieldsSeen } from './access.ts';
import { type Entry, titleIn } from './entry.ts';
import { entryParameters } from './entryWords.ts';
import * as intents from './intents.ts';
import type { RegisterField } from './registerField.ts';
import { entriesOf, registersOf } from './store.ts';
import { fieldsOf } from './types.ts';
import { whenInWords } from './when.ts';
import { valueNames } from './checkType.ts';

/** A register, or a year of it, as CSV: only the entries and fields that the caller may see. */
export async function exportRegister(
  app: App,
  caller: Caller,
  asked: FieldsOf<typeof intents.registerExport>,
): Promise<Reply> {
  const { type: key, year } = asked;
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = registers.types.find((one) => one.key === key);
  if (!type) throw new Refusal('commands.oldButton');
  const entries = await entriesOf(app.db, {
    workingGroupId: app.workingGroupId,
    type: key,
    readableBy: visibilityFor(roles),
    ...(year !== undefined && { year }),
  });
  const csv = registerCsv(entries, fieldsSeen(fieldsOf(registers, type), roles), language);
  const label = translate(language, 'registers.file', {
    register: localizedIn(type.plural, language),
    count: entries.length,
  });
  const name = `${type.figure}${year === undefined ? '' : `-${year}`}.csv`;
  return {
    messages: [
      {
        text: label,
        blocks: [
          {
            kind: 'file',
            name,
            mime: 'text/csv',
            bytes: new TextEncoder().encode(csv),
            label,
            again: intents.registerExport.of(asked),
          },
        ],
      },
    ],
    visibleTo: 'sender',
  };
}

/** Entries as CSV that spreadsheets open: UTF-8 with its mark, a column for each value that some entry has. */
function registerCsv(entries: readonly Entry[], fields: readonly RegisterField[], language: Language): string {
  const rows = entries.map((entry) => entryParameters(entry, fields, language));
  const names = fields
    .flatMap((field) => valueNames(field).filter((name) => !name.endsWith('N')))
    .filter((name) => rows.some((row) => row[name] !== undefined));
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
  ];
  const body = entries.map((entry, at) => [
    entry.key,
    titleIn(entry, language),
    whenInWords(entry.when, language),
    entry.place ?? '',
    translate(language, `registers.state_${entry.state}`),
    entry.owner ?? '',
    ...names.map((name) => String(rows[at]?.[name] ?? '')),
  ]);
  return `\uFEFF${[head, ...body].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is none: a spreadsheet would carry it out. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
