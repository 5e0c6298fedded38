import { afterAll, describe, expect, it } from 'vitest';
import { personById } from '../../src/people/personRecords/store.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { worldsOf } from '../support/worlds.ts';

describe.each(databases)('a world of each case on $name', (kind) => {
  let made = 0;
  const openWorld = worldsOf(kind, (db) => {
    made++;
    return smallGroup(db);
  });
  const opened: TestDatabase[] = [];
  const open = async () => {
    const one = await openWorld();
    opened.push(one.database);
    return one;
  };
  afterAll(() => Promise.all(opened.map(({ close }) => close())));

  it('is a copy: what one case changes, no other sees', async () => {
    const [one, other] = [await open(), await open()];
    await one.database.db.person.update({ where: { id: one.world.person.ana }, data: { name: 'Anna' } });
    await one.database.db.grant.deleteMany();
    expect((await personById(one.database.db, one.world.person.ana))?.name).toBe('Anna');
    expect((await personById(other.database.db, other.world.person.ana))?.name).toBe('ana of WGGI');
    expect(await other.database.db.grant.count()).toBe(1);
    expect((await personById((await open()).database.db, one.world.person.ana))?.name).toBe('ana of WGGI');
  });

  it('has its program on the copy, and goes on counting where the original stopped', async () => {
    const { database, world } = await open();
    expect(world.app.db).toBe(database.db);
    const { workingGroupId } = world.app;
    const { id } = await database.db.person.create({ data: { workingGroupId, key: 'new', name: 'New' } });
    expect(id).toBe(Math.max(...Object.values(world.person)) + 1);
  });

  it('is made once, also for those who ask at the same time', async () => {
    await Promise.all([open(), open(), open()]);
    expect(made).toBe(1);
  });
});
