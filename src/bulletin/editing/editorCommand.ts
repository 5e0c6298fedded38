import type { App, Caller } from '../../core/context.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { bulletin } from '../intents.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Reply } from '../../protocol/message.ts';
import { translate } from '../../language/translate.ts';
import { type EditorAct, editorVerbs } from '../../protocol/bulletinEditingIntent.ts';
import {
  fetchFromBulletinArchive,
  latestIssueInBulletinArchive,
  listBulletinArchive,
  previewIssue,
} from '../archive/bulletinArchive.ts';
import { editIssue } from './editIssue.ts';
import { correctIssue } from './correctIssue.ts';
import { showBulletinItem } from './showBulletinItem.ts';
import { makeIssueShort } from './makeIssueShort.ts';
import { parseEditorWords } from './parseEditorWords.ts';
import { publishIssueCommand } from './publishIssueCommand.ts';
import { callForIssue, decideOnIssue, submitIssue } from './issueSteps.ts';
import { showIssue } from './showIssue.ts';

/** One act of the editor, or of a reader of the archive. Who may do what is judged by each act. */
export async function editorCommand(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  switch (intent.do) {
    case 'call':
      return callForIssue(app, caller);
    case 'show':
      return showIssue(app, caller, intent.issue);
    case 'item':
      return showBulletinItem(app, caller, intent);
    case 'short':
      return makeIssueShort(app, caller, intent);
    case 'submit':
      return submitIssue(app, caller, intent);
    case 'approve':
      return decideOnIssue(app, caller, intent, true);
    case 'return':
      return decideOnIssue(app, caller, intent, false);
    case 'publish':
      return publishIssueCommand(app, caller, intent);
    case 'preview':
      return previewIssue(app, caller, intent);
    case 'erratum':
      return correctIssue(app, caller, intent);
    case 'list':
      return listBulletinArchive(app, caller);
    case 'find':
      return listBulletinArchive(app, caller, intent.text);
    case 'fetch':
      return fetchFromBulletinArchive(app, caller, intent);
    case 'move':
    case 'section':
    case 'language':
    case 'cut':
    case 'restore':
    case 'merge':
    case 'separate':
    case 'word':
      return editIssue(app, caller, { ...intent, do: intent.do });
  }
}

/** `bulletin`, `bulletin 3`, `bulletin list`, `bulletin submit`, `bulletin word 12 fr …`: the typed ways to edit, in any language. */
export async function bulletinCommand(
  app: App,
  caller: Caller,
  { issue, words }: FieldsOf<typeof bulletin>,
): Promise<Reply> {
  if (words === undefined) return latestIssueInBulletinArchive(app, caller, issue);
  const act = parseEditorWords(words);
  if (act) return editorCommand(app, caller, act);
  const acts = editorVerbs.map((verb) => translate(caller.person.language, `bulletin.verb_${verb}`).split(',')[0]);
  const [word = ''] = words.slice(0, 100).split(/\s+/);
  throw new Refusal('bulletin.unknownAct', { word, acts: acts.join(', ') });
}
