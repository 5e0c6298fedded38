import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endAbsence, recordAbsence } from '../../src/absences/recordAbsence.ts';
import type { Caller } from '../../src/core/context.ts';
import { requireCoordinator, rolesNow } from '../../src/people/requireCoordinator.ts';
import { rolesOf } from '../../src/people/store.ts';
import { findAssignmentsToUpdate, openUpdateOfAssignment } from '../../src/updates/openUpdateOfAssignment.ts';
import { reminderRecipientOf } from '../../src/reminders/reminderRecipient.ts';
import { loadReminderFacts } from '../../src/reminders/facts/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise } from '../updates/exercise.ts';

/** 1 July has begun in Zurich, where the group is at home; in Niue it is 30 June. */
const BEGUN = new Date('2000-07-01T05:00:00Z');
/** 1 July has begun in Kiritimati, not in Zurich. */
const NOT_YET = new Date('2000-06-30T12:00:00Z');

describe('what somebody may do', () => {
  let test: TestDatabase;
  let world: Exercise;
  const openWorld = worldsOf(databases[0], exercise);
  beforeEach(async () => void ({ database: test, world } = await openWorld()));
  afterEach(() => test.close());

  const caller = (id: number, now: Date, timeZone: string): Caller => {
    const person = { id, name: 'x', language: 'en' as const, timeZone };
    return { workingGroupId: world.app.workingGroupId, person, channel: 'local', place: 'direct', now };
  };

  it('ends with the day where the group is at home, whatever zone they choose', async () => {
    const { coordinator, ana } = world.person;
    await test.db.grant.updateMany({ where: { personId: coordinator }, data: { to: '2000-06-30' } });
    await test.db.appointment.updateMany({ where: { personId: ana }, data: { to: '2000-06-30' } });
    for (const timeZone of ['Pacific/Niue', 'Europe/Zurich', 'Pacific/Kiritimati']) {
      const late = caller(coordinator, BEGUN, timeZone);
      await expect(requireCoordinator(test.db, late)).rejects.toMatchObject({ key: 'people.notCoordinator' });
      await requireCoordinator(test.db, caller(coordinator, NOT_YET, timeZone));
      const where = { round: (await test.db.round.findFirstOrThrow()).id, post: world.post.manila };
      await expect(openUpdateOfAssignment(world.app, caller(ana, BEGUN, timeZone), where)).rejects.toThrow();
      await expect(findAssignmentsToUpdate(test.db, caller(ana, BEGUN, timeZone), {})).rejects.toThrow();
      expect((await openUpdateOfAssignment(world.app, caller(ana, NOT_YET, timeZone), where)).post.id).toBe(where.post);
    }
  });

  it('begins with it too', async () => {
    const grant = { personId: world.person.chi, role: 'editor' as const, from: '2000-07-01' };
    await test.db.grant.create({ data: grant });
    const { editor } = await rolesNow(test.db, caller(world.person.chi, NOT_YET, 'Pacific/Kiritimati'));
    expect(editor).toBe(false);
    expect((await rolesNow(test.db, caller(world.person.chi, BEGUN, 'Pacific/Niue'))).editor).toBe(true);
  });

  it('decides who is reminded: nobody who may not answer', async () => {
    const { ana, ben } = world.person;
    await test.db.person.update({ where: { id: ana }, data: { timeZone: 'Pacific/Niue' } });
    await test.db.appointment.updateMany({ where: { personId: ana }, data: { to: '2000-06-30' } });
    const round = await test.db.round.findFirstOrThrow();
    const { app, post } = world;
    const facts = await loadReminderFacts(test.db, app.workingGroupId, BEGUN, [{ ...round, posts: [post.manila] }]);
    const [manila] = facts.rounds.flatMap(({ missing }) => missing);
    if (!manila) throw new Error('the post is not missing');
    expect(reminderRecipientOf(facts, manila, 'focalPoint', BEGUN)).toMatchObject({ person: { id: ben } });
    expect(reminderRecipientOf(facts, manila, 'focalPoint', NOT_YET)).toMatchObject({ person: { id: ana } });
  });

  it('ends for a delegate at once when the other is back', async () => {
    const { ben, coordinator } = world.person;
    const away = { from: '2000-06-30', to: '2000-07-20', delegateId: coordinator };
    const ahead = caller(ben, NOT_YET, 'Pacific/Kiritimati');
    const id = await recordAbsence(world.app, { ...ahead, now: new Date('2000-06-29T09:00:00Z') }, away);
    expect((await rolesOf(test.db, coordinator, NOT_YET)).standsInFor).toEqual([world.post.manila]);
    await endAbsence(world.app, ahead, id);
    expect((await rolesOf(test.db, coordinator, NOT_YET)).standsInFor).toEqual([]);
  });
});
