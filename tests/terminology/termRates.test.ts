import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import type { WrittenText } from '../../src/terminology/store.ts';
import { termRates } from '../../src/terminology/termRates.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { textOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

/** Twenty words, one of them with a better one. */
const TEXT = 'The chairman of the port authority opened a help desk for women and men who look for work near here.';

async function* pages(...all: WrittenText[][]): AsyncGenerator<WrittenText[]> {
  for (const page of all) yield await Promise.resolve(page);
}

describe('how often terms of the list are written', () => {
  it('is counted per 1,000 words and year, and not said of a few words', async () => {
    const many = Array.from({ length: 10 }, () => ({ year: 2001, text: TEXT }));
    expect(
      await termRates(pages([{ year: 2000, text: TEXT }], many, [{ year: 2001, text: 'Women met.' }]), 'en'),
    ).toEqual([
      { year: 2000, words: 20, found: 1, rate: null },
      { year: 2001, words: 202, found: 10, rate: 49.5 },
    ]);
    expect(await termRates(pages([]), 'fr')).toEqual([]);
  });
});

describe.each(databases)('the terms of the years on $name', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db);
  });
  afterEach(() => database.close());

  const says = async (who: keyof Exercise['person'], text: string, language: Language = 'en') =>
    plainBlanks(
      textOf(
        await handleIntent(
          world.app,
          speaking(world.app, world.person[who], '2000-08-02', language),
          parseTypedCommand(text),
        ),
      ),
    );

  it('are told to the coordinator alone, from the updates that stand and the pieces offered', async () => {
    const { db } = database;
    expect(await says('coordinator', 'check years')).toContain('Nobody has handed in a text yet');
    expect(await says('ana', 'check years')).toMatch(/coordinator/);
    const update = async (revision: number, answers: { item: number; text: string; origin?: 'carried' }[]) => {
      const at = { roundId: world.first, postId: world.post.manila, submittedAt: new Date('2000-08-01T12:00:00Z') };
      const { id } = await db.update.create({
        data: { ...at, revision, submittedBy: world.person.ana, channel: 'local' },
      });
      await db.answer.createMany({ data: answers.map((one) => ({ ...one, updateId: id, question: 'whatHelped' })) });
      return id;
    };
    await update(1, [{ item: 0, text: `chairman ${TEXT}` }]);
    const stands = await update(2, [
      ...Array.from({ length: 10 }, (_, item) => ({ item, text: TEXT })),
      { item: 10, text: TEXT, origin: 'carried' as const },
      { item: 11, text: 'chairman' },
    ]);
    await db.assignment.update({
      where: { roundId_postId: { roundId: world.first, postId: world.post.manila } },
      data: { updateId: stands },
    });
    const piece = { workingGroupId: world.app.workingGroupId, language: 'en', section: 'field' as const };
    await db.bulletinItem.create({
      data: { ...piece, source: 'contribution', text: TEXT, consent: 'allStaff', offeredAt: new Date('2001-02-01') },
    });
    expect(await says('coordinator', 'check years')).toContain('2000: 50 (10 in 200 words)');
    expect(await says('coordinator', 'vérifier années', 'fr')).toContain('2001 : trop peu de mots');
    expect(await says('coordinator', 'comprobar años', 'es')).toContain('2000: 50 (10 en 200 palabras)');
    // Words that only begin so are a text.
    expect(await says('coordinator', 'check years of the chairman')).toContain('better chair');
  });

  it('are those of the group’s own clock', async () => {
    const { db } = database;
    const { workingGroupId } = world.app;
    await db.workingGroup.update({ where: { id: workingGroupId }, data: { timeZone: 'Europe/Zurich' } });
    const piece = { workingGroupId, language: 'en', section: 'field' as const, consent: 'allStaff' as const };
    await db.bulletinItem.create({
      data: { ...piece, source: 'contribution', text: TEXT, offeredAt: new Date('2000-12-31T23:30:00Z') },
    });
    expect(await says('coordinator', 'check years')).toContain('2001: too few words');
  });
});
