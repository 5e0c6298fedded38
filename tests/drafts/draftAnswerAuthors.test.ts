import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { RawValues } from '../../src/protocol/form.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Action, Reply } from '../../src/protocol/message.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

describe('an answer for the coordinator alone', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  type Name = 'ana' | 'ben';
  const does = (who: Name, intent: Intent, language: Language = 'en', date = '2000-08-01') =>
    handleIntent(world.app, speaking(world.app, world.person[who], date, language), intent);
  const at = (round = world.first) => ({ round, post: world.post.manila });
  const pageOf = async (who: Name, round = world.first, date?: string) => {
    const { form } = await does(who, { kind: 'update', by: 'page', ...at(round), page: 'support' }, 'en', date);
    if (!form) throw new Error('no page of support');
    return form;
  };
  const send = async (who: Name, values: RawValues, then = 'next', round = world.first, date?: string) =>
    does(who, { kind: 'page', ...(await pageOf(who, round, date)).target, values, then }, 'en', date);
  const drawn = async (who: Name, round?: number, date?: string) =>
    (await pageOf(who, round, date)).sections.flatMap(({ inputs }) => inputs).find(({ id }) => id === 'commitment')
      ?.value;
  const kept = async (round = world.first) => {
    const row = await database.db.draft.findFirstOrThrow({ where: { roundId: round, postId: world.post.manila } });
    return row.content as { answers: Record<string, unknown>; origins: Record<string, string> };
  };
  const summaryOf = async (who: Name, language: Language = 'en') =>
    JSON.stringify((await does(who, { kind: 'summary', ...at() }, language)).messages);
  const actionsOf = ({ messages }: Reply): Action[] =>
    messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));
  /** What the answer 4 is called. */
  const words = { en: 'Strongly committed', fr: 'Engagement résolu', es: 'Compromiso firme' };

  it('stays with its author from the first page to the next round', async () => {
    await step('is drawn, summed up and asked for again to who gave it, and to nobody else', async () => {
      await send('ana', { commitment: '4', whatHelped: 'A visit' });
      expect(await drawn('ana')).toBe('4');
      expect(await drawn('ben')).toBeUndefined();
      for (const language of languages) {
        const told = await summaryOf('ben', language);
        expect(told).toContain('A visit');
        expect(told).toContain(
          { en: 'for the coordinator only', fr: 'coordination seulement', es: 'solo para la coordinación' }[language],
        );
        expect(told).not.toContain(words[language]);
        expect(await summaryOf('ana', language)).toContain(words[language]);
      }
      const present = async (who: Name) => {
        const { messages } = await does(who, { kind: 'change', ...at(), input: 'commitment' });
        return messages.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'ask' ? [one.input.value] : [])));
      };
      expect(await present('ana')).toEqual(['4']);
      expect(await present('ben')).toEqual([undefined]);
    });

    await step('stays as it is when somebody else sends its page on without it', async () => {
      await send('ben', { commitment: '', whatHelped: 'Two visits' });
      expect((await kept()).answers).toMatchObject({ commitment: 4, whatHelped: 'Two visits' });
      expect(await drawn('ana')).toBe('4');
    });

    await step('is theirs who changed it, and no conflict tells what it was', async () => {
      const form = await pageOf('ben');
      await send('ana', { commitment: '3', whatHelped: 'Two visits' });
      const values = { commitment: '2', whatHelped: 'Two visits' };
      const reply = await does('ben', { kind: 'page', ...form.target, values, then: 'next' });
      expect(JSON.stringify(reply)).not.toMatch(/meanwhile|Meanwhile/);
      expect([await drawn('ana'), await drawn('ben')]).toEqual([undefined, '2']);
    });

    await step('is theirs who wrote in it last, in a draft of an older edition, whoever writes on', async () => {
      const where = { roundId: world.first, postId: world.post.manila };
      const { id, content } = await database.db.draft.findFirstOrThrow({ where });
      const { authors: _, ...older } = content as Record<string, never>;
      await database.db.draft.update({ where: { id }, data: { content: older, updatedBy: world.person.ben } });
      expect([await drawn('ana'), await drawn('ben')]).toEqual([undefined, '2']);
      await send('ana', { commitment: '', whatHelped: 'Two visits and a call' });
      expect([await drawn('ana'), await drawn('ben')]).toEqual([undefined, '2']);
    });

    await step('is nobody’s once it was sent, also when it is brought forward, but goes on as it was', async () => {
      const summary = await does('ben', { kind: 'summary', ...at() });
      const sending = actionsOf(summary).find(({ intent }) => intent.kind === 'send');
      await does('ben', sending?.intent ?? { kind: 'help' });
      const date = '2001-08-01';
      for (const who of ['ana', 'ben'] as const) {
        expect(await drawn(who)).toBeUndefined();
        expect(await drawn(who, world.second, date)).toBeUndefined();
      }
      await send('ana', { commitment: '', whatHelped: '' }, 'confirm', world.second, date);
      const { answers, origins } = await kept(world.second);
      expect([answers['commitment'], origins['commitment']]).toEqual([2, 'confirmed']);
      expect(await drawn('ana', world.second, date)).toBeUndefined();
    });
  });
});
