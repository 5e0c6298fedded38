import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../src/app/featureRegistry.ts';
import { appCommandsFor } from '../../src/app/help.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { rolesNow } from '../../src/people/requireCoordinator.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { linesOf } from '../support/replyLines.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const TODAY = '2000-08-20';
/** How somebody is told that a command is not theirs. */
const notTheirs = ['people.notCoordinator', 'bulletin.notEditor', 'bulletin.notReader'] as const;
/** Words that say something else to those whose command they are not: go on with the update, how the round stands, what is theirs. */
const saysSomethingElse = new Set(['resume', 'round', 'place', 'staffing', 'handover']);

describe('the help', () => {
  let database: TestDatabase;
  let world: Exercise;
  const ids = new Map<string, number>();
  beforeAll(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    const { workingGroupId } = world.app;
    for (const role of ['supervisor', 'editor', 'viewer'] as const) {
      const grants = { create: { role, from: '2000-01-01' } };
      const { id } = await database.db.person.create({ data: { workingGroupId, key: role, name: role, grants } });
      ids.set(role, id);
    }
    const { ana, ben, chi, coordinator } = world.person;
    for (const [name, id] of Object.entries({ 'focal point': ana, alternate: ben, nobody: chi, coordinator }))
      ids.set(name, id);
  });
  afterAll(() => database.close());

  const caller = (role: string, language: Language = 'en') => speaking(world.app, ids.get(role) ?? 0, TODAY, language);
  const says = (role: string, text: string, language?: Language) =>
    handleIntent(world.app, caller(role, language), parseTypedCommand(text));
  const wordOf = (words: (typeof registry.commands.all)[number]['words'], language: Language) =>
    translate(language, words).split(',')[0] ?? '';

  it.each(['coordinator', 'supervisor', 'editor', 'viewer', 'focal point', 'alternate', 'nobody'])(
    'lists to a %s no command that turns them away, and leaves out each that does',
    async (role) => {
      const listed = new Set(appCommandsFor(registry.commands, await rolesNow(database.db, caller(role))));
      const refusals = notTheirs.map((key) => translate('en', key));
      const wrong: string[] = [];
      for (const command of registry.commands.all) {
        const word = wordOf(command.words, 'en');
        const reply = linesOf(await says(role, word)).join('\n');
        const isRefused = refusals.some((words) => reply.includes(words));
        const isFine = listed.has(command) ? !isRefused : isRefused || saysSomethingElse.has(word);
        if (!isFine) wrong.push(`${word}: ${reply.slice(0, 120)}`);
        await says(role, 'cancel');
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(languages)('says the words of its reader’s language and what each does, in %s', async (language) => {
    const lines = linesOf(await says('coordinator', wordOf('commands.words_help', language), language)).join('\n');
    for (const { words, about } of registry.commands.all) {
      expect(lines).toContain(wordOf(words, language));
      expect(lines).toContain(translate(language, about));
    }
  });
});
