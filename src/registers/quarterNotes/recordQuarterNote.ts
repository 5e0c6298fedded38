import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { translate } from '../../language/translate.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { promptReply } from '../../protocol/textReply.ts';
import { changeEntry } from '../changeEntry.ts';
import * as intents from '../intents.ts';
import { showRegisterEntry } from '../listRegisterEntries.ts';
import { requireMayCorrectEntry } from '../requireMayCorrectEntry.ts';
import { quarterNotesField } from '../registerType.ts';
import { withEntryQuarterNote } from './entryQuarterNotes.ts';

/** Characters of the note of a quarter. */
const LONGEST = 480;

/** Keeps what a quarter has brought, in the place of what was said of it before. Without words it is asked. */
export async function recordQuarterNote(
  app: App,
  caller: Caller,
  { entry: id, quarter, words }: FieldsOf<typeof intents.registerQuarter>,
): Promise<Reply> {
  await requireMayCorrectEntry(app.db, app.db, caller, id);
  const { language } = caller.person;
  if (!words?.trim())
    return promptReply(
      translate(language, 'registers.askNote', { quarter }),
      intents.registerQuarter.of({ entry: id, quarter }),
    );
  await changeEntry(app, caller, id, (entry, type) => {
    const field = quarterNotesField(type);
    if (field === null) throw new Refusal('commands.oldButton');
    const before = entry.values.flatMap((row) => (row.field === field && row.text !== null ? [row.text] : []));
    const notes = withEntryQuarterNote(before, quarter, words.slice(0, LONGEST));
    const rows = notes.map((text, item) => ({ field, item, part: '', text, number: null }));
    return { ...entry, values: [...entry.values.filter((row) => row.field !== field), ...rows] };
  });
  return showRegisterEntry(app, caller, id, translate(language, 'registers.thanks'));
}
