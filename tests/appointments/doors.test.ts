import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { doors } from '../support/doors.ts';
import { exercise } from '../updates/exercise.ts';

const noon = new Date('2000-08-20T11:00:00Z');

describe.each(doors)('a role in the group, in $name', ({ open }) => {
  it('is given by words and a button, and taken back', async () => {
    const database = await databases[0].open();
    const world = await exercise(database.db);
    const door = await open({ database, workingGroupId: world.app.workingGroupId, clock: () => noon });
    const carla = await door.enter(world.person.coordinator);
    const grants = () => database.db.grant.count({ where: { personId: world.person.chi, role: 'editor' } });
    await carla.says('grant editor to chi from 1 September');
    expect(carla.reads().at(-1)).toContain('They will read, ten minutes after you press');
    expect(await grants()).toBe(0);
    await carla.presses('Do it');
    expect(await grants()).toBe(1);
    await carla.presses('Take it back');
    expect(await grants()).toBe(0);
    const ana = await door.enter(world.person.ana);
    await ana.says('grant editor to chi');
    expect(ana.reads().at(-1)).toMatch(/coordinator/i);
    expect(await grants()).toBe(0);
    expect(door.bugs).toEqual([]);
    await door.close();
    await database.close();
  });
});
