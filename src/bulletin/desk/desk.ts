import type { App, Caller } from '../../app/app.ts';
import type { Intent } from '../../app/intent.ts';
import type { Reply } from '../../forms/message.ts';
import { type DeskIntent, deskVerbs } from '../issues/deskIntent.ts';
import { correct, fetchIssue, latest, list, preview } from './archive.ts';
import { edit } from './edit.ts';
import { call, decide, publish, submit } from './review.ts';
import { showIssue } from './show.ts';

/** One act at the editor's desk, or of a reader of the archive. Who may do what is judged by each act. */
export async function desk(app: App, caller: Caller, intent: DeskIntent): Promise<Reply> {
  switch (intent.do) {
    case 'call':
      return call(app, caller);
    case 'show':
      return showIssue(app, caller, intent.issue);
    case 'submit':
      return submit(app, caller, intent);
    case 'approve':
      return decide(app, caller, intent, true);
    case 'return':
      return decide(app, caller, intent, false);
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
      return fetchIssue(app, caller, intent);
    default:
      return edit(app, caller, intent);
  }
}

/** `bulletin`, `bulletin 3`, `bulletin list`, `bulletin submit`, `bulletin word 12 Headline …`: the typed ways to the desk. */
export async function bulletinCommand(
  app: App,
  caller: Caller,
  { issue, words }: Extract<Intent, { kind: 'bulletin' }>,
): Promise<Reply> {
  const act = words === undefined ? null : readDeskWords(words);
  return act ? desk(app, caller, act) : latest(app, caller, issue);
}

/** Reads an act from words: the verb, then an item's number where the act is about an item, then the text. Null where there is no verb. */
export function readDeskWords(words: string): DeskIntent | null {
  const [, said = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(words) ?? [];
  const verb = deskVerbs.find((one) => one === said.toLowerCase());
  if (!verb) return null;
  const aboutItem = ['section', 'cut', 'restore', 'merge', 'separate', 'word', 'move'].includes(verb);
  const [, number, text = rest] = (aboutItem ? /^(\d{1,9})\b\s*(.*)$/s.exec(rest) : null) ?? [];
  const intent: DeskIntent = { kind: 'desk', do: verb };
  if (number !== undefined) intent.item = Number(number);
  if (verb === 'publish' && /^\d{4}-\d{2}-\d{2}$/.test(text)) intent.on = text;
  else if (verb === 'merge' && /^\d{1,9}$/.test(text)) intent.into = Number(text);
  else if (verb === 'move') intent.to = text === 'down' ? 'down' : 'up';
  else if (text.trim() !== '') intent.text = text.trim();
  return intent;
}
