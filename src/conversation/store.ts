import { isDeepStrictEqual } from 'node:util';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { z } from 'zod';
import type { ActRecord } from '../core/actWrites.ts';
import type { Caller, Platform } from '../core/context.ts';
import type { Db, Tx } from '../db/db.ts';
import { changeBySql } from '../db/sql.ts';
import { draftSubjectSchema, parseDraftSubjectKey, draftSubjectKey, draftSubjectOf } from '../protocol/draftSubject.ts';
import type { AnsweredInput, AwaitedWords } from '../protocol/message.ts';
import { intentSchema } from '../protocol/intent.ts';
import { type ShownButton, shownButtonsSchema } from './buttonNamedByText.ts';

const awaitedSchema = z.union([
  z.intersection(
    draftSubjectSchema,
    z.object({ kind: z.literal('input'), input: z.string(), takes: z.literal(['words', 'value']).optional() }),
  ),
  z.object({ kind: z.literal('words'), intent: intentSchema, field: z.string(), acts: z.boolean().optional() }),
  z.object({ kind: z.literal('file'), intent: intentSchema, field: z.string() }),
]);

/** Buttons of several messages, one below the other: older ones have scrolled away. */
const MOST_BUTTONS = 60;

/** What is open in a chat: what was asked and is still to be answered, and the buttons that can be typed. */
export interface OpenChat {
  awaited: AwaitedWords | null;
  buttons: ShownButton[];
}

export const nothingOpen: OpenChat = { awaited: null, buttons: [] };

/** After a day nobody means an old button by a word. */
const DAY = 86_400_000;

/** What is open for a person in one channel. */
export async function findOpenChat(
  db: Db,
  { person: { id: personId }, channel, now }: Pick<Caller, 'person' | 'channel' | 'now'>,
): Promise<OpenChat> {
  const row = await db.conversation.findUnique({ where: { personId_channel: { personId, channel } } });
  const awaited = awaitedSchema.safeParse(row?.asking);
  const buttons = shownButtonsSchema.safeParse(row?.buttons);
  const recent = buttons.success ? buttons.data.filter(({ at }) => now.getTime() - Date.parse(at) < DAY) : [];
  return { awaited: awaited.success ? awaited.data : null, buttons: recent };
}

/** What an answer leaves open in a chat. */
export interface OpenChatChange {
  awaits: AwaitedWords | null | undefined;
  buttons: readonly ShownButton[];
  before: readonly ShownButton[];
}

/** What is open in a chat as it is kept; `asking` null leaves the question that was. */
interface KeptOpenChat {
  personId: number;
  channel: Caller['channel'];
  asking: string | null;
  buttons: string;
}

/**
 * Remembers what was asked and which buttons were shown with it, so that the next plain words find their question; with the end of the
 * caller's act, where there is one. `awaits` undefined leaves the question, and with it the buttons that were there before, where no new
 * one is called the same.
 */
export async function saveOpenChat(
  db: Db,
  { person: { id: personId }, channel, act }: Pick<Caller, 'person' | 'channel' | 'act'>,
  { awaits, buttons, before }: OpenChatChange,
): Promise<void> {
  if (awaits === undefined && buttons.length === 0) return;
  const stands = (old: ShownButton): boolean => !buttons.some((one) => replaces(one, old));
  const all = awaits === undefined ? [...buttons, ...before.filter(stands)] : buttons;
  // A JSON column takes no undefined: fields that an intent leaves out are left out.
  const shown = JSON.stringify(all.slice(0, MOST_BUTTONS));
  const asking = awaits === undefined ? null : JSON.stringify(awaits ?? { kind: 'nothing' });
  const kept = { personId, channel, asking, buttons: shown };
  if (act) act.keep(openChatsAtEnd, kept);
  else await saveOpenChats(db, [kept]);
}

const openChatsAtEnd: ActRecord<KeptOpenChat> = { rank: 2, isEffect: false, write: saveOpenChats };

async function saveOpenChats(db: Db | Tx, chats: readonly KeptOpenChat[]): Promise<void> {
  const last = new Map<string, KeptOpenChat>();
  for (const chat of chats) {
    const key = `${chat.personId} ${chat.channel}`;
    last.set(key, { ...chat, asking: chat.asking ?? last.get(key)?.asking ?? null });
  }
  const rows = [...last.values()].map(
    ({ personId, channel, asking, buttons }) => Prisma.sql`(${personId}, ${channel}, ${asking}, ${buttons})`,
  );
  await changeBySql(
    db,
    Prisma.sql`
      INSERT INTO "Conversation" ("personId", "channel", "asking", "buttons") VALUES ${Prisma.join(rows)}
      ON CONFLICT ("personId", "channel") DO UPDATE
      SET "asking" = COALESCE(excluded."asking", "Conversation"."asking"), "buttons" = excluded."buttons"`,
  );
}

/** Whether a newer button stands for an older one: it is called the same, or asks whether what cannot be taken back is to be done. */
const replaces = (newer: ShownButton, old: ShownButton): boolean =>
  newer.label === old.label || (old.danger === true && isDeepStrictEqual(newer.intent, old.intent));

/** One message on a platform. */
export interface MessageId {
  platform: Platform;
  conversation: string;
  /** The platform's id of it. */
  message: string;
}

/** A message, and the input that it answered. */
export interface AnsweredMessage extends MessageId {
  answered: AnsweredInput;
  at: Date;
}

/** Remembers which input messages answered; each message at most once. */
export async function saveAnsweredMessages(db: Db | Tx, messages: readonly AnsweredMessage[]): Promise<void> {
  const rows = messages.map(
    ({ platform, conversation, message, answered, at }) =>
      Prisma.sql`(${platform}, ${conversation}, ${message}, ${draftSubjectKey(draftSubjectOf(answered))}, ${answered.input}, ${at})`,
  );
  await changeBySql(
    db,
    Prisma.sql`
      INSERT INTO "AnsweredMessage" ("platform", "conversation", "message", "subject", "input", "at") VALUES ${Prisma.join(rows)}
      ON CONFLICT ("platform", "conversation", "message") DO UPDATE SET "subject" = excluded."subject", "input" = excluded."input"`,
  );
}

export const answeredMessagesAtEnd: ActRecord<AnsweredMessage> = {
  rank: 2,
  isEffect: false,
  write: saveAnsweredMessages,
};

/** The input that a message answered; null where it answered none. */
export async function findAnsweredInput(db: Db, key: MessageId): Promise<AnsweredInput | null> {
  const row = await db.answeredMessage.findUnique({ where: { platform_conversation_message: key } });
  return row && { ...parseDraftSubjectKey(row.subject), input: row.input };
}
