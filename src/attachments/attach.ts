import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { reviseIssue } from '../bulletin/issues/reviseIssue.ts';
import { inTransaction } from '../db/db.ts';
import { isPictureFile } from '../files/fileKind.ts';
import { openFile } from '../files/openFile.ts';
import { attachStoredFile, storedFilesOfSubject, releaseFiles } from '../files/store.ts';
import type { attach as attachIntent, FileSubject } from '../protocol/attachIntents.ts';
import type { AuditSubject } from '../core/auditActions.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { attachedPictureWords } from './attachedPictureWords.ts';
import * as replies from './replies.ts';
import { requireAttachmentChange, type SeenSubject } from './attachmentSubject.ts';
import { showAttached } from './showAttached.ts';

/** Takes a picture or a file for something, one step after the other: the file, what it shows, and the word of its sender. */
export async function attach(app: App, caller: Caller, given: FieldsOf<typeof attachIntent>): Promise<Reply> {
  const subject = await requireAttachmentChange(app.db, app, caller, given.to);
  const { to, file: id, text: said, sure } = given;
  if (id === undefined) return replies.askForAttachment(caller, to, subject);
  const file = await openFile(app, caller, id);
  if (!isPictureFile(file.kind)) {
    if (subject.onePicture) throw new Refusal('files.noPicture', { name: file.name });
    if (!sure) return replies.askSureOfAttachment(caller, to, file, subject);
    return keep(app, caller, { to, id, subject, words: null });
  }
  const words = attachedPictureWords(said);
  if (words === '') return replies.askForAttachmentWords(caller, to, file);
  if (!sure) return replies.askAttachedPictureConsent(caller, to, file, words);
  return keep(app, caller, { to, id, subject, words });
}

async function keep(
  app: App,
  caller: Caller,
  given: { to: FileSubject; id: number; subject: SeenSubject; words: string | null },
): Promise<Reply> {
  const { to, id, subject, words } = given;
  const { person } = caller;
  await inTransaction(app.db, async (tx) => {
    const alternative = words === null ? null : { [person.language]: words };
    const before = (await storedFilesOfSubject(tx, to)).map((one) => one.id);
    if (before.includes(id)) return;
    // It goes with something else by now, or has been swept away: what stands here stays.
    if (!(await attachStoredFile(tx, { id, sentBy: person.id }, to, alternative))) throw new Refusal('files.gone');
    if (subject.issueId !== null) await reviseIssue(tx, subject.issueId);
    if (subject.onePicture) await releaseFiles(tx, { id: { in: before } });
    await audit(tx, caller, 'file.attach', attachmentAuditedAs(to), { file: id });
  });
  return showAttached(app, caller, { to }, 'files.attached');
}

/** As the record of acts names it; an action stands in its post. */
export const attachmentAuditedAs = (to: FileSubject): AuditSubject =>
  'item' in to ? `item:${to.item}` : 'entry' in to ? `entry:${to.entry}` : `file:${to.post} ${to.action}`;
