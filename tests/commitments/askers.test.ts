import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysOfEndedNeeds } from '../../src/commitments/needs/store.ts';
import { addAsker } from '../../src/commitments/store.ts';
import { inTransaction } from '../../src/db/db.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { commitmentsWorld, wordsOf } from './world.ts';

describe.each(databases)('those who ask for a commitment on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof commitmentsWorld>>;
  let round: number;
  beforeEach(async () => {
    database = await open();
    world = await commitmentsWorld(database.db);
    round = (await database.db.round.findFirstOrThrow({ where: { label: 'Round 2000' } })).id;
  });
  afterEach(() => database.close());

  const merge = async (into = 0, other = 0) => world.as('coordinator', { kind: 'mergeCommitments', into, other });
  const ended = async (apartFrom?: number) => ({
    manila: [...(await keysOfEndedNeeds(database.db, [world.post.manila], apartFrom))],
    hq: [...(await keysOfEndedNeeds(database.db, [world.post.hq], apartFrom))],
  });

  it.each(['needNoMore', 'solved'])('one that leaves by %s is not asked for it again; the others are', async (kind) => {
    await world.need([{ text: 'A trainer for the spring course' }]);
    await world.need([{ text: 'Trainer for the spring course', ownerCode: 'HQ', entry: '2.0' }], [], 'chi');
    const [one, two] = await world.standing();
    await merge(two?.id, one?.id);
    expect(await ended()).toEqual({ manila: [], hq: [] });
    await world.as('ana', { kind, commitment: one?.id ?? 0 });
    expect((await world.standing())[1]).toMatchObject({ state: 'asked' });
    expect(await ended()).toEqual({ manila: ['1.0'], hq: [] });
    expect(await ended(round)).toEqual({ manila: ['1.0'], hq: [] });
  });

  it('one that leaves by its update may take that back in the same round', async () => {
    await world.need([{ text: 'A trainer for the spring course' }]);
    await world.need([{ text: 'Trainer for the spring course', ownerCode: 'HQ', entry: '2.0' }], [], 'chi');
    const [one, two] = await world.standing();
    await merge(two?.id, one?.id);
    await world.need([]);
    expect(await ended()).toEqual({ manila: ['1.0'], hq: [] });
    expect(await ended(round)).toEqual({ manila: [], hq: [] });
  });

  it('of three that were made one ask on until it is over', async () => {
    await world.need([{ text: 'Two beds' }, { text: 'A trainer', entry: '1.1' }]);
    await world.need([{ text: 'Trainers', ownerCode: 'HQ', entry: '2.0' }], [], 'chi');
    const [one, two, three] = await world.standing();
    await merge(two?.id, one?.id);
    await merge(three?.id, two?.id);
    expect((await world.standing()).map(({ mergedIntoId }) => mergedIntoId)).toEqual([three?.id, three?.id, null]);
    expect(await ended()).toEqual({ manila: [], hq: [] });
    await world.as('coordinator', { kind: 'solved', commitment: one?.id ?? 0 });
    const { manila, hq } = await ended();
    expect(manila.toSorted()).toEqual(['1.0', '1.1', '2.0']);
    expect(hq).toEqual(['2.0']);
  });

  it('stand in it once', async () => {
    await world.need([{}]);
    const { id: commitmentId } = await world.first();
    const { manila: postId } = world.post;
    await Promise.all([1, 2].map(() => inTransaction(database.db, (tx) => addAsker(tx, commitmentId, postId))));
    expect(await database.db.commitmentAsker.count()).toBe(1);
    const person = { commitmentId, personId: world.person.ana };
    await database.db.commitmentAsker.create({ data: person });
    await expect(database.db.commitmentAsker.create({ data: { commitmentId, postId } })).rejects.toThrow();
    await expect(database.db.commitmentAsker.create({ data: person })).rejects.toThrow();
  });

  it('are never made one where the two have other readers; who asks for no post asks on', async () => {
    const { need, as, standing, told, app, person } = world;
    await need([{ text: 'A trainer for the spring course', visibility: 'coordinator' }]);
    await need([{ text: 'Trainer for the spring course', ownerCode: 'HQ', entry: '2.0' }], [], 'chi');
    expect((await told()).filter(({ kind }) => kind === 'commitment.alike')).toEqual([]);
    const [secret, open] = await standing();
    const merge = (into = 0, other = 0) => as('coordinator', { kind: 'mergeCommitments', into, other });
    expect(wordsOf(await merge(secret?.id, open?.id))).toContain('not for the same readers');
    expect(wordsOf(await merge(open?.id, secret?.id))).toContain('not for the same readers');
    expect((await standing()).map(({ state, mergedIntoId }) => [state, mergedIntoId])).toEqual([
      ['asked', null],
      ['asked', null],
    ]);

    await need([{ text: 'Two beds for the shelter', entry: '3.0' }]);
    const third = (await standing())[2];
    await app.db.commitmentAsker.create({ data: { commitmentId: third?.id ?? 0, personId: person.ana } });
    await merge(open?.id, third?.id);
    expect(await app.db.commitmentAsker.count({ where: { commitmentId: open?.id ?? 0, personId: person.ana } })).toBe(
      1,
    );
  });

  it('of what only the coordinators know, tell nobody that it is still needed: there is nothing to say', async () => {
    const { need, as, standing, told, app, person } = world;
    await app.db.grant.create({ data: { personId: person.chi, role: 'coordinator', from: '2000-01-01' } });
    await need([{ text: 'A trainer', visibility: 'coordinator' }]);
    const [secret] = await standing();
    const before = await told();
    await as('coordinator', { kind: 'stillNeeded', commitment: secret?.id ?? 0 });
    expect(await app.db.commitmentEvent.count({ where: { act: 'stillNeeded' } })).toBe(1);
    expect(await told()).toEqual(before);
  });
});
