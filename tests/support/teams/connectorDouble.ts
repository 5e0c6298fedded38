import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from '../../../handlers/cards/card.ts';
import type { FileContent } from '../../../handlers/teams/teamsSendable.ts';
import { answerWith, type Fault, type FaultPlan, fine, lostReply } from '../faults.ts';
import { newKey, type SigningKey } from './keys.ts';

export const STATIC_TOKEN = 'token-of-the-test-cloud';

export interface PostedActivity {
  id: string;
  type: string;
  summary?: string;
  attachments: { contentType: string; content?: Card | FileContent; contentUrl?: string; name?: string }[];
}

export interface DoubleMember {
  id: string;
  aadObjectId: string;
  name: string;
  email: string;
  tenantId: string;
  userRole: string;
  userPrincipalName: string;
}

/** What goes wrong with the next call whose path contains a text. `lost`: it has its effect, and its reply never comes. */
export interface Trouble {
  path: string;
  status?: number;
  retryAfter?: string;
  lost?: true;
}

/** A Bot Connector of our own, with the keys of its cloud. */
export interface ConnectorDouble {
  url: string;
  key: SigningKey;
  /** What stands in each conversation, in order. */
  conversations: Map<string, PostedActivity[]>;
  /** Members by conversation id. */
  members: Map<string, DoubleMember[]>;
  /** What lies in drives (`/drive/…`) and at the connector (`/v3/attachments/…`, for our token alone), by path. */
  files: Map<string, Buffer>;
  calls: { method: string; path: string; authorization: string | undefined; body: unknown }[];
  troubles: Trouble[];
  /** What becomes of calls that `troubles` say nothing about. A process may put a name behind the token. */
  faults: FaultPlan;
  close(): Promise<void>;
}

export async function startConnectorDouble(): Promise<ConnectorDouble> {
  const double: Omit<ConnectorDouble, 'url' | 'close'> = {
    key: newKey('key-of-the-cloud'),
    conversations: new Map(),
    members: new Map(),
    calls: [],
    files: new Map(),
    troubles: [],
    faults: () => fine,
  };
  let ids = 0;
  let url = '';
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(double, { url, close });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path === '/v1/.well-known/openidconfiguration') return end(response, 200, { jwks_uri: `${url}/v1/keys` });
    if (path === '/v1/keys') return end(response, 200, { keys: [double.key.jwk] });
    if (path.startsWith('/drive/')) return handOver(response, path);
    const body = await read(request);
    const { method = '' } = request;
    const { authorization = '' } = request.headers;
    double.calls.push({ method, path: decodeURIComponent(path), authorization: request.headers.authorization, body });
    if (!authorization.startsWith(`Bearer ${STATIC_TOKEN}`)) return end(response, 401, {});
    if (path.startsWith('/v3/attachments/')) return handOver(response, path);
    const what = `${method} ${decodeURIComponent(path)}`;
    const trouble = double.troubles.findIndex(({ path: part }) => what.includes(part));
    const [found] = trouble === -1 ? [] : double.troubles.splice(trouble, 1);
    const caller = authorization.slice(`Bearer ${STATIC_TOKEN}`.length);
    const fault = found ? faultOf(found) : double.faults({ caller, what });
    await answerWith(response, fault, () => carryOut(method, path, body));
  }

  function handOver(response: ServerResponse, path: string): void {
    const bytes = double.files.get(path);
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(bytes);
  }

  function carryOut(method: string, path: string, body: unknown): { status: number; body: object } {
    const [route = ''] = path.replace('/v3/conversations', '').split('?');
    const [, conversation = '', what, which = ''] = route.split('/').map(decodeURIComponent);
    if (method === 'POST' && conversation === '') return created(body as { members: { id: string }[] });
    if (what === 'members') {
      const member = double.members.get(conversation)?.find(({ id }) => id === which);
      return member ? { status: 200, body: member } : { status: 404, body: {} };
    }
    if (what === 'pagedmembers') return { status: 200, body: { members: double.members.get(conversation) ?? [] } };
    if (what !== 'activities') return { status: 404, body: {} };
    const posted = double.conversations.get(conversation) ?? [];
    double.conversations.set(conversation, posted);
    if (method === 'DELETE') return deleted(posted, which);
    if (method === 'PUT') return updated(posted, which, body as PostedActivity);
    const activity = { ...(body as PostedActivity), id: `1:${++ids}` };
    posted.push(activity);
    return { status: 201, body: { id: activity.id } };
  }

  function created({ members }: { members: { id: string }[] }): { status: number; body: object } {
    const id = `a:chat-of-${members[0]?.id ?? ''}`;
    double.conversations.set(id, double.conversations.get(id) ?? []);
    return { status: 201, body: { id } };
  }
}

function faultOf({ status, retryAfter, lost }: Trouble): Fault {
  if (status !== undefined)
    return { effect: false, reply: { status, ...(retryAfter !== undefined && { retryAfter: Number(retryAfter) }) } };
  return lost ? lostReply : fine;
}

function updated(posted: PostedActivity[], id: string, body: PostedActivity): { status: number; body: object } {
  const place = posted.findIndex((one) => one.id === id);
  if (place === -1) return { status: 404, body: {} };
  posted[place] = { ...body, id };
  return { status: 200, body: { id } };
}

function deleted(posted: PostedActivity[], id: string): { status: number; body: object } {
  const place = posted.findIndex((one) => one.id === id);
  if (place === -1) return { status: 404, body: {} };
  posted.splice(place, 1);
  return { status: 200, body: {} };
}

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}

function end(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
