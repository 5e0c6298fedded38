import type { Db } from '../../src/db/db.ts';
import { together } from '../../src/db/together.ts';
import { keepUse, needsUse, type SlackUser, type Use } from './store.ts';

const writers = new WeakMap<Db, (use: Use) => Promise<void>>();

/** Notes, to the day, that somebody uses Slack and can be reached there: messages go where people are. Written only where it is news. */
export async function noteUse(db: Db, user: SlackUser, now: Date): Promise<void> {
  const use = { ...user, day: new Date(now.toISOString().slice(0, 10)) };
  if (!(await needsUse(db, use))) return;
  const write = writers.get(db) ?? together((uses: Use[]) => writeAll(db, uses));
  writers.set(db, write);
  await write(use);
}

async function writeAll(db: Db, uses: Use[]): Promise<(() => void)[]> {
  await keepUse(db, uses);
  return uses.map(() => () => undefined);
}
