import { createApp } from '../../src/app/app.ts';
import type { App } from '../../src/core/context.ts';
import type { Db } from '../../src/db/db.ts';
import { copiesOf, type databases, type TestDatabase } from './databases.ts';

/**
 * Opens worlds that `make` fills an empty database with: it does so once in each worker, and each call gives a copy, in which the
 * rows have the same ids. Only `app` is tied anew; whatever else `make` gives must not hold its database.
 */
export function worldsOf<W extends { app: App }>(
  { provider, open }: (typeof databases)[number],
  make: (db: Db) => Promise<W>,
): () => Promise<{ database: TestDatabase; world: W }> {
  let made: W;
  const copy = copiesOf(provider, async () => {
    const { db, url } = await open();
    made = await make(db);
    await db.$disconnect();
    return url;
  });
  return async () => {
    const database = await copy();
    return { database, world: { ...made, app: createApp({ ...made.app, db: database.db }) } };
  };
}
