import { randomUUID } from 'node:crypto';
import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { isUndoable } from '../../core/undoTime.ts';
import { inTransaction } from '../../db/db.ts';
import { writeStoredFile } from '../../files/storedFilesOnDisk.ts';
import { openFile } from '../../files/openFile.ts';
import { createFile } from '../../files/store.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { doneReply } from '../../protocol/textReply.ts';
import type * as intents from '../intents.ts';
import { type ImportUndo, importUndoSchema, isImportUntouched } from './importUndoRecord.ts';
import { isImportedRowStillNamed, rowsForImportUndo, undoImportRows } from './store.ts';

/** Keeps what it takes to take an import back, as a file of whoever imported: it goes as their other files go. */
export async function keepImportUndo(app: App, caller: Caller, undo: ImportUndo): Promise<number> {
  await requireCoordinator(app.db, caller);
  const bytes = new TextEncoder().encode(JSON.stringify(undo));
  const key = randomUUID();
  await writeStoredFile(app.dataDir, key, bytes);
  const about = { name: 'undo.json', kind: 'text' as const, bytes: bytes.byteLength, width: null, height: null };
  const by = { workingGroupId: app.workingGroupId, sentBy: caller.person.id, sentAt: caller.now, event: null };
  return (await createFile(app.db, { key, ...about, ...by })).id;
}

/** Takes an import back within ten minutes, all of it or nothing. Refuses where something of it has been used or changed since. */
export async function undoImport(
  app: App,
  caller: Caller,
  { file }: FieldsOf<typeof intents.undoImport>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { content } = await openFile(app, caller, file);
  const undo = importUndoSchema.parse(JSON.parse(content.toString('utf8')));
  if (!isUndoable(new Date(undo.at), caller.now)) throw new Refusal('imports.undoLate');
  try {
    await inTransaction(app.db, async (tx) => {
      const isUntouched = isImportUntouched(undo, await rowsForImportUndo(tx, app.workingGroupId));
      if (!isUntouched || !(await undoImportRows(tx, undo))) throw new Refusal('imports.undoChanged');
      await audit(tx, caller, 'import.undo', `file:${file}`);
    });
  } catch (error) {
    if (isImportedRowStillNamed(error)) throw new Refusal('imports.undoChanged');
    throw error;
  }
  return { ...doneReply(translate(caller.person.language, 'imports.undone')), replacesSource: true };
}
