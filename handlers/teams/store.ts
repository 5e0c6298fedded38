import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { type Db, inTransaction, type Tx } from '../../src/db/db.ts';
import { type Audience, audiences } from '../../src/protocol/audience.ts';
import { type Address, addressSchema } from './payloads.ts';

/** Something that is to be done once, and until when whoever takes it has it for themselves. */
export interface Claim {
  key: string;
  until: Date;
}

/**
 * Takes for the caller every key that nobody has, or had until before `now`; one statement for all, so that of several
 * processes one gets it. Says which were taken. Keys must differ.
 */
export async function take(db: Db, claims: Claim[], now: Date): Promise<Set<string>> {
  const rows = claims.map(({ key, until }) => Prisma.sql`(${key}, ${until}, ${false})`);
  const taken = await db.$queryRaw<{ key: string }[]>`
    INSERT INTO "TeamsOnce" ("key", "until", "done") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO UPDATE SET "until" = excluded."until"
    WHERE "TeamsOnce"."until" <= ${now} AND NOT "TeamsOnce"."done"
    RETURNING "key"`;
  return new Set(taken.map(({ key }) => key));
}

export async function isDone(db: Db, key: string): Promise<boolean> {
  return (await db.teamsOnce.findUnique({ where: { key } }))?.done === true;
}

/** Notes that what these keys stand for has been done; all are remembered as long as the last of them. */
export async function markDone(db: Db, claims: Claim[]): Promise<void> {
  const until = new Date(Math.max(...claims.map((claim) => claim.until.getTime())));
  await db.teamsOnce.updateMany({
    where: { key: { in: claims.map(({ key }) => key) } },
    data: { done: true, until },
  });
}

/** Forgets the keys that no longer mean anything. */
export async function forgetOld(db: Db, now: Date): Promise<void> {
  await db.teamsOnce.deleteMany({ where: { until: { lte: now } } });
}

export interface Conversation {
  tenant: string;
  id: string;
  kind: 'personal' | 'groupChat' | 'channel';
  serviceUrl: string;
}

/** Keeps how a conversation is reached; written only where it is news. */
export async function keepConversation(db: Db, { tenant, id, kind, serviceUrl }: Conversation): Promise<void> {
  const known = await db.teamsConversation.findUnique({ where: { tenant_id: { tenant, id } } });
  if (known?.reachable && known.kind === kind && known.serviceUrl === serviceUrl) return;
  const data = { kind, serviceUrl, reachable: true };
  await db.teamsConversation.upsert({
    where: { tenant_id: { tenant, id } },
    update: data,
    create: { tenant, id, ...data },
  });
}

export async function conversationUnreachable(db: Db, tenant: string, id: string): Promise<void> {
  await db.teamsConversation.updateMany({ where: { tenant, id }, data: { reachable: false } });
}

export interface TeamsUser {
  tenant: string;
  userId: string;
}

const accountOf = ({ tenant, userId }: TeamsUser) => ({
  platform_tenant_userId: { platform: 'teams' as const, tenant, userId },
});

/**
 * Keeps how somebody's account is reached, beside what others keep there, and that it can be; `usedAt` where they spoke
 * through it. Does nothing for an account that nobody has; written only where it is news.
 */
export async function keepAddress(db: Db, user: TeamsUser, news: Address, usedAt?: Date): Promise<void> {
  const day = usedAt && new Date(usedAt.toISOString().slice(0, 10));
  const known = await db.identity.findUnique({ where: accountOf(user) });
  if (!known) return;
  const before = addressSchema.parse(known.address ?? {});
  const same = Object.entries(news).every(([key, value]) => before[key] === value);
  const used = day === undefined || (known.lastUsedAt !== null && known.lastUsedAt >= day);
  if (same && used && known.reachable) return;
  await inTransaction(db, async (tx) => {
    await tx.identity.update({ where: { id: known.id }, data: { reachable: true, ...(day && { lastUsedAt: day }) } });
    const now = await tx.identity.findUniqueOrThrow({ where: { id: known.id } });
    const address = { ...addressSchema.parse(now.address ?? {}), ...news } as Record<string, string>;
    await tx.identity.update({ where: { id: known.id }, data: { address } });
  });
}

/** How somebody's account is reached; null for an account that nobody has. */
export async function addressOf(db: Db, user: TeamsUser): Promise<Address | null> {
  const known = await db.identity.findUnique({ where: accountOf(user) });
  return known && addressSchema.parse(known.address ?? {});
}

/** Nothing goes to the account until the bot is installed for it again. */
export async function accountUnreachable(db: Db, user: TeamsUser): Promise<void> {
  const { tenant, userId } = user;
  await db.identity.updateMany({ where: { platform: 'teams', tenant, userId }, data: { reachable: false } });
}

/** The input that somebody's words answered. */
export interface Answered {
  round: number;
  post: number;
  input: string;
}

export interface ActivityKey {
  conversation: string;
  activity: string;
}

export async function keepAnswered(db: Db, key: ActivityKey, { round, post, input }: Answered): Promise<void> {
  await db.teamsAnswer.upsert({
    where: { conversation_activity: key },
    update: { round, post, input },
    create: { ...key, round, post, input },
  });
}

export async function answeredBy(db: Db, key: ActivityKey): Promise<Answered | null> {
  return db.teamsAnswer.findUnique({
    where: { conversation_activity: key },
    select: { round: true, post: true, input: true },
  });
}

/** A conversation in which the bot publishes. */
export interface Place {
  tenant: string;
  conversation: string;
  serviceUrl: string;
}

/** Where the bot publishes for each audience, as far as it can be reached there. */
export async function placesOf(db: Db): Promise<Map<Audience, Place>> {
  const rows = await db.teamsPlace.findMany();
  const places = new Map<Audience, Place>();
  for (const { tenant, audience, conversation } of rows) {
    const known = await db.teamsConversation.findUnique({ where: { tenant_id: { tenant, id: conversation } } });
    const name = audiences.find((one) => one === audience);
    if (name && known?.reachable) places.set(name, { tenant, conversation, serviceUrl: known.serviceUrl });
  }
  return places;
}

/** Makes a conversation the place of an audience, in the transaction of whoever decides it. */
export async function keepPlace(
  tx: Tx,
  { tenant, conversation }: Pick<Place, 'tenant' | 'conversation'>,
  audience: Audience,
): Promise<void> {
  await tx.teamsPlace.upsert({
    where: { tenant_audience: { tenant, audience } },
    update: { conversation },
    create: { tenant, audience, conversation },
  });
}
