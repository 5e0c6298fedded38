import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { openOldDatabase } from '../support/oldDatabase.ts';

/** Accounts that the record of acts held at a9a28b7, by the person. */
const linked = [
  { personId: 10, platform: 'slack', tenant: 'T0FOCAL', userId: 'U000003' },
  {
    personId: 11,
    platform: 'teams',
    tenant: '99999999-8888-7777-6666-555555555555',
    userId: '024241ed-8ed2-45c3-8217-77e9d68eaf6e',
  },
];

describe.each(databases)('the record of acts that commit a9a28b7 left on $name', (kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openOldDatabase(kind);
  });
  afterAll(() => database.close());

  it('holds no account ids any more', async () => {
    const record = JSON.stringify(await database.db.auditEvent.findMany());
    for (const { tenant, userId } of await database.db.identity.findMany({ where: { platform: { not: 'local' } } })) {
      expect(record).not.toContain(`"${userId}"`);
      expect(record).not.toContain(`"${tenant}"`);
    }
  });

  it('names each account by a row that can be erased', async () => {
    const { db } = database;
    const events = await db.auditEvent.findMany({ where: { action: 'identity.link' }, orderBy: { id: 'asc' } });
    const refs = await db.accountRef.findMany({ orderBy: { personId: 'asc' } });
    expect(refs).toMatchObject(linked);
    const byPerson = new Map(refs.map(({ personId, id }) => [`person:${personId}`, id]));
    expect(events.map(({ detail }) => detail)).toEqual(
      events.map(({ subject }) =>
        byPerson.has(subject) ? { by: 'email', account: byPerson.get(subject) } : { by: 'code' },
      ),
    );
    await db.accountRef.deleteMany();
    expect(await db.auditEvent.count({ where: { action: 'identity.link' } })).toBe(3);
  });

  it('is append-only as before', async () => {
    const { db } = database;
    await expect(db.auditEvent.updateMany({ data: { channel: 'slack' } })).rejects.toThrow(/append-only/);
    await expect(db.auditEvent.deleteMany()).rejects.toThrow(/append-only/);
  });

  it('has the time of answered messages in a form that can be compared', async () => {
    const { db } = database;
    const count = await db.answeredMessage.count();
    expect(count).toBeGreaterThan(0);
    expect(await db.answeredMessage.count({ where: { at: { gt: new Date('2026-01-01T00:00:00Z') } } })).toBe(count);
  });
});
