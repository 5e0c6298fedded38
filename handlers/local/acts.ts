import type { Card } from '../cards/card.ts';
import { drawForm } from '../cards/drawForm.ts';
import { parseSubmission, submitData } from '../cards/submission.ts';
import type { App, Caller } from '../../src/core/context.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { FormTarget } from '../../src/protocol/form.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { identify } from '../../src/people/identify.ts';
import type { Bell } from './bell.ts';
import { audienceConversation, personConversation, type Shown, showRows } from './conversation.ts';
import { appendRows, localAccount, type NewRow, recordLocalActivity, rowByKey, rowById } from './store.ts';

/** What the local chat is made of. */
export interface LocalChat {
  app: App;
  /** The core's one entrance; tests put something else here. */
  dispatch: (app: App, caller: Caller, intent: Intent) => Promise<Reply>;
  /** Rung after each row, for the event streams of this process. */
  bell: Bell;
  now: () => Date;
}

/** A page of questions as the page shows it in its panel. */
export interface OpenForm {
  card: Card;
  title: string;
  /** Tells what was typed into one page from what was typed into another. */
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
export type LocalAct = { key: string; conversation: string } & (
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
  return person && { workingGroupId: app.workingGroupId, person, channel: 'local', place, now: now() };
}

/**
 * Carries out one act through the core and keeps what was said and answered. An act that is kept already is not done
 * again. Words are kept before the core hears them: sent once more after a crash they would answer the next question.
 * Null when the pressed button is none of ours, or of an older program.
 */
export async function performAct(chat: LocalChat, caller: Caller, act: LocalAct): Promise<Answer | null> {
  const { app } = chat;
  const { id: personId, language } = caller.person;
  const intent: Intent | null = act.kind === 'say' ? { kind: 'say', text: act.text } : parseSubmission(act.data);
  if (intent === null) return null;
  const key = `act:${act.key}`;
  if (await rowByKey(app.db, key)) return { messages: [], language };
  const direct = personConversation(personId);
  const spoken = act.kind === 'say' ? await keep(chat, caller, [{ ...said(direct, act.text), key }]) : [];
  const reply = await chat.dispatch(app, caller, intent);
  const rows = act.kind === 'say' ? answers(direct, reply) : pressed(direct, act, intent, reply);
  const [first, ...others] = rows;
  const keyed = act.kind === 'press' && first ? [{ ...first, key }, ...others] : rows;
  const ids = [...spoken, ...(await keep(chat, caller, keyed))];
  await recordLocalActivity(app.db, personId, caller.now);
  // The act may have been a change of language: what it says of itself is drawn in the new one.
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

async function keep({ app, bell }: LocalChat, { now }: Caller, rows: NewRow[]): Promise<number[]> {
  const ids = await appendRows(app.db, rows, now);
  bell.ring();
  return ids;
}

function openForm(form: NonNullable<Reply['form']>, language: Caller['person']['language']): OpenForm {
  const { round, post, page } = form.target;
  const reopen = submitData({ kind: 'update', by: 'page', round, post, page });
  return { card: drawForm(form, language, Number.POSITIVE_INFINITY), title: form.title, target: form.target, reopen };
}

const said = (conversation: string, text: string): NewRow => ({
  conversation,
  author: 'person',
  record: { kind: 'said', text },
});

/** The bot's messages, of which the first may stand in the place of another. */
function answers(conversation: string, { messages }: Reply, replaced?: number): NewRow[] {
  return messages.map((message, position): NewRow => {
    const replaces = position === 0 && replaced !== undefined ? { replaces: replaced } : {};
    return { conversation, author: 'bot', record: { kind: 'message', message, ...replaces } };
  });
}

/** What is kept of a pressed button: its label as words, where its message stays; then the answers. */
function pressed(direct: string, act: Extract<LocalAct, { kind: 'press' }>, intent: Intent, reply: Reply): NewRow[] {
  const forSender = act.conversation === 'direct' || reply.visibleTo === 'sender';
  const conversation = forSender ? direct : audienceConversation(act.conversation);
  const replaced = reply.replacesSource ? act.source : undefined;
  // Turning a page says nothing, and a button that is replaced by its answer says it there.
  const silent = intent.kind === 'page' || replaced !== undefined || reply.messages.length === 0;
  return [...(silent ? [] : [said(conversation, act.label)]), ...answers(conversation, reply, replaced)];
}
