import { describe, expect, it } from 'vitest';
import { databaseMutex, isReadStatement, singleWriter } from '../../src/db/singleWriter.ts';

interface Query {
  sql: string;
}

/** A driver's connection that writes down what it is asked, under its name; `failing` statements are refused, so many times. */
function connection(name: string, done: string[], failing = new Map<string, Error[]>()) {
  const run = async (sql: string): Promise<void> => {
    await Promise.resolve();
    const error = failing.get(sql)?.shift();
    if (error) throw error;
    done.push(`${name}: ${sql}`);
  };
  return {
    queryRaw: async ({ sql }: Query) => (await run(sql), []),
    executeRaw: async ({ sql }: Query) => (await run(sql), 1),
    executeScript: (script: string) => run(script),
    startTransaction: async () => {
      await run('BEGIN');
      return {
        executeRaw: async ({ sql }: Query) => (await run(sql), 1),
        commit: () => run('COMMIT'),
        rollback: () => run('ROLLBACK'),
      };
    },
    dispose: () => run('dispose'),
  };
}

/** The adapter's word for a lock that another process holds. */
const busy = () => Object.assign(new Error('busy'), { cause: { kind: 'SocketTimeout' } });

function opened(failing = new Map<string, Error[]>(), mayWrite = () => undefined as void) {
  const done: string[] = [];
  const queries = { writeNothing: { sql: 'LOCK' }, rollBack: { sql: 'UNDO' } };
  const turn = databaseMutex();
  const db = singleWriter(connection('writer', done, failing), connection('reader', done), turn, {
    ...queries,
    mayWrite,
  });
  return { db, done };
}

describe('who reads and who writes', () => {
  it.each([
    ['SELECT 1', true],
    ['  with n as (select 1) select * from n', true],
    ['INSERT INTO t VALUES (1) RETURNING id', false],
    ['SELECTED', false],
    ['WITH due AS (SELECT 1)\nUPDATE t SET a = 1 RETURNING id', false],
    ['with n as (select updated from t where deleted = 0) select * from n', true],
    ['PRAGMA foreign_keys', false],
  ])('is told by what a statement names: %s', (sql, reads) => {
    expect(isReadStatement(sql)).toBe(reads);
  });

  it('has a connection of its own, so that nobody reads what is not committed', async () => {
    const { db, done } = opened();
    await db.queryRaw({ sql: 'SELECT 1' });
    await db.queryRaw({ sql: 'INSERT 1 RETURNING id' });
    await db.executeRaw({ sql: 'UPDATE 1' });
    expect(done).toEqual(['reader: SELECT 1', 'writer: INSERT 1 RETURNING id', 'writer: UPDATE 1']);
  });
});

describe('writers', () => {
  it('take turns: what is written beside a transaction waits for its end', async () => {
    const { db, done } = opened();
    const transaction = await db.startTransaction();
    const beside = db.executeRaw({ sql: 'UPDATE beside' });
    await transaction.executeRaw({ sql: 'UPDATE within' });
    await db.queryRaw({ sql: 'SELECT beside' });
    expect(done).not.toContain('writer: UPDATE beside');
    await transaction.commit();
    await beside;
    expect(done).toEqual([
      'writer: BEGIN',
      'writer: LOCK',
      'writer: UPDATE within',
      'reader: SELECT beside',
      'writer: COMMIT',
      'writer: UPDATE beside',
    ]);
  });

  it('go on in the order in which they came, after a rollback and a failure too', async () => {
    const { db, done } = opened(new Map([['UPDATE 2', [new Error('no such row')]]]));
    const transaction = await db.startTransaction();
    const others = [1, 2, 3].map((at) => db.executeRaw({ sql: `UPDATE ${at}` }).catch(String));
    await transaction.rollback();
    expect(await Promise.all(others)).toEqual([1, 'Error: no such row', 1]);
    expect(done.slice(2)).toEqual(['writer: ROLLBACK', 'writer: UPDATE 1', 'writer: UPDATE 3']);
  });

  it('try again while another process holds the lock, and once only where it is another failure', async () => {
    const waits = opened(new Map([['UPDATE 1', [busy(), busy()]]]));
    expect(await waits.db.executeRaw({ sql: 'UPDATE 1' })).toBe(1);
    const locks = opened(new Map([['LOCK', [busy()]]]));
    await (await locks.db.startTransaction()).commit();
    expect(locks.done).toEqual(['writer: BEGIN', 'writer: LOCK', 'writer: COMMIT']);
    const fails = opened(new Map([['UPDATE 1', [new Error('full')]]]));
    await expect(fails.db.executeRaw({ sql: 'UPDATE 1' })).rejects.toThrow('full');
    expect(await fails.db.executeRaw({ sql: 'UPDATE 1' })).toBe(1);
  });

  it('leave no transaction open whose lock cannot be had, and let the next one begin', async () => {
    const { db, done } = opened(new Map([['LOCK', [new Error('broken')]]]));
    await expect(db.startTransaction()).rejects.toThrow('broken');
    expect(done).toEqual(['writer: BEGIN', 'writer: UNDO', 'writer: ROLLBACK']);
    await (await db.startTransaction()).commit();
    expect(done.slice(3)).toEqual(['writer: BEGIN', 'writer: LOCK', 'writer: COMMIT']);
  });

  it('are asked first whether anything is to be written now, and hold nobody up where it is not', async () => {
    let isFull = true;
    const { db, done } = opened(new Map(), () => {
      if (isFull) throw new Error('the disk is full');
    });
    await expect(db.executeRaw({ sql: 'UPDATE 1' })).rejects.toThrow('the disk is full');
    await expect(db.startTransaction()).rejects.toThrow('the disk is full');
    await db.queryRaw({ sql: 'SELECT 1' });
    isFull = false;
    await db.executeRaw({ sql: 'UPDATE 2' });
    expect(done).toEqual(['reader: SELECT 1', 'writer: UPDATE 2']);
  });

  it('are closed with their readers', async () => {
    const { db, done } = opened();
    await db.dispose();
    expect(done).toEqual(['reader: dispose', 'writer: dispose']);
  });
});
