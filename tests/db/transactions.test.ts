import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, openDatabase, providerOf } from '../../src/db/db.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { startProcess } from '../support/processes.ts';

describe.each(databases)('a transaction on $name', ({ provider, open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.close());

  const addGroup = (code: string) => ({ data: { code, name: '0' } });

  it('knows which database it runs on', async () => {
    expect(providerOf(test.db)).toBe(provider);
    expect(await inTransaction(test.db, async (tx) => providerOf(tx))).toBe(provider);
  });

  it('leaves nothing behind when its work fails', async () => {
    const failing = inTransaction(test.db, async (tx) => {
      await tx.workingGroup.create(addGroup('lost'));
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await test.db.workingGroup.findUnique({ where: { code: 'lost' } })).toBeNull();
  });

  it('does not show its unfinished rows to those who read beside it', async () => {
    await inTransaction(test.db, async (tx) => {
      await tx.workingGroup.create(addGroup('unfinished'));
      expect(await test.db.workingGroup.findUnique({ where: { code: 'unfinished' } })).toBeNull();
      expect(await tx.workingGroup.findUnique({ where: { code: 'unfinished' } })).not.toBeNull();
    });
    expect(await test.db.workingGroup.findUnique({ where: { code: 'unfinished' } })).not.toBeNull();
  });

  it('does not take with it what is written beside it when it fails', async () => {
    let beside: Promise<unknown> = Promise.resolve();
    const failing = inTransaction(test.db, async (tx) => {
      await tx.workingGroup.create(addGroup('inside'));
      beside = test.db.workingGroup.create(addGroup('beside')).then((row) => row);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    await beside;
    expect(await test.db.workingGroup.findUnique({ where: { code: 'beside' } })).not.toBeNull();
  });

  it('loses no count when a hundred read and then write the same row, on two connections', async () => {
    await test.db.workingGroup.create(addGroup('hundred'));
    const second = await openDatabase(test.url);
    const where = { code: 'hundred' };
    const countUp = (db: typeof second) =>
      inTransaction(db, async (tx) => {
        const { name } = await tx.workingGroup.findUniqueOrThrow({ where });
        await tx.workingGroup.update({ where, data: { name: String(Number(name) + 1) } });
      });
    await Promise.all(Array.from({ length: 100 }, (_, i) => countUp(i % 2 === 0 ? test.db : second)));
    await second.$disconnect();
    expect(await test.db.workingGroup.findUnique({ where })).toMatchObject({ name: '100' });
  });

  it('loses no count when three processes read and then write the same row', async () => {
    await test.db.workingGroup.upsert({
      where: { code: 'counter' },
      create: addGroup('counter').data,
      update: { name: '0' },
    });
    const counting = [40, 40, 40].map((times) =>
      startProcess('tests/support/countInProcess.ts', [test.url, String(times)]),
    );
    await Promise.all(counting.map(({ output }) => output));
    expect(await test.db.workingGroup.findUnique({ where: { code: 'counter' } })).toMatchObject({ name: '120' });
  });

  it('refuses a row that belongs to no other', async () => {
    await expect(
      inTransaction(test.db, (tx) =>
        tx.person.create({ data: { workingGroupId: 999_999, key: 'nobody', name: 'Nobody' } }),
      ),
    ).rejects.toMatchObject({ code: 'P2003' });
  });

  it('neither changes nor removes what the audit trail says', async () => {
    const group = await test.db.workingGroup.create(addGroup('audited'));
    const event = {
      workingGroupId: group.id,
      at: new Date(0),
      channel: 'local',
      action: 'submit',
      subject: 'update 1',
    };
    await inTransaction(test.db, (tx) => tx.auditEvent.create({ data: event }));
    await expect(test.db.auditEvent.updateMany({ data: { action: 'nothing' } })).rejects.toThrow();
    await expect(test.db.auditEvent.deleteMany()).rejects.toThrow();
    expect(await test.db.auditEvent.count({ where: { action: 'submit' } })).toBe(1);
  });
});

describe('SQLite', () => {
  it('keeps its safety switches on every connection, after a transaction too', async () => {
    const { db, close } = await databases[0].open();
    await inTransaction(db, (tx) => tx.workingGroup.create({ data: { code: 'a', name: 'A' } }));
    const switches = async (connection: Pick<typeof db, '$queryRawUnsafe'>) =>
      Object.fromEntries(
        await Promise.all(
          ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(async (name) => {
            const [row] = await connection.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
            return [name, String(Object.values(row ?? {})[0])] as const;
          }),
        ),
      );
    const expected = { journal_mode: 'wal', synchronous: '2', foreign_keys: '1', busy_timeout: '20' };
    expect(await switches(db)).toEqual(expected);
    expect(await inTransaction(db, switches)).toEqual(expected);
    await close();
  });
});
