import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { insertRows } from '../../src/db/insertRows.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';

const at = new Date('2026-03-29T01:00:00.120Z');

function row(change: Record<string, string | number | boolean | Date> = {}) {
  const to = { recipientKind: 'person' as const, recipient: '1', kind: 'note', bulk: true };
  const body = { words: 'L’été, "quoted" \\ 100 %', list: [1, null, { deep: true }] };
  return { workingGroupId: 1, key: 'a', ...to, body, notBefore: at, nextAttemptAt: at, createdAt: at, ...change };
}

describe.each(databases)('many rows at once on $name', ({ open }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await open();
    await store.db.workingGroup.create({ data: { id: 1, code: 'G', name: 'G' } });
  });
  afterAll(() => store.close());

  const insert = (rows: ReturnType<typeof row>[]) =>
    inTransaction(store.db, (tx) => insertRows(tx, 'OutboxMessage', rows));

  it('are as Prisma would have written them, and there once', async () => {
    await step('are what Prisma would have written, with its defaults', async () => {
      await insert([row(), row({ key: 'b', bulk: false })]);
      await store.db.outboxMessage.create({ data: row({ key: 'c' }) });
      const [mine, , prismas] = await store.db.outboxMessage.findMany({ orderBy: { key: 'asc' } });
      expect(mine).toEqual({ ...prismas, id: mine?.id, key: 'a' });
    });

    await step('are compared by their moments like any others', async () => {
      const [before, after] = [new Date(at.getTime() - 1), new Date(at.getTime() + 1)];
      const count = (moment: { lte?: Date; gte?: Date }) =>
        store.db.outboxMessage.count({ where: { key: { in: ['a', 'b', 'c'] }, notBefore: moment } });
      expect(await Promise.all([count({ lte: before }), count({ lte: at }), count({ gte: after })])).toEqual([0, 3, 0]);
    });

    await step('leave out what is there already, and only that', async () => {
      await insert([row({ kind: 'other' }), row({ key: 'd' }), row({ key: 'd' })]);
      const rows = await store.db.outboxMessage.findMany({
        where: { key: { in: ['a', 'd'] } },
        orderBy: { key: 'asc' },
      });
      expect(rows.map(({ key, kind }) => [key, kind])).toEqual([
        ['a', 'note'],
        ['d', 'note'],
      ]);
    });
  });

  it('may be none, and may be more than a statement has room for parameters', async () => {
    await insert([]);
    await insert(Array.from({ length: 1_500 }, (_, i) => row({ key: `many ${i}` })));
    expect(await store.db.outboxMessage.count({ where: { key: { startsWith: 'many' } } })).toBe(1_500);
  });
});
