import type { Prisma, PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { providerOfUrl, sqlitePath, type Provider } from './databaseUrl.ts';
import { beginning, type Driver } from './countedConnection.ts';

/** The database, typed by its SQLite client: what SQLite lacks does not compile, so one code base runs on both. */
export type Db = PrismaClient;

/** What a store takes: the database, or the transaction that it is part of. */
export type Tx = Prisma.TransactionClient;

/** How often work is tried again after PostgreSQL found that it collided with other work. */
const MAX_COLLISIONS = 25;

const providers = new WeakMap<object, Provider>();
const drivers = new WeakMap<object, Driver>();

/**
 * Opens a database that `migrateDatabase` has brought up to date, and proves that it answers. End it with `$disconnect`.
 * SQLite: WAL, synchronous FULL, foreign keys on; reads beside a transaction never see its unfinished rows; nothing is
 * written into a file that was deleted or replaced. PostgreSQL: nobody waits for a server that does not answer. What is
 * refused so is a StorageUnavailable, also as the cause of another error: ask `databaseFailureOf`.
 */
export async function openDatabase(url: string): Promise<Db> {
  const provider = providerOfUrl(url);
  // It connects with its first statement, and anew where it was disconnected: what runs without Prisma follows it.
  const db: Db = await clientOf(url, provider, (driver) => void drivers.set(db, driver));
  providers.set(db, provider);
  await db.$queryRaw`SELECT 1`;
  return db;
}

/** Only what the database needs is loaded: each driver comes with a client of its own. */
async function clientOf(url: string, provider: Provider, connected: (driver: Driver) => void): Promise<Db> {
  if (provider === 'sqlite') return (await import('./sqliteClient.ts')).sqliteClient(sqlitePath(url), connected);
  return (await import('./postgresClient.ts')).postgresClient(url, connected);
}

/** What runs statements on the connection of a database, or in a transaction, without Prisma between: for `sql.ts` alone. */
export function driverOf(db: Db | Tx): Driver {
  const driver = drivers.get(db);
  if (driver === undefined) throw new Error('not opened by openDatabase, and not a transaction of inTransaction');
  return driver;
}

/** Which of the two databases this is: for the few statements that are written in SQL and differ. */
export function providerOf(db: Db | Tx): Provider {
  const provider = providers.get(db);
  if (provider === undefined) throw new Error('not opened by openDatabase, and not a transaction of inTransaction');
  return provider;
}

/**
 * Does `work` entirely or not at all, as if nobody else worked at the same time. On PostgreSQL work that collides with
 * other work is done again from its start, so it must have no effect outside the transaction. Within `work` use the
 * given `tx` only: writing through `db` would wait for the transaction that waits for it.
 */
export async function inTransaction<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const provider = providerOf(db);
  for (let collisions = 0; ; collisions++) {
    try {
      const begun: { driver?: Driver } = {};
      return await beginning.run(begun, () =>
        db.$transaction((tx) => {
          providers.set(tx, provider);
          if (begun.driver) drivers.set(tx, begun.driver);
          return work(tx);
        }),
      );
    } catch (error) {
      if (provider === 'sqlite' || collisions === MAX_COLLISIONS || !isCollision(error)) throw error;
      await pause(Math.random() * Math.min(5 * 2 ** collisions, 200));
    }
  }
}

/** P2034 is Prisma's word for it; statements in raw SQL carry PostgreSQL's: serialization failure or deadlock. */
function isCollision(error: unknown): boolean {
  const text = JSON.stringify(error, Object.getOwnPropertyNames(Object(error)));
  return /P2034|40001|40P01|TransactionWriteConflict/.test(text);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
