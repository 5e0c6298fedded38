import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseTypedCommand } from '../../src/conversation/parseTypedCommand.ts';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import { findTerms, findTermsAtOnce } from '../../src/terminology/findTerms.ts';
import { termHint } from '../../src/terminology/termHint.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor } from '../support/doors.ts';
import { plainBlanks } from '../support/plainBlanks.ts';
import { textOf } from '../support/replies.ts';
import { step } from '../support/step.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const NOW = new Date('2000-08-02T09:00:00Z');
const plain = (texts: readonly string[], language: Language): string | null => {
  const hint = termHint(texts, language);
  return hint && plainBlanks(hint);
};

describe('a line on the terms of a text', () => {
  it('names three, says how many more there are, and is silent where there is nothing to say', () => {
    const text = 'The chairman and the spokesman asked for manpower; mankind and the foreman listened.';
    expect(plain([text], 'en')).toBe(
      'The list of terms has better words: “chairman” → chair, chairperson; “spokesman” → spokesperson; “manpower” → staff, workforce (and 2 more). “check” with your text says why.',
    );
    for (const language of languages) expect(plain(['Women and men of the mission met.', ''], language)).toBeNull();
    // What the list only asks about a text waits for `check`.
    expect(plain(['Women and children were helped.'], 'en')).toBeNull();
  });

  it('reads each text in its own language, and speaks that of the reader', () => {
    expect(plain(['The chairman of the committee spoke of the plan.'], 'fr')).toBe(
      'La liste de termes propose mieux : « chairman » → chair, chairperson. « vérifier » suivi de votre texte dit pourquoi.',
    );
    expect(plain(['La señorita Rojas presentó el plan de acción de la oficina.'], 'es')).toContain(
      '«señorita» → señora',
    );
  });

  it('finds what the whole reader of terms finds', async () => {
    const text = 'The chairman left. “Manpower”, he said. The spokesmen of the fishermen came; no manning was agreed.';
    expect(findTermsAtOnce(text, 'en')).toEqual(await findTerms(text, 'en'));
    expect(findTermsAtOnce(text, 'en').length).toBeGreaterThan(2);
  });
});

describe.each(databases.slice(0, 1))('advice where a text is written', ({ open }) => {
  let database: TestDatabase;
  let world: Exercise;
  beforeEach(async () => {
    database = await open();
    world = await exercise(database.db, (source) =>
      source.replace(
        '- key: whatHelped\n        kind: longText\n        visibility: allStaff',
        '- key: whatHelped\n        kind: longText\n        visibility: coordinator',
      ),
    );
  });
  afterEach(() => database.close());

  const say = (who: keyof Exercise['person'], text: string, language: Language = 'en') =>
    handleIntent(world.app, speaking(world.app, world.person[who], '2000-08-02', language), parseTypedCommand(text));

  it('stands under the line of a register, once in Spanish', async () => {
    expect(textOf(await say('coordinator', 'register briefing 5 December 2000 The chairman and the press'))).toContain(
      '“chairman” → chair',
    );
    const line = 'registro formación 5 de diciembre de 2000 Sesión de los delegados de la sede';
    expect(textOf(await say('coordinator', line, 'es'))).toContain('La lista de términos propone otras palabras');
    expect(textOf(await say('coordinator', 'register briefing 6 December 2000 The chair and the press'))).not.toContain(
      'list of terms',
    );
  });

  it('tells nobody a word of what a colleague answered for the coordinator alone', async () => {
    const at = { round: world.first, post: world.post.manila };
    const fill = async (page: string, values: Record<string, string>) => {
      const ana = speaking(world.app, world.person.ana, '2000-08-02', 'en');
      const { form } = await handleIntent(world.app, ana, { kind: 'update', by: 'page', ...at, page });
      if (!form) throw new Error(`no page ${page}`);
      return handleIntent(world.app, ana, { kind: 'page', ...form.target, values, then: 'later' });
    };
    await fill('support', { whatHelped: 'More manpower.' });
    const summary = (who: keyof Exercise['person']) =>
      handleIntent(world.app, speaking(world.app, world.person[who], '2000-08-02', 'en'), { kind: 'summary', ...at });
    expect(textOf(await summary('ana'))).toContain('“manpower” → staff, workforce');
    const appointed = { personId: world.person.chi, postId: world.post.manila, role: 'alternate' as const };
    await database.db.appointment.create({ data: { ...appointed, from: '2000-01-01' } });
    const other = textOf(await summary('chi'));
    expect(other).toContain('coordinator');
    expect(other).not.toContain('manpower');
  });
});

describe.each(doors)('advice under what is written in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor | undefined;
  beforeEach(async () => {
    database = await databases[0].open();
  });
  afterEach(async () => {
    await door?.close();
    await database.close();
  });

  it('is one quiet line under an answer and a contribution', async () => {
    const world = await exercise(database.db);
    door = await open({ database, workingGroupId: world.app.workingGroupId, clock: () => NOW });
    const ana = await door.enter(world.person.ana);
    await step('a contribution in French', async () => {
      await ana.says('offer News of Manila: the chairman of the port opened a help desk.');
      await ana.presses(ana.button(/field/i));
      await ana.presses(ana.button(/staff/i));
      expect(ana.reads().join('\n')).toContain('“chairman” → chair');
    });
    expect(door.bugs).toEqual([]);
  });
});
