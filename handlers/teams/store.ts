import { type Db, inTransaction, type Tx } from '../../src/db/db.ts';
import { type KnownUse, saveAccountAddress } from '../../src/people/accounts/store.ts';
import { findPublishingPlaces } from '../../src/people/publishingPlaces/store.ts';
import type { Audience } from '../../src/protocol/audience.ts';
import { type Address, addressSchema } from './payloads.ts';

export interface TeamsConversation {
  tenant: string;
  id: string;
  kind: 'personal' | 'groupChat' | 'channel';
  serviceUrl: string;
}

/** Keeps how a conversation is reached; written only where it is news. */
export async function keepConversation(db: Db, { tenant, id, kind, serviceUrl }: TeamsConversation): Promise<void> {
  const known = await db.teamsConversation.findUnique({ where: { tenant_id: { tenant, id } } });
  if (known?.reachable && known.kind === kind && known.serviceUrl === serviceUrl) return;
  const data = { kind, serviceUrl, reachable: true };
  await db.teamsConversation.upsert({
    where: { tenant_id: { tenant, id } },
    update: data,
    create: { tenant, id, ...data },
  });
}

/** Nothing goes there until the bot is installed again, and is greeted as new. */
export async function markTeamsChatUnreachable(db: Db, tenant: string, id: string): Promise<void> {
  await db.teamsConversation.updateMany({ where: { tenant, id }, data: { reachable: false, greetedAt: null } });
}

/** Whether the bot has said there who it is since its installation. */
export async function wasGreetedInTeams(db: Db, tenant: string, id: string): Promise<boolean> {
  const known = await db.teamsConversation.findUnique({ where: { tenant_id: { tenant, id } } });
  return known !== null && known.greetedAt !== null;
}

/** Notes that the bot says there who it is; false where it has before. */
export async function markGreetedInTeams(db: Db | Tx, tenant: string, id: string, now: Date): Promise<boolean> {
  const where = { tenant, id, greetedAt: null };
  return (await db.teamsConversation.updateMany({ where, data: { greetedAt: now } })).count === 1;
}

export interface TeamsUser {
  tenant: string;
  userId: string;
}

const accountOf = ({ tenant, userId }: TeamsUser) => ({
  platform_tenant_userId: { platform: 'teams' as const, tenant, userId },
});

/**
 * Keeps how somebody's account is reached, beside what others keep there, and that it can be. Does nothing for an account that nobody has;
 * written only where it is news. What is known of its use.
 */
export async function keepAddress(db: Db, user: TeamsUser, news: Address): Promise<KnownUse | null> {
  const known = await db.identity.findUnique({ where: accountOf(user) });
  if (!known) return null;
  const before = addressSchema.parse(known.address ?? {});
  const same = Object.entries(news).every(([key, value]) => before[key] === value);
  if (same && known.reachable) return known;
  await inTransaction(db, async (tx) => {
    await tx.identity.update({ where: { id: known.id }, data: { reachable: true } });
    const now = await tx.identity.findUniqueOrThrow({ where: { id: known.id } });
    const address = { ...addressSchema.parse(now.address ?? {}), ...news } as Record<string, string>;
    await saveAccountAddress(tx, known.id, address);
  });
  return { ...known, reachable: true };
}

/** How somebody's account is reached; null for an account that nobody has. */
export async function addressOf(db: Db, user: TeamsUser): Promise<Address | null> {
  const known = await db.identity.findUnique({ where: accountOf(user) });
  return known && addressSchema.parse(known.address ?? {});
}

/** Whether somebody of the group has the account, and can be written to. */
export async function isAccountReachable(db: Db, user: TeamsUser): Promise<boolean> {
  const known = await db.identity.findUnique({ where: accountOf(user), select: { reachable: true } });
  return known?.reachable === true;
}

/** Nothing goes to the account until the bot is installed for it again. */
export async function accountUnreachable(db: Db, user: TeamsUser): Promise<void> {
  const { tenant, userId } = user;
  await db.identity.updateMany({ where: { platform: 'teams', tenant, userId }, data: { reachable: false } });
}

/** A conversation in which the bot publishes, and how it is reached. */
export interface ReachablePlace {
  tenant: string;
  conversation: string;
  serviceUrl: string;
}

/** Where the bot publishes for each audience, as far as it can be reached there. */
export async function reachableTeamsPlaces(db: Db): Promise<Map<Audience, ReachablePlace>> {
  const chosen = await findPublishingPlaces(db, { platform: 'teams' });
  const places = new Map<Audience, ReachablePlace>();
  for (const { audience, tenant, conversation } of chosen) {
    const known = await db.teamsConversation.findUnique({ where: { tenant_id: { tenant, id: conversation } } });
    if (known?.reachable) places.set(audience, { tenant, conversation, serviceUrl: known.serviceUrl });
  }
  return places;
}
