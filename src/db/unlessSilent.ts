import type { PostgresWatch } from './postgresWatch.ts';
import { isRead } from './singleWriter.ts';

/** What a driver adapter's connection offers, as far as this file needs it (Q is a query, R its rows, T a transaction). */
interface Connection<Q, R, L, T> {
  queryRaw(query: Q): Promise<R>;
  executeRaw(query: Q): Promise<number>;
  startTransaction(isolationLevel?: L): Promise<T>;
  dispose(): Promise<void>;
}

interface Transaction<Q> {
  executeRaw(query: Q): Promise<number>;
  rollback(): Promise<void>;
}

/**
 * The same connection, where nobody waits for a server that says nothing. A transaction that has begun is waited for: its
 * statements end when the server goes on, or when Prisma's own time for it is over.
 */
export function unlessSilent<
  Q extends { readonly sql: string },
  R,
  L,
  T extends Transaction<Q>,
  C extends Connection<Q, R, L, T>,
>(connection: C, watch: PostgresWatch, rollBack: Q): C {
  const watched = {
    queryRaw: (query: Q) =>
      watch.unlessSilent(() => connection.queryRaw(query), isRead(query.sql) ? 'nothing' : 'unknown'),
    executeRaw: (query: Q) => watch.unlessSilent(() => connection.executeRaw(query), 'unknown'),
    async startTransaction(isolationLevel?: L): Promise<T> {
      let waitedFor = true;
      const begin = async (): Promise<T> => {
        const transaction = await connection.startTransaction(isolationLevel);
        if (!waitedFor) await giveBack(transaction);
        return transaction;
      };
      try {
        return await watch.unlessSilent(begin, 'nothing');
      } finally {
        waitedFor = false;
      }
    },
    async dispose(): Promise<void> {
      watch.stop();
      await connection.dispose();
    },
  };
  return Object.assign(Object.create(connection) as C, watched);

  /** One that came too late for whoever asked for it. */
  async function giveBack(transaction: T): Promise<void> {
    await transaction.executeRaw(rollBack);
    await transaction.rollback();
  }
}
