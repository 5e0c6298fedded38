import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe.each(databases)('a piece that its author has taken back, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
    await sends('ana', 'Two fathers on leave');
  });
  afterEach(() => database.close());

  const as = (person: 'ana' | 'ben', intent: Intent): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person[person], '2000-08-01'), intent);
  const piece = (text: string) => ({
    'bulletinItem.0.section': text === '' ? '' : 'field',
    'bulletinItem.0.text': text,
    'bulletinItem.0.consent': text === '' ? '' : 'allStaff',
    'needs.0.text': 'A trainer',
    'needs.0.from': 'HQ',
    'needs.0.by': '2000-11-30',
  });

  /** Sends the update of the post with this piece of news, or without one. */
  async function sends(who: 'ana' | 'ben', text: string): Promise<void> {
    const at = { round: world.first, post: world.post.manila };
    const { form } = await as(who, { kind: 'update', by: 'page', ...at, page: 'needsAndNews' });
    if (!form) throw new Error('no form');
    await as(who, { kind: 'page', ...form.target, values: piece(text), then: 'next' });
    const draft = await database.db.draft.findFirstOrThrow();
    await as(who, { kind: 'send', ...at, version: draft.version });
  }

  const standing = () =>
    database.db.bulletinItem.findMany({ where: { withdrawnAt: null }, select: { text: true, offeredBy: true } });

  it('is not offered again by who sends the update on with its words', async () => {
    const { id } = await database.db.bulletinItem.findFirstOrThrow();
    await as('ana', { kind: 'withdraw', item: id });
    await sends('ben', 'Two fathers on leave');
    expect(await database.db.update.count()).toBe(2);
    expect(await standing()).toEqual([]);
    await sends('ben', 'Three fathers on leave');
    expect(await standing()).toEqual([{ text: 'Three fathers on leave', offeredBy: world.person.ben }]);
  });

  it('is offered again by who left it out and put it back', async () => {
    await sends('ana', '');
    expect(await standing()).toEqual([]);
    await sends('ana', 'Two fathers on leave');
    expect(await standing()).toEqual([{ text: 'Two fathers on leave', offeredBy: world.person.ana }]);
  });
});
