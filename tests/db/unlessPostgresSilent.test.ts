import { expect, it } from 'vitest';
import type { PostgresWatch } from '../../src/db/postgresWatch.ts';
import { StorageUnavailable } from '../../src/db/databaseFailure.ts';
import { unlessPostgresSilent } from '../../src/db/unlessPostgresSilent.ts';

const sql = (text: string) => ({ sql: text });

/** A server that can fall silent, seen by the watch at once, and one connection to it that notes what it carried out. */
function server() {
  let isSilent = false;
  let isNoticed = false;
  const waiting = new Set<() => void>();
  const goingOn = new Set<() => void>();
  const done: string[] = [];
  const answer = async <Result>(what: string, result: Result): Promise<Result> => {
    if (isSilent) await new Promise<void>((resolve) => goingOn.add(resolve));
    done.push(what);
    return result;
  };
  const transaction = {
    queryRaw: (query: { sql: string }) => answer(query.sql, ['row']),
    executeRaw: (query: { sql: string }) => answer(query.sql, 1),
    commit: () => answer('released after COMMIT', undefined),
    rollback: () => answer('released after ROLLBACK', undefined),
  };
  const connection = {
    ...transaction,
    startTransaction: () => answer('BEGIN', transaction),
    dispose: () => Promise.resolve(),
  };
  const unavailable = () => new StorageUnavailable('DATABASE_FELL_SILENT', 'silent');
  const watch: PostgresWatch = {
    async unlessSilent(work) {
      if (isNoticed) throw new StorageUnavailable('DATABASE_SILENT', 'silent');
      const silence = new Promise<never>((_, reject) => waiting.add(() => reject(unavailable())));
      return Promise.race([work(), silence]);
    },
    stop: () => undefined,
  };
  return {
    done,
    watched: unlessPostgresSilent(connection, watch, sql('ROLLBACK')),
    pause: () => (isSilent = true),
    notice() {
      isNoticed = true;
      waiting.forEach((giveUp) => giveUp());
    },
    async goOn() {
      isSilent = false;
      isNoticed = false;
      goingOn.forEach((resolve) => resolve());
      await expect.poll(() => done.at(-1)).toContain('ROLLBACK');
    },
  };
}

it('a transaction that had begun is given up with its statement, and rolled back when the server goes on', async () => {
  const { done, watched, pause, notice, goOn } = server();
  const transaction = await watched.startTransaction();
  await transaction.executeRaw(sql('INSERT'));
  pause();
  const statement = transaction.queryRaw(sql('SELECT'));
  notice();
  await expect(statement).rejects.toMatchObject({ code: 'DATABASE_FELL_SILENT' });
  await expect(transaction.executeRaw(sql('COMMIT'))).rejects.toBeInstanceOf(StorageUnavailable);
  await transaction.rollback();
  await goOn();
  expect(done).toEqual(['BEGIN', 'INSERT', 'SELECT', 'ROLLBACK', 'released after ROLLBACK']);
});

it('a transaction whose next statement comes when the server is silent is given up, too', async () => {
  const { done, watched, pause, notice, goOn } = server();
  const transaction = await watched.startTransaction();
  pause();
  notice();
  await expect(transaction.executeRaw(sql('INSERT'))).rejects.toBeInstanceOf(StorageUnavailable);
  await goOn();
  expect(done).toEqual(['BEGIN', 'ROLLBACK', 'released after ROLLBACK']);
});

it('a transaction on a server that answers is carried out as ever', async () => {
  const { done, watched } = server();
  const transaction = await watched.startTransaction();
  await transaction.executeRaw(sql('COMMIT'));
  await transaction.commit();
  expect(done).toEqual(['BEGIN', 'COMMIT', 'released after COMMIT']);
});
