import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressRecommendation } from '../../src/recommendations/addressRecommendation.ts';
import {
  prepareOwnRecommendation,
  prepareProposedRecommendation,
} from '../../src/recommendations/prepareRecommendation.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { actionsOf } from '../support/replies.ts';
import { speaking } from '../updates/exercise.ts';
import { recommendationsWorld, wordsOf } from './world.ts';

const TODAY = '2000-10-10';

describe('a recommendation in hand', () => {
  let database: TestDatabase;
  let world: Awaited<ReturnType<typeof recommendationsWorld>>;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await recommendationsWorld(database.db);
  });
  afterEach(() => database.close());

  const by = (who: 'coordinator' | 'owner' | 'supervisor' = 'coordinator', date = TODAY) =>
    speaking(world.app, world.people[who], date);
  /** Takes the proposal of the analysis in hand, with its form filled in so; what it gives is the press that addresses it. */
  const prepared = async (values: Record<string, string>) => {
    const [proposal] = actionsOf(await world.say('coordinator', 'recommend'));
    await world.as('coordinator', proposal?.intent ?? { kind: 'none' });
    const { id } = await database.db.recommendation.findFirstOrThrow();
    const page = { kind: 'page', recommendation: id, page: 'recommendation', version: 0, then: 'send' };
    const all = {
      text: 'Give access',
      owner: 'HQ-TCM',
      due: '2001-03-31',
      readers: 'allStaff',
      measure: '',
      target: '',
    };
    await world.as('coordinator', { ...page, values: { ...all, ...values } });
    const { version } = await database.db.draft.findFirstOrThrow();
    return { id, version };
  };
  const address = (at: { id: number; version: number }, caller = by()) =>
    addressRecommendation(world.app, caller, { recommendation: at.id, version: at.version });
  const kept = () => database.db.recommendation.findFirstOrThrow();
  const asked = () => database.db.commitment.count({ where: { kind: 'recommendation' } });

  it('aims at what the coordinator left in its form, and at nothing where they took it out', async () => {
    const without = await prepared({});
    expect((await kept()).measure).not.toBeNull();
    await address(without);
    expect(await kept()).toMatchObject({ measure: null, conclusion: expect.any(String) });
  });

  it('aims at another figure where the coordinator says one', async () => {
    await address(await prepared({ measure: 'mainstreaming', target: '57' }));
    expect((await kept()).measure).toEqual({ conclusion: 'mainstreaming', group: null, target: 0.57 });
  });

  it.each([
    ['without a target', { measure: 'mainstreaming' }, 'recommendations.halfMeasured'],
    ['with a target of nothing', { target: '50' }, 'recommendations.halfMeasured'],
    ['without an owner', { owner: '' }, 'recommendations.incomplete'],
    ['by no day', { due: '' }, 'recommendations.incomplete'],
    ['by a day that is over', { due: '2000-10-09' }, 'commitments.dateOver'],
  ])('is asked of nobody %s', async (_, values, key) => {
    expect(await refusal(address(await prepared(values)))).toMatchObject({ key });
    expect([await asked(), await database.db.outboxMessage.count()]).toEqual([0, 0]);
    expect(await database.db.draft.count()).toBe(1);
  });

  it('may be due on the very day, and is asked once, however often it is pressed', async () => {
    const at = await prepared({ due: TODAY });
    expect(wordsOf(await address(at))).toContain('is addressed to HQ-TCM');
    expect(wordsOf(await address(at))).toContain('is addressed to HQ-TCM');
    expect([await asked(), await database.db.outboxMessage.count(), await database.db.draft.count()]).toEqual([
      1, 1, 0,
    ]);
  });

  it('is not addressed in words that nobody has read since they changed', async () => {
    const at = await prepared({});
    const page = { kind: 'page', recommendation: at.id, page: 'recommendation', version: at.version, then: 'send' };
    await world.as('coordinator', { ...page, values: { text: 'Give all of them access' } });
    expect(await refusal(address(at))).toMatchObject({ key: 'recommendations.changedSince' });
    expect(await asked()).toBe(0);
  });

  it('is the coordinator’s of its own group: nobody else begins it or addresses it', async () => {
    const at = await prepared({});
    const own = { text: 'x', owner: null, due: null };
    const key = (await kept()).key;
    for (const who of ['owner', 'supervisor'] as const)
      for (const act of [
        address(at, by(who)),
        prepareOwnRecommendation(world.app, by(who), { id: world.first }, own),
        prepareProposedRecommendation(world.app, by(who), { round: world.first, key }),
      ])
        expect(await refusal(act)).toMatchObject({ key: 'people.notCoordinator' });
    const other = await smallGroup(database.db, 'OTHER');
    const stranger = speaking(other.app, other.person.coordinator, TODAY);
    const theirs = addressRecommendation(other.app, stranger, { recommendation: at.id, version: at.version });
    expect(await refusal(theirs)).toMatchObject({ key: 'recommendations.gone' });
    const begun = prepareOwnRecommendation(other.app, stranger, { id: world.first }, own);
    expect(await refusal(begun)).toMatchObject({ key: 'recommendations.noRound' });
    expect(await asked()).toBe(0);
  });

  it('goes on where it was left when its proposal is pressed again, and is gone where nothing proposes it', async () => {
    await prepared({});
    const { key } = await kept();
    const prepare = (of: string) => prepareProposedRecommendation(world.app, by(), { round: world.first, key: of });
    expect(wordsOf(await prepare(key))).toContain('Give access');
    expect(await database.db.recommendation.count()).toBe(1);
    expect(await refusal(prepare('1:action:gone'))).toMatchObject({ key: 'recommendations.gone' });
  });
});
