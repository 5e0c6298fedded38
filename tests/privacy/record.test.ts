import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identifyPerson } from '../../src/people/identifyPerson.ts';
import { makeLinkCode, redeemLinkCode } from '../../src/people/accounts/link/linkCode.ts';
import { smallGroup, callerOf, type World } from '../people/smallGroup.ts';
import { after, drain, newClock, newOutbox, newPlatform, newWorld as outboxWorld } from '../outbox/world.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { worldsOf } from '../support/worlds.ts';

const now = new Date('2000-08-02T12:00:00Z');

describe.each(databases)('the record of acts on $name', (kind) => {
  let database: TestDatabase;
  let world: World;
  const openWorld = worldsOf(kind, smallGroup);
  beforeEach(async () => void ({ database, world } = await openWorld()));
  afterEach(() => database.close());

  const details = async () =>
    (await database.db.auditEvent.findMany({ where: { action: 'identity.link' } })).map(({ detail }) => detail);

  it('names an account that was linked by its e-mail address without saying which it is', async () => {
    await identifyPerson(world.app, { platform: 'slack', tenant: 'T1', userId: 'U1', email: 'ana@example.org' }, now);
    const [ref] = await database.db.accountRef.findMany({ where: { personId: world.person.ana } });
    expect(ref).toMatchObject({ platform: 'slack', tenant: 'T1', userId: 'U1' });
    expect(await details()).toEqual([{ by: 'email', account: ref?.id }]);
  });

  it('has nothing of the words of a bug that kept a message from being sent', async () => {
    const group = await outboxWorld(database.db, 1, ['slack']);
    const clock = newClock();
    const broken = () => Promise.reject(new Error('no such row: {"userId":"U1","email":"ana@example.org"}'));
    const composers = new Map([['note', broken]]);
    await group.put('broken', 0);
    await drain(newOutbox(group, clock, [newPlatform('slack', clock)], { composers }), clock, after(3_600_000));
    const kept = await database.db.delivery.findMany();
    expect(kept).toMatchObject(
      kept.map(() => ({ outcome: 'retry', detail: expect.stringContaining('error') as string })),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify([...kept, await group.row('broken')])).not.toMatch(/U1|ana@/);
  });

  it('names an account that was linked by a code in the same way', async () => {
    const coordinator = { id: world.person.coordinator, name: 'c', language: 'en', timeZone: 'UTC' } as const;
    const { code } = await makeLinkCode(world.app, callerOf(world.app, coordinator, '2000-08-02'), 'ben');
    await redeemLinkCode(world.app, { platform: 'teams', tenant: 'T2', userId: 'U2' }, code, now);
    const [ref] = await database.db.accountRef.findMany({ where: { personId: world.person.ben } });
    expect(ref).toMatchObject({ platform: 'teams', tenant: 'T2', userId: 'U2' });
    expect(await details()).toEqual([{ by: 'code', account: ref?.id }]);
  });
});
