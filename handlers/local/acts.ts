import type { Card } from '../cards/card.ts';
import { drawFormCard } from '../cards/drawForm.ts';
import { parseSubmission, submitData } from '../cards/submission.ts';
import { answerSaid } from '../../src/conversation/answer.ts';
import { languageOfSender } from '../../src/conversation/identifySender.ts';
import { understands } from '../../src/conversation/understands.ts';
import type { Caller } from '../../src/core/context.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { FormTarget } from '../../src/protocol/form.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { audienceConversation, personConversation, type Shown, showRows } from './conversation.ts';
import type { LocalChat } from './localChat.ts';
import { localSenderOf } from './sender.ts';
import { appendRows, type NewRow, rowByKey, rowById } from './store.ts';
import { update } from '../../src/protocol/doorIntents.ts';
import { subjectOf } from '../../src/protocol/draftSubject.ts';

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
  language: Caller['person']['language'];
}

/** An act of a person: words, or a pressed button with all that its card sent. `key` makes a repeated act one act. */
export type LocalAct = { key: string; conversation: string } & (
  { kind: 'say'; text: string } | { kind: 'press'; data: Record<string, unknown>; label: string; source?: number }
);

/**
 * Carries out one act of a person through the conversation and keeps what was said and answered. An act that is kept already
 * is not done again. Words are kept before they are heard: sent once more after a crash they would answer the next
 * question. Says where nobody of the working group acts, or the button is none of ours or of an older program.
 */
export async function performAct(
  chat: LocalChat,
  personId: number,
  act: LocalAct,
): Promise<Answer | 'unknownPerson' | 'oldButton'> {
  const { app } = chat;
  const sender = await localSenderOf(chat, personId);
  if (sender === null) return 'unknownPerson';
  const intent: Intent | null = act.kind === 'say' ? { kind: 'say', text: act.text } : parseSubmission(act.data);
  if (intent === null || !understands(intent)) return 'oldButton';
  const key = `act:${act.key}`;
  if (await rowByKey(app.db, key)) return { messages: [], language: await languageOfSender(chat, sender) };
  const direct = personConversation(personId);
  const spoken = act.kind === 'say' ? await keep(chat, [{ ...said(direct, act.text), key }]) : [];
  const { reply } = await answerSaid(chat, {
    sender,
    place: act.conversation === 'direct' ? 'direct' : 'public',
    intent,
  });
  const rows = act.kind === 'say' ? answers(direct, reply) : pressed(direct, act, intent, reply);
  const [first, ...others] = rows;
  const keyed = act.kind === 'press' && first ? [{ ...first, key }, ...others] : rows;
  const ids = [...spoken, ...(await keep(chat, keyed))];
  // The act may have been a change of language: what it says of itself is drawn in the new one.
  const language = await languageOfSender(chat, sender);
  const stored = await Promise.all(ids.map((id) => rowById(app.db, id)));
  return {
    messages: showRows(
      stored.filter((row) => row !== null),
      language,
    ),
    language,
    ...(reply.form ? { form: openForm(reply.form, language) } : {}),
  };
}

async function keep({ app, bell, clock }: LocalChat, rows: NewRow[]): Promise<number[]> {
  const ids = await appendRows(app.db, rows, clock());
  bell.ring();
  return ids;
}

function openForm(form: NonNullable<Reply['form']>, language: Caller['person']['language']): OpenForm {
  const reopen = submitData(update.of({ by: 'page', ...subjectOf(form.target), page: form.target.page }));
  return {
    card: drawFormCard(form, language, Number.POSITIVE_INFINITY),
    title: form.title,
    target: form.target,
    reopen,
  };
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
