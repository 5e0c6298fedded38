import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Item } from '../../contributions/contribution.ts';
import type { Language } from '../../language/language.ts';
import { editorAct } from '../../protocol/bulletinEditingIntent.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { inTransaction } from '../../db/db.ts';
import { countTermChoice } from '../../terminology/store.ts';
import { textWithoutTerm } from '../../terminology/termHint.ts';
import type * as intents from '../intents.ts';
import { requireBulletinEditor } from '../issues/requireBulletinEditor.ts';
import { editIssue } from './editIssue.ts';
import { issueForEditor } from './issueForEditor.ts';
import { itemsToEdit } from './store.ts';

/** Takes the better word into an item as it is told in one language: a change of the editor's like any other. */
export async function useTermInItem(
  app: App,
  caller: Caller,
  { issue: number, item: id, language, term }: FieldsOf<typeof intents.useTermInItem>,
): Promise<Reply> {
  await requireBulletinEditor(app, caller);
  const issue = await issueForEditor(app, number);
  const item = (await itemsToEdit(app.db, issue)).find((one) => one.id === id);
  if (!item) throw new Refusal('bulletin.noSuchItem', { item: id });
  const before = wholeTextOf(item, language);
  const text = textWithoutTerm(before, { language, term });
  const of = { workingGroupId: app.workingGroupId, language, term };
  if (text !== before) await inTransaction(app.db, (tx) => countTermChoice(tx, of, 'used'));
  return editIssue(app, caller, {
    ...editorAct.of({ do: 'word', issue: number, item: id, language, text }),
    do: 'word',
  });
}

/** What an editor would write for it to be as it is: the headline, a blank line, the words. */
function wholeTextOf({ wordings, text }: Item, language: Language): string {
  const words = wordings[language];
  return words ? [words.headline, words.text].filter(Boolean).join('\n\n') : text;
}
