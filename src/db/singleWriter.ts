/** What a driver adapter's connection offers, as far as this file needs it (Q is a query, R its rows, T a transaction). */
interface Connection<Q, R, L, T> {
  queryRaw(query: Q): Promise<R>;
  executeRaw(query: Q): Promise<number>;
  executeScript(script: string): Promise<void>;
  startTransaction(isolationLevel?: L): Promise<T>;
  dispose(): Promise<void>;
}

interface Transaction<Q> {
  executeRaw(query: Q): Promise<number>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

interface Writing<Q> {
  writeNothing: Q;
  rollBack: Q;
  mayWrite(): void;
}

/** How long a writer waits for another process, for instance an import, in milliseconds. */
const MAX_WAIT_MS = 60_000;

/**
 * Makes two SQLite connections behave like one database with isolation. The adapter alone has a single connection, so
 * that whatever runs beside an open transaction would fall into it: read its unfinished rows, and be lost when it is
 * rolled back. Here writers take turns, and readers have a connection of their own that sees committed rows only.
 * `writeNothing` is a statement that changes no row: it makes every transaction take SQLite's write lock at its start,
 * because two processes that read first and then write would refuse each other at once. Whoever finds the lock taken by
 * another process waits without stopping this one, for at most MAX_WAIT_MS. `mayWrite` throws where nothing is to be
 * written now; it is asked before each write outside of a transaction and at the start of each transaction.
 */
export function singleWriter<
  Q extends { readonly sql: string },
  R,
  L,
  T extends Transaction<Q>,
  C extends Connection<Q, R, L, T>,
>(writer: C, reader: C, turn: Mutex, { writeNothing, rollBack, mayWrite }: Writing<Q>): C {
  const writing = {
    queryRaw: (query: Q) => (isReadStatement(query.sql) ? reader.queryRaw(query) : alone(() => writer.queryRaw(query))),
    executeRaw: (query: Q) => alone(() => writer.executeRaw(query)),
    executeScript: (script: string) => alone(() => writer.executeScript(script)),
    async startTransaction(isolationLevel?: L): Promise<T> {
      const endTurn = await turn();
      try {
        mayWrite();
        const transaction = await writer.startTransaction(isolationLevel);
        return await lockNow(transaction, endTurn);
      } catch (error) {
        endTurn();
        throw error;
      }
    },
    async dispose(): Promise<void> {
      await reader.dispose();
      await writer.dispose();
    },
  };
  return Object.assign(Object.create(writer) as C, writing);

  async function lockNow(transaction: T, endTurn: () => void): Promise<T> {
    const commit = transaction.commit.bind(transaction);
    const rollback = transaction.rollback.bind(transaction);
    try {
      await withRetries(() => transaction.executeRaw(writeNothing));
    } catch (error) {
      await transaction.executeRaw(rollBack);
      await rollback();
      throw error;
    }
    transaction.commit = () => commit().finally(endTurn);
    transaction.rollback = () => rollback().finally(endTurn);
    return transaction;
  }

  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const endTurn = await turn();
    try {
      mayWrite();
      return await withRetries(work);
    } finally {
      endTurn();
    }
  }
}

/** Whether a statement only reads: what begins with WITH may end with a write, and counts as one where it names any. */
export const isReadStatement = (sql: string): boolean =>
  /^\s*(SELECT\b|WITH\b(?![\s\S]*\b(INSERT|UPDATE|DELETE)\b))/i.test(sql);

/** Tries again while another process holds the lock; a refused statement has done nothing, so that is safe. */
async function withRetries<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const deadline = performance.now() + MAX_WAIT_MS; ;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
  }
}

/** The adapter's name for SQLITE_BUSY. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && (error.cause as { kind?: unknown } | undefined)?.kind === 'SocketTimeout';
}

/** Resolves when everybody who asked before has called what their turn gave them. */
export type Mutex = () => Promise<() => void>;

/** A new queue. All connections to one file within a process share one. */
export function databaseMutex(): Mutex {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    const { promise, resolve } = deferred();
    last = promise;
    await before;
    return resolve;
  };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
