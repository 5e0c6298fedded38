import type { Sender } from '../../src/conversation/identifySender.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { localAudienceConversation, localPersonConversation } from './showConversationRows.ts';
import type { LocalAct } from './localAct.ts';
import type { NewRow } from './store.ts';

/** An act, with what it means and whose it is. */
export interface MeantAct {
  personId: number;
  act: LocalAct;
  sender: Sender;
  intent: Intent;
}

/** Of the act, in the table of what was carried out and of its first row. */
export const keyOf = ({ key }: LocalAct): string => `act:${key}`;

/** What is kept of an act: the person's words, or the label of the button, then the answers. */
export function localRowsOfAct({ personId, act, intent }: MeantAct, reply: Reply): NewRow[] {
  const direct = localPersonConversation(personId);
  if (act.kind === 'say') return [{ ...said(direct, wordsOf(act)), key: keyOf(act) }, ...answers(direct, reply)];
  const [first, ...others] = pressed(direct, act, intent, reply);
  return first ? [{ ...first, key: keyOf(act) }, ...others] : [];
}

/** A file stands in the chat by its name. */
const wordsOf = ({ text, file }: Extract<LocalAct, { kind: 'say' }>): string =>
  [file && `📎 ${file.name}`, text].filter(Boolean).join('\n');

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
  const conversation = forSender ? direct : localAudienceConversation(act.conversation);
  const replaced = reply.replacesSource ? act.source : undefined;
  // Turning a page says nothing, and a button that is replaced by its answer says it there.
  const silent = intent.kind === 'page' || replaced !== undefined || reply.messages.length === 0;
  return [...(silent ? [] : [said(conversation, act.label)]), ...answers(conversation, reply, replaced)];
}
