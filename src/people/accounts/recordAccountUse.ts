import { dateIn } from '../../calendar/dates.ts';
import { startOfDate } from '../../calendar/workingTime.ts';
import { type App, systemActor } from '../../core/context.ts';
import { batchDatabaseWorkFor } from '../../db/batchDatabaseWork.ts';
import type { Db } from '../../db/db.ts';
import type { AccountKey } from '../personRecords/accountKey.ts';
import { type AccountUse, findAccountUses, type KnownUse, saveAccountUses } from './store.ts';

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
  if (known === undefined || isNews(known, use.day)) await record(app.db, use);
}

const isNews = (known: KnownUse | null, day: Date): boolean =>
  known !== null && (!known.reachable || known.lastUsedAt === null || known.lastUsedAt < day);

/** Each act asks, and of a crowd nearly nobody is news: they are looked up in one go. */
const record = batchDatabaseWorkFor(async (db: Db, uses: AccountUse[]) => {
  const known = await findAccountUses(db, uses);
  const news = uses.filter(({ day }, at) => isNews(known[at] ?? null, day));
  if (news.length > 0) await saveAccountUses(db, news);
  return uses.map(() => () => undefined);
});
