import { type Conversation, type Core, openConversation } from '../../src/conversation/conversation.ts';
import type { AccountHolder, Sender } from '../../src/conversation/identifySender.ts';
import { createApp } from '../../src/app/app.ts';
import type { Caller } from '../../src/core/context.ts';
import type { Db } from '../../src/db/db.ts';
import { textReply } from '../../src/protocol/textReply.ts';

export const ana: Caller['person'] = { id: 1, name: 'Ana', language: 'fr', timeZone: 'UTC' };

/** A conversation whose core knows accounts by their ids and addresses, and answers what a test tells it to. */
export function talk(
  db: Db,
  known: Record<string, Caller['person']>,
  handleIntent: Core['handleIntent'] = (_app, _caller, { kind }) => Promise.resolve(textReply(kind)),
  clock = () => new Date('2000-06-01T10:00:00Z'),
): Conversation & { bugs: unknown[]; synced: unknown[] } {
  const bugs: unknown[] = [];
  const synced: unknown[] = [];
  const app = createApp({ db, workingGroupId: 1, reportBug: (error) => `BUG-${bugs.push(error)}` });
  const core: Core = {
    handleIntent,
    identify: (_app, { userId, email }) => Promise.resolve(known[userId] ?? known[email ?? ''] ?? null),
    syncProfile: async (_app, _account, profile) => void synced.push(profile),
  };
  return { ...openConversation(app, 'slack', { core, clock }), bugs, synced };
}

/** Somebody as a door knows them; what their platform says is `holder`. */
export function senderWith(userId: string, holder: AccountHolder, more: Partial<Sender> = {}): Sender {
  return { account: { platform: 'slack', tenant: 'T1', userId }, holder: () => Promise.resolve(holder), ...more };
}
