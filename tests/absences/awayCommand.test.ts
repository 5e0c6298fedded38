import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Language } from '../../src/language/language.ts';
import { DELEGATE } from '../../src/absences/notifyOfAbsence.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { geneva, newReminderWorld, type ReminderWorld } from '../reminders/world.ts';

const NOW = '2026-02-03T09:00:00Z';

describe('days in words that cannot be meant', () => {
  let test: TestDatabase;
  let world: ReminderWorld;
  beforeAll(async () => {
    test = await databases[0].open();
    world = await newReminderWorld(test.db, [geneva, geneva]);
  });
  afterAll(() => test.close());

  const person = () => world.posts[0]?.focalPoint ?? 0;
  const says = async (kind: 'away' | 'snooze', words: string, language: Language) =>
    (await handleIntent(world.app, world.caller(person(), NOW, language), { kind, words })).messages[0]?.text;

  it.each([
    ['away', '5 Mar to 20 Feb', 'en', 'would end on 20 February 2026, before it begins on 5 March 2026'],
    ['away', 'du 5 mars au 20 février', 'fr', 'se terminerait le 20 février 2026, avant de commencer le 5 mars 2026'],
    [
      'away',
      'del 5 de marzo al 20 de febrero',
      'es',
      'terminaría el 20 de febrero de 2026, antes de empezar el 5 de marzo',
    ],
    ['away', '25 Feb to 20 Jan', 'en', 'would end on 20 January 2026, before it begins on 25 February 2026'],
    ['away', '1 Sep to 5 Sep', 'en', '1 September 2025 has passed'],
    ['away', 'du 20 au 28 janvier', 'fr', 'Le 20 janvier 2026 est passé'],
    ['away', 'del 20 al 28 de enero', 'es', 'El 20 de enero de 2026 ya pasó'],
    ['snooze', '1 February', 'en', '1 February 2026 is not later than today'],
    ['snooze', '1er février', 'fr', 'Le 1er février 2026 n’est pas postérieur à aujourd’hui'],
    ['snooze', '1 de febrero', 'es', 'El 1 de febrero de 2026 no es posterior a hoy'],
    ['snooze', '20 May', 'en', 'more than 60 days ahead'],
    ['snooze', '20 mai', 'fr', 'dans plus de 60 jours'],
    ['snooze', '20 de mayo', 'es', 'más de 60 días'],
  ] as const)('are refused with what is wrong: %s “%s” (%s)', async (kind, words, language, expected) => {
    expect((await says(kind, words, language))?.replaceAll('\u00A0', ' ')).toContain(expected);
    expect(await test.db.absence.count()).toBe(0);
    expect(await test.db.snooze.count()).toBe(0);
  });
});

describe('a delegate', () => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await databases[0].open()));
  afterAll(() => test.close());

  it.each([
    ['en', '20 Feb to 5 Mar, P1 answers for me', /Focal 0.*20 February 2026.*5 March 2026.*P0/],
    ['fr', 'du 20 février au 5 mars, P1 répond pour moi', /Focal 0.*20 février 2026.*5 mars 2026.*P0/],
    ['es', 'del 20 de febrero al 5 de marzo, responde P1', /Focal 0.*20 de febrero de 2026.*5 de marzo de 2026.*P0/],
  ] as const)(
    'is told by whom, for which posts and when, the moment they are named (%s)',
    async (language, words, said) => {
      const world = await newReminderWorld(test.db, [geneva, geneva], { language });
      const [absent, delegate] = world.posts.map(({ focalPoint }) => focalPoint);
      await handleIntent(world.app, world.caller(absent ?? 0, NOW), { kind: 'away', words });
      await world.deliver(NOW);
      const told = world.of(delegate ?? 0, DELEGATE);
      expect(told).toHaveLength(1);
      expect(told[0]?.message.text.replaceAll('\u00A0', ' ')).toMatch(said);
    },
  );
});
