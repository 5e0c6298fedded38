import type { Provider } from './databaseUrl.ts';
import { insertsInStatements, withShortSqlLists, type Statement } from './shortenSqlLists.ts';

interface Rows {
  readonly rows: readonly unknown[];
}

/** What a driver adapter's connection offers, as far as this file needs it (Q is a query, R its rows, T a transaction). */
interface Queryable<Q, R> {
  queryRaw(query: Q): Promise<R>;
  executeRaw(query: Q): Promise<number>;
}

interface Connection<Q, R, L, T> extends Queryable<Q, R> {
  startTransaction(isolationLevel?: L): Promise<T>;
  getConnectionInfo?(): object;
}

/** Far above what any statement has: Prisma is not to refuse, nor to cut, what this file makes fit. */
const NO_LIMIT = 2 ** 31 - 1;

/**
 * The same connection, where no statement has too many values. Prisma refuses a list behind IN with more than 999 of them on
 * SQLite (32,766 on PostgreSQL), also where it made it itself for an `include`. More rows than one INSERT takes are put in by
 * several, within a transaction only: outside of one they would not be put in all or none.
 */
export function connectionForLongLists<
  Q extends Statement,
  R extends Rows,
  L,
  T extends Queryable<Q, R>,
  C extends Connection<Q, R, L, T>,
>(connection: C, provider: Provider): C {
  const wrapped = {
    getConnectionInfo: () => ({
      supportsRelationJoins: provider === 'postgresql',
      ...connection.getConnectionInfo?.(),
      maxBindValues: NO_LIMIT,
    }),
    queryRaw: (query: Q) => connection.queryRaw(one(query)),
    executeRaw: (query: Q) => connection.executeRaw(one(query)),
    async startTransaction(isolationLevel?: L): Promise<T> {
      const transaction = await connection.startTransaction(isolationLevel);
      const queryRaw = transaction.queryRaw.bind(transaction);
      const executeRaw = transaction.executeRaw.bind(transaction);
      transaction.queryRaw = async (query) => {
        const [first, ...others] = await inTurn(several(query), queryRaw);
        if (!first) throw new Error('every statement has an answer');
        return { ...first, rows: [first, ...others].flatMap(({ rows }) => rows) };
      };
      transaction.executeRaw = async (query) =>
        (await inTurn(several(query), executeRaw)).reduce((sum, count) => sum + count, 0);
      return transaction;
    },
  };
  return Object.assign(Object.create(connection) as C, wrapped);

  function several(query: Q): Q[] {
    return insertsInStatements(withShortSqlLists(query, provider));
  }

  function one(query: Q): Q {
    const [only, ...others] = several(query);
    if (!only || others.length > 0) throw new Error('so many rows are inserted within a transaction only');
    return only;
  }
}

async function inTurn<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}
