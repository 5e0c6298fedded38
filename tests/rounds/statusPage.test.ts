import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor, type Visitor } from '../support/doors.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const noon = new Date('2000-08-15T10:00:00Z');
const POSTS = 24;

describe.each(doors)('the status of 24 posts, in $name', ({ name, open }) => {
  let database: TestDatabase;
  let door: OpenDoor;
  let world: Exercise;
  let carla: Visitor;
  beforeEach(async () => {
    database = await databases[0].open();
    const { db } = database;
    world = await exercise(db);
    await db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
    const { workingGroupId } = world.app;
    const { dutyStationId } = await db.post.findUniqueOrThrow({ where: { id: world.post.manila } });
    const { length } = await db.assignment.findMany({ where: { roundId: world.first } });
    for (let number = length + 1; number <= POSTS; number++) {
      const code = `P${String(number).padStart(2, '0')}`;
      const post = await db.post.create({
        data: { workingGroupId, dutyStationId, code, name: `Post ${number}`, kind: 'field' },
      });
      await db.assignment.create({ data: { roundId: world.first, postId: post.id } });
      if (number === 5) continue;
      const person = await db.person.create({ data: { workingGroupId, key: code, name: `Holder ${number}` } });
      await db.appointment.create({
        data: { postId: post.id, personId: person.id, role: 'focalPoint', from: '2000-01-01' },
      });
      if (number !== 6)
        await db.identity.create({
          data: { personId: person.id, platform: 'local', tenant: 'local', userId: code, reachable: true },
        });
      if (number === 7)
        await db.absence.create({ data: { personId: person.id, from: '2000-08-01', to: '2000-09-20' } });
      if (number === 8)
        await db.pause.create({
          data: {
            workingGroupId,
            postId: post.id,
            from: new Date('2000-08-01T00:00:00Z'),
            until: new Date('2000-09-11T00:00:00Z'),
            reason: 'the office moves',
            pausedBy: world.person.coordinator,
          },
        });
      if (number === 9)
        await handleIntent(world.app, speaking(world.app, person.id, '2000-08-14'), {
          kind: 'answer',
          round: world.first,
          post: post.id,
          input: 'dialogue.government',
          value: 'regular',
        });
    }
    door = await open({ database, workingGroupId, clock: () => noon });
    carla = await door.enter(world.person.coordinator);
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });

  it('is one page that says of each why it is silent', async () => {
    await carla.says('status');
    const page = carla.reads().join('\n');
    for (let number = 3; number <= POSTS; number++) expect(page).toContain(`P${String(number).padStart(2, '0')}`);
    expect(page).toMatch(/MNL/);
    expect(page).toContain('away until 20 September 2000');
    expect(page).toContain('the office moves');
    expect(page).toMatch(/P05[\s\S]{0,80}(nobody|vacant)/i);
    // In the local chat everybody has an account.
    if (name !== 'the local chat') expect(page).toMatch(/Holder 6 cannot be reached: no account is known/);
    expect(page).toMatch(/P09[\s\S]{0,80}draft, last saved .* · \d+ of 27/);
    expect(page).toMatch(/next reminder/i);
    expect(page).not.toContain('Show the other');
    expect(door.bugs).toEqual([]);
  });
});
