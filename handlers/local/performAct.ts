import { z } from 'zod';
import { drawFormCard } from '../cards/drawForm.ts';
import { parseCardSubmission, cardSubmitData } from '../cards/submission.ts';
import { carryOutEvent, EVENT_LEASE_MS, type PlatformEvent } from '../../src/conversation/carryOutEvent.ts';
import { converse, converseNow } from '../../src/conversation/converse.ts';
import { languageOfSender, type Sender } from '../../src/conversation/identifySender.ts';
import { nothingReceived, type Received } from '../../src/conversation/receivedEvent.ts';
import { takeOverLeftEvents } from '../../src/conversation/takeOverLeftEvents.ts';
import { isKnownIntent } from '../../src/conversation/isKnownIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { showLocalRows } from './showConversationRows.ts';
import type { Answer, OpenForm, RefusalCode } from './pageApiTypes.ts';
import type { LocalChat } from './localChat.ts';
import { localSenderOf } from './senderAccount.ts';
import { keyOf, type MeantAct, localRowsOfAct } from './actRows.ts';
import { type LocalAct, localActSchema } from './localAct.ts';
import { filesOfAct } from './uploads.ts';
import { type ActRows, actRowsAtEnd, finishedLocalAct, type LocalRow, rowByKey, rowsByIds } from './store.ts';
import { update } from '../../src/protocol/doorIntents.ts';
import { draftSubjectOf } from '../../src/protocol/draftSubject.ts';

/** Why an act is none: nobody of the working group acts, the button is none of ours, or somebody is still at it. */
export const refusalStatus = { unknownPerson: 404, oldButton: 410, inProgress: 503 } as const satisfies Partial<
  Record<RefusalCode | 'inProgress', number>
>;

/**
 * Carries out one act of a person and keeps what was said and answered, in one transaction with its key: whoever sends it again gets
 * that answer, also after a crash.
 */
export async function performAct(
  chat: LocalChat,
  personId: number,
  act: LocalAct,
): Promise<Answer | keyof typeof refusalStatus> {
  const { app } = chat;
  const meant = await meaningOf(chat, personId, act);
  if (typeof meant === 'string') return meant;
  const key = keyOf(act);
  const event: PlatformEvent = { key, payload: { personId, act }, keep: 'claimed', acknowledge: nothingReceived };
  const end = await carryOutEvent(chat, event, async (received) => {
    // An older program kept words by their row alone.
    if (await rowByKey(app.db, key)) return answeredBefore(chat, meant.sender, received.key);
    return performMeant(chat, meant, received);
  });
  if (end.outcome === 'notKept') throw end.error;
  if (end.outcome === 'done') return answeredBefore(chat, meant.sender, end.key);
  return end.outcome === 'carriedOut' ? end.result : 'inProgress';
}

/** Carries out the acts that were kept by a process that died, and forgets what no longer means anything. */
export async function takeOverActs(chat: LocalChat, { atStart = false } = {}): Promise<void> {
  const carryOutLeft = async (payload: unknown, received: Received): Promise<void> => {
    const { personId, act } = keptActSchema.parse(payload);
    const meant = await meaningOf(chat, personId, act);
    if (typeof meant !== 'string') await performMeant(chat, meant, received);
  };
  await takeOverLeftEvents(chat, carryOutLeft, atStart ? EVENT_LEASE_MS : 0);
  await chat.processed.forgetOld();
}

const keptActSchema = z.object({ personId: z.int32().positive(), act: localActSchema });

async function meaningOf(
  chat: LocalChat,
  personId: number,
  act: LocalAct,
): Promise<MeantAct | 'unknownPerson' | 'oldButton'> {
  const sender = await localSenderOf(chat, personId);
  if (sender === null) return 'unknownPerson';
  const intent: Intent | null = act.kind === 'say' ? { kind: 'say', text: act.text } : parseCardSubmission(act.data);
  return intent !== null && isKnownIntent(intent) ? { personId, act, sender, intent } : 'oldButton';
}

async function performMeant(chat: LocalChat, meant: MeantAct, received: Received): Promise<Answer> {
  const { act, sender, intent } = meant;
  const place = act.conversation === 'direct' ? 'direct' : 'public';
  const kept: { last?: ActRows; mayHaveChangedLanguage?: boolean } = {};
  const { reply, language } = await converse(chat, {
    sender,
    place,
    intent,
    received,
    files: filesOfAct(chat, act),
    keepAnswer(ending, { reply: answer }) {
      const rows = localRowsOfAct(meant, answer);
      kept.last = { rows, key: received.key, at: chat.clock(), target: answer.form?.target, stored: [] };
      kept.mayHaveChangedLanguage = ending.isClaimed;
      ending.replace(actRowsAtEnd, kept.last, () => true);
    },
  });
  chat.bell.ring();
  const now = kept.mayHaveChangedLanguage ? await languageOfSender(chat, sender) : language;
  return shownAnswer(kept.last?.stored ?? [], now, reply.form);
}

/** The answer that an act got when it came before, drawn in the person's language of now. */
async function answeredBefore(chat: LocalChat, sender: Sender, key: string): Promise<Answer> {
  const { ids, target } = await finishedLocalAct(chat.app.db, key);
  const rows = await rowsByIds(chat.app.db, ids);
  if (!target) return shownAnswer(rows, await languageOfSender(chat, sender));
  const again = update.of({ by: 'page', ...draftSubjectOf(target), page: target.page });
  const { reply } = await converseNow(chat, { sender, place: 'direct', intent: again });
  return shownAnswer(rows, await languageOfSender(chat, sender), reply.form);
}

function shownAnswer(rows: LocalRow[], language: Language, form?: Reply['form']): Answer {
  return { messages: showLocalRows(rows, language), language, ...(form && { form: openForm(form, language) }) };
}

function openForm(form: NonNullable<Reply['form']>, language: Language): OpenForm {
  const reopen = cardSubmitData(update.of({ by: 'page', ...draftSubjectOf(form.target), page: form.target.page }));
  return {
    card: drawFormCard(form, language, Number.POSITIVE_INFINITY),
    title: form.title,
    target: form.target,
    reopen,
  };
}
