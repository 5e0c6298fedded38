import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Action, Block, Reply } from '../../protocol/message.ts';
import { type Language, languages } from '../../language/language.ts';
import { textLanguageInWords } from '../../language/languageNames.ts';
import { translate } from '../../language/translate.ts';
import { editorAct, type EditorAct } from '../../protocol/bulletinEditingIntent.ts';
import { readStoredFile } from '../../files/storedFilesOnDisk.ts';
import { attach, attached } from '../../protocol/attachIntents.ts';
import { requireIssueReader } from '../issues/requireBulletinEditor.ts';
import { mayEditIssue } from '../issues/issueState.ts';
import type { IssueRecord } from '../issues/store.ts';
import type { Item } from '../../contributions/contribution.ts';
import { contributionHeadline } from '../../contributions/contributionHeadline.ts';
import { privateReply } from '../../protocol/textReply.ts';
import { issueForEditor } from './issueForEditor.ts';
import { editorItemActions, editedItemNotTranslated, showIssue, editedItemSource } from './showIssue.ts';
import { itemsToEdit } from './store.ts';
import { termBlocksOfItem } from './termAdviceOnItem.ts';

/** One item of the issue: as it was offered and as the editor has it in each language, one under the other, with all that can be done. */
export async function showBulletinItem(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  const { edits } = await requireIssueReader(app, caller);
  const issue = await issueForEditor(app, intent.issue);
  if (intent.item === undefined) return showIssue(app, caller, issue.number);
  const item = (await itemsToEdit(app.db, issue)).find(({ id }) => id === intent.item);
  if (!item) throw new Refusal('bulletin.noSuchItem', { item: intent.item });
  const { language } = caller.person;
  const text = translate(language, 'bulletin.itemTitle', { item: item.id, number: issue.number });
  const nameOf = (one: Item['language']): string => textLanguageInWords(one, language);
  const offered = translate(language, 'bulletin.asOffered', { language: nameOf(item.language) });
  const blocks: Block[] = [
    { kind: 'heading', text },
    { kind: 'quote', text: item.text, by: `${offered} · ${editedItemSource(item, caller)}` },
  ];
  for (const one of languages) {
    const words = item.wordings[one];
    if (!words) continue;
    const whole = [words.headline, words.text].filter((part) => part !== '').join('\n\n');
    blocks.push({
      kind: 'quote',
      text: whole,
      by: translate(language, 'bulletin.asEdited', { language: nameOf(one) }),
    });
  }
  blocks.push(...headlineProposed(item, language));
  blocks.push(...(await pictureBlocks(app, item, language)));
  blocks.push(...editedItemNotTranslated(item, caller));
  if (edits && mayEditIssue(issue).may) blocks.push(...(await termBlocksOfItem(app, caller, item, issue.number)));
  if (edits && mayEditIssue(issue).may) blocks.push({ kind: 'actions', actions: allActions(item, issue, caller) });
  return privateReply([{ text, blocks }]);
}

/** The headline that the item has as long as the editor writes no other. */
function headlineProposed({ text, wordings }: Item, language: Language): Block[] {
  const proposed = Object.values(wordings).some(({ headline }) => headline !== '') ? null : contributionHeadline(text);
  if (!proposed) return [];
  const { headline } = proposed;
  return [{ kind: 'text', text: translate(language, 'bulletin.proposedHeadline', { headline }), tone: 'quiet' }];
}

/** The picture as it looks, and what is said of it in each language. */
async function pictureBlocks(app: App, { picture }: Item, language: Language): Promise<Block[]> {
  const bytes = picture && (await readStoredFile(app.dataDir, picture.file));
  if (!picture || !bytes) return [];
  const words = languages.flatMap((one) => picture.alternative[one] ?? []);
  const title = translate(language, 'files.pictureOf');
  const shown: Block = { kind: 'image', png: new Uint8Array(bytes), mime: 'image/jpeg', alt: words[0] ?? '', title };
  return [shown, { kind: 'list', items: words }];
}

function allActions(item: Item, issue: IssueRecord, caller: Caller): Action[] {
  const { language } = caller.person;
  const about = { issue: issue.number, item: item.id };
  const writing = languages.map((one): Action => ({
    label: translate(language, 'bulletin.do_word', { language: translate(language, `bulletin.inLanguage_${one}`) }),
    intent: editorAct.of({ ...about, do: 'word', language: one }),
  }));
  return [
    ...writing,
    item.picture
      ? { label: translate(language, 'files.button_changePicture'), intent: attached.of({ to: { item: item.id } }) }
      : { label: translate(language, 'files.button_picture'), intent: attach.of({ to: { item: item.id } }) },
    { label: translate(language, 'bulletin.do_language'), intent: editorAct.of({ ...about, do: 'language' }) },
    { label: translate(language, 'bulletin.do_section'), intent: editorAct.of({ ...about, do: 'section' }) },
    { label: translate(language, 'bulletin.do_merge'), intent: editorAct.of({ ...about, do: 'merge' }) },
    ...editorItemActions(item, issue, caller),
  ];
}
