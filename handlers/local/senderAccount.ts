import type { Sender } from '../../src/conversation/identifySender.ts';
import type { Caller } from '../../src/core/context.ts';
import type { LocalChat } from './localChat.ts';
import { recordAccountUse } from '../../src/people/accounts/recordAccountUse.ts';
import { localAccount } from './store.ts';

/** Somebody of the working group as the conversation identifies them; null for anybody else. */
export async function localSenderOf({ app, clock }: LocalChat, personId: number): Promise<Sender | null> {
  const known = await localAccount(app.db, app.workingGroupId, personId);
  if (known === null) return null;
  const { userId, lastUsedAt } = known;
  const account = { platform: 'local', tenant: 'local', userId } as const;
  return {
    account,
    holder: () => Promise.resolve({ standing: 'closed' }),
    recordActivity: () => recordAccountUse(app, account, clock(), { lastUsedAt, reachable: true }),
  };
}

/** The person as the core knows callers; null for somebody who is not of the working group. */
export async function localCallerOf(chat: LocalChat, personId: number): Promise<Caller | null> {
  const { app, core, clock } = chat;
  const sender = await localSenderOf(chat, personId);
  const person = sender && (await core.identify(app, sender.account, clock()));
  return person && { workingGroupId: app.workingGroupId, person, channel: 'local', place: 'direct', now: clock() };
}
