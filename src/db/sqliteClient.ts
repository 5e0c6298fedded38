import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { singleWriter, databaseMutex, type Mutex } from './singleWriter.ts';
import { keepStatements } from './keptStatementsPatch.ts';
import { adapterOptions } from './sqliteBindingPatch.ts';
import { sameDatabaseFileAs } from './sameDatabaseFileAs.ts';
import { type Driver, countedConnection } from './countedConnection.ts';
import { rollBack, databaseStatement, transactionOptions } from './transactionOptions.ts';
import { connectionForLongLists } from './connectionForLongLists.ts';

/** How long SQLite itself waits for a lock, in milliseconds. Short, because it stops the process meanwhile: see singleWriter. */
const BUSY_TIMEOUT_MS = 20;

/** Who may write to a SQLite file next, by its path. */
const writersOf = new Map<string, Mutex>();

/** A client of the SQLite file at an absolute path; it connects when it is first used, and tells `connected`. */
export function sqliteClient(path: string, connected: (driver: Driver) => void): PrismaClient {
  const turn = writersOf.get(path) ?? databaseMutex();
  writersOf.set(path, turn);
  const connect = async (options: { readonly: boolean }) => {
    const file = { url: `file:${path}`, timeout: BUSY_TIMEOUT_MS, fileMustExist: true };
    const connection = await new PrismaBetterSqlite3({ ...file, ...adapterOptions(), ...options }).connect();
    return connectionForLongLists(keepStatements(connection), 'sqlite');
  };
  const adapter = {
    provider: 'sqlite' as const,
    adapterName: '@prisma/adapter-better-sqlite3',
    async connect() {
      const writer = await connect({ readonly: false });
      await writer.executeScript('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      const writeNothing = databaseStatement('UPDATE "_prisma_migrations" SET "logs" = "logs" WHERE 0');
      const reader = await connect({ readonly: true });
      const writing = { writeNothing, rollBack, mayWrite: sameDatabaseFileAs(path) };
      return countedConnection(singleWriter(writer, reader, turn, writing), connected);
    },
  };
  return new PrismaClient({ adapter, transactionOptions });
}
