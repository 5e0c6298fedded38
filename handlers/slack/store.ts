import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db } from '../../src/db/db.ts';

/** Keeps values under their names, all in one statement; a name always stands for the same value. */
export async function keepSlackButtonValues(db: Db, values: ReadonlyMap<string, string>, now: Date): Promise<void> {
  if (values.size === 0) return;
  const rows = [...values].map(([name, value]) => Prisma.sql`(${name}, ${value}, ${now})`);
  await db.$executeRaw`
    INSERT INTO "SlackButtonValue" ("name", "value", "keptAt") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("name") DO UPDATE SET "keptAt" = excluded."keptAt"`;
}

export async function keptSlackButtonValue(db: Db, name: string): Promise<string | null> {
  const row = await db.slackButtonValue.findUnique({ where: { name } });
  return row?.value ?? null;
}

/** A home tab that somebody has opened. */
export interface Home {
  tenant: string;
  userId: string;
}

/** Notes what a home tab shows now; `openedAt` where its owner has just opened it. */
export async function keepSlackHome(db: Db, home: Home, drawn: string, openedAt: Date): Promise<void> {
  const { tenant, userId } = home;
  await db.slackHomeView.upsert({
    where: { tenant_userId: { tenant, userId } },
    update: { drawn, openedAt },
    create: { tenant, userId, drawn, openedAt },
  });
}

/** The hash of what somebody's home tab shows; null where they never opened it. */
export async function drawnSlackHome(db: Db, { tenant, userId }: Home): Promise<string | null> {
  const row = await db.slackHomeView.findUnique({ where: { tenant_userId: { tenant, userId } } });
  return row?.drawn ?? null;
}

/** The home tabs that were opened since a moment, with the hash of what they show. */
export async function slackHomesOpenedSince(
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

export async function slackHomeRedrawn(db: Db, { tenant, userId }: Home, drawn: string): Promise<void> {
  await db.slackHomeView.updateMany({ where: { tenant, userId }, data: { drawn } });
}

/** The e-mail addresses of people of the working group who have no account in the workspace yet. */
export async function addressesWithoutSlackAccount(db: Db, workingGroupId: number, tenant: string): Promise<string[]> {
  const rows = await db.person.findMany({
    where: { workingGroupId, email: { not: null }, identities: { none: { platform: 'slack', tenant } } },
    select: { email: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ email }) => email ?? []);
}

/** Suspends a workspace; says whether it was not suspended before. */
export async function suspendSlackWorkspace(db: Db, tenant: string, since: Date): Promise<boolean> {
  const known = await db.slackSuspension.findUnique({ where: { tenant } });
  await db.slackSuspension.upsert({ where: { tenant }, update: {}, create: { tenant, since } });
  return known === null;
}

export async function endSlackSuspension(db: Db, tenant: string): Promise<void> {
  await db.slackSuspension.deleteMany({ where: { tenant } });
}

export async function isSlackSuspended(db: Db, tenant: string): Promise<boolean> {
  return (await db.slackSuspension.findUnique({ where: { tenant } })) !== null;
}
