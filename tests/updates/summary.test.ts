import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { RawValues } from '../../src/protocol/form.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { type Exercise, exercise, speaking } from './exercise.ts';

describe('the summary before an update is sent', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
  });
  afterAll(() => database.close());

  const at = () => ({ round: world.first, post: world.post.manila });
  const caller = (language: Language = 'en') => speaking(world.app, world.person.ana, '2000-08-01', language);
  const fill = async (values: RawValues): Promise<void> => {
    const { form } = await handleIntent(world.app, caller(), { kind: 'update', by: 'page', ...at(), page: 'figures' });
    if (!form) throw new Error('no page of figures');
    await handleIntent(world.app, caller(), { kind: 'page', ...form.target, values, then: 'next' });
  };
  const doubts = (reply: Reply): string[] =>
    reply.messages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'text' && block.tone === 'warning' ? [block.text] : [])),
    );

  it('doubts a part that is larger than its whole, in every language, and is sent all the same', async () => {
    await fill({ womenProfessional: '12', staffProfessional: '9', womenDecisionMaking: '1', staffDecisionMaking: '4' });
    for (const language of languages) {
      const told = doubts(await handleIntent(world.app, caller(language), { kind: 'summary', ...at() }));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(
        { en: 'Women in professional grades', fr: 'Femmes dans', es: 'Mujeres en el' }[language],
      );
    }
    const { messages } = await handleIntent(world.app, caller(), { kind: 'summary', ...at() });
    const send = messages
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])))
      .find(({ intent }) => intent.kind === 'send');
    const sent = await handleIntent(world.app, caller(), send?.intent ?? { kind: 'help' });
    expect(sent.messages[0]?.text).toContain('has been received');
  });

  it('doubts nothing once it is corrected', async () => {
    await fill({ womenProfessional: '12', staffProfessional: '12', womenDecisionMaking: '', staffDecisionMaking: '4' });
    expect(doubts(await handleIntent(world.app, caller(), { kind: 'summary', ...at() }))).toEqual([]);
  });
});
