import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { OFFERED_WITHIN_MS } from '../../../handlers/teams/offerToBulletin.ts';
import { type RunningTeams, startTeams } from '../../../handlers/teams/start.ts';
import type { Core } from '../../../src/conversation/conversation.ts';
import type { App, Caller } from '../../../src/core/context.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import type { TeamsConfig } from '../../../src/config/config.ts';
import type { Message, Reply } from '../../../src/protocol/message.ts';
import { identifyPerson } from '../../../src/people/identifyPerson.ts';
import { temporaryFolder, type TestDatabase } from '../databases.ts';
import { type ConnectorDouble, STATIC_TOKEN, startConnectorDouble } from './connectorDouble.ts';
import { sign } from './keys.ts';
import { createApp } from '../../../src/app/app.ts';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
/** Who signs in the test cloud. */
export const ISSUER = 'https://issuer.example';
export const TENANT = '99999999-8888-7777-6666-555555555555';

/** Focal's Teams handlers against the double; by default with a core that says what a test tells it to. */
export interface TeamsWorld {
  double: ConnectorDouble;
  teams: RunningTeams;
  app: App;
  config: TeamsConfig;
  /** POST /api/messages. */
  url: string;
  heard: { intent: Intent; caller: Caller }[];
  bugs: unknown[];
  logged: Record<string, unknown>[];
  answer(reply: (intent: Intent, caller: Caller) => Reply | Promise<Reply>): void;
  /** Sends a body as the cloud does. */
  post(activity: object, token?: string): Promise<{ status: number; body: unknown; text: string }>;
  /** A token of the cloud for this bot. */
  token(claims?: object): string;
  close(): Promise<void>;
}

export const says = (text: string, ...blocks: Message['blocks']): Reply => ({
  messages: [{ text, blocks: [{ kind: 'text', text }, ...blocks] }],
  visibleTo: 'sender',
});

export async function teamsWorld(
  { db }: TestDatabase,
  more: {
    core?: Core;
    clock?: () => Date;
    workingGroupId?: number;
    config?: Partial<TeamsConfig>;
    /** Hosts of the test cloud beside the connector. */
    hosts?: string[];
  } = {},
): Promise<TeamsWorld> {
  const double = await startConnectorDouble();
  const { clock = () => new Date() } = more;
  const bugs: unknown[] = [];
  const logged: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'debug' },
    { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  let script: (intent: Intent, caller: Caller) => Reply | Promise<Reply> = ({ kind }) => says(`You said ${kind}.`);
  const heard: TeamsWorld['heard'] = [];
  const app = createApp({
    db,
    dataDir: temporaryFolder(),
    workingGroupId: more.workingGroupId ?? 1,
    reportBug(error) {
      bugs.push(error);
      return `BUG-${bugs.length}`;
    },
  });
  const config: TeamsConfig = {
    appId: APP_ID,
    tenantId: TENANT,
    staticToken: STATIC_TOKEN,
    openIdMetadataUrl: `${double.url}/v1/.well-known/openidconfiguration`,
    tokenIssuer: ISSUER,
    serviceHosts: [new URL(double.url).host, ...(more.hosts ?? [])],
    allowAnonymous: false,
    ...more.config,
  };
  const core: Core = more.core ?? {
    identify: identifyPerson,
    async handleIntent(_, caller, intent) {
      // As whoever writes by themselves.
      await caller.act?.claim();
      heard.push({ intent, caller });
      return script(intent, caller);
    },
    syncProfile: () => Promise.resolve(),
  };
  // Nobody is so slow here that Teams would be told before it is done.
  const pause = (ms: number) => (ms === OFFERED_WITHIN_MS ? new Promise<void>(() => undefined) : Promise.resolve());
  const teams = await startTeams(app, config, log, { core, clock, pause });
  const web = express();
  web.use(teams.router);
  // A connection stays open: a test that makes a key blocks this process for seconds, and would write into one that is being closed.
  const server = createServer({ keepAliveTimeout: 0 }, web);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const token = (claims: object = {}): string => {
    const now = Math.floor(clock().getTime() / 1_000);
    return sign(double.key, { ...claimsFor(double.url, Math.max(now, Date.now() / 1_000)), ...claims });
  };
  return {
    double,
    teams,
    app,
    config,
    url,
    heard,
    bugs,
    logged,
    answer: (next) => (script = next),
    token,
    async post(activity, given = token()) {
      const answer = await postTo(url, JSON.stringify(activity), given);
      await teams.settled();
      return answer;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await double.close();
    },
  };
}

export function claimsFor(serviceUrl: string, now: number): Record<string, unknown> {
  const seconds = Math.floor(now);
  return {
    iss: ISSUER,
    aud: APP_ID,
    serviceurl: serviceUrl,
    nbf: seconds - 60,
    exp: seconds + 3_600,
  };
}

export async function postTo(
  url: string,
  body: string,
  token: string | undefined,
): Promise<{ status: number; body: unknown; text: string }> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : parse(text), text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
