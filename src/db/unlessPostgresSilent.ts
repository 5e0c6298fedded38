import type { PostgresWatch } from './postgresWatch.ts';
import { isReadStatement } from './singleWriter.ts';
import { StorageUnavailable } from './databaseFailure.ts';

/** What a driver adapter's connection offers, as far as this file needs it (Q is a query, R its rows, T a transaction). */
interface Connection<Q, R, L, T> {
  queryRaw(query: Q): Promise<R>;
  executeRaw(query: Q): Promise<number>;
  startTransaction(isolationLevel?: L): Promise<T>;
  dispose(): Promise<void>;
}

interface Transaction<Q, R> {
  queryRaw(query: Q): Promise<R>;
  executeRaw(query: Q): Promise<number>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * The same connection, where nobody waits for a server that says nothing, not within a transaction either: one that is given up is
 * rolled back, and its connection given back, when the server goes on.
 */
export function unlessPostgresSilent<
  Q extends { readonly sql: string },
  R,
  L,
  T extends Transaction<Q, R>,
  C extends Connection<Q, R, L, T>,
>(connection: C, watch: PostgresWatch, rollBack: Q): C {
  const watched = {
    queryRaw: (query: Q) =>
      watch.unlessSilent(() => connection.queryRaw(query), isReadStatement(query.sql) ? 'nothing' : 'unknown'),
    executeRaw: (query: Q) => watch.unlessSilent(() => connection.executeRaw(query), 'unknown'),
    async startTransaction(isolationLevel?: L): Promise<T> {
      let waitedFor = true;
      const begin = async (): Promise<T> => {
        const transaction = await connection.startTransaction(isolationLevel);
        if (!waitedFor) await giveBack(transaction);
        return transaction;
      };
      try {
        return impatient(await watch.unlessSilent(begin, 'nothing'));
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

  /** The same transaction, whose statements are waited for as long as the server says anything. */
  function impatient(transaction: T): T {
    let last: Promise<unknown> = Promise.resolve();
    let isGivenUp = false;
    const unlessGivenUp = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      if (isGivenUp) throw new StorageUnavailable('DATABASE_FELL_SILENT', 'The transaction was given up.');
      const under = (): Promise<Result> => {
        const statement = work();
        last = statement;
        return statement;
      };
      try {
        // Of a transaction nobody knows what became of it: its last statement may have been the commit.
        return await watch.unlessSilent(under, 'unknown');
      } catch (error) {
        if (isSilence(error)) giveUp();
        throw error;
      }
    };
    const giveUp = (): void => {
      isGivenUp = true;
      void last
        .catch(() => undefined)
        .then(() => giveBack(transaction))
        // A connection that broke meanwhile took its transaction along.
        .catch(() => undefined);
    };
    return Object.assign(Object.create(transaction) as T, {
      queryRaw: (query: Q) => unlessGivenUp(() => transaction.queryRaw(query)),
      executeRaw: (query: Q) => unlessGivenUp(() => transaction.executeRaw(query)),
      commit: () => unlessGivenUp(() => transaction.commit()),
      rollback: () => (isGivenUp ? Promise.resolve() : transaction.rollback()),
    });
  }
}

function isSilence(error: unknown): boolean {
  return error instanceof StorageUnavailable && error.code !== 'DATABASE_FILE_GONE';
}
