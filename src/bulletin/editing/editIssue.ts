import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import type { Reply } from '../../protocol/message.ts';
import { parseTextLanguage } from '../../language/languageNames.ts';
import { translate } from '../../language/translate.ts';
import { doneReply } from '../../protocol/textReply.ts';
import { type Item, MAX_ITEM_LENGTH } from '../../contributions/contribution.ts';
import { askEditorFor } from './askEditorForWhatActLacks.ts';
import { showBulletinItem } from './showBulletinItem.ts';
import { editChangesNothing } from './editChangesNothing.ts';
import {
  adoptItemsForEditing,
  changeBulletinItem,
  itemsToEdit,
  mergeBulletinItem,
  moveBulletinItem,
  saveBulletinWording,
} from './store.ts';
import { wordingIn } from './wordingIn.ts';
import type { EditorAct } from '../../protocol/bulletinEditingIntent.ts';
import { requireBulletinEditor } from '../issues/requireBulletinEditor.ts';
import { showIssue, showIssueSection } from './showIssue.ts';
import { mayEditIssue } from '../issues/issueState.ts';
import { changeIssue, type IssueRecord } from '../issues/store.ts';
import { issueForEditor } from './issueForEditor.ts';
import { approvalLapseMessage } from './approvalLapseMessage.ts';

/** A change of one item. */
type EditIntent = EditorAct & {
  do: 'move' | 'section' | 'language' | 'cut' | 'restore' | 'merge' | 'separate' | 'word';
};

/**
 * One change of the editor's to an issue that is not published: it counts as a new revision, so that an approval of what was
 * there before does not cover it, nor the day that was set for that, and the editor is told so. Shows what has changed. An act that
 * lacks something asks for it and changes nothing.
 */
export async function editIssue(app: App, caller: Caller, intent: EditIntent): Promise<Reply> {
  await requireBulletinEditor(app, caller);
  const before = await issueForEditor(app, intent.issue);
  const { item } = intent;
  if (item === undefined) return showIssue(app, caller, before.number);
  const items = await itemsToEdit(app.db, before);
  const question = mayEditIssue(before).may ? askEditorFor(caller, intent, itemIn(items, intent), items) : null;
  if (question) return question;
  if (mayEditIssue(before).may && editChangesNothing(itemIn(items, intent), intent, items, caller.person.language))
    return doneReply(translate(caller.person.language, 'bulletin.soAlready'));
  const changed = await inTransaction(app.db, async (tx) => {
    const issue = await issueForEditor(app, intent.issue, tx);
    const verdict = mayEditIssue(issue);
    if (!verdict.may) throw new Refusal(verdict.why, { number: issue.number });
    const revised = { revision: issue.revision + 1, state: 'editing', publishAt: null } as const;
    if (!(await changeIssue(tx, issue, revised))) throw new Refusal('bulletin.changedMeanwhile');
    await adoptItemsForEditing(tx, issue);
    await apply(tx, issue, caller, intent);
    const detail = { number: issue.number, revision: issue.revision + 1 };
    await audit(tx, caller, `bulletin.${intent.do}`, `item:${item}`, detail);
    return issue;
  });
  const listed = ['word', 'section', 'language'].includes(intent.do) ? showBulletinItem : showIssueSection;
  const shown = { ...(await listed(app, caller, { ...intent, issue: changed.number })), awaits: null };
  const lapse = await approvalLapseMessage(app.db, changed, caller.person.language);
  return lapse ? { ...shown, messages: [lapse, ...shown.messages] } : { ...shown, replacesSource: true };
}

function itemIn(items: readonly Item[], { item = 0 }: EditorAct): Item {
  const found = items.find(({ id }) => id === item);
  if (!found) throw new Refusal('bulletin.noSuchItem', { item });
  return found;
}

async function apply(tx: Tx, issue: IssueRecord, { person, now }: Caller, intent: EditorAct): Promise<void> {
  const items = await itemsToEdit(tx, issue);
  const item = itemIn(items, intent);
  switch (intent.do) {
    case 'cut':
      return changeBulletinItem(tx, item.id, { cutAt: now });
    case 'restore':
      return changeBulletinItem(tx, item.id, { cutAt: null });
    case 'section':
      if (!intent.section) throw new Refusal('bulletin.noSuchSection');
      return changeBulletinItem(tx, item.id, { section: intent.section });
    case 'language': {
      const { text = '' } = intent;
      const language = parseTextLanguage(text);
      if (!language) throw new Refusal('bulletin.noSuchLanguage', { word: text.slice(0, 40) });
      return changeBulletinItem(tx, item.id, { language });
    }
    case 'move':
      return moveBulletinItem(tx, items, item, intent.to ?? 'up');
    case 'merge': {
      const lead = items.find(({ id }) => id === intent.into && id !== item.id);
      if (!lead || lead.mergedInto !== null) throw new Refusal('bulletin.noSuchItem', { item: intent.into ?? 0 });
      return mergeBulletinItem(tx, item.id, lead);
    }
    case 'separate':
      return changeBulletinItem(tx, item.id, { mergedIntoId: null });
    default:
      return word(tx, item.id, person, now, intent);
  }
}

/** Keeps the editor's words for an item in one language. */
async function word(
  tx: Tx,
  itemId: number,
  person: Caller['person'],
  now: Date,
  { text = '', language }: EditorAct,
): Promise<void> {
  const words = text.trim();
  if (words === '') throw new Refusal('bulletin.contributeEmpty');
  if (words.length > MAX_ITEM_LENGTH)
    throw new Refusal('bulletin.contributeTooLong', { length: words.length, max: MAX_ITEM_LENGTH });
  const written = { ...wordingIn(words), writtenBy: person.id, writtenAt: now };
  await saveBulletinWording(tx, { itemId, language: language ?? person.language, ...written });
}
