import { z } from 'zod';
import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import type { Reply } from '../../protocol/message.ts';
import { languages, textByLanguageSchema } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { audienceCovers } from '../../protocol/audience.ts';
import { editorAct, type EditorAct } from '../../protocol/bulletinEditingIntent.ts';
import { requireBulletinEditor } from '../issues/requireBulletinEditor.ts';
import { doneReply } from '../../protocol/textReply.ts';
import { MAX_ITEM_LENGTH } from '../../contributions/contribution.ts';
import { audiencesReached } from '../../editions/store.ts';
import { issueForEditor } from './issueForEditor.ts';
import { lastPublishedIssue } from '../issues/lastPublishedIssue.ts';
import { addErratum, erratumById } from './store.ts';

export const ERRATUM = 'bulletin.erratum';

/**
 * Adds a correction to a published issue, which itself stays as it was. Every audience that may read the correction is told
 * it where the digest was posted.
 */
export async function correctIssue(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  await requireBulletinEditor(app, caller);
  const issue = await issueForEditor(app, intent.issue ?? (await lastPublishedIssue(app)));
  const { id: issueId, number } = issue;
  if (issue.state !== 'published') throw new Refusal('bulletin.notPublished', { number });
  const { person, now } = caller;
  const words = intent.text?.trim() ?? '';
  if (words === '')
    return {
      ...doneReply(translate(person.language, 'bulletin.erratumAsk', { number }), [], 'normal'),
      awaits: { kind: 'words', intent: editorAct.of({ ...intent, issue: number }), field: 'text', acts: true },
    };
  if (words.length > MAX_ITEM_LENGTH)
    throw new Refusal('bulletin.contributeTooLong', { length: words.length, max: MAX_ITEM_LENGTH });
  const { workingGroupId } = app;
  const widest = intent.audience ?? 'memberStates';
  const text = { [intent.language ?? person.language]: words };
  await inTransaction(app.db, async (tx) => {
    const id = await addErratum(tx, { issueId, audience: widest, text, writtenBy: person.id, writtenAt: now });
    // Member States have no issue without a cover.
    const reached = await audiencesReached(tx, { workingGroupId, kind: 'bulletin', subjectId: issueId });
    for (const name of reached.filter((audience) => audienceCovers(widest, audience))) {
      const to = { kind: 'audience', name } as const;
      const body = { erratum: id, number };
      const key = `${ERRATUM}:${id}:${name}`;
      await enqueue(tx, { workingGroupId, key, to, kind: ERRATUM, body, notBefore: now, now });
    }
    await audit(tx, caller, 'bulletin.erratum', `erratum:${id}`, { number });
  });
  return doneReply(translate(person.language, 'bulletin.erratumNoted', { number }));
}

const bodySchema = z.object({ erratum: z.int(), number: z.int() });

/** The correction, in the language of the place where there is one, else in the first that is there. */
export const composeErratum: Composer = async ({ db }, body, { language }) => {
  const { erratum, number } = bodySchema.parse(body);
  const texts = textByLanguageSchema.parse((await erratumById(db, erratum))?.text ?? {});
  const words = [language, ...languages].map((one) => texts[one]).find((one) => one !== undefined);
  if (words === undefined) return { drop: 'the correction is not there' };
  const text = translate(language, 'bulletin.erratumText', { number });
  return {
    text,
    blocks: [
      { kind: 'heading', text },
      { kind: 'text', text: words },
    ],
  };
};
