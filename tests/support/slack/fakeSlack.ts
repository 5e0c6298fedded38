import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { answerWith, type Fault, fine, limited, lostReply } from '../faults.ts';
import { httpDelivery, socketDelivery } from './fakeDelivery.ts';
import type { FakeSlack } from './fakeSlackInterface.ts';
import { fresh, newState } from './fakeState.ts';
import { answerCall, answerResponse } from './fakeWebApi.ts';
import { person } from './person.ts';

export const BOT_TOKEN = 'xoxb-fake-bot-token';
export const APP_TOKEN = 'xapp-fake-app-token';
export const SIGNING_SECRET = 'fake-signing-secret';

type Trouble = Fault | { refused: string };

export async function startFakeSlack(): Promise<FakeSlack> {
  const state = newState();
  const troubles = new Map<string, Trouble[]>();
  const responded = new Map<string, number>();
  const responses = new Map<string, { channel: string; userId: string; source?: string }>();
  /** With the name of the process that opened it. */
  const open = new Map<WebSocket, string>();
  let httpUrl: string | null = null;

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const sockets = new WebSocketServer({ server, path: '/socket' });
  sockets.on('connection', (socket, { url = '' }) => {
    if (fake.closesSockets === 'before the greeting') return socket.close();
    open.set(socket, new URL(url, base).searchParams.get('caller') ?? '');
    socket.on('close', () => open.delete(socket));
    socket.on('message', (data: Buffer) => bySocket.hear(data.toString()));
    socket.send(JSON.stringify({ type: 'hello', num_connections: open.size }));
    if (fake.closesSockets === 'after the greeting') socket.close();
    if (fake.closesSockets === 'with a farewell') {
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await read(request);
    const path = request.url ?? '';
    if (path.startsWith('/upload/'))
      return withTrouble(response, 'upload', '', () => {
        state.uploads.set(path.slice('/upload/'.length), bytes);
        return { status: 200, body: {} };
      });
    if (path.startsWith('/files-pri/')) return handOver(request, response, path.slice('/files-pri/'.length));
    const body = bytes.toString('utf8');
    if (path.startsWith('/response/'))
      return withTrouble(response, 'response_url', '', () => ({ status: respond(path, body) ? 200 : 404, body: {} }));
    const method = path.replace(/^\/api\//, '');
    const given = argumentsOf(body);
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? String(given['token']);
    await withTrouble(response, method, callerOf(token), () => ({ status: 200, body: carryOut(method, token, given) }));
  }

  /** Answers one call, of a method or at an address that Slack gave (`response_url`, `upload`), as its trouble wants it. */
  async function withTrouble(
    response: ServerResponse,
    what: string,
    caller: string,
    effect: () => { status: number; body: unknown },
  ): Promise<void> {
    const trouble = troubles.get(what)?.shift() ?? fake.faults({ caller, what });
    if ('refused' in trouble) return end(response, 200, { ok: false, error: trouble.refused });
    if (typeof trouble.reply === 'object') state.calls.push({ method: what, arguments: {}, outcome: 'ratelimited' });
    await answerWith(response, trouble, effect);
  }

  function respond(path: string, body: string): boolean {
    const where = responses.get(path);
    // Five times, says Slack (docs.slack.dev/interactivity/handling-user-interaction), then no more.
    const used = (responded.get(path) ?? 0) + 1;
    responded.set(path, used);
    return (
      used <= 5 && where !== undefined && answerResponse(state, where, JSON.parse(body) as Record<string, unknown>)
    );
  }

  /** A file of somebody; whoever may not have it is sent to the login. */
  function handOver({ headers }: IncomingMessage, response: ServerResponse, id: string): void {
    const may = headers.authorization?.startsWith(`Bearer ${BOT_TOKEN}`) === true && state.scopes.has('files:read');
    const bytes = may ? state.uploads.get(id) : undefined;
    if (bytes) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
    else response.writeHead(302, { location: `${base}/login` }).end();
  }

  function carryOut(method: string, token: string, given: Record<string, unknown>): object {
    const refused = { ok: false, error: 'invalid_auth' };
    if (method === 'apps.connections.open') state.calls.push({ method, arguments: given, outcome: 'ok' });
    if (method === 'apps.connections.open')
      return token.startsWith(APP_TOKEN)
        ? { ok: true, url: `${base.replace('http', 'ws')}/socket?caller=${callerOf(token)}` }
        : refused;
    if (!token.startsWith(BOT_TOKEN)) return refused;
    const answered = answerCall(state, method, given);
    const { upload_url: upload } = answered as { upload_url?: unknown };
    return typeof upload === 'string' ? { ...answered, upload_url: `${base}${upload}` } : answered;
  }

  const trouble = (method: string, ...more: Trouble[]) =>
    troubles.set(method, [...(troubles.get(method) ?? []), ...more]);
  const bySocket = socketDelivery(
    (caller) =>
      [...open].findLast(([{ readyState }, by]) => readyState === 1 && (caller === undefined || by === caller))?.[0],
  );
  const byHttp = httpDelivery(
    () => httpUrl ?? '',
    SIGNING_SECRET,
    () => fake.now(),
  );
  const fake: FakeSlack = {
    state,
    apiUrl: `${base}/api/`,
    idle: () => Promise.resolve(),
    closesSockets: 'never',
    now: () => new Date(),
    faults: () => fine,
    delivery: {
      async deliver(kind, payload, onAcknowledged) {
        const acknowledged = await (httpUrl === null ? bySocket : byHttp).deliver(kind, payload);
        onAcknowledged?.(acknowledged);
        await fake.idle();
        return acknowledged;
      },
    },
    deliverTo: (url) => (httpUrl = url),
    addPerson({
      name,
      email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
      locale = 'en-GB',
      teamId = state.team,
      workspaces,
    }) {
      const id = fresh(state, 'U');
      state.users.set(id, {
        id,
        teamId,
        name,
        email,
        locale,
        tz: 'Europe/Zurich',
        deleted: false,
        ...(workspaces && { workspaces }),
      });
      return person(fake, id);
    },
    addChannel(people) {
      const id = fresh(state, 'C');
      state.channels.set(id, new Set([state.bot.userId, ...people.map(({ userId }) => userId)]));
      return id;
    },
    limit: (method, times, retryAfter) => trouble(method, ...Array.from({ length: times }, () => limited(retryAfter))),
    limitAfter: (method, passing, retryAfter) =>
      trouble(method, ...Array.from({ length: passing }, () => fine), limited(retryAfter)),
    loseReply: (method) => trouble(method, lostReply),
    refuse: (method, error) => trouble(method, { refused: error }),
    recycleSockets() {
      for (const socket of open.keys()) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    sockets: () => [...open.keys()],
    bySocket,
    isConnected: (caller) => [...open].some(([{ readyState }, by]) => readyState === 1 && by === caller),
    responseUrl(where) {
      const path = `/response/${fresh(state, 'R')}`;
      responses.set(path, where);
      return `${base}${path}`;
    },
    async close() {
      for (const socket of open.keys()) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return fake;
}

/** Which process calls. */
const callerOf = (token: string): string => /^x\w+-fake-(?:bot|app)-token(.*)$/.exec(token)?.[1] ?? '';

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Slack's client writes forms whose complex fields are JSON. */
function argumentsOf(body: string): Record<string, unknown> {
  if (body.startsWith('{')) return JSON.parse(body) as Record<string, unknown>;
  return Object.fromEntries([...new URLSearchParams(body)].map(([key, value]) => [key, parsed(value)]));
}

function parsed(value: string): unknown {
  try {
    return /^[[{]/.test(value) ? JSON.parse(value) : value;
  } catch {
    return value; // words of a person that happen to begin with a bracket
  }
}

function end(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
