import type { App, Caller } from '../../core/context.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { bulletin } from '../intents.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Reply } from '../../protocol/message.ts';
import { translate } from '../../language/translate.ts';
import { type EditorAct, editorVerbs } from '../../protocol/editorIntent.ts';
import { fetchPublication, latest, list, preview } from './archive.ts';
import { edit } from './edit.ts';
import { correct } from './erratum.ts';
import { showItem } from './item.ts';
import { makeShort } from './makeShort.ts';
import { parseEditorWords } from './parseEditorWords.ts';
import { publish } from './publish.ts';
import { call, decideOnIssue, submit } from './review.ts';
import { showIssue } from './show.ts';

/** One act at the editor's desk, or of a reader of the archive. Who may do what is judged by each act. */
export async function editorCommand(app: App, caller: Caller, intent: EditorAct): Promise<Reply> {
  switch (intent.do) {
    case 'call':
      return call(app, caller);
    case 'show':
      return showIssue(app, caller, intent.issue);
    case 'item':
      return showItem(app, caller, intent);
    case 'short':
      return makeShort(app, caller, intent);
    case 'submit':
      return submit(app, caller, intent);
    case 'approve':
      return decideOnIssue(app, caller, intent, true);
    case 'return':
      return decideOnIssue(app, caller, intent, false);
    case 'publish':
      return publish(app, caller, intent);
    case 'preview':
      return preview(app, caller, intent);
    case 'erratum':
      return correct(app, caller, intent);
    case 'list':
      return list(app, caller);
    case 'find':
      return list(app, caller, intent.text);
    case 'fetch':
      return fetchPublication(app, caller, intent);
    case 'move':
    case 'section':
    case 'cut':
    case 'restore':
    case 'merge':
    case 'separate':
    case 'word':
      return edit(app, caller, { ...intent, do: intent.do });
  }
}

/** `bulletin`, `bulletin 3`, `bulletin list`, `bulletin submit`, `bulletin word 12 fr …`: the typed ways to the desk, in any language. */
export async function bulletinCommand(
  app: App,
  caller: Caller,
  { issue, words }: FieldsOf<typeof bulletin>,
): Promise<Reply> {
  if (words === undefined) return latest(app, caller, issue);
  const act = parseEditorWords(words);
  if (act) return editorCommand(app, caller, act);
  const acts = editorVerbs.map((verb) => translate(caller.person.language, `bulletin.verb_${verb}`).split(',')[0]);
  const [word = ''] = words.slice(0, 100).split(/\s+/);
  throw new Refusal('bulletin.unknownAct', { word, acts: acts.join(', ') });
}
