import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardAgainstFailure } from '../../src/conversation/guardAgainstFailure.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { languageOfSender } from '../../src/conversation/identifySender.ts';
import { converseByForm, converse } from '../../src/conversation/converse.ts';
import { createApp } from '../../src/app/app.ts';
import { sqlitePath } from '../../src/db/databaseUrl.ts';
import { StorageUnavailable } from '../../src/db/databaseFailure.ts';
import type { Language } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { speaking } from '../updates/exercise.ts';
import { ana, senderWith, talk } from './talk.ts';

const keptNothing: Record<Language, RegExp> = {
  en: /nothing was stored.*BUG-\d/,
  fr: /rien n’a été enregistré.*BUG-\d/,
  es: /no se ha guardado nada.*BUG-\d/,
};

describe('an act of somebody while the database takes nothing', () => {
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await smallGroup(database.db);
  });
  afterEach(() => database.close());

  const say = async (language: Language) => {
    const app = createApp({ ...world.app, reportBug: () => 'BUG-1' });
    const caller = speaking(app, world.person.ana, '2000-08-01', language);
    const reply = await handleIntent(app, caller, { kind: 'say', text: 'language français' });
    return reply.messages[0]?.text;
  };

  it.each(['en', 'fr', 'es'] as const)('is answered honestly (%s)', async (language) => {
    await database.db.$executeRawUnsafe('PRAGMA query_only = ON');
    expect(await say(language)).toMatch(keptNothing[language]);
    await database.db.$executeRawUnsafe('PRAGMA query_only = OFF');
    rmSync(sqlitePath(database.url));
    expect(await say(language)).toMatch(keptNothing[language]);
  });

  it('is answered so by the doors too, and what is unknown is said to be', async () => {
    const told: string[] = [];
    const fails = async (code: StorageUnavailable['code']) => {
      const conversation = talk(database.db, { U1: ana }, () => Promise.reject(new StorageUnavailable(code, 'x')));
      const said = {
        sender: senderWith('U1', { standing: 'closed' }),
        place: 'direct' as const,
        intent: { kind: 'help' },
      };
      const how = { sender: said.sender, say: async (text: string) => void told.push(text) };
      const platformFailure = () => Promise.resolve(null);
      await guardAgainstFailure(conversation, { ...how, platformFailure }, () => converse(conversation, said));
      told.push(
        (await converseByForm(conversation, said, { isPlatformFailure: () => false })).reply.messages[0]?.text ?? '',
      );
    };
    await fails('DATABASE_SILENT');
    await fails('DATABASE_FELL_SILENT');
    const unknown = /j’ignore si votre envoi a été enregistré/;
    expect(told.map((text) => [keptNothing.fr.test(text), unknown.test(text)])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it('is answered in the language of last time when the database cannot say who it is', async () => {
    const sender = senderWith('U9', { standing: 'closed' });
    const conversation = talk(database.db, { U9: { ...ana, language: 'es' } });
    await converse(conversation, { sender, place: 'direct', intent: { kind: 'help' } });
    const silent = () => Promise.reject(new StorageUnavailable('DATABASE_SILENT', 'x'));
    const core = { ...conversation.core, identify: silent };
    expect(await languageOfSender({ ...conversation, core }, sender)).toBe('es');
  });
});
