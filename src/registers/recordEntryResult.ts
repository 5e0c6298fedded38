import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { dateIn } from '../calendar/dates.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { promptReply } from '../protocol/textReply.ts';
import { changeEntry } from './changeEntry.ts';
import * as intents from './intents.ts';
import { showRegisterEntry } from './listRegisterEntries.ts';
import { parseRegisterResult } from './parseRegisterEntry.ts';
import { type Entry, type EntryValueRow, registerEntryText } from './registerEntry.ts';
import type { RegisterField } from './registerField.ts';
import { requireMayCorrectEntry } from './requireMayCorrectEntry.ts';
import { fieldsOf } from './shippedRegisters.ts';
import { judgeUnderstoodFields } from './entryFromLine.ts';

/** The longest words that are kept beside the numbers. */
const LONGEST_RESULT = 3_000;

/**
 * "How was it?": counts and fields that the words name, and the words themselves; the entry is held then. Without words they are asked for,
 * as the register says what it wants to know. Who enters may say what is for the coordinator alone.
 */
export async function recordEntryResult(
  app: App,
  caller: Caller,
  { entry: id, words }: FieldsOf<typeof intents.registerResult>,
): Promise<Reply> {
  const { type: register } = await requireMayCorrectEntry(app.db, app.db, caller, id);
  const { language } = caller.person;
  if (words === undefined) {
    const { asks } = register;
    const text = asks ? localizedIn(asks, language) : translate(language, 'registers.askResult');
    return promptReply(text, intents.registerResult.of({ entry: id }));
  }
  const today = dateIn(caller.now, caller.person.timeZone);
  await changeEntry(app, caller, id, (entry, type, registers) =>
    toldOf(entry, words, fieldsOf(registers, type), today, language),
  );
  return showRegisterEntry(app, caller, id, translate(language, 'registers.thanks'));
}

/** The entry with what the words say of it. Refuses words that contradict each other or a field. */
function toldOf(
  entry: Entry,
  words: string,
  fields: readonly RegisterField[],
  today: string,
  language: Language,
): Entry {
  const {
    counts,
    fields: said,
    place,
    rest,
  } = parseRegisterResult(words, { today, ofEntry: entry.when.from ?? entry.when.to }, fields);
  const before = Object.fromEntries(
    entry.values
      .filter((row) => row.field === 'counts')
      .map((row) => [row.part, row.text === null ? (row.number ?? 0) : { moreThan: row.number ?? 0 }]),
  );
  const all = { counts: { ...before, ...counts }, fields: said };
  const { values, wrong } = judgeUnderstoodFields(fields, all, language);
  if (wrong.length > 0) {
    if ('counts' in said || Object.keys(counts).length > 0) throw new Refusal('registers.countsDiffer');
    throw new Refusal('registers.lineWrong', { wrong: wrong.join(' ') });
  }
  // The field may be named, too: "Result: fine; it was long" is one text.
  const text = [registerEntryText({ values }, 'result'), rest].filter(Boolean).join('; ');
  const result: EntryValueRow[] =
    text === '' ? [] : [{ field: 'result', item: 0, part: '', text: text.slice(0, LONGEST_RESULT), number: null }];
  const now = [...values.filter(({ field }) => field !== 'result'), ...result];
  const told = new Set(now.map(({ field }) => field));
  return {
    ...entry,
    place: place ?? entry.place,
    state: entry.state === 'planned' ? 'held' : entry.state,
    values: [...entry.values.filter(({ field }) => !told.has(field)), ...now],
  };
}
