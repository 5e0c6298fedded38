import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import type { Actor } from '../../src/core/context.ts';
import { postsPairedInRound } from '../../src/rounds/store.ts';
import {
  closeRound,
  lockRound,
  openRound,
  markRoundPublished,
  reopenRound,
} from '../../src/rounds/changeRoundState.ts';
import { scheduleRound } from '../../src/rounds/scheduleRound.ts';
import { roundStates } from '../../src/rounds/roundStatesAndActs.ts';
import { postsInRound, roundById, roundByLabel, zonesOfRound } from '../../src/rounds/store.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { at, roundWorld, type RoundWorld } from './rounds.ts';

describe.each(databases)('rounds on $name', ({ open }) => {
  let database: TestDatabase;
  let world: RoundWorld;

  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await roundWorld(database);
  });
  afterAll(() => database.close());

  it('go from scheduled to published, each step in the record of acts', async () => {
    const { app } = world;
    const { id } = await world.schedule('Spring');
    await openRound(app, at(app, '2000-04-03'), id);
    await closeRound(app, at(app, '2000-10-01'), id);
    await lockRound(app, at(app, '2000-10-02'), id);
    const published = await markRoundPublished(app, at(app, '2000-10-03'), id);
    expect(published.state).toBe('published');
    const acts = await app.db.auditEvent.findMany({ where: { subject: `round:${id}` }, orderBy: { id: 'asc' } });
    expect(acts.map(({ action, channel, actorId }) => `${action} ${channel} ${actorId}`)).toEqual(
      ['schedule', 'open', 'close', 'lock', 'publish'].map((act) => `round.${act} calendar null`),
    );
  });

  it('move together with what belongs to the move, or not at all', async () => {
    const { app } = world;
    const { id } = await world.schedule('Spring');
    const dies = () => Promise.reject(new Error('the process died'));
    const state = async () => (await roundById(app.db, id))?.state;
    await expect(openRound(app, at(app, '2000-04-03'), id, dies)).rejects.toThrow('the process died');
    expect(await state()).toBe('scheduled');
    await openRound(app, at(app, '2000-04-03'), id);
    await expect(closeRound(app, at(app, '2000-10-01'), id, dies)).rejects.toThrow('the process died');
    expect(await state()).toBe('open');
  });

  it('ask all posts, or those that were named, and pair them both ways when they open', async () => {
    const { app, post } = world;
    const all = await world.schedule('All');
    expect((await postsInRound(app.db, all.id)).map(({ code }) => code)).toEqual(['HQ', 'MNL']);
    expect(await postsPairedInRound(app.db, all.id, post.hq)).toEqual([]);
    await openRound(app, at(app, '2000-04-03'), all.id);
    expect(await postsPairedInRound(app.db, all.id, post.hq)).toMatchObject([{ code: 'MNL', place: 'Manila' }]);
    expect(await postsPairedInRound(app.db, all.id, post.manila)).toMatchObject([{ code: 'HQ', place: 'Geneva' }]);
    expect(await zonesOfRound(app.db, all.id)).toEqual(['Asia/Manila', 'Europe/Zurich']);

    const one = await world.schedule('One', { posts: [post.manila] });
    await openRound(app, at(app, '2000-04-03'), one.id);
    expect((await postsInRound(app.db, one.id)).map(({ code }) => code)).toEqual(['MNL']);
    expect(await postsPairedInRound(app.db, one.id, post.manila)).toEqual([]);
  });

  it('keep the pairs that somebody chose', async () => {
    const { app, post } = world;
    const { id } = await world.schedule('Chosen', { pairs: [[post.hq, post.manila]] });
    await openRound(app, at(app, '2000-04-03'), id);
    expect(await app.db.counterpart.count({ where: { roundId: id } })).toBe(2);
  });

  it('open early when they are opened by hand', async () => {
    const { id } = await world.schedule('Early');
    const opened = await openRound(world.app, { ...at(world.app, '2000-03-15'), channel: 'cli' }, id);
    expect(opened).toMatchObject({ state: 'open', opensAt: '2000-03-15', dueAt: '2000-08-31' });
  });

  it('are not opened once they are over', async () => {
    const { id } = await world.schedule('Past');
    expect((await refusal(openRound(world.app, at(world.app, '2000-12-01'), id)))?.key).toBe('rounds.over');
    expect((await roundById(database.db, id))?.state).toBe('scheduled');
  });

  it('are opened again with a reason only, for a week at least, and the reason goes into the record', async () => {
    const { app } = world;
    const { id } = await world.schedule('Again');
    await openRound(app, at(app, '2000-04-03'), id);
    await closeRound(app, at(app, '2000-10-01'), id);
    expect((await refusal(reopenRound(app, at(app, '2000-10-05'), id, ' \n ')))?.key).toBe('rounds.reasonMissing');
    expect((await refusal(reopenRound(app, at(app, '2000-10-05'), id, 'x'.repeat(501))))?.key).toBe(
      'rounds.reasonTooLong',
    );
    const reopened = await reopenRound(app, at(app, '2000-10-05'), id, ' two missions had no connection ');
    expect(reopened).toMatchObject({ state: 'open', closesAt: '2000-10-13' });
    const act = await app.db.auditEvent.findFirst({ where: { action: 'round.reopen' } });
    expect(act?.detail).toEqual({
      label: 'Again',
      reason: 'two missions had no connection',
      closesAt: '2000-10-13',
    });
    await closeRound(app, at(app, '2000-10-14'), id);
    await lockRound(app, at(app, '2000-10-15'), id);
    expect((await refusal(reopenRound(app, at(app, '2000-10-16'), id, 'please')))?.parameters).toMatchObject({
      act: 'reopen',
      state: 'locked',
      next: 'publish',
    });
  });

  it('are moved by coordinators only', async () => {
    const { app, person } = world;
    const { id } = await world.schedule('Guarded');
    const by = (personId: number): Actor => ({
      workingGroupId: app.workingGroupId,
      person: { id: personId, name: '', language: 'en', timeZone: 'UTC' },
      channel: 'slack',
      now: new Date('2000-04-03T12:00:00Z'),
    });
    for (const act of [openRound, closeRound, lockRound, markRoundPublished]) {
      expect((await refusal(act(app, by(person.ana), id)))?.key).toBe('people.notCoordinator');
    }
    expect((await refusal(reopenRound(app, by(person.ana), id, 'why')))?.key).toBe('people.notCoordinator');
    expect((await refusal(scheduleRound(app, by(person.ana), world.plan('Mine'))))?.key).toBe('people.notCoordinator');
    await openRound(app, by(person.coordinator), id);
    const act = await app.db.auditEvent.findFirst({ where: { action: 'round.open' } });
    expect(act).toMatchObject({ actorId: person.coordinator, channel: 'slack' });
  });

  it('of another working group do not exist', async () => {
    const { id } = await world.schedule('Ours');
    const { app } = await smallGroup(database.db, 'OTHER');
    expect((await refusal(openRound(app, at(app, '2000-04-03'), id)))?.key).toBe('rounds.roundGone');
    expect(await roundByLabel(database.db, app.workingGroupId, 'Ours')).toBeNull();
  });

  it('are moved once when several replicas try at the same moment', async () => {
    const { app } = world;
    const { id } = await world.schedule('Race');
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => openRound(app, at(app, '2000-04-03'), id)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await app.db.auditEvent.count({ where: { action: 'round.open' } })).toBe(1);
    expect(await app.db.counterpart.count({ where: { roundId: id } })).toBe(2);
  });

  it('have a label of their own and dates in order', async () => {
    await world.schedule('Spring');
    expect((await refusal(world.schedule('  spring ')))?.key).toBe('rounds.labelTaken');
    const wrong = await refusal(world.schedule('Wrong', { closesAt: '2000-08-30' }));
    expect(wrong).toMatchObject({
      key: 'rounds.datesOutOfOrder',
      parameters: { later: 'closesAt', earlierDate: '31 August 2000', laterDate: '30 August 2000' },
    });
  });

  it('that would ask nobody are not opened', async () => {
    const { db } = database;
    const { id: workingGroupId } = await db.workingGroup.create({ data: { code: 'EMPTY', name: 'Empty' } });
    const app = { ...world.app, workingGroupId };
    const { id } = await scheduleRound(app, at(app, '2000-03-01'), world.plan('Empty'));
    expect((await refusal(openRound(app, at(app, '2000-04-03'), id)))?.key).toBe('rounds.noPosts');
    expect((await roundById(db, id))?.state).toBe('scheduled');
  });
});

describe('what is said about a round', () => {
  it('reads well for every act in every state, in every language', () => {
    for (const language of languages) {
      for (const act of ['open', 'close', 'reopen', 'lock', 'publish']) {
        for (const state of roundStates) {
          const said = translate(language, 'rounds.notPossible', { label: 'L', act, state, next: 'reopen' });
          expect(said).not.toMatch(/[{}]|undefined/);
        }
      }
      for (const known of [0, 2]) {
        expect(translate(language, 'rounds.unknownRound', { label: 'L', known, labels: 'A, B' })).toMatch(/\.$/);
      }
    }
  });
});
