import express, { type ErrorRequestHandler, Router } from 'express';
import { z } from 'zod';
import { registry } from '../../src/app/featureRegistry.ts';
import { appCommandsFor } from '../../src/app/help.ts';
import { databaseFailureOf } from '../../src/db/databaseFailure.ts';
import { dateIn } from '../../src/calendar/dates.ts';
import { languageSchema } from '../../src/language/language.ts';
import type { Caller } from '../../src/core/context.ts';
import { rolesNow } from '../../src/people/requireCoordinator.ts';
import { audienceOfPerson } from '../../src/people/roles.ts';
import { compressedJson } from './compressResponse.ts';
import { localConversationsOf, showLocalRows } from './showConversationRows.ts';
import { isLocalFileSeal } from './fileAddressSeal.ts';
import { performAct, refusalStatus } from './performAct.ts';
import { EventFeed } from './eventFeed.ts';
import { OpenStreams, streamLocalEvents } from './streamLocalEvents.ts';
import { localActSchema, placeSchema } from './localAct.ts';
import { decodeRecord } from './localRecord.ts';
import type { LocalChat } from './localChat.ts';
import type {
  Answer,
  ConversationsAnswer,
  MessagesAnswer,
  PeopleAnswer,
  RefusalAnswer,
  RefusalCode,
} from './pageApiTypes.ts';
import { localPageHeaders, localPageRouter } from './pageRouter.ts';
import { readLocalPageFiles } from './pageFiles.ts';
import { sameOrigin } from './sameOrigin.ts';
import { localCallerOf } from './senderAccount.ts';
import { OncePerKey } from './oncePerKey.ts';
import { localGroupName, lastLocalRowIds, newestId, localPeople, rowById, rowsBefore } from './store.ts';
import { rawFile, takeUpload } from './uploads.ts';
import { localPageWords, roleWords } from './localPageWords.ts';

/** Ids are 32 bits in PostgreSQL; a higher one would be an error of the database rather than of the request. */
const id = z.coerce.number().pipe(z.int32().positive());
/** So many rows the page opens a conversation with, and so many it asks for at a time when somebody goes back: they are drawn late. */
const historyPage = { newest: 60, earlier: 200 };
const unknownPerson: RefusalAnswer = { error: 'unknownPerson' };

/** The local chat: its page at `/`, everything else below `/local`. Only for a server that listens on loopback. */
export function localRouter(chat: LocalChat, page = readLocalPageFiles()): Router {
  const router = Router();
  const { app } = chat;
  const events = { feed: new EventFeed(chat), streams: new OpenStreams() };
  const acts = new OncePerKey<Awaited<ReturnType<typeof performAct>>>();

  router.use(['/local', /^\/$/], sameOrigin, localPageHeaders(page), compressedJson);
  router.use(localPageRouter(page));

  router.get('/local/words/:language', (request, response) => {
    response.json(localPageWords(languageSchema.parse(request.params.language), []));
  });

  router.get('/local/people/:person/words', async (request, response) => {
    const caller = await localCallerOf(chat, id.parse(request.params.person));
    if (!caller) return void response.status(404).json(unknownPerson);
    response.json(
      localPageWords(caller.person.language, appCommandsFor(registry.commands, await rolesNow(app.db, caller))),
    );
  });

  router.get('/local/people', async (request, response) => {
    const language = languageSchema.catch('en').parse(request.query['language']);
    const people = await localPeople(app.db, app.workingGroupId, dateIn(chat.clock(), 'UTC'));
    const shown = people.map((person) => ({
      id: person.id,
      name: person.name,
      language: person.language,
      roles: roleWords(person, language),
    }));
    const group = await localGroupName(app.db, app.workingGroupId);
    response.json({ group, people: shown } satisfies PeopleAnswer);
  });

  router.get('/local/people/:person/conversations', async (request, response) => {
    const caller = await localCallerOf(chat, id.parse(request.params.person));
    if (!caller) return void response.status(404).json(unknownPerson);
    const conversations = await roomsOf(chat, caller);
    const last = await lastLocalRowIds(
      app.db,
      conversations.map(({ conversation }) => conversation),
    );
    const shown = conversations.map(({ name, conversation }) => ({ name, last: last.get(conversation) ?? 0 }));
    const { person } = caller;
    const held = await localPeople(app.db, app.workingGroupId, dateIn(chat.clock(), 'UTC'), person.id);
    const roles = held.flatMap((one) => roleWords(one, person.language));
    const group = await localGroupName(app.db, app.workingGroupId);
    response.json({ person, roles, group, conversations: shown } satisfies ConversationsAnswer);
  });

  router.get('/local/people/:person/conversations/:place', async (request, response) => {
    const caller = await localCallerOf(chat, id.parse(request.params.person));
    const name = placeSchema.parse(request.params.place);
    const before = id.safeParse(request.query['before']).data;
    const found = caller && (await roomsOf(chat, caller)).find((one) => one.name === name);
    if (!found) return void response.status(404).json(unknownPerson);
    const most = before === undefined ? historyPage.newest : historyPage.earlier;
    const rows = await rowsBefore(app.db, found.conversation, before ?? newestId, most);
    const more = rows.length === most ? rows[0]?.id : undefined;
    const messages = showLocalRows(rows, caller.person.language);
    response.json({ messages, last: rows.at(-1)?.id ?? 0, more } satisfies MessagesAnswer);
  });

  router.get('/local/people/:person/events', async (request, response) => {
    const personId = id.parse(request.params.person);
    const after = id.catch(0).parse(request.get('last-event-id') ?? request.query['after']);
    const caller = await localCallerOf(chat, personId);
    if (!caller) return void response.status(404).json(unknownPerson);
    const conversations = (await roomsOf(chat, caller)).map(({ conversation }) => conversation);
    streamLocalEvents(events, { personId, conversations, language: caller.person.language, after }, request, response);
  });

  router.post('/local/people/:person/acts', express.json({ limit: '1mb' }), async (request, response) => {
    const act = localActSchema.parse(request.body);
    const personId = id.parse(request.params.person);
    // Everybody's direct chat is theirs: only a room asks for roles.
    if (act.conversation !== 'direct') {
      const caller = await localCallerOf(chat, personId);
      const isTheirs = caller && (await roomsOf(chat, caller)).some(({ name }) => name === act.conversation);
      if (!isTheirs) return void response.status(404).json(unknownPerson);
    }
    const answer = await acts.share(act.key, () => performAct(chat, personId, act));
    if (typeof answer === 'object') response.json(answer satisfies Answer);
    else response.status(refusalStatus[answer]).json({ error: answer });
  });

  router.post('/local/people/:person/files', rawFile, takeUpload(chat));

  router.get('/local/pictures/:row/:position/:seal', async (request, response) => {
    const block = await blockAt(chat, request.params);
    if (block?.kind !== 'image') return void response.status(404).json({ error: 'noPicture' });
    response
      .type(block.mime ?? 'image/png')
      .set('cache-control', 'private, max-age=31536000, immutable')
      .send(Buffer.from(block.png));
  });

  router.get('/local/files/:row/:position/:seal', async (request, response) => {
    const block = await blockAt(chat, request.params);
    if (block?.kind !== 'file') return void response.status(404).json({ error: 'noFile' });
    // To be saved, never shown: a page within the origin of the chat could press its buttons.
    response.attachment(block.name).type(block.mime).send(Buffer.from(block.bytes));
  });

  router.use('/local', answerErrors(chat));
  return router;
}

/** The rooms that a person's roles of today open to them. */
async function roomsOf(
  { app, clock }: LocalChat,
  { person }: Caller,
): Promise<ReturnType<typeof localConversationsOf>> {
  return localConversationsOf(person.id, audienceOfPerson(await rolesNow(app.db, { person, now: clock() })));
}

/** A block of a message that was kept, by its row and its place in it; nothing without the seal of who was shown it. */
async function blockAt({ app }: LocalChat, { row, position, seal }: { row: string; position: string; seal: string }) {
  const rowId = id.parse(row);
  if (!isLocalFileSeal(seal, rowId, Number(position))) return undefined;
  const kept = await rowById(app.db, rowId);
  const record = kept && decodeRecord(kept.body);
  return record?.kind === 'message' ? record.message.blocks[Number(position)] : undefined;
}

/** What the browser sent wrong gets a 4xx with words for it; anything else is a bug, told by its reference alone. */
function answerErrors({ app }: LocalChat): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const sent = z.object({ status: z.int().min(400).max(499) }).safeParse(error);
    if (error instanceof z.ZodError) response.status(400).json({ error: 'invalid', issues: error.issues });
    else if (sent.success)
      response.status(sent.data.status).json({
        error:
          sent.data.status === 413 ? (request.is('application/octet-stream') ? 'fileTooLarge' : 'tooLarge') : 'invalid',
      } satisfies RefusalAnswer);
    else
      response.status(500).json({ error: whatFailed(error), reference: app.reportBug(error) } satisfies RefusalAnswer);
  };
}

const storageErrors = { nothing: 'cannotKeep', unknown: 'unknownKept' } as const satisfies Record<string, RefusalCode>;

function whatFailed(error: unknown): RefusalCode {
  const failure = databaseFailureOf(error);
  return failure ? storageErrors[failure.stored] : 'bug';
}
