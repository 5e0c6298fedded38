import { dateIn } from '../../calendar/dates.ts';
import { startOfDate } from '../../calendar/workingTime.ts';
import { type App, systemActor } from '../../core/context.ts';
import { batchDatabaseWorkFor } from '../../db/batchDatabaseWork.ts';
import type { Db } from '../../db/db.ts';
import type { AccountKey } from '../records/store.ts';
import { type AccountUse, findAccountUse, type KnownUse, saveAccountUses } from './store.ts';

/**
 * Notes, to the day, that somebody uses an account and can be reached there: messages go where people are. Written only where it is news;
 * nothing for an account that nobody has. `known` saves the question where it was asked before.
 */
export async function recordAccountUse(
  app: Pick<App, 'db' | 'workingGroupId'>,
  { platform, tenant, userId }: AccountKey,
  at: Date,
  known?: KnownUse | null,
): Promise<void> {
  const { now } = systemActor(app, platform, at);
  const use = { platform, tenant, userId, day: startOfDate(dateIn(now, 'UTC'), 'UTC') };
  const before = known === undefined ? await findAccountUse(app.db, use) : known;
  if (before && isNews(before, use.day)) await write(app.db, use);
}

const isNews = ({ lastUsedAt, reachable }: KnownUse, day: Date): boolean =>
  !reachable || lastUsedAt === null || lastUsedAt < day;

const write = batchDatabaseWorkFor(async (db: Db, uses: AccountUse[]) => {
  await saveAccountUses(db, uses);
  return uses.map(() => () => undefined);
});
