import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Caller } from '../../src/core/context.ts';
import { type Language, languages, localizedIn } from '../../src/language/language.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Action, Reply } from '../../src/protocol/message.ts';
import { registerEntriesOf } from '../../src/registers/store.ts';
import type { Entry } from '../../src/registers/registerEntry.ts';
import type { RegisterType } from '../../src/registers/registerType.ts';
import { fieldOf, fieldsOf, shippedRegisters } from '../../src/registers/shippedRegisters.ts';
import { annualJson } from '../../src/reports/annualPaper.ts';
import { parseImportGrids } from '../../src/imports/table/parseImportGrids.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';
import { storyLines } from './storyLines.ts';

const words = { en: 'register', fr: 'registre', es: 'registro' } as const;
const date = { en: '5 Dec 2000', fr: '5 décembre 2000', es: '5 de diciembre de 2000' } as const;

describe.each(databases)('one line of a register on $name', ({ name, open }) => {
  let database: TestDatabase;
  let world: World;
  beforeAll(async () => {
    database = await open();
    world = await smallGroup(database.db);
  });
  afterAll(() => database.close());

  const by = (id: number, day: string, language: Language = 'en'): Caller => speaking(world.app, id, day, language);
  const does = (caller: Caller, intent: Intent): Promise<Reply> => handleIntent(world.app, caller, intent);
  const says = (caller: Caller, text: string): Promise<Reply> => does(caller, { kind: 'say', text });
  const textOf = (reply: Reply): string => JSON.stringify(reply.messages);
  const buttons = (reply: Reply): Action[] =>
    reply.messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : [])));
  const press = async (caller: Caller, reply: Reply, kind: string, more: object = {}): Promise<Reply> => {
    const found = buttons(reply).find(
      ({ intent }) => intent.kind === kind && Object.entries(more).every(([key, value]) => intent[key] === value),
    );
    if (!found) throw new Error(`no button ${kind} in ${textOf(reply)}`);
    return does(caller, found.intent);
  };
  const held = async (type: string) =>
    registerEntriesOf(database.db, { workingGroupId: world.app.workingGroupId, type });

  /** "register Training 5 Dec 2000 Gender matters; Trainer: Ana Lim", with the names of type and fields in the language. */
  const lineOf = (type: RegisterType, language: Language, title: string, day: string): string => {
    const { said, besides } = storyLines[type.key] ?? { said: {} };
    const inLanguage = (one: string | Record<Language, string>): string =>
      typeof one === 'string' ? one : one[language];
    const pieces = Object.entries(said).map(([key, value]) => {
      const field = fieldOf(shippedRegisters(), type, key);
      return `${field ? localizedIn(field.label, language) : key}: ${inLanguage(value)}`;
    });
    const head = `${words[language]} ${localizedIn(type.title, language)} ${day} ${title}`;
    return [besides ? `${head}, ${inLanguage(besides)}` : head, ...pieces].join('; ');
  };
  /** What an entry keeps, by `field`, `field.part`, `field.item` or `field.item.part`; the field alone is its first item. */
  const keptBy = ({ values }: Pick<Entry, 'values'>): Record<string, string | number | null> =>
    Object.fromEntries(
      values.flatMap(({ field, item, part, text, number }) => {
        const value = number ?? text;
        return [
          [[field, part].filter(Boolean).join('.'), value] as const,
          [[field, item, part].filter((one) => one !== '').join('.'), value] as const,
        ].slice(item === 0 ? 0 : 1);
      }),
    );

  // All three languages on the first database; on the other each register in one of them.
  const lines = shippedRegisters().types.flatMap((type, at) =>
    languages
      .filter((_, of) => name === databases[0]?.name || of === at % languages.length)
      .map((language) => [type.key, language, type] as const),
  );
  it.each(lines)(
    'takes %s in one line of %s with its fields, keeps it once, corrects one, lists, exports and closes it',
    async (key, language, type) => {
      const line = storyLines[key];
      if (!line) throw new Error(`no line of ${key}`);
      const year = 2000 + languages.indexOf(language) * 10;
      const day = date[language].replace('2000', String(year));
      const coordinator = by(world.person.coordinator, `${year}-12-10`, language);
      const entered = async () => (await held(key)).filter(({ when }) => when.year === year);
      const understood = await says(coordinator, lineOf(type, language, 'Gender matters', day));
      expect(textOf(understood)).toContain('Gender matters');
      expect(await entered()).toEqual([]);
      await press(coordinator, understood, 'registerKeep');
      await press(coordinator, understood, 'registerKeep');
      const [entry, ...more] = await entered();
      expect(more).toEqual([]);
      expect(entry).toMatchObject({
        title: 'Gender matters',
        state: 'held',
        version: 1,
        when: { from: `${year}-12-05`, year },
      });
      expect(entry && keptBy(entry)).toMatchObject(line.kept);

      const id = entry?.id ?? 0;
      const at = fieldsOf(shippedRegisters(), type).findIndex((field) => field.key === line.correct.field);
      const page = `more${Math.floor(at / 6) * 6}`;
      const { form } = await does(coordinator, { kind: 'update', by: 'page', entry: id, page });
      const values = Object.fromEntries(
        form?.sections.flatMap(({ inputs }) => inputs.map((input) => [input.id, input.value ?? ''])) ?? [],
      );
      const changed = { ...values, [line.correct.field]: line.correct.as };
      await does(coordinator, { kind: 'page', entry: id, page, version: 0, values: changed, then: 'later' });
      const summary = await does(coordinator, { kind: 'summary', entry: id });
      await press(coordinator, summary, 'registerSend');
      const [corrected] = await entered();
      expect(corrected).toMatchObject({ title: 'Gender matters', version: 2 });
      expect(corrected && keptBy(corrected)).toMatchObject({ ...line.kept, [line.correct.field]: line.correct.kept });
      expect(await database.db.entryVersion.count({ where: { entryId: id } })).toBe(2);

      const list = await says(coordinator, `${words[language]} ${localizedIn(type.title, language)} ${year}`);
      expect(textOf(list)).toContain('Gender matters');
      const exported = await press(coordinator, list, 'registerExport');
      const files = exported.messages.flatMap(({ blocks }) =>
        blocks.flatMap((one) => (one.kind === 'file' ? [one] : [])),
      );
      expect(files.map(({ name }) => name)).toEqual([`${type.figure}-${year}.xlsx`, `${type.figure}-${year}.csv`]);
      expect(new TextDecoder().decode(files[1]?.bytes)).toContain('Gender matters');
      const [grid] = await parseImportGrids('register.xlsx', files[0]?.bytes ?? '');
      expect(JSON.stringify(grid)).toContain('Gender matters');

      const shown = await press(coordinator, list, 'registerShow');
      await press(coordinator, shown, 'registerState', { state: 'closed' });
      expect(await entered()).toMatchObject([{ state: 'closed', version: 3 }]);
      const { figures } = await annualJson(
        database.db,
        { workingGroupId: world.app.workingGroupId, year, audience: null },
        language,
      );
      expect(figures[type.figure]).toMatchObject({ closed: 1 });
    },
  );

  it.each([
    [
      'en',
      'register staff figure 31 Dec 2001 Professionals; grade: P4',
      'Still missing: Category of staff, Women, Men.',
    ],
    ['fr', 'registre effectif 31 décembre 2002 Professionnels ; classe : P4', 'Il manque encore'],
    ['es', 'registro dato de personal 31 de diciembre de 2003 Profesionales; categoría: P4', 'Falta todavía'],
  ] as const)(
    'is not kept in %s without what its register requires, and asks for it',
    async (language, said, missing) => {
      const coordinator = by(world.person.coordinator, '2004-02-01', language);
      const asked = await says(coordinator, said);
      expect(textOf(asked)).toContain(missing);
      expect(buttons(asked).map(({ intent }) => intent.kind)).not.toContain('registerKeep');
      expect(asked.awaits).toMatchObject({ kind: 'words' });
      const names = { en: 'Category of staff', fr: 'Catégorie de personnel', es: 'Cuadro de personal' };
      const again = await says(coordinator, `${names[language]}: Professional; women: 4`);
      expect(buttons(again).map(({ intent }) => intent.kind)).not.toContain('registerKeep');
      await press(coordinator, await says(coordinator, 'men: 6'), 'registerKeep');
      const kept = (await held('staffFigure')).find(({ title }) => said.includes(title));
      expect(kept && keptBy(kept)).toMatchObject({ category: 'Professional', grade: 'P4', women: 4, men: 6 });
    },
  );

  it('is not kept with a value that cannot be, and says what would be right', async () => {
    const coordinator = by(world.person.coordinator, '2004-02-01');
    const asked = await says(coordinator, 'register training 5 Jan 2004 Law; useful: 7; trainer: Ana');
    expect(textOf(asked)).toContain('should be an average on its scale');
    expect(buttons(asked)).toEqual([]);
    await press(coordinator, await says(coordinator, 'useful: 3.5'), 'registerKeep');
    const kept = (await held('training')).find(({ title }) => title === 'Law');
    expect(kept && keptBy(kept)).toMatchObject({ trainer: 'Ana', useful: 3.5 });
  });

  it('keeps what was said of the fields where its date is asked for', async () => {
    const coordinator = by(world.person.coordinator, '2004-02-01', 'es');
    const asked = await says(coordinator, 'registro capacitación Taller; persona que capacita: Ana, 12 asistentes');
    expect(asked.awaits).toMatchObject({ kind: 'words' });
    await press(coordinator, await says(coordinator, '7 de enero de 2004'), 'registerKeep');
    const kept = (await held('training')).find(({ title }) => title === 'Taller');
    expect(kept && keptBy(kept)).toMatchObject({ trainer: 'Ana, 12 asistentes' });
  });

  it('is for whom the register names: others are told who that is', async () => {
    const line = (day: string) => `register vacancy ${day} Head of office; grade: P5`;
    const ana = by(world.person.ana, '2004-02-01');
    expect(textOf(await says(ana, line('3 Jan 2004')))).toContain(
      'made by the coordinator or Human Resources Management',
    );
    expect(textOf(await says(ana, 'register board session 4 Jan 2004 Session'))).toContain('the member of the Board');
    await database.db.post.update({ where: { id: world.post.manila }, data: { code: 'HQ-HRM' } });
    await press(ana, await says(ana, line('3 Jan 2004')), 'registerKeep');
    await database.db.post.update({ where: { id: world.post.manila }, data: { code: 'MNL' } });
    expect((await held('vacancy')).map(({ title }) => title)).toContain('Head of office');
  });

  it('is for the member of the Board, who says five numbers the day after', async () => {
    const coordinator = by(world.person.coordinator, '2005-01-03');
    await press(coordinator, await says(coordinator, 'register board seat 2005 Ana'), 'registerKeep');
    const seat = (await held('boardSeat')).find(({ title }) => title === 'Ana');
    await database.db.registerEntry.update({
      where: { id: seat?.id ?? 0 },
      data: { ownerPersonId: world.person.ana, ownerPostId: null },
    });
    const ana = by(world.person.ana, '2005-01-05', 'fr');
    await press(
      ana,
      await says(ana, 'registre séance de la commission 4 janvier 2005 Première séance'),
      'registerKeep',
    );
    const id = (await held('boardSession')).find(({ title }) => title === 'Première séance')?.id ?? 0;
    const asked = await does(ana, { kind: 'registerResult', entry: id });
    expect(textOf(asked)).toContain('Cinq nombres suffisent');
    const told = await says(
      ana,
      '12 postes examinés, 9 listes avec une femme, 3 femmes retenues, 4 hommes retenus, 2 points soulevés',
    );
    // What is for the coordinator alone is not read back to who said it.
    expect(textOf(told)).not.toContain('points soulevés');
    const session = (await held('boardSession')).find((one) => one.id === id);
    expect(session && keptBy(session)).toEqual(
      expect.objectContaining({
        postsConsidered: 12,
        shortlistsWithWoman: 9,
        womenSelected: 3,
        menSelected: 4,
        pointsNumber: 2,
      }),
    );
    expect(session?.values.map(({ field }) => field)).not.toContain('result');
  });
});
