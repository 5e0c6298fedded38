import type { Db } from '../../src/db/db.ts';
import { batchDatabaseWorkFor } from '../../src/db/batchDatabaseWork.ts';
import { keepUse, needsUse, type SlackUser, type Use } from './store.ts';

/** Notes, to the day, that somebody uses Slack and can be reached there: messages go where people are. Written only where it is news. */
export async function recordActivity(db: Db, user: SlackUser, now: Date): Promise<void> {
  const use = { ...user, day: new Date(now.toISOString().slice(0, 10)) };
  if (await needsUse(db, use)) await write(db, use);
}

const write = batchDatabaseWorkFor(async (db: Db, uses: Use[]) => {
  await keepUse(db, uses);
  return uses.map(() => () => undefined);
});
