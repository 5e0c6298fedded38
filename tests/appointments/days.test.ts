import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { actionsOf, textOf } from '../support/replies.ts';
import { worldsOf } from '../support/worlds.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const openWorld = worldsOf(databases[0], exercise);

describe('the days of an appointment and of a role', () => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => void ({ database, world } = await openWorld()));
  afterEach(() => database.close());

  const does = (intent: Intent, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person.coordinator, '2000-08-20', language), intent);
  const rows = async () => [await database.db.appointment.count(), await database.db.grant.count()];

  it.each([
    ['en', 'appoint', 'chi of WGGI to Manila from 10 to 1 September 2000', 'comes before the first, 10 September 2000'],
    [
      'fr',
      'appoint',
      'chi of WGGI pour Manila du 10 septembre au 1er septembre 2000',
      'précède le premier, le 10 septembre',
    ],
    [
      'es',
      'appoint',
      'chi of WGGI para Manila del 10 de septiembre al 1 de septiembre de 2000',
      'anterior al primero, el 10',
    ],
    [
      'en',
      'grant',
      'editor to chi from 10 September 2000 to 1 September 2000',
      'comes before the first, 10 September 2000',
    ],
    ['fr', 'grant', 'rédactrice à chi du 10 septembre au 1er septembre 2000', 'précède le premier, le 10 septembre'],
    ['es', 'grant', 'redactora a chi del 10 de septiembre al 1 de septiembre de 2000', 'anterior al primero, el 10'],
  ] as const)('are refused where the last comes before the first (%s, %s)', async (language, kind, words, reason) => {
    const before = await rows();
    const reply = await does({ kind, words }, language);
    expect(plainBlanks(textOf(reply))).toContain(reason);
    expect(actionsOf(reply)).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  it('may be one day alone', async () => {
    const one = await does({ kind: 'appoint', words: 'chi of WGGI to Manila from 10 September to 10 September 2000' });
    expect(actionsOf(one).map(({ label }) => label)).toContain('Appoint');
  });

  it('are judged again where a button is pressed, and nothing is written', async () => {
    const before = await rows();
    const days = { from: '2000-09-10', to: '2000-09-01' };
    const { chi } = world.person;
    const appoint = { kind: 'makeAppointment', person: chi, post: world.post.manila, role: 'focalPoint', ...days };
    expect(textOf(await does(appoint))).toContain('comes before the first');
    expect(textOf(await does({ kind: 'makeGrant', person: chi, role: 'editor', ...days }))).toContain('comes before');
    expect(await rows()).toEqual(before);
  });
});
