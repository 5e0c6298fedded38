import { localConversationsOf, showLocalRow } from '../../handlers/local/showConversationRows.ts';
import { rowsAfter } from '../../handlers/local/store.ts';
import { seenButtons } from '../../handlers/cards/readDrawnCard.ts';
import { parseCardSubmission } from '../../handlers/cards/submission.ts';
import { formerPageSchema } from '../../handlers/slack/viewSubmissions.ts';
import { processedEvents } from '../../src/conversation/processedEvents.ts';
import { keptSlackButtonValue } from '../../handlers/slack/store.ts';
import { analyseRound } from '../../src/analysis/analyseRound.ts';
import { analysisJson } from '../../src/analysis/analysisJson.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { App, Caller } from '../../src/core/context.ts';
import type { Db } from '../../src/db/db.ts';

import { type Language, languageSchema } from '../../src/language/language.ts';
import { outboxReaderOf, outboxRecipientOf } from '../../src/outbox/outboxRecipients.ts';
import { personAsCaller, personById } from '../../src/people/personRecords/store.ts';
import { say } from '../../src/protocol/doorIntents.ts';
import { decodeIntent, encodeIntent, type Intent } from '../../src/protocol/intent.ts';
import type { Message } from '../../src/protocol/message.ts';
import { renamedTables } from './renamedTables.ts';
import { linesOf } from './replyLines.ts';

/*
 * All that the upgrade test knows of the program: when something is renamed or moved, this file follows. What it gives is
 * compared with before.json, so its own names and values stay those of commit a9a28b7.
 */

/** Words that read otherwise today, as they were at a9a28b7. */
const reworded: readonly (readonly [before: string, today: string])[] = [
  ['the rung before', 'the step before'],
  ['8 puestos no han', '8 oficinas no han'],
  ['1 puesto no ha', '1 oficina no ha'],
  ['a ese puesto', 'a esa oficina'],
  ['a estos 8 puestos', 'a estas 8 oficinas'],
  ['1 de 9 puestos', 'una de las 9 oficinas'],
  ['1 de 2 puestos, 1 de ellos', 'una de las 2 oficinas, 1 de ellas'],
  ['de 27 preguntas', 'de las 27 preguntas'],
  ['de 36 preguntas', 'de las 36 preguntas'],
  ['concierne a su puesto', 'concierne a su oficina'],
  ['Puesto', 'Oficina'],
  ['bulletin n° ', 'bulletin n°\u00A0'],
  ['La suya es la primera actualización de 2 puestos.', 'Su oficina es la primera en responder, de un total de 2.'],
];

/** A line of a9a28b7 as it reads today. */
export const readsToday = (line: string): string =>
  reworded
    .reduce((text, [before, today]) => text.replaceAll(before, today), line)
    .replace(
      frenchTime,
      (_, day: string, hour: string, minute: string) =>
        `${day}${Number(hour)}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}`,
    );

const frenchTime = /(\ble \d{1,2}(?:er)? \S+ \d{4}, )(\d\d):(\d\d)/g;

/** Somebody by their key in the roster, who speaks in a channel. */
interface Sender {
  person: string;
  channel: Caller['channel'];
}

/** A button as a chat holds it: text in Slack, what the card submits in Teams and in the local chat. */
export interface Button extends Sender {
  value: unknown;
}

/** How many rows today's tables hold, and how many they should: of all old tables that went into each. */
export async function countRows(
  db: Db,
  before: Readonly<Record<string, number>>,
): Promise<{ found: Record<string, number>; expected: Record<string, number> }> {
  const found: Record<string, number> = {};
  const expected: Record<string, number> = {};
  for (const [old, count] of Object.entries(before)) {
    const table = renamedTables[old] ?? old;
    expected[table] = (expected[table] ?? 0) + count;
    const [row] = await db.$queryRawUnsafe<{ rows: number | bigint }[]>(`SELECT count(*) AS rows FROM "${table}"`);
    found[table] = Number(row?.rows);
  }
  // A page of a form that was acknowledged and not carried out is kept among the events today.
  const pages = await db.processedEvent.count({ where: { key: { startsWith: 'slack:page:' } } });
  expected['ProcessedEvent'] = (expected['ProcessedEvent'] ?? 0) + pages;
  expected['SlackButtonValue'] = (expected['SlackButtonValue'] ?? 0) - pages;
  // A need is the event of its asking today; that it was met is another event.
  const met = await db.commitmentEvent.count({ where: { formerNeed: null } });
  expected['CommitmentEvent'] = (expected['CommitmentEvent'] ?? 0) + met;
  return { found, expected };
}

/** What `focal analysis --json` prints for a round. */
export async function analysisOf({ db, workingGroupId }: App, label: string): Promise<unknown> {
  const round = await db.round.findFirstOrThrow({ where: { workingGroupId, label } });
  return JSON.parse(JSON.stringify(await analysisJson(db, await analyseRound(db, round.id))));
}

async function callerOf({ db, workingGroupId }: App, { person: key, channel }: Sender, now: Date): Promise<Caller> {
  const { id } = await db.person.findFirstOrThrow({ where: { workingGroupId, key } });
  const record = await personById(db, id);
  if (!record) throw new Error(`${key} is gone`);
  return { workingGroupId, person: personAsCaller(record), channel, place: 'direct', now };
}

/** A command of somebody, in their own language or in another. */
export interface Said {
  person: string;
  language?: Language;
  command: Intent;
}

/** The words of the answer to a command. */
export async function answerTo(app: App, { person: key, language, command }: Said, now: Date): Promise<string[]> {
  const caller = await callerOf(app, { person: key, channel: 'local' }, now);
  const person = { ...caller.person, ...(language && { language }) };
  return linesOf(await handleIntent(app, { ...caller, person }, command));
}

/** A publication as Markdown, as an audience got it in a language: of an issue by its number, or of a round by its label. */
export async function editionOf(
  app: App,
  of: { issue: number } | { round: string },
  reader: { audience: 'workingGroup' | 'allStaff' | 'memberStates'; language: Language },
  now: Date,
): Promise<string> {
  const caller = await callerOf(app, { person: 'anna', channel: 'local' }, now);
  const { messages } = await handleIntent(app, caller, { kind: 'desk', do: 'fetch', format: 'md', ...of, ...reader });
  const [file] = messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'file'));
  return file ? Buffer.from(file.bytes).toString('utf8') : linesOf({ messages }).join('\n');
}

/** What becomes of something that is said or pressed. */
export type Outcome = 'done' | 'refused' | 'not understood';

/** Says words, in answer to whatever was asked there, or presses a button. */
export async function act(app: App, sender: Sender, intent: Intent, now: Date): Promise<Outcome> {
  const caller = await callerOf(app, sender, now);
  const reply = await handleIntent(app, caller, intent);
  const spoken = say.fieldsOf(intent);
  if (spoken) {
    const unknown = await handleIntent(app, caller, { kind: 'unknown', text: spoken.text });
    if (linesOf(reply)[0] === linesOf(unknown)[0]) return 'not understood';
  }
  const [message, ...others] = reply.messages;
  const [block, ...more] = message?.blocks ?? [];
  const alone = others.length === 0 && more.length === 0;
  return alone && block?.kind === 'text' && block.tone === 'warning' ? 'refused' : 'done';
}

/** The intent behind a button; null where today's program cannot read it. */
export async function readButton(db: Db, { channel, value }: Button): Promise<Intent | null> {
  if (channel !== 'slack') return parseCardSubmission(value);
  const text = String(value);
  return decodeIntent(text.startsWith('#') ? ((await keptSlackButtonValue(db, text)) ?? '') : text);
}

/** All buttons in the local chat, as it draws them for each person; a message that it cannot draw is an error. */
export async function localButtons({ db, workingGroupId }: App): Promise<Button[]> {
  const buttons: Button[] = [];
  const people = await db.person.findMany({ where: { workingGroupId }, orderBy: { id: 'asc' } });
  for (const { id, key, language } of people) {
    const conversations = localConversationsOf(id, 'workingGroup').map(({ conversation }) => conversation);
    for (const row of await rowsAfter(db, conversations, 0, 10_000)) {
      const shown = showLocalRow(row, languageSchema.parse(language));
      if (!shown) throw new Error(`the local chat cannot show message ${row.id}`);
      for (const { data } of shown.cards.flatMap(seenButtons))
        buttons.push({ person: key, channel: 'local', value: data });
    }
  }
  return buttons;
}

/** The pages of forms that were sent in Slack and not yet carried out. */
export async function keptPages(db: Db, now: Date): Promise<Intent[]> {
  const left = await processedEvents(db, 'slack', () => now).takeLeft();
  return left.map(({ payload }) => formerPageSchema.parse(JSON.parse(payload ?? '')).intent);
}

export interface MessageSeen {
  key: string;
  kind: string;
  recipient: string;
  state: string;
  channel: string | null;
  reason: string | null;
  /** What is composed of it now; of what was sent or dropped, nothing. */
  composed: string[];
  buttons: Intent[];
}

/** The whole outbox of the working group, with the texts of what is still to be sent. */
export async function outboxOf(app: App, now: Date): Promise<MessageSeen[]> {
  const { db, workingGroupId } = app;
  const rows = await db.outboxMessage.findMany({ where: { workingGroupId }, orderBy: { id: 'asc' } });
  const seen: MessageSeen[] = [];
  for (const { key, kind, recipientKind, recipient, state, channel, reason, body } of rows) {
    const waits = state === 'queued' || state === 'sending' || state === 'parked';
    const message = waits ? await compose(app, { kind, recipientKind, recipient, body }, now) : null;
    const to = recipientKind === 'person' ? await keyOfPerson(db, Number(recipient)) : recipient;
    const composed = message === null ? [] : 'blocks' in message ? linesOf({ messages: [message] }) : [message.why];
    const buttons = message !== null && 'blocks' in message ? intentsOf(message) : [];
    seen.push({ key, kind, recipient: to, state, channel, reason, composed, buttons });
  }
  return seen;
}

async function compose(
  { db, workingGroupId }: App,
  row: Parameters<typeof outboxRecipientOf>[0] & { kind: string; body: unknown },
  now: Date,
): Promise<Message | { why: string }> {
  const composer = registry.composers.get(row.kind);
  if (!composer) return { why: 'nobody composes it' };
  const reader = await outboxReaderOf(db, workingGroupId, outboxRecipientOf(row));
  if (!reader) return { why: 'nobody reads it' };
  const body = row.body as Parameters<typeof composer>[1];
  const made = await composer({ db, workingGroupId, now }, body, reader);
  if ('drop' in made) return { why: `dropped: ${made.drop}` };
  return 'wait' in made ? { why: `waits until ${made.wait.toISOString()}` } : made;
}

async function keyOfPerson(db: Db, id: number): Promise<string> {
  return (await db.person.findUniqueOrThrow({ where: { id } })).key;
}

/** The intents of a message's own buttons, as they were before a channel drew them. */
function intentsOf({ blocks }: Message): Intent[] {
  return blocks.flatMap((block) => (block.kind === 'actions' ? block.actions.map(({ intent }) => intent) : []));
}

/** What a button of a message holds as text. */
export const encoded = (intent: Intent): string => encodeIntent(intent);
