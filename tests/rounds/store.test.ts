import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/db/db.ts';
import { openRound } from '../../src/rounds/changeRoundState.ts';
import type { RoundPlan } from '../../src/rounds/scheduleRound.ts';
import { currentRoundsOf, moveRound, previousRound, ratesOfRound, roundByLabel } from '../../src/rounds/store.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { at, roundWorld, type RoundWorld } from './rounds.ts';

describe.each(databases)('the rounds of a working group on $name', ({ open }) => {
  let database: TestDatabase;
  let world: RoundWorld;

  beforeEach(async () => {
    await database?.close();
    database = await open();
    world = await roundWorld(database);
  });
  afterAll(() => database.close());

  it('are found by their label, and listed while they are open, the one that is due next first', async () => {
    const { app } = world;
    const later = await world.schedule('Later', { dueAt: '2000-09-01' });
    const sooner = await world.schedule('Sooner', { dueAt: '2000-08-01' });
    await world.schedule('Not yet');
    for (const { id } of [later, sooner]) await openRound(app, at(app, '2000-04-03'), id);
    const current = await currentRoundsOf(app.db, app.workingGroupId);
    expect(current.map(({ label }) => label)).toEqual(['Sooner', 'Later']);
    expect((await roundByLabel(app.db, app.workingGroupId, ' sooner'))?.id).toBe(sooner.id);
    expect(await roundByLabel(app.db, app.workingGroupId, 'Winter')).toBeNull();
  });

  it('are found without their accents, unless another is called so', async () => {
    const { app } = world;
    const accented = await world.schedule('Évaluation d’été');
    const found = async (label: string) => (await roundByLabel(app.db, app.workingGroupId, label))?.id;
    for (const label of ['Évaluation d’été', 'évaluation  D’ÉTÉ', 'evaluation d’ete'])
      expect([label, await found(label)]).toEqual([label, accented.id]);
    const taken = await world.schedule('Evaluation d’ete').catch(() => null);
    expect(taken).toBeNull();
    const { posts: _, pairs: __, ...row } = world.plan('Evaluation d’ete');
    const { id } = await app.db.round.create({ data: { ...row, workingGroupId: app.workingGroupId } });
    expect([await found('EVALUATION d’ete'), await found('évaluation d’été')]).toEqual([id, accented.id]);
  });

  it('follow the last round with the same questions that was ever opened, whatever its version', async () => {
    const { app, instrument } = world;
    const year = (n: number, more: Partial<RoundPlan> = {}) =>
      world.schedule(`${n}`, { periodStart: `${n}-01-01`, periodEnd: `${n}-12-31`, ...more });
    const first = await year(1997);
    const unopened = await year(1998);
    await year(1999, { instrumentId: instrument.other });
    const last = await year(2000, { instrumentId: instrument.second });
    await inTransaction(app.db, (tx) => moveRound(tx, first.id, 'scheduled', 'closed'));
    expect((await previousRound(app.db, last.id))?.id).toBe(first.id);
    await inTransaction(app.db, (tx) => moveRound(tx, unopened.id, 'scheduled', 'closed'));
    expect((await previousRound(app.db, last.id))?.id).toBe(unopened.id);
    expect(await previousRound(app.db, first.id)).toBeNull();
    expect(await previousRound(app.db, 999_999)).toBeNull();
  });

  it('count as on time who first answered on time, however late the answer was amended', async () => {
    const { app, post, person } = world;
    const { id: roundId } = await world.schedule('Counted');
    const update = (postId: number, revision: number, late: boolean, nilReturn: boolean) =>
      app.db.update.create({
        data: {
          roundId,
          postId,
          revision,
          late,
          nilReturn,
          submittedAt: new Date(0),
          submittedBy: person.ana,
          channel: 'local',
        },
      });
    expect(await ratesOfRound(app.db, roundId)).toMatchObject({ expected: 2, received: 0, reportingRate: 0 });
    await update(post.manila, 1, false, false);
    const amended = await update(post.manila, 2, true, true);
    await app.db.assignment.updateMany({ where: { roundId, postId: post.manila }, data: { updateId: amended.id } });
    expect(await ratesOfRound(app.db, roundId)).toEqual({
      expected: 2,
      received: 1,
      receivedOnTime: 1,
      nilReturns: 1,
      reportingRate: 0.5,
      reportingRateOnTime: 0.5,
    });
  });
});
