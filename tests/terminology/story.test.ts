import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';

describe('the list of terms in a chat', () => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await databases[0].open();
    world = await smallGroup(database.db);
  });
  afterAll(() => database.close());

  const does = (intent: Intent, language: Language): Promise<Reply> =>
    handleIntent(world.app, speaking(world.app, world.person.ana, '2000-08-01', language), intent);
  const says = async (text: string, language: Language = 'en'): Promise<Reply> => does({ kind: 'say', text }, language);
  const wordsOf = ({ messages }: Reply): string => JSON.stringify(messages);

  it.each([
    [
      'en',
      'check The chairman thanked the chairmen. The chairman left.',
      ['One term', '“chairman”: better chair', 'A function has no sex'],
    ],
    [
      'fr',
      'vérifier Les participants et le chef de famille sont venus.',
      ['2 termes', 'les participantes et les participants', 'responsable du foyer'],
    ],
    [
      'es',
      'comprobar Los delegados hablaron con la señorita Rojas.',
      ['2 términos', 'las delegaciones', 'mejor señora'],
    ],
    [
      'fr',
      'vérifier The manpower of the mission is not enough for the shelters.',
      ['staff, workforce', 'Le mot qui désigne tout le monde'],
    ],
  ] as const)('advises in %s: %s', async (language, said, expected) => {
    const words = wordsOf(await says(said, language));
    for (const one of expected) expect(words).toContain(one);
  });

  it('says that it has nothing to say, and keeps nothing of what it read', async () => {
    expect(wordsOf(await says('check Women and men of the mission were trained.'))).toContain(
      'nothing to say of this text',
    );
    expect(JSON.stringify(await database.db.auditEvent.findMany())).not.toContain('were trained');
  });

  it('asks for the text, and takes the next words for it', async () => {
    const asked = await says('comprobar', 'es');
    expect(asked.awaits).toMatchObject({ kind: 'words', field: 'words' });
    expect(wordsOf(await says('El hombre de negocios llegó a la oficina.', 'es'))).toContain('empresariado');
  });

  it.each([
    ['en', 'define manpower', 'staff, workforce'],
    ['en', 'define “humankind”', 'The word for everybody'],
    ['fr', 'définir chef de famille', 'responsable du foyer'],
    ['es', 'definir señorita', 'UN guidelines'],
    ['es', 'definir chairman', 'chairperson'],
    ['en', 'what does manpower mean?', 'staff, workforce'],
    ['en', 'define banana', 'no explanation of “banana”'],
    ['fr', 'définir banane', 'ne figure pas dans la liste de termes'],
  ] as const)('defines in %s: %s', async (language, said, expected) => {
    expect(wordsOf(await says(said, language))).toContain(expected);
  });

  it('lists at most twelve remarks and says how many more there are', async () => {
    const text =
      'The chairman, a spokesman, a foreman, a layman, a middleman, a salesman, a cameraman, a statesman, a fireman, a policeman, a landlord, a housewife, the manpower and mankind of the region.';
    expect(wordsOf(await says(`check ${text}`))).toContain('and 2 more');
  });
});
