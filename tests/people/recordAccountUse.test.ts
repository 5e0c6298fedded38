import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseWorkCounts } from '../../src/db/databaseWorkCounts.ts';
import { recordAccountUse } from '../../src/people/accounts/recordAccountUse.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { smallGroup, type World } from './smallGroup.ts';

const slack = (userId: string) => ({ platform: 'slack', tenant: 'T1', userId }) as const;
const noon = new Date('2000-06-01T12:00:00Z');
const today = new Date('2000-06-01T00:00:00Z');

describe.each(databases)('that somebody uses an account, on $name', ({ open }) => {
  let database: TestDatabase;
  let group: World;
  beforeEach(async () => {
    database = await open();
    group = await smallGroup(database.db);
    const { ana, ben } = group.person;
    await database.db.identity.createMany({
      data: [
        { personId: ana, ...slack('U1'), reachable: false },
        { personId: ben, ...slack('U2'), lastUsedAt: new Date('2000-05-31T00:00:00Z') },
      ],
    });
  });
  afterEach(() => database.close());

  const stored = async () =>
    (await database.db.identity.findMany({ where: { platform: 'slack' }, orderBy: { userId: 'asc' } })).map(
      ({ userId, lastUsedAt, reachable }) => [userId, lastUsedAt, reachable],
    );
  const all = (at: Date) =>
    Promise.all(['U1', 'U2', 'U3'].map((userId) => recordAccountUse(group.app, slack(userId), at)));

  it('is noted to the day for all of a crowd, with that they can be reached; nobody is made of an account of none', async () => {
    await all(noon);
    expect(await stored()).toEqual([
      ['U1', today, true],
      ['U2', today, true],
    ]);
  });

  it('is asked once for a crowd, without Prisma, and written once a day', async () => {
    await all(noon);
    const { statements, commits } = structuredClone(databaseWorkCounts);
    await all(new Date('2000-06-01T18:00:00Z'));
    expect(databaseWorkCounts).toEqual({ statements: { ...statements, sql: statements.sql + 1 }, commits });
    await all(new Date('2000-06-02T00:00:01Z'));
    expect((await stored()).map(([, day]) => day)).toEqual(Array(2).fill(new Date('2000-06-02T00:00:00Z')));
  });

  it('is noted again where messages have failed since', async () => {
    await all(noon);
    await database.db.identity.updateMany({ where: { userId: 'U1' }, data: { reachable: false } });
    await all(noon);
    expect((await stored())[0]).toEqual(['U1', today, true]);
  });

  it('is not asked again where the door knows', async () => {
    const { statements } = structuredClone(databaseWorkCounts);
    await recordAccountUse(group.app, slack('U1'), noon, { lastUsedAt: today, reachable: true });
    await recordAccountUse(group.app, slack('U3'), noon, null);
    expect(databaseWorkCounts.statements).toEqual(statements);
  });
});
