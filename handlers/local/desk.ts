import type { Card } from '../cards/card.ts';
import { drawForm } from '../cards/drawForm.ts';
import { readSubmission, submitData } from '../cards/submission.ts';
import type { App, Caller } from '../../src/app/app.ts';
import type { Intent } from '../../src/app/intent.ts';
import type { FormTarget } from '../../src/forms/form.ts';
import type { Reply } from '../../src/forms/message.ts';
import { identify } from '../../src/people/identify.ts';
import type { Bell } from './bell.ts';
import { audienceConversation, personConversation, type Shown, showRows } from './conversation.ts';
import { appendRows, localAccount, type NewRow, noteUse, rowByKey, rowById } from './store.ts';

/** What the local chat is made of. */
export interface LocalChat {
  app: App;
  dispatch: (app: App, caller: Caller, intent: Intent) => Promise<Reply>;
  bell: Bell;
  now: () => Date;
}

export interface OpenForm {
  card: Card;
  title: string;
  target: FormTarget;
  /** Data of a button that opens this page again. */
  reopen: { intent: string };
}

/** What the page gets back for an act. Messages come through the event stream too, and are the same by their ids. */
export interface Answer {
  messages: Shown[];
  form?: OpenForm;
  /** The person's language after the act: they may have changed it. */
  language: string;
}

/** An act of a person: words, or a pressed button with all that its card sent. `key` makes a repeated act one act. */
export type Act = { key: string; conversation: string } & (
  { kind: 'say'; text: string } | { kind: 'press'; data: Record<string, unknown>; label: string; source?: number }
);

/** The person as the core knows callers; null for somebody who is not of the working group. */
export async function callerOf(
  { app, now }: LocalChat,
  personId: number,
  place: Caller['place'],
): Promise<Caller | null> {
  const userId = await localAccount(app.db, app.workingGroupId, personId);
  if (userId === null) return null;
  const person = await identify(app, { platform: 'local', tenant: 'local', userId }, now());
  return person && { person, channel: 'local', place, now: now() };
}

/**
 * Carries out one act through the core and keeps what was said and answered. An act that is kept already is not done
 * again. Null when the pressed button is none of ours, or of an older program.
 */
export async function carryOut(chat: LocalChat, caller: Caller, act: Act): Promise<Answer | null> {
  const { app } = chat;
  const { id: personId, language } = caller.person;
  const intent: Intent | null = act.kind === 'say' ? { kind: 'say', text: act.text } : readSubmission(act.data);
  if (intent === null) return null;
  if (await rowByKey(app.db, `act:${act.key}`)) return { messages: [], language };
  const reply = await chat.dispatch(app, caller, intent);
  const rows = rowsOf(act, intent, reply, personId);
  const ids = await appendRows(app.db, rows, caller.now);
  await noteUse(app.db, personId, caller.now);
  chat.bell.ring();
  const after = (await callerOf(chat, personId, caller.place))?.person.language ?? language;
  const stored = await Promise.all(ids.map((id) => rowById(app.db, id)));
  return {
    messages: showRows(
      stored.filter((row) => row !== null),
      after,
    ),
    language: after,
    ...(reply.form ? { form: openForm(reply.form, after) } : {}),
  };
}

function openForm(form: NonNullable<Reply['form']>, language: Caller['person']['language']): OpenForm {
  const { round, post, page } = form.target;
  const reopen = submitData({ kind: 'update', by: 'page', round, post, page });
  return { card: drawForm(form, language), title: form.title, target: form.target, reopen };
}

/** What is kept of an act: the words, or the label of a button whose message stays; then the bot's messages. */
function rowsOf(act: Act, intent: Intent, reply: Reply, personId: number): NewRow[] {
  const direct = personConversation(personId);
  const place =
    act.conversation === 'direct' || reply.visibleTo === 'sender' ? direct : audienceConversation(act.conversation);
  const replaced = act.kind === 'press' && reply.replacesSource ? act.source : undefined;
  const silent =
    intent.kind === 'page' || replaced !== undefined || (act.kind === 'press' && reply.messages.length === 0);
  const said: NewRow[] = silent
    ? []
    : [
        {
          conversation: place,
          author: 'person',
          record: { kind: 'said', text: act.kind === 'say' ? act.text : act.label },
        },
      ];
  const answered = reply.messages.map((message, position): NewRow => {
    const replaces = position === 0 && replaced !== undefined ? { replaces: replaced } : {};
    return { conversation: place, author: 'bot', record: { kind: 'message', message, ...replaces } };
  });
  return [...said, ...answered].map((row, position) => (position === 0 ? { ...row, key: `act:${act.key}` } : row));
}
