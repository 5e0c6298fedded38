import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { type Language, languages } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { type Exercise, exercise, speaking } from './exercise.ts';

describe('what was received, and what was not', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    await database.db.assignment.deleteMany({ where: { roundId: world.second } });
    await database.db.round.delete({ where: { id: world.second } });
  });
  afterEach(() => database.close());

  const at = () => ({ round: world.first, post: world.post.manila });
  const does = async (intent: Intent, language: Language = 'en'): Promise<string> =>
    linesOf(await handleIntent(world.app, speaking(world.app, world.person.ana, '2000-08-01', language), intent)).join(
      '\n',
    );
  const answers = (value: string): Promise<string> =>
    does({ kind: 'answer', ...at(), input: 'dialogue.government', value });

  it('is said first where a correction is begun, in status and on the home page', async () => {
    await answers('regular');
    const { version } = await database.db.draft.findFirstOrThrow();
    await does({ kind: 'send', ...at(), version });
    await answers('planned');
    const begun = {
      en: 'A correction is begun, not sent',
      fr: 'Une correction est commencée',
      es: 'Hay una corrección empezada',
    };
    const received = { en: 'received', fr: 'a été reçue', es: 'se recibió|se ha recibido' };
    for (const language of languages)
      for (const kind of ['status', 'home'] as const) {
        const said = await does({ kind }, language);
        expect(said).toMatch(new RegExp(`(?:${received[language]})[^]*${begun[language]}`));
      }
  });

  it('offers to report nothing where every question was passed over, and nothing to send', async () => {
    await does({ kind: 'update', by: 'conversation' });
    for (let step = 0; step < 80; step++) {
      const { asking } = await database.db.conversation.findFirstOrThrow();
      const { input } = asking as { input?: string };
      if (input === undefined) break;
      await does(
        input.endsWith('.+') ? { kind: 'answer', ...at(), input, value: 'no' } : { kind: 'skip', ...at(), input },
      );
    }
    const summary = await does({ kind: 'summary', ...at() });
    expect(summary.split('\n')).toContain('Nothing to report');
    expect(summary.split('\n')).not.toContain('Send');
    await does({ kind: 'say', text: 'Nothing to report' });
    expect(await does({ kind: 'say', text: 'The office was closed.' })).toContain('Shall I do it?');
    await does({ kind: 'say', text: 'Yes, do it' });
    expect(await database.db.update.findFirst()).toMatchObject({ nilReturn: true, reason: 'The office was closed.' });
  });
});
