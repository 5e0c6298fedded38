import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const words = (reply: Reply): string => JSON.stringify(reply.messages);
const meetIntent = (reply: Reply): Intent | undefined =>
  reply.messages
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])))
    .find(({ intent }) => intent.kind === 'solved')?.intent;

describe.each(databases)('needs on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  const as = (person: keyof Exercise['person'], intent: Intent): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person[person], '2000-08-01'), intent);
  const sendNeed = async (text: string): Promise<void> => {
    const at = { round: world.first, post: world.post.manila };
    const opened = await as('ana', { kind: 'update', by: 'page', ...at, page: 'needsAndNews' });
    if (!opened.form) throw new Error('no form');
    const values = { 'needs.0.text': text, 'needs.0.from': 'HQ', 'needs.0.by': '2000-11-30' };
    await as('ana', { kind: 'page', ...opened.form.target, values, then: 'next' });
    const draft = await database.db.draft.findFirstOrThrow();
    await as('ana', { kind: 'send', ...at, version: draft.version });
  };

  it('come with an update, and go when they are met', async () => {
    await step('come with an update and are owned by the post that is asked', async () => {
      await sendNeed('A trainer for the spring');
      const need = await database.db.commitment.findFirstOrThrow({ include: { owner: true } });
      expect(need).toMatchObject({
        text: { en: 'A trainer for the spring' },
        due: '2000-11-30',
        owner: { code: 'HQ' },
      });
    });

    await step('are replaced by those of a new revision while nobody has met them', async () => {
      await sendNeed('Two trainers for the spring');
      expect(await database.db.commitment.findMany({ select: { text: true, state: true } })).toEqual([
        { text: { en: 'Two trainers for the spring' }, state: 'asked' },
      ]);
    });

    await step('are seen by the post that has them and by the coordinator, not by people without a post', async () => {
      expect(words(await as('ana', { kind: 'needs' }))).toContain('Two trainers');
      expect(words(await as('coordinator', { kind: 'needs' }))).toContain('Two trainers');
      expect(words(await as('chi', { kind: 'needs' }))).not.toContain('Two trainers');
    });

    await step('are met once, by whoever may say so, and then are open no more', async () => {
      const intent = meetIntent(await as('ana', { kind: 'needs' }));
      if (!intent) throw new Error('no button');
      expect(words(await as('chi', intent))).toContain('There is no number');
      expect(words(await as('ana', intent))).toContain('is settled');
      expect(words(await as('ana', { kind: 'needs' }))).toContain('No open need concerns your post');
      await as('ana', intent);
      expect(await database.db.auditEvent.count({ where: { action: 'commitment.solved' } })).toBe(1);
      await sendNeed('Something else');
      expect(await database.db.commitment.count()).toBe(2);
    });
  });
});
