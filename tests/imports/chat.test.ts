import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sheetToCsv } from '../../src/export/sheets/sheetToCsv.ts';
import { sheetsToWorkbook } from '../../src/export/sheets/sheetsToWorkbook.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { previewMessage } from '../../src/imports/previewMessage.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { doors, type OpenDoor, type Visitor } from '../support/doors.ts';
import { textOf } from '../support/replies.ts';
import { type Exercise, exercise, speaking } from '../updates/exercise.ts';

const noon = new Date('2001-12-01T11:00:00Z');

const sheet = {
  name: 'Roster',
  columns: [
    'Post code',
    'Post name',
    'Duty station',
    'Country',
    'Time zone',
    'Staff no.',
    'Name',
    'E-mail',
    'Role',
    'From',
  ],
  rows: [
    [
      'MNL',
      'Mission in Manila',
      'Manila',
      'PH',
      'Asia/Manila',
      'ana',
      'Ana Lim',
      'ana@example.org',
      'focal point',
      '2000-01-01',
    ],
    [
      'NBO',
      'Mission in Nairobi',
      'Nairobi',
      'KE',
      'Africa/Nairobi',
      'wanjiru',
      'Wanjiru Kamau',
      'w@example.org',
      'focal point',
      '2001-11-01',
    ],
  ],
};

describe.each(doors)('a roster that a coordinator drops into the chat, in $name', ({ open }) => {
  let database: TestDatabase;
  let door: OpenDoor;
  let world: Exercise;
  let carla: Visitor;
  beforeEach(async () => {
    database = await databases[0].open();
    world = await exercise(database.db);
    door = await open({ database, workingGroupId: world.app.workingGroupId, clock: () => noon });
    carla = await door.enter(world.person.coordinator);
  });
  afterEach(async () => {
    await door.close();
    await database.close();
  });
  const last = () => carla.reads().at(-1) ?? '';
  const posts = () => database.db.post.count();

  it('is shown with what it changes, and taken in when that was pressed', async () => {
    await carla.says('import');
    expect(last()).toContain('Please send the roster');
    await carla.sends({ name: 'roster.xlsx', bytes: await sheetsToWorkbook([sheet]) });
    expect(last()).toContain('Wanjiru Kamau, focal point of NBO from 1 November 2001');
    expect(last()).toContain('“ana of WGGI” → “Ana Lim”');
    expect(last()).toContain('Nothing has been changed yet.');
    expect(await posts()).toBe(2);
    // The word asks for a roster; the button alone takes in what was shown.
    await carla.says('import');
    expect(last()).toContain('Please send the roster');
    expect(await posts()).toBe(2);
    await carla.presses('Import');
    expect(carla.reads().join('\n')).toContain('Imported:');
    expect(await posts()).toBe(3);
    expect(await database.db.person.count({ where: { name: 'Ana Lim' } })).toBe(1);
    const [act] = await database.db.auditEvent.findMany({ where: { action: 'import' } });
    expect(act).toMatchObject({ actorId: world.person.coordinator, subject: 'file:roster.xlsx' });
    // Ben, the alternate, is not in the file, and stays.
    expect(await database.db.appointment.count({ where: { personId: world.person.ben, to: null } })).toBe(1);
    await carla.says('import');
    await carla.sends({ name: 'roster.csv', bytes: new TextEncoder().encode(sheetToCsv(sheet)) });
    expect(last()).toContain('0 new, 0 changed');
    expect(door.bugs).toEqual([]);
  });

  it('is taken back within ten minutes, and not once something of it is used', async () => {
    const people = () =>
      database.db.person.findMany({ where: { key: { not: 'coordinator' } }, orderBy: { id: 'asc' } });
    const before = await people();
    const takesIn = async () => {
      await carla.says('import');
      await carla.sends({ name: 'roster.xlsx', bytes: await sheetsToWorkbook([sheet]) });
      await carla.presses('Import');
    };
    await takesIn();
    expect(await posts()).toBe(3);
    await carla.presses('Take the import back');
    expect(await posts()).toBe(2);
    expect(await people()).toEqual(before);
    expect(await database.db.appointment.count({ where: { post: { code: 'NBO' } } })).toBe(0);
    await takesIn();
    const { id: postId } = await database.db.post.findFirstOrThrow({ where: { code: 'NBO' } });
    await database.db.assignment.create({ data: { postId, roundId: world.first } });
    await carla.presses('Take the import back');
    expect(carla.reads().join('\n')).toContain('has been used or changed since');
    expect(await posts()).toBe(3);
    expect(door.bugs).toEqual([]);
  });

  it('is refused with every place that is wrong, and may be sent again', async () => {
    const rows = sheet.rows.map((row) => row.map((cell) => (cell === 'w@example.org' ? 'nobody' : cell)));
    await carla.says('import');
    await carla.sends({ name: 'roster.csv', bytes: new TextEncoder().encode(sheetToCsv({ ...sheet, rows })) });
    expect(last()).toContain('wrong in this file, so nothing was changed');
    expect(last()).toContain('row 3');
    expect(await posts()).toBe(2);
    await carla.sends({ name: 'roster.csv', bytes: new TextEncoder().encode(sheetToCsv(sheet)) });
    expect(last()).toContain('Nothing has been changed yet.');
    expect(door.bugs).toEqual([]);
  });

  it('may hold staff figures, which are shown, taken in once, and refused with their cell', async () => {
    const csv = (women: string) =>
      new TextEncoder().encode(`Fecha;Cuadro;Categoría;Mujeres;Hombres\n2000;Cuadro orgánico;P-4;${women};27`);
    const name = 'personal.csv';
    await carla.says('import');
    await carla.sends({ name, bytes: csv('trece') });
    expect(last()).toContain('column Mujeres (D2)');
    await carla.sends({ name, bytes: csv('13') });
    expect(last()).toContain('entry Professional P-4, 2000-12-31');
    expect(await database.db.registerEntry.count()).toBe(0);
    await carla.presses('Import');
    expect(last()).toContain('Imported: 1 new');
    await carla.says('import');
    await carla.sends({ name, bytes: csv('13') });
    expect(last()).toContain('0 new, 0 changed, 1 the same');
    await carla.says('import');
    await carla.sends({ name, bytes: csv('14') });
    expect(last()).toContain('women 13 → 14');
    expect(door.bugs).toEqual([]);
  });

  it('is nobody else’s, and the empty workbook is at hand', async () => {
    const ana = await door.enter(world.person.ana);
    await ana.sends({ name: 'roster.csv', bytes: new TextEncoder().encode(sheetToCsv(sheet)) });
    await ana.says('import');
    expect(ana.reads().join('\n')).not.toContain('Nothing has been changed yet.');
    await carla.says('template');
    expect(carla.reads().join('\n')).toContain('Fill in its first sheet');
    expect(await posts()).toBe(2);
    expect(door.bugs).toEqual([]);
  });
});

describe('what a roster would do', () => {
  const report = {
    workingGroupId: 1,
    round: null,
    updates: [],
    needsMet: [],
    tally: { added: new Map(), changed: new Map() } as never,
    remarks: [],
    cells: undefined,
    preview: {
      same: 3,
      lines: [
        { is: 'new', what: 'post', name: 'NBO (Nairobi)', changes: [] },
        { is: 'changed', what: 'person', name: 'Ana', changes: [{ column: 'email', old: null, new: 'a@b.org' }] },
        {
          is: 'removed',
          what: 'appointment',
          name: '',
          held: { person: 'Ben', role: 'alternate', post: 'MNL', from: '2000-01-01' },
          changes: [],
        },
      ] as const,
    },
  };

  it('is in whole words in each language', () => {
    const texts = languages.map((language: Language) => {
      const caller = speaking({ workingGroupId: 1 } as never, 1, '2001-12-01', language);
      return textOf(previewMessage(caller, 1, report, 'seen'));
    });
    expect(texts[0]).toContain('Ben, alternate of MNL from 1 January 2000');
    expect(texts[1]).toContain('Ben, suppléance de MNL à partir du 1er janvier 2000');
    expect(texts[2]).toContain('Ben, suplencia de MNL desde el 1 de enero de 2000');
    expect(texts.join(' ')).not.toMatch(/undefined|\{\w+,/);
  });
});

it('a roster that would keep others waiting is for the command line', async () => {
  const database = await databases[0].open();
  const world = await exercise(database.db);
  const door = await doors[2].open({ database, workingGroupId: world.app.workingGroupId, clock: () => noon });
  const carla = await door.enter(world.person.coordinator);
  const line = 'MNL,Mission in Manila,Ana Lim\n';
  const bytes = new TextEncoder().encode(`Post code,Post name,Name\n${line.repeat(20_000)}`);
  await carla.says('import');
  await carla.sends({ name: 'roster.csv', bytes });
  expect(carla.reads().at(-1)).toContain('larger than 512 KB');
  expect(door.bugs).toEqual([]);
  await database.close();
});
