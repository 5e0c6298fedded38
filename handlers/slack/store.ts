import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { type Db, inTransaction, type Tx } from '../../src/db/db.ts';
import { type Audience, audiences } from '../../src/protocol/audience.ts';

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
    INSERT INTO "SlackOnce" ("key", "until", "done") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("key") DO UPDATE SET "until" = excluded."until"
    WHERE "SlackOnce"."until" <= ${now} AND NOT "SlackOnce"."done"
    RETURNING "key"`;
  return new Set(taken.map(({ key }) => key));
}

/** Notes that what a key stands for has been done. */
export async function markDone(db: Db, key: string, until: Date): Promise<void> {
  await db.slackOnce.updateMany({ where: { key }, data: { done: true, until } });
}

export async function isDone(db: Db, key: string): Promise<boolean> {
  const row = await db.slackOnce.findUnique({ where: { key } });
  return row?.done === true;
}

/** Forgets the keys that no longer mean anything. */
export async function forgetOld(db: Db, now: Date): Promise<void> {
  await db.slackOnce.deleteMany({ where: { until: { lte: now } } });
}

/** Keeps values under their names, all in one statement; a name always stands for the same value. */
export async function keepValues(db: Db, values: ReadonlyMap<string, string>, now: Date): Promise<void> {
  if (values.size === 0) return;
  const rows = [...values].map(([name, value]) => Prisma.sql`(${name}, ${value}, ${now})`);
  await db.$executeRaw`
    INSERT INTO "SlackButtonValue" ("name", "value", "keptAt") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("name") DO UPDATE SET "keptAt" = excluded."keptAt"`;
}

export async function forgetValues(db: Db, names: string[]): Promise<void> {
  await db.slackButtonValue.deleteMany({ where: { name: { in: names } } });
}

/** The values whose names begin so and that were kept before a moment, the oldest first. */
export async function valuesKeptBefore(
  db: Db,
  prefix: string,
  before: Date,
): Promise<{ name: string; value: string }[]> {
  return db.slackButtonValue.findMany({
    where: { name: { startsWith: prefix }, keptAt: { lt: before } },
    select: { name: true, value: true },
    orderBy: { keptAt: 'asc' },
    take: 200,
  });
}

export async function keptValue(db: Db, name: string): Promise<string | null> {
  const row = await db.slackButtonValue.findUnique({ where: { name } });
  return row?.value ?? null;
}

/** The input that somebody's words answered. */
export interface Answered {
  round: number;
  post: number;
  input: string;
}

export async function keepAnswered(
  db: Db,
  message: { channel: string; ts: string },
  answered: Answered,
): Promise<void> {
  const { round, post, input } = answered;
  await db.slackAnswer.upsert({
    where: { channel_ts: message },
    update: { round, post, input },
    create: { ...message, round, post, input },
  });
}

export async function answeredBy(db: Db, message: { channel: string; ts: string }): Promise<Answered | null> {
  return db.slackAnswer.findUnique({
    where: { channel_ts: message },
    select: { round: true, post: true, input: true },
  });
}

export interface SlackUser {
  tenant: string;
  userId: string;
}

/** The first moment of a day on which somebody used Slack. */
export interface Use extends SlackUser {
  day: Date;
}

const unnoted = ({ tenant, userId, day }: Use) => ({
  platform: 'slack' as const,
  tenant,
  userId,
  OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: day } }, { reachable: false }],
});

/** Whether it is news that somebody used Slack on a day; never for an account that nobody has. */
export async function needsUse(db: Db, use: Use): Promise<boolean> {
  return (await db.identity.findFirst({ where: unnoted(use), select: { id: true } })) !== null;
}

/** Notes who used Slack on which day, and that they can be reached there. */
export async function keepUse(db: Db, uses: readonly Use[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const use of uses)
      await tx.identity.updateMany({ where: unnoted(use), data: { lastUsedAt: use.day, reachable: true } });
  });
}

/** A home tab that somebody has opened. */
export interface Home {
  tenant: string;
  userId: string;
}

/** Notes what a home tab shows now; `openedAt` where its owner has just opened it. */
export async function keepHome(db: Db, home: Home, drawn: string, openedAt: Date): Promise<void> {
  const { tenant, userId } = home;
  await db.slackHomeView.upsert({
    where: { tenant_userId: { tenant, userId } },
    update: { drawn, openedAt },
    create: { tenant, userId, drawn, openedAt },
  });
}

/** The hash of what somebody's home tab shows; null where they never opened it. */
export async function drawnHome(db: Db, { tenant, userId }: Home): Promise<string | null> {
  const row = await db.slackHomeView.findUnique({ where: { tenant_userId: { tenant, userId } } });
  return row?.drawn ?? null;
}

/** The home tabs that were opened since a moment, with the hash of what they show. */
export async function homesOpenedSince(
  db: Db,
  tenant: string,
  since: Date,
): Promise<{ userId: string; drawn: string }[]> {
  return db.slackHomeView.findMany({
    where: { tenant, openedAt: { gte: since } },
    select: { userId: true, drawn: true },
    orderBy: { userId: 'asc' },
  });
}

export async function homeRedrawn(db: Db, { tenant, userId }: Home, drawn: string): Promise<void> {
  await db.slackHomeView.updateMany({ where: { tenant, userId }, data: { drawn } });
}

/** The channel where the bot publishes for an audience in a workspace. */
export async function keepPlace(db: Db | Tx, tenant: string, audience: Audience, channel: string): Promise<void> {
  await db.slackPlace.upsert({
    where: { tenant_audience: { tenant, audience } },
    update: { channel },
    create: { tenant, audience, channel },
  });
}

export async function placesOf(db: Db, tenant: string): Promise<Map<Audience, string>> {
  const rows = await db.slackPlace.findMany({ where: { tenant } });
  const known = rows.flatMap(({ audience, channel }) =>
    audiences.filter((one) => one === audience).map((one) => [one, channel] as const),
  );
  return new Map(known);
}

/** The e-mail addresses of people of the working group who have no account in the workspace yet. */
export async function addressesWithoutAccount(db: Db, workingGroupId: number, tenant: string): Promise<string[]> {
  const rows = await db.person.findMany({
    where: { workingGroupId, email: { not: null }, identities: { none: { platform: 'slack', tenant } } },
    select: { email: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ email }) => email ?? []);
}

/** The audiences that have a place in any workspace. */
export async function audiencesWithPlace(db: Db): Promise<Set<string>> {
  const rows = await db.slackPlace.findMany({ select: { audience: true } });
  return new Set(rows.map(({ audience }) => audience));
}

/** Suspends a workspace; says whether it was not suspended before. */
export async function suspend(db: Db, tenant: string, since: Date): Promise<boolean> {
  const known = await db.slackSuspension.findUnique({ where: { tenant } });
  await db.slackSuspension.upsert({ where: { tenant }, update: {}, create: { tenant, since } });
  return known === null;
}

export async function resume(db: Db, tenant: string): Promise<void> {
  await db.slackSuspension.deleteMany({ where: { tenant } });
}

export async function isSuspended(db: Db, tenant: string): Promise<boolean> {
  return (await db.slackSuspension.findUnique({ where: { tenant } })) !== null;
}
