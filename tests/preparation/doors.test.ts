import { afterEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type AtDoor, type Door, doorNames, openDoor } from '../support/threeDoors.ts';
import { type Exercise, exercise } from '../updates/exercise.ts';

const noon = new Date('2001-12-01T11:00:00Z');

describe.each(doorNames)('what a coordinator prepares, at the door %s', (name) => {
  let database: TestDatabase;
  let door: Door;
  let world: Exercise;
  let coordinator: AtDoor;
  const enter = async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.round.updateMany({ data: { state: 'closed' } });
    door = await openDoor(name, database, world.app.workingGroupId, () => noon);
    coordinator = await door.enter(world.person.coordinator, 'Carla');
  };
  afterEach(async () => {
    await door.close();
    await database.close();
  });

  it('is a new round: by words, by the form, and taken back', async () => {
    await enter();
    await coordinator.say('round new');
    expect(coordinator.read).toContain('New round “Round 2002”, a copy of “Round 2001”');
    await coordinator.press('Change it in the form');
    coordinator.fill('label', 'Spring 2002');
    coordinator.fill('opensAt', '2002-03-04');
    await coordinator.submit();
    expect(coordinator.read).toContain('New round “Spring 2002”');
    await coordinator.press('Schedule this round');
    expect(await database.db.round.findFirst({ where: { label: 'Spring 2002' } })).toMatchObject({
      state: 'scheduled',
      opensAt: '2002-03-04',
    });
    expect(coordinator.read).toContain('“Spring 2002” is scheduled and opens on 4 March 2002.');
    await coordinator.press('Take it back');
    expect(await database.db.round.count()).toBe(2);
    expect(coordinator.acts).toBeLessThanOrEqual(5);
    expect(door.bugs).toEqual([]);
  });
});
