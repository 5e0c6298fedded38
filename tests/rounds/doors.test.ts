import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor, type Visitor } from '../support/doors.ts';
import { type Exercise, exercise } from '../updates/exercise.ts';

const noon = new Date('2000-08-20T11:00:00Z');

describe.each(doors)('a coordinator’s levers, in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor;
  let world: Exercise;
  let carla: Visitor;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.round.update({ where: { id: world.second }, data: { state: 'scheduled' } });
    door = await open({ database, workingGroupId: world.app.workingGroupId, clock: () => noon });
    carla = await door.enter(world.person.coordinator);
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });
  const read = () => carla.reads().join('\n');
  const round = () => database.db.round.findUniqueOrThrow({ where: { id: world.first } });
  const manila = () => ({ roundId_postId: { roundId: world.first, postId: world.post.manila } });

  it('move the due day for all and for one, after the words were shown', async () => {
    await carla.says('extend to 15 September');
    expect(read()).toContain('15 September 2000');
    expect((await round()).dueAt).toBe('2000-08-31');
    await carla.presses('Move the due date');
    expect((await round()).dueAt).toBe('2000-09-15');
    await carla.says('extend MNL by one week: the office is moving');
    expect(read()).toContain('the office is moving');
    await carla.presses('Move the due date');
    const { dueAt } = await database.db.assignment.findUniqueOrThrow({ where: manila() });
    expect(dueAt).toBe('2000-09-22');
    expect(door.bugs).toEqual([]);
  });

  it('move the last day alone', async () => {
    await database.db.round.update({ where: { id: world.first }, data: { closesAt: '2000-09-30' } });
    await carla.says('extend closing to 15 October: holidays in two posts');
    expect(read()).toContain('closes on 15 October 2000 instead of 30 September 2000');
    expect((await round()).closesAt).toBe('2000-09-30');
    await carla.presses('Move the closing date');
    expect(await round()).toMatchObject({ dueAt: '2000-08-31', closesAt: '2000-10-15' });
    expect(door.bugs).toEqual([]);
  });

  it('remind, extend and pause one post by its buttons', async () => {
    const opensManila = async () => {
      await carla.says('status');
      await carla.presses('MNL');
    };
    await opensManila();
    await carla.presses('One week more');
    expect(read()).toContain('moves from 31 August 2000 to 7 September 2000');
    await carla.presses('Move the due date');
    expect(await database.db.assignment.findUniqueOrThrow({ where: manila() })).toMatchObject({ dueAt: '2000-09-07' });
    await opensManila();
    await carla.presses('Remind');
    expect(await database.db.outboxMessage.count({ where: { kind: { startsWith: 'reminder' } } })).toBeGreaterThan(0);
    await opensManila();
    await carla.presses('Pause');
    expect(read()).toContain('MNL');
    expect(door.bugs).toEqual([]);
  });

  it('take a post out of an open round with a reason, and ask it again', async () => {
    const asked = () => database.db.assignment.findUnique({ where: manila() });
    await carla.says('round remove Manila: the office is closed');
    expect(read()).toContain('the office is closed');
    expect(await asked()).not.toBeNull();
    await carla.presses('Take this post out');
    expect(await asked()).toBeNull();
    await carla.says('round add Manila');
    await carla.presses('Ask this post');
    expect(await asked()).not.toBeNull();
    expect(door.bugs).toEqual([]);
  });

  it('reopen a round with a reason that is shown back', async () => {
    await database.db.round.update({ where: { id: world.first }, data: { state: 'closed' } });
    await carla.says('round reopen Round 2000');
    await carla.says('Two posts were cut off.');
    expect(read()).toContain('Shall I do it?');
    expect((await round()).state).toBe('closed');
    await carla.says('yes');
    expect((await round()).state).toBe('open');
    expect(door.bugs).toEqual([]);
  });

  it('are the coordinator’s: a focal point moves nothing', async () => {
    const ana = await door.enter(world.person.ana);
    await ana.says('extend to 15 September');
    await ana.says('round remove Manila: the office is closed');
    await ana.says('appoint chi of WGGI to Manila from 1 September');
    expect((await round()).dueAt).toBe('2000-08-31');
    expect(await database.db.assignment.count({ where: { roundId: world.first } })).toBe(2);
    expect(await database.db.appointment.count({ where: { personId: world.person.chi } })).toBe(0);
    expect(door.bugs).toEqual([]);
  });
});
