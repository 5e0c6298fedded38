import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { reviseIssue } from '../bulletin/issues/reviseIssue.ts';
import { inTransaction } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import { describeStoredFile, releaseFiles } from '../files/store.ts';
import { attached } from '../protocol/attachIntents.ts';
import { cancel } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { attachmentAuditedAs } from './attach.ts';
import * as intents from './intents.ts';
import { attachedPictureWords } from './attachedPictureWords.ts';
import { showAttached } from './showAttached.ts';
import { requireAttachmentChange, requireAttachmentChangeOf } from './attachmentSubject.ts';

/** Says what a picture shows in the caller's language, beside what is said in others. */
export async function describeAttachedPicture(
  app: App,
  caller: Caller,
  { file: id, text }: FieldsOf<typeof intents.attachWords>,
): Promise<Reply> {
  const { file, to } = await requireAttachmentChangeOf(app, caller, id);
  const { language } = caller.person;
  const words = attachedPictureWords(text);
  if (words === '') {
    const awaits = { kind: 'words', intent: intents.attachWords.of({ file: id }), field: 'text' } as const;
    return textReply(translate(language, 'files.askWords', { name: file.name }), [], { awaits });
  }
  await inTransaction(app.db, async (tx) => {
    const { issueId } = await requireAttachmentChange(tx, app, caller, to);
    if (issueId !== null) await reviseIssue(tx, issueId);
    await describeStoredFile(tx, id, { ...file.alternative, [language]: words });
    await audit(tx, caller, 'file.describe', attachmentAuditedAs(to), { file: id, language });
  });
  return showAttached(app, caller, { to }, 'files.described');
}

/** Takes a file away from what it goes with, and deletes it: it is asked once more before. */
export async function detach(
  app: App,
  caller: Caller,
  { file: id, sure }: FieldsOf<typeof intents.detach>,
): Promise<Reply> {
  const { file, to } = await requireAttachmentChangeOf(app, caller, id);
  const { language } = caller.person;
  if (!sure)
    return textReply(translate(language, 'files.detachSure', { name: file.name }), [
      {
        label: translate(language, 'files.button_detach'),
        intent: intents.detach.of({ file: id, sure: true }),
        style: 'danger',
      },
      { label: translate(language, 'commands.doNot'), intent: cancel.of({}) },
    ]);
  await inTransaction(app.db, async (tx) => {
    const { issueId } = await requireAttachmentChange(tx, app, caller, to);
    if (issueId !== null) await reviseIssue(tx, issueId);
    await audit(tx, caller, 'file.detach', attachmentAuditedAs(to), { file: id });
    await releaseFiles(tx, { id: { in: [id] } });
  });
  const back = { label: translate(language, 'files.button_show'), intent: attached.of({ to }) };
  return textReply(translate(language, 'files.detached', { name: file.name }), [back], {
    tone: 'good',
    replacesSource: true,
  });
}
