import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showActionsOfPost } from '../../src/actions/showActionsOfPost.ts';
import type { Language } from '../../src/language/language.ts';
import type { Block } from '../../src/protocol/message.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { refusal } from '../support/refusal.ts';
import { actionsOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);

describe('what the actions of a post have become', () => {
  let database: TestDatabase;
  let world: Exercise;
  let updates: number[];
  beforeEach(async () => {
    ({ database, world } = await openWorld());
    updates = [await sent(world.first), await sent(world.second)];
  });
  afterEach(() => database.close());

  async function sent(roundId: number): Promise<number> {
    const at = { roundId, postId: world.post.manila };
    const by = { submittedBy: world.person.ana, submittedAt: new Date('2000-08-01'), channel: 'local' } as const;
    const { id } = await database.db.update.create({ data: { ...at, revision: 1, ...by } });
    await database.db.assignment.update({ where: { roundId_postId: at }, data: { updateId: id } });
    return id;
  }
  /** An action with how it stood in the first round and in the second. */
  async function action(title: string, stood: (string | null)[], more: object = {}) {
    const rounds = [world.first, world.second];
    const actuals = stood.flatMap((status, at) => {
      const [roundId, updateId] = [rounds[at], updates[at]];
      return roundId === undefined || updateId === undefined
        ? []
        : [{ roundId, updateId, status, origin: 'given' as const }];
    });
    const of = { postId: world.post.manila, key: `actions:${title}`, objective: 'P01', title, openedInId: world.first };
    await database.db.action.create({
      data: { ...of, status: stood.at(-1) ?? null, ...more, actuals: { create: actuals } },
    });
  }
  const plan = (
    who: keyof Exercise['person'],
    given: { words?: string; page?: number } = {},
    language: Language = 'en',
  ) => showActionsOfPost(world.app, speaking(world.app, world.person[who], '2001-08-01', language), given);
  const rows = async (...given: Parameters<typeof plan>) => {
    const reply = await plan(...given);
    const blocks: Block[] = reply.messages.flatMap((message) => message.blocks);
    return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  };

  it('are shown to who answers for it, each as it stood in its last two rounds', async () => {
    await action('Meet the ministry', ['delayed', 'onTrack']);
    await action('Hire two women', [null, 'completed'], { closedInId: world.second, objective: null });
    await action('New', []);
    expect(await rows('ben')).toEqual([
      ['MNL', '1. P01 · Meet the ministry', 'Delayed', 'On track'],
      ['MNL', '2. Hire two women', '–', 'Completed (over in Round 2001)'],
      ['MNL', '3. P01 · New', '–', '–'],
    ]);
  });

  it('are measured by what shows whether they work, as far as it is said', async () => {
    await action('Train', ['onTrack'], { indicator: 'Women trained', baseline: '20 %', target: '40 %' });
    await action('Brief', ['onTrack'], { indicator: 'Officials briefed' });
    await action('Open', ['onTrack'], { target: '4 desks' });
    expect((await rows('ana')).map(([, what]) => what)).toEqual([
      '1. P01 · Train · Women trained: baseline 20 %, target 40 %',
      '2. P01 · Brief · Officials briefed',
      '3. P01 · Open · target 4 desks',
    ]);
  });

  it('are said to be stuck where they were so in both rounds and go on', async () => {
    await action('Stuck', ['delayed', 'blocked']);
    await action('Moving again', ['delayed', 'onTrack']);
    await action('Over', ['delayed', 'delayed'], { closedInId: world.second });
    const last = (await rows('ana', {}, 'fr')).map((row) => row.at(-1) ?? '');
    expect(last.map((one) => one.includes('au point mort depuis deux exercices'))).toEqual([true, false, false]);
    // The coordinator sees those of all posts, and these alone, without numbers that would mean others to the post.
    expect((await rows('coordinator')).map(([code, what]) => [code, what])).toEqual([['MNL', 'P01 · Stuck']]);
    expect(await rows('coordinator', { words: 'MNL' })).toHaveLength(3);
  });

  it('are not for others to read one by one', async () => {
    await action('Meet the ministry', ['onTrack']);
    expect(await refusal(plan('ana', { words: 'HQ' }))).toMatchObject({ key: 'actions.notYours' });
    expect(await refusal(plan('chi'))).toMatchObject({ key: 'updates.noPost' });
    expect(await refusal(plan('chi', { words: 'MNL' }))).toMatchObject({ key: 'actions.notYours' });
    await database.db.grant.create({ data: { personId: world.person.chi, role: 'supervisor', from: '2000-01-01' } });
    expect(await rows('chi', { words: 'Manila' })).toHaveLength(1);
    const other = await smallGroup(database.db, 'OTHER');
    const stranger = speaking(other.app, other.person.coordinator, '2001-08-01');
    const { messages } = await showActionsOfPost(other.app, stranger, {});
    expect(JSON.stringify(messages)).not.toContain('Meet the ministry');
  });

  it('go on after twenty, under their own numbers', async () => {
    for (let at = 1; at <= 21; at++) await action(`Number ${at}`, ['onTrack']);
    const first = await plan('ana');
    expect(actionsOf(first)).toEqual([{ label: 'One more', intent: { kind: 'plan', page: 1 } }]);
    expect((await rows('ana', { page: 1 })).map(([, what]) => what)).toEqual(['21. P01 · Number 21']);
    expect(actionsOf(await plan('ana', { page: 1 }))).toEqual([]);
    expect(actionsOf(await plan('coordinator', { words: 'MNL' }))[0]?.intent).toMatchObject({ words: 'MNL', page: 1 });
  });
});
