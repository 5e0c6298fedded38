import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

let store: TestDatabase;
beforeAll(async () => void (store = await databases[0].open()));
afterAll(() => store.close());

it('a statement that is kept takes other values each time, also beside itself', async () => {
  const codes = Array.from({ length: 30 }, (_, n) => `G${n}`);
  for (const code of codes) await store.db.workingGroup.create({ data: { code, name: code } });
  const found = await Promise.all(codes.map((code) => store.db.workingGroup.findUnique({ where: { code } })));
  expect(found.map((group) => group?.name)).toEqual(codes);
  expect(await store.db.workingGroup.findUnique({ where: { code: 'none' } })).toBeNull();
});

it('a statement that failed can be run again', async () => {
  const add = (code: string) => store.db.workingGroup.create({ data: { code, name: code } });
  await add('twice');
  await expect(add('twice')).rejects.toMatchObject({ code: 'P2002' });
  await expect(add('once')).resolves.toMatchObject({ code: 'once' });
});

it('more statements than are kept find what they ask for', async () => {
  for (let n = 0; n < 600; n++) {
    const rows = await store.db.$queryRawUnsafe<{ n: number | bigint }[]>(`SELECT ${n} + ? AS n`, 1);
    expect(Number(rows[0]?.n)).toBe(n + 1);
  }
});

it('statements of a transaction that was rolled back are as good as new', async () => {
  const work = inTransaction(store.db, async (tx) => {
    await tx.workingGroup.create({ data: { code: 'gone', name: 'gone' } });
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  await inTransaction(store.db, (tx) => tx.workingGroup.create({ data: { code: 'gone', name: 'there' } }));
  expect(await store.db.workingGroup.findUnique({ where: { code: 'gone' } })).toMatchObject({ name: 'there' });
});
