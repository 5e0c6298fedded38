import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleIntent } from '../../src/conversation/handleIntent.ts';
import type { Caller } from '../../src/core/context.ts';
import { translate } from '../../src/language/translate.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import type { Intent } from '../../src/protocol/intent.ts';
import type { Reply } from '../../src/protocol/message.ts';
import { annualJson } from '../../src/reports/annualPaper.ts';
import { smallGroup, type World } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { speaking } from '../updates/exercise.ts';

const figures = [
  'Fecha;Cuadro;Categoría;Mujeres;Hombres;Fuente',
  '31/12/1998;Cuadro orgánico;P-4;14;26;HRM',
  '31/12/1999;Cuadro orgánico;P-4;14;26;HRM',
  '31/12/2000;Cuadro orgánico;P-4;12;28;HRM',
  '31/12/2000;Cuadro orgánico;P-5;2;38;HRM',
  '31/12/2000;Servicios generales;G-5;21;19;HRM',
  '31/12/2000;Cuadro orgánico;D-2;1;3;HRM',
].join('\n');
const targets = { year: 2000, targets: [{ what: 'women in professional categories', share: 0.4, by: 2002 }] };

describe.each(databases)('staffing in chat on $name', ({ open }) => {
  let database: TestDatabase;
  let world: World;
  const now = new Date('2001-01-15T12:00:00Z');
  const by = (id: number, language: Language = 'en'): Caller => speaking(world.app, id, '2001-02-01', language);
  const does = (caller: Caller, intent: Intent): Promise<Reply> => handleIntent(world.app, caller, intent);
  const says = (caller: Caller, text: string): Promise<Reply> => does(caller, { kind: 'say', text });
  const textOf = (reply: Reply): string => JSON.stringify(reply.messages);
  const tableOf = (reply: Reply): string[][] =>
    reply.messages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));
  const buttons = (reply: Reply): Intent[] =>
    reply.messages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'actions' ? block.actions.map(({ intent }) => intent) : [])),
    );
  const paper = async (audience: 'workingGroup' | 'memberStates', language: Language = 'en') => {
    const { sections } = await annualJson(database.db, { ...scope(), audience }, language);
    return sections.find(({ key }) => key === 'staffFigures')?.sentences ?? [];
  };
  const scope = () => ({ workingGroupId: world.app.workingGroupId, year: 2000 });

  beforeEach(async () => {
    database = await open();
    world = await smallGroup(database.db);
    for (const [name, content] of [
      ['plantilla.csv', figures],
      ['year.json', JSON.stringify(targets)],
    ] as const)
      await importFile(database.db, 'WGGI', { name, content }, now);
  });
  afterEach(() => database.close());

  it('tells in Spanish each grade with what is missing, the next twelve, and since when it is off the path', async () => {
    const reply = await says(by(world.person.ana, 'es'), 'dotación');
    // P-4: ceil(0.4 x 40) - 12 = 4 missing, 2 a year, 4 + round(12 x 12 / 40) = 8 of the next 12; below its line since 1999.
    expect(tableOf(reply)).toEqual([
      [
        'P-4, Cuadro orgánico',
        expect.stringMatching(/^12 de 40 \(30\s%\)$/),
        '4; 2 al año',
        '8',
        '1999',
        'menos mujeres',
      ],
      [
        'P-5, Cuadro orgánico',
        expect.stringMatching(/^2 de 40 \(5\s%\)$/),
        '14; 7 al año',
        'no alcanza',
        '–',
        'menos mujeres',
      ],
      ['G-5, Servicios generales', expect.stringMatching(/^21 de 40 \(53\s%\)$/), '0', '–', '–', 'en equilibrio'],
    ]);
    expect(textOf(reply)).toMatch(/una categoría no se muestra/i);
    expect(textOf(reply)).not.toContain('D-2');
    expect(textOf(reply)).toMatch(/del 45\s% al 55\s%/);
    expect(buttons(reply)).toContainEqual(expect.objectContaining({ kind: 'staffing', year: 1999 }));
    expect(tableOf(await says(by(world.person.ana, 'es'), 'dotación 1999'))).toHaveLength(1);
  });

  it.each([
    ['en', 'staffing'],
    ['fr', 'effectifs'],
    ['es', 'dotación'],
  ] as const)('says the same by word and by button in %s: “%s”', async (language, word) => {
    const caller = by(world.person.ben, language);
    const typed = await says(caller, word);
    expect(typed.messages).toEqual((await does(caller, { kind: 'staffing' })).messages);
    expect(tableOf(typed)).toHaveLength(3);
  });

  it('shows who is outside the group nothing of what is not opened to them', async () => {
    const reply = await says(by(world.person.chi), 'staffing');
    expect(tableOf(reply)).toEqual([]);
    expect(textOf(reply)).not.toMatch(/P-4|G-5/);
  });

  it('lets the coordinator alone set what counts as balance, once, and shows it', async () => {
    const coordinator = by(world.person.coordinator);
    const audited = () => database.db.auditEvent.count({ where: { action: 'staffing.balance' } });
    expect(textOf(await says(by(world.person.ana), 'staffing balance 40-60'))).toContain('Only the coordinator');
    for (const wrong of ['staffing balance 60-40', 'staffing balance 0-200', 'staffing balance often'])
      expect(textOf(await says(coordinator, wrong))).toContain('staffing balance 45-55');
    expect(await audited()).toBe(0);
    const reply = await says(by(world.person.coordinator, 'fr'), 'effectifs équilibre 53 à 60 %');
    expect(textOf(reply)).toMatch(/de 53\s% à 60\s%/);
    await says(coordinator, 'staffing balance 53-60');
    expect(await audited()).toBe(1);
    expect(tableOf(await says(by(world.person.ana), 'staffing')).map((row) => row.at(-1))).toEqual([
      'fewer women',
      'fewer women',
      'fewer women',
    ]);
  });

  it('says a corrected figure at once, in the export, and in the paper of those who may read it', async () => {
    const corrected = figures.replace('2000;Cuadro orgánico;P-4;12;28', '2000;Cuadro orgánico;P-4;13;27');
    const { tally } = await importFile(database.db, 'WGGI', { name: 'plantilla.csv', content: corrected }, now);
    expect(Object.fromEntries(tally.changed)).toEqual({ entries: 1 });
    expect(tableOf(await says(by(world.person.ana), 'staffing'))[0]?.[3]).toBe('7');
    const files = await does(by(world.person.ana), {
      kind: 'registerExport',
      type: 'staffFigure',
      year: 2000,
      format: 'csv',
    });
    const csv = files.messages.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === 'file' ? [one.bytes] : [])),
    );
    expect(new TextDecoder().decode(csv[0])).toContain('13');

    const inside = await paper('workingGroup');
    const said = inside.map(({ text }) => text).join('\n');
    expect(said).toContain('7 of the next 12 appointments');
    expect(said).toContain('one of the 3 grades');
    expect(said).not.toContain('D-2');
    expect(inside.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(await paper('memberStates')).toEqual([]);

    await database.db.registerEntry.updateMany({
      where: { type: 'staffFigure' },
      data: { visibility: 'memberStates' },
    });
    for (const language of languages) {
      const outside = (await paper('memberStates', language)).map(({ text }) => text).join('\n');
      expect(outside).toContain('P-4');
      // Two women of forty tell of persons, to whom is not of the group.
      expect(outside).not.toContain('P-5');
      expect(outside).not.toMatch(/[{}]/);
    }
    expect(tableOf(await says(by(world.person.chi), 'staffing')).map(([grade]) => grade)).toEqual([
      'P-4, Professional',
      'G-5, General Service',
    ]);
  });

  it('sums up all categories where nothing is hidden, in chat and in the paper', async () => {
    await database.db.registerEntry.updateMany({ where: { title: { contains: 'D-2' } }, data: { state: 'cancelled' } });
    const rows = tableOf(await says(by(world.person.ana, 'fr'), 'effectifs'));
    // P-4, P-5, G-5: 12 + 2 + 21 of 3 x 40.
    expect(rows.at(-1)).toEqual([
      'Toutes catégories confondues',
      expect.stringMatching(/^35 sur 120 \(29\s%\)$/),
      '–',
      '–',
      '–',
      expect.stringContaining('moins de femmes'),
    ]);
    const told = (await paper('workingGroup', 'en')).find(({ text }) => text.startsWith('All categories'));
    expect(told).toMatchObject({
      text: 'All categories together: 35 women of 120 staff, 29%.',
      figures: { women: 35, all: 120 },
    });
    expect(told?.sources).toHaveLength(5);
    // Two women of P-5 are hidden outside: the sum would tell them.
    expect(JSON.stringify(await paper('memberStates'))).not.toContain('All categories');
  });

  it('has words of its own in each language', () => {
    const words = languages.map((language) => translate(language, 'reports.words_staffing'));
    expect(new Set(words).size).toBe(3);
  });
});
