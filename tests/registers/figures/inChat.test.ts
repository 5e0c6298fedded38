import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../../src/conversation/handleIntent.ts';
import { type Caller, systemActor } from '../../../src/core/context.ts';
import { inTransaction } from '../../../src/db/db.ts';
import { parseImportGrids } from '../../../src/imports/table/parseImportGrids.ts';
import type { Language } from '../../../src/language/language.ts';
import type { Audience } from '../../../src/protocol/audience.ts';
import type { Intent } from '../../../src/protocol/intent.ts';
import type { Reply } from '../../../src/protocol/message.ts';
import { judgeEntry } from '../../../src/registers/judgeEntry.ts';
import { shippedRegisters } from '../../../src/registers/shippedRegisters.ts';
import { addRegisterEntries } from '../../../src/registers/store.ts';
import { annualJson } from '../../../src/reports/annualPaper.ts';
import { smallGroup, type World } from '../../people/smallGroup.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { speaking } from '../../updates/exercise.ts';

describe.each(databases)('the figures of a register on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  beforeEach(async () => {
    database = await open();
    world = await smallGroup(database.db);
  });
  afterEach(() => database.close());

  const enter = async (...rows: Record<string, unknown>[]): Promise<void> => {
    const entries = rows.map((row, at) => {
      const whole = { title: 'An entry', state: 'held', year: 2000, key: `entry-${at}`, ...row };
      const { entry, faults } = judgeEntry(whole, shippedRegisters());
      if (!entry) throw new Error(JSON.stringify(faults));
      return { entry, ownerPostId: null, ownerPersonId: null };
    });
    const actor = systemActor(world.app, 'cli', new Date('2001-01-01T00:00:00Z'));
    await inTransaction(database.db, (tx) => addRegisterEntries(tx, actor, entries));
  };
  const by = (id: number, language: Language = 'en'): Caller => speaking(world.app, id, '2001-02-01', language);
  const does = (caller: Caller, intent: Intent): Promise<Reply> => handleIntent(world.app, caller, intent);
  const says = (caller: Caller, text: string): Promise<Reply> => does(caller, { kind: 'say', text });
  const textOf = (reply: Reply): string => JSON.stringify(reply.messages);
  const intentsOf = (reply: Reply): Intent[] =>
    reply.messages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'actions' ? block.actions.map(({ intent }) => intent) : [])),
    );
  const trained = (women: number, men: number, more: object = {}) => ({
    type: 'training',
    counts: { attended: women + men, women, men },
    ...more,
  });
  const paper = async (audience: Audience | null) =>
    (await annualJson(database.db, { workingGroupId: world.app.workingGroupId, year: 2000, audience }, 'en')).sections;
  const sentences = async (audience: Audience | null, key = 'trainings') =>
    (await paper(audience)).filter((one) => one.key === key).flatMap((one) => one.sentences);

  it.each([
    [
      'en',
      'register training 2000',
      'Of 40 people trained, 21 were women (53%).',
      'share with a gender module, feedback',
    ],
    [
      'fr',
      'registre formation 2000',
      'Sur 40 personnes formées, 21 étaient des femmes',
      'part avec un module sur le genre, avis',
    ],
    [
      'es',
      'registro capacitación 2000',
      'De 40 personas capacitadas, 21 eran mujeres',
      'proporción con un módulo de género, valoración',
    ],
  ] as const)('stand in its list in %s, with what there is none of', async (language, said, figure, missing) => {
    await enter(trained(12, 8), trained(9, 11), trained(3, 9, { year: 1999 }));
    const list = textOf(await says(by(world.person.coordinator, language), said));
    expect(list).toContain(figure);
    expect(list).toContain(missing);
    expect(list).toMatch(/25[\s\u00a0\u202f]?% (in|en) 1999/);
  });

  it('are of one year: the list of all years has none', async () => {
    await enter(trained(12, 8));
    expect(textOf(await says(by(world.person.coordinator), 'register training'))).not.toContain('people trained');
  });

  it('rest on what the reader may see, and tell outside of nobody alone', async () => {
    await enter(trained(12, 8, { visibility: 'memberStates' }), trained(20, 0));
    expect(textOf(await says(by(world.person.ana), 'register training 2000'))).toContain('Of 40 people trained');
    expect(textOf(await says(by(world.person.chi), 'register training 2000'))).toContain('Of 20 people trained, 12');
    await enter(trained(1, 9, { key: 'few', visibility: 'memberStates' }));
    const outside = textOf(await says(by(world.person.chi), 'register training 2000'));
    expect(outside).not.toContain('people trained');
    expect(outside).toContain('One figure is not shown');
  });

  it('come at a press where the list is long', async () => {
    await enter(...Array.from({ length: 501 }, (_, at) => trained(3, 2, { key: `training-${at}` })));
    const list = await says(by(world.person.coordinator), 'register training 2000');
    expect(textOf(list)).not.toContain('people trained');
    const press = { kind: 'registerFigures', type: 'training', year: 2000 };
    expect(intentsOf(list)).toContainEqual(press);
    expect(textOf(await does(by(world.person.coordinator), press))).toContain(
      'Of 2,505 people trained, 1,503 were women',
    );
  });

  it('are a sheet of the export, each with the keys that it rests on', async () => {
    await enter(trained(12, 8, { key: 'spring' }), trained(9, 11, { key: 'autumn' }));
    const reply = await does(by(world.person.coordinator), { kind: 'registerExport', type: 'training', year: 2000 });
    const files = reply.messages.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'file' ? [one] : [])));
    const [, sheet] = await parseImportGrids('trainings.xlsx', files[0]?.bytes ?? '');
    expect(sheet?.rows).toContainEqual(['Of 40 people trained, 21 were women (53%).', 'spring autumn']);
  });

  it('stand in the yearly paper with their sources, and nothing where there is none', async () => {
    await enter(trained(12, 8, { key: 'spring' }), { type: 'study', key: 'study', quotedIn: ['a report'] });
    expect(await sentences(null)).toContainEqual({
      text: 'Of 20 people trained, 12 were women (60%).',
      figures: { women: 12, attended: 20, whole: 20, womensShare: 0.6 },
      sources: ['spring'],
    });
    // Of one study, its own sentence says where it is quoted.
    expect((await sentences(null, 'studies'))?.map(({ text }) => text)).toEqual([
      'Study: “An entry”, carried out in 2000.',
      'Quoted in: a report.',
    ]);
    await enter({ type: 'study', key: 'other' });
    expect(await sentences(null, 'studies')).toContainEqual(
      expect.objectContaining({ text: 'Studies recorded as quoted elsewhere: 1 of 2.', sources: ['study', 'other'] }),
    );
    expect(JSON.stringify(await paper(null))).not.toContain('gender module');
  });

  it('tell Member States of nobody alone, neither one by one nor together', async () => {
    const open = { visibility: 'memberStates' };
    await enter(trained(12, 8, open), trained(1, 9, { ...open, key: 'few' }));
    const told = JSON.stringify(await sentences('memberStates'));
    expect(told).toContain('20 people took part, 12 of them women');
    expect(told).toContain('10 people took part.');
    expect(told).not.toContain('people trained');
    expect(JSON.stringify(await sentences('workingGroup'))).toContain('Of 30 people trained, 13 were women');
  });

  it('are missed by name in what the coordinator is told is lacking', async () => {
    await enter(trained(12, 8), { type: 'study', state: 'planned' });
    const annual = textOf(await says(by(world.person.coordinator, 'es'), 'anual 2000'));
    expect(annual).toMatch(/Capacitaciones: todavía sin cifra de [^"]*proporción con un módulo de género/);
    expect(annual).not.toContain('Estudios: todavía');
  });

  it('show a number that is for the coordinator to the coordinator alone', async () => {
    await enter({ type: 'boardSession', pointsNumber: 3, womenSelected: 4, menSelected: 4 });
    expect(textOf(await says(by(world.person.coordinator), 'register board session 2000'))).toContain(
      '3 points were raised',
    );
    const inside = textOf(await says(by(world.person.ana), 'register board session 2000'));
    expect(inside).toContain('Of 8 persons selected, 4 were women');
    expect(inside).not.toContain('points were raised');
  });
});
