import type { Db } from '../../db/db.ts';

/** The keys in the outbox that begin so; a notice goes to several people under one beginning. */
export async function noticesForIssueForecast(
  db: Db,
  workingGroupId: number,
  beginnings: readonly string[],
): Promise<string[]> {
  const rows = await db.outboxMessage.findMany({
    where: { workingGroupId, OR: beginnings.map((startsWith) => ({ key: { startsWith } })) },
    select: { key: true },
  });
  return rows.map(({ key }) => key);
}
