import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresClient } from '../../prisma/generated/postgresql/client.ts';
import { PrismaClient, type Prisma } from '../../prisma/generated/sqlite/client.ts';
import { providerOfUrl, sqlitePath, type Provider } from './databaseUrl.ts';
import { watchPostgres } from './postgresWatch.ts';
import { singleWriter, mutex, type Mutex } from './singleWriter.ts';
import { adapterOptions } from './sqliteBindingPatch.ts';
import { sameFileAs } from './sqliteFile.ts';
import { unlessSilent } from './unlessSilent.ts';
import { unlimited } from './unlimited.ts';

/** The database, typed by its SQLite client: what SQLite lacks does not compile, so one code base runs on both. */
export type Db = PrismaClient;

/** What a store takes: the database, or the transaction that it is part of. */
export type Tx = Prisma.TransactionClient;

/** How long SQLite itself waits for a lock, in milliseconds. Short, because it stops the process meanwhile: see oneWriter. */
const BUSY_TIMEOUT_MS = 20;

/**
 * Waiting is not an error here (writers queue), and an import is one long transaction; both in milliseconds.
 * Serializable is what SQLite always is: PostgreSQL must not be laxer than the database that most tests run on.
 */
const transactionOptions = { maxWait: 600_000, timeout: 120_000, isolationLevel: 'Serializable' } as const;

/** How often work is tried again after PostgreSQL found that it collided with other work. */
const MAX_COLLISIONS = 25;

const providers = new WeakMap<object, Provider>();

/** Who may write to a SQLite file next, by its path. */
const writersOf = new Map<string, Mutex>();

/**
 * Opens a database that `migrateDatabase` has brought up to date, and proves that it answers. End it with `$disconnect`.
 * SQLite: WAL, synchronous FULL, foreign keys on; reads beside a transaction never see its unfinished rows; nothing is
 * written into a file that was deleted or replaced. PostgreSQL: nobody waits for a server that does not answer. What is
 * refused so is a StorageUnavailable, also as the cause of another error: ask `storageFailureOf`.
 */
export async function openDatabase(url: string): Promise<Db> {
  const provider = providerOfUrl(url);
  const db = provider === 'sqlite' ? sqliteClient(sqlitePath(url)) : postgresClient(url);
  providers.set(db, provider);
  await db.$queryRaw`SELECT 1`;
  return db;
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
      return await db.$transaction((tx) => {
        providers.set(tx, provider);
        return work(tx);
      });
    } catch (error) {
      if (provider === 'sqlite' || collisions === MAX_COLLISIONS || !isCollision(error)) throw error;
      await pause(Math.random() * Math.min(5 * 2 ** collisions, 200));
    }
  }
}

const statement = (sql: string) => ({ sql, args: [], argTypes: [] });
const rollBack = statement('ROLLBACK');

function sqliteClient(path: string): PrismaClient {
  const turn = writersOf.get(path) ?? mutex();
  writersOf.set(path, turn);
  const connect = async (options: { readonly: boolean }) => {
    const file = { url: `file:${path}`, timeout: BUSY_TIMEOUT_MS, fileMustExist: true };
    return unlimited(await new PrismaBetterSqlite3({ ...file, ...adapterOptions(), ...options }).connect(), 'sqlite');
  };
  const adapter = {
    provider: 'sqlite' as const,
    adapterName: '@prisma/adapter-better-sqlite3',
    async connect() {
      const writer = await connect({ readonly: false });
      await writer.executeScript('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      const writeNothing = statement('UPDATE "_prisma_migrations" SET "logs" = "logs" WHERE 0');
      const reader = await connect({ readonly: true });
      return singleWriter(writer, reader, turn, { writeNothing, rollBack, mayWrite: sameFileAs(path) });
    },
  };
  return new PrismaClient({ adapter, transactionOptions });
}

function postgresClient(url: string): PrismaClient {
  const driver = new PrismaPg({ connectionString: url });
  const adapter = {
    provider: 'postgres' as const,
    adapterName: driver.adapterName,
    connect: async () => unlessSilent(unlimited(await driver.connect(), 'postgresql'), watchPostgres(url), rollBack),
  };
  const client = new PostgresClient({ adapter, transactionOptions });
  // The only place where one client passes for the other. Both are generated from the same models, and SQLite's has the
  // narrower types: whatever compiles against it, PostgreSQL's client can do.
  return client as unknown as PrismaClient;
}

/** P2034 is Prisma's word for it; statements in raw SQL carry PostgreSQL's: serialization failure or deadlock. */
function isCollision(error: unknown): boolean {
  const text = JSON.stringify(error, Object.getOwnPropertyNames(Object(error)));
  return /P2034|40001|40P01|TransactionWriteConflict/.test(text);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
