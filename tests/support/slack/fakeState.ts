import type { Modal } from './fakeBlocks.ts';

/** What Slack says of one input, in a payload's `state.values`. */
export interface InputState {
  type: string;
  value?: string | null;
  selected_option?: unknown;
  selected_options?: unknown[];
  selected_date?: string | null;
}

export interface FakeUser {
  id: string;
  teamId: string;
  name: string;
  email: string;
  locale: string;
  tz: string;
  deleted: boolean;
  /** In Enterprise Grid: the workspaces of the organization that they are a member of. */
  workspaces?: string[];
}

export interface FakeMessage {
  channel: string;
  ts: string;
  /** A user id; the bot's own for what the program says. */
  user: string;
  text: string;
  blocks: Record<string, unknown>[];
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
  threadTs?: string;
  /** Only this user sees it. */
  onlyFor?: string;
  edited?: boolean;
}

/** A modal that is open for somebody. */
export interface OpenView extends Modal {
  id: string;
  hash: string;
  /** What stands in its inputs, by block id and action id. */
  state: Record<string, Record<string, InputState>>;
  /** Errors that Slack shows, by block id. */
  errors: Record<string, string>;
}

interface Trigger {
  userId: string;
  /** Milliseconds; three seconds after the press. */
  until: number;
  used: boolean;
}

export interface Call {
  method: string;
  arguments: Record<string, unknown>;
  /** ok, or the error that was answered. */
  outcome: string;
}

/** All that the fake workspace knows. */
export interface FakeState {
  team: string;
  /** The organization of the workspace, in Enterprise Grid. */
  enterprise?: string;
  /** Whether the app was installed to the organization as a whole. */
  organizationWide: boolean;
  bot: { userId: string; botId: string };
  users: Map<string, FakeUser>;
  /** Members by channel id; direct chats begin with D. */
  channels: Map<string, Set<string>>;
  archived: Set<string>;
  /** Slack says that it has shared a file, and has not. */
  sharesNothing: boolean;
  messages: FakeMessage[];
  /** Stacks of open modals by user, the visible one last. */
  views: Map<string, OpenView[]>;
  homes: Map<string, Record<string, unknown>[]>;
  homeHashes: Map<string, string>;
  triggers: Map<string, Trigger>;
  files: Map<string, { bytes: number; complete: boolean; channel?: string }>;
  /** What lies at the addresses of files, by file id. */
  uploads: Map<string, Buffer>;
  calls: Call[];
  scopes: Set<string>;
  counter: number;
}

export const scopesOfManifest = [
  'commands',
  'chat:write',
  'im:write',
  'im:history',
  'users:read',
  'users:read.email',
  'files:read',
  'files:write',
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
  'app_mentions:read',
];

export function newState(): FakeState {
  return {
    team: 'T0FOCAL',
    organizationWide: false,
    bot: { userId: 'U0FOCAL', botId: 'B0FOCAL' },
    users: new Map(),
    channels: new Map(),
    archived: new Set(),
    sharesNothing: false,
    messages: [],
    views: new Map(),
    homes: new Map(),
    homeHashes: new Map(),
    triggers: new Map(),
    files: new Map(),
    uploads: new Map(),
    calls: [],
    scopes: new Set(scopesOfManifest),
    counter: 0,
  };
}

/** A name that was never given before. */
export function fresh(state: FakeState, prefix: string): string {
  state.counter += 1;
  return `${prefix}${String(state.counter).padStart(6, '0')}`;
}

/** A message's time stamp; later messages have later ones. */
export function freshTs(state: FakeState): string {
  state.counter += 1;
  return `${Math.floor(Date.now() / 1000)}.${String(state.counter).padStart(6, '0')}`;
}

export function freshTrigger(state: FakeState, userId: string): string {
  const id = fresh(state, '1337.');
  state.triggers.set(id, { userId, until: Date.now() + 3_000, used: false });
  return id;
}

/** The direct chat of a user with the bot. */
export function directChannelOf(state: FakeState, userId: string): string {
  const id = `D${userId.slice(1)}`;
  if (!state.channels.has(id)) state.channels.set(id, new Set([userId, state.bot.userId]));
  return id;
}
