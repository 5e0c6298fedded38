import express from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { LATE_REPLY } from '../../../src/outbox/lateReply.ts';
import { KEPT_IS_ENOUGH_MS } from '../../../handlers/slack/receivePayload.ts';
import { type RunningSlack, startSlack } from '../../../handlers/slack/start.ts';
import type { Core } from '../../../src/conversation/conversation.ts';
import type { App, Caller } from '../../../src/core/context.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import type { Message, Reply } from '../../../src/protocol/message.ts';
import type { AccountProfile } from '../../../src/roster/syncRosterProfile.ts';
import { temporaryFolder, type TestDatabase } from '../databases.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, startFakeSlack } from './fakeSlack.ts';
import type { FakeSlack } from './fakeSlackInterface.ts';
import type { Person } from './people.ts';
import { createApp } from '../../../src/app/app.ts';

export type Mode = 'socket' | 'http';

/** Focal's Slack handlers against the fake, with a core that says what a test tells it to. */
export interface SlackWorld {
  fake: FakeSlack;
  slack: RunningSlack;
  app: App;
  /** Where requests of Slack arrive, in HTTP mode. */
  url: string;
  /** What reached the core, in order. */
  heard: { intent: Intent; caller: Caller }[];
  followed: { userId: string; profile: AccountProfile }[];
  /** Who is known, by user id. */
  people: Map<string, Caller['person']>;
  /** Bugs that were reported. */
  bugs: unknown[];
  /** What was logged. */
  logged: Record<string, unknown>[];
  /** Pauses that were asked for, in milliseconds; none is waited for, unless a test says so. */
  pauses: number[];
  /** Makes a member of the working group. */
  member(given: { name: string; language?: 'en' | 'fr' | 'es'; by?: 'account' | 'email' }): Person;
  answer(reply: (intent: Intent, caller: Caller) => Reply | Promise<Reply>): void;
  /** Answers that wait in the outbox because they could not be shown. */
  lateReplies(): Promise<string[]>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const says = (text: string, ...blocks: Message['blocks']): Reply => ({
  messages: [{ text, blocks: [{ kind: 'text', text }, ...blocks] }],
  visibleTo: 'sender',
});

export async function slackWorld(
  { db }: TestDatabase,
  mode: Mode,
  {
    clock = () => new Date(),
    core,
    pause = () => Promise.resolve(),
    patience = new Promise<void>(() => undefined),
  }: { clock?: () => Date; core?: Core; pause?: (ms: number) => Promise<void>; patience?: Promise<void> } = {},
): Promise<SlackWorld> {
  const fake = await startFakeSlack();
  const people = new Map<string, Caller['person']>();
  const byEmail = new Map<string, Caller['person']>();
  const bugs: unknown[] = [];
  const logged: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'debug' },
    { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  let script: (intent: Intent, caller: Caller) => Reply | Promise<Reply> = (intent) => says(`You said ${intent.kind}.`);
  const app = createApp({
    db,
    dataDir: temporaryFolder(),
    workingGroupId: 1,
    reportBug(error) {
      bugs.push(error);
      return `BUG-${bugs.length}`;
    },
  });
  const world: Omit<SlackWorld, 'slack'> & { slack?: RunningSlack } = {
    fake,
    app,
    url: '',
    heard: [],
    people,
    followed: [],
    bugs,
    logged,
    pauses: [],
    member({ name, language = 'en', by = 'account' }) {
      const someone = fake.addPerson({ name });
      const known = { id: people.size + byEmail.size + 1, name, language, timeZone: 'Europe/Zurich' };
      if (by === 'account') people.set(someone.userId, known);
      else byEmail.set(fake.state.users.get(someone.userId)?.email ?? '', known);
      return someone;
    },
    answer: (next) => (script = next),
    async lateReplies() {
      const rows = await db.outboxMessage.findMany({ where: { kind: LATE_REPLY }, orderBy: { id: 'asc' } });
      return rows.map(({ body }) => (body as { message: { text: string } }).message.text);
    },
    async restart() {
      await world.slack?.stop();
      await start();
    },
    async close() {
      await world.slack?.stop();
      server?.closeAllConnections();
      server?.close();
      await fake.close();
    },
  };
  let server: ReturnType<typeof createServer> | undefined;
  await db.workingGroup.upsert({
    where: { id: 1 },
    update: {},
    create: { code: 'world', name: 'A group', timeZone: 'UTC' },
  });
  await start();
  return world as SlackWorld;

  async function start(): Promise<void> {
    const config = {
      botToken: BOT_TOKEN,
      apiUrl: fake.apiUrl,
      ...(mode === 'socket' ? { appToken: APP_TOKEN } : { signingSecret: SIGNING_SECRET }),
    };
    world.slack = await startSlack(app, config, log, {
      clock,
      pause: (ms) => {
        // Nothing takes so long here that it would be acknowledged before it is done.
        if (ms === KEPT_IS_ENOUGH_MS) return patience;
        world.pauses.push(ms);
        return pause(ms);
      },
      core: core ?? {
        identify: (_, { userId, email }) => Promise.resolve(people.get(userId) ?? byEmail.get(email ?? '') ?? null),
        async handleIntent(_, caller, intent) {
          // As whoever writes by themselves.
          await caller.act?.claim();
          world.heard.push({ intent, caller });
          return script(intent, caller);
        },
        syncProfile(_, { userId }, profile) {
          world.followed.push({ userId, profile });
          return Promise.resolve();
        },
      },
    });
    await world.slack.begun;
    fake.now = clock;
    fake.idle = () => world.slack?.settled() ?? Promise.resolve();
    if (world.slack.router) await serve(world.slack.router);
  }

  async function serve(router: express.Router): Promise<void> {
    server?.closeAllConnections();
    server?.close();
    const web = express();
    web.use(router);
    server = createServer(web);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
    fake.deliverTo(world.url);
  }
}
