import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../../src/config/fromPackageRoot.ts';
import { importFile, type ImportOptions } from '../../../src/imports/importFileIntoGroup.ts';
import { parseImportHeadingMap } from '../../../src/imports/table/findImportHeader.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { remarksSaid } from '../../support/importRemarks.ts';

const now = new Date('2026-11-29T12:00:00Z');
const base = {
  posts: ['CAI Cairo Mission', 'HAN Hanoi Mission', 'HQ-GEN Gender Coordination Unit', 'LIM Lima Mission'],
  people: ['p01 Inès Muñoz-Lefèvre', 'p02 Salma Rashad', 'p03 José Ñahui', 'p04 Nguyễn Thị Hoa'],
};

describe('rosters as offices keep them', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await databases[0].open();
  });
  afterEach(() => database.close());

  const content = (name: string) => readFileSync(fromPackageRoot('tests', 'samples', 'rosters', name));
  const take = (name: string, options: ImportOptions = {}) =>
    importFile(database.db, 'WG', { name, content: content(name) }, now, options);
  const typed = (text: string, options: ImportOptions = {}) =>
    importFile(database.db, 'WG', { name: 'list.csv', content: text }, now, options);
  /** What the database holds, in words. */
  const stored = async () => {
    const { db } = database;
    const posts = await db.post.findMany({ include: { dutyStation: true }, orderBy: { code: 'asc' } });
    const people = await db.person.findMany({ orderBy: { key: 'asc' } });
    const held = await db.appointment.findMany({ include: { person: true, post: true }, orderBy: { id: 'asc' } });
    return {
      posts: posts.map(({ code, name }) => `${code} ${name}`),
      stations: posts.map(
        ({ dutyStation: { name, country, timeZone, workingWeek } }) => `${name} ${country} ${timeZone} ${workingWeek}`,
      ),
      members: posts.filter(({ workingGroupMember }) => workingGroupMember).map(({ code }) => code),
      people: people.map(({ key, name }) => `${key} ${name}`),
      held: held.map(({ person, post, role, from, to }) => `${post.code} ${person.key} ${role} ${from}${to ?? ''}`),
    };
  };

  it.each([
    'base-roster.csv',
    'roster-bom-crlf.csv',
    'roster-semicolon.csv',
    'roster-friendly-headers.csv',
    'roster-header-capitals.csv',
    'roster-trailing-empty-columns.csv',
    'roster-country-names.csv',
    'roster-zones.csv',
    'roster.xlsx',
  ])('%s is the roster of four posts', async (name) => {
    const { cells } = await take(name);
    expect(await stored()).toMatchObject(base);
    expect((await stored()).stations).toEqual([
      'Cairo EG Africa/Cairo sun-thu',
      'Hanoi VN Asia/Ho_Chi_Minh mon-fri',
      'Geneva CH Europe/Zurich mon-fri',
      'Lima PE America/Lima mon-fri',
    ]);
    expect(cells).toMatchObject({ filled: 70, read: 70 });
    expect((await take(name)).tally.isEmpty).toBe(true);
  });

  it('in Windows-1252 keeps its accents', async () => {
    await take('roster-windows1252.csv');
    expect((await stored()).people).toEqual(base.people.slice(0, 3));
  });

  it.each(['roster-date-in-words.csv', 'roster-date-with-time.csv'])('%s begins on 1 March', async (name) => {
    await take(name);
    expect(await database.db.appointment.count({ where: { from: '2026-03-01' } })).toBe(4);
  });

  it('knows one person by an address in other capitals', async () => {
    await take('roster-email-case.csv');
    const { people, held } = await stored();
    expect(people).toContain('salma@focal.example Salma Rashad');
    expect(people).toHaveLength(4);
    expect(held).toContain('LIM salma@focal.example alternate 2026-01-01');
  });

  it('takes a row without a post for the post above, and says so', async () => {
    const remarks = remarksSaid(await take('roster-merged-cells.csv'));
    expect((await stored()).held).toContain('HQ-GEN p05 alternate 2026-01-01');
    expect(remarks).toEqual(['row 3, column post: is empty: taken for HQ-GEN, the post of row 2']);
  });

  it('suggests what initials mean, and knows a role however it is written', async () => {
    await expect(take('roster-roles-as-people-write.csv')).rejects.toThrow(
      /one problem\.\n.*row 4, column role: "FP" should be one of .*did you mean "focalPoint"\?$/,
    );
  });

  it('reads marks as yes, and leaves out what does not apply', async () => {
    const { cells } = await take('roster-yes-marks.csv');
    expect((await stored()).members).toEqual(['CAI', 'HQ-GEN', 'LIM']);
    expect(cells?.left).toMatchObject([{ line: 5, column: 'workingGroupMember', text: 'N/A' }]);
  });

  it('reads a list with a title, notes and the alternate beside', async () => {
    const report = await take('shape-focal-point-list.csv');
    const [remarks, { cells }] = [remarksSaid(report), report];
    expect(await stored()).toMatchObject({
      posts: [
        'CAIRO-CO Cairo (CO)',
        'HANOI Hanoi',
        'HQ-GENDER-COORDINATION-UNIT HQ – Gender Coordination Unit',
        'LIMA-ANDEAN-REGION Lima / Andean region',
      ],
      held: [
        'HQ-GENDER-COORDINATION-UNIT ines@focal.example focalPoint 2025-04-03',
        'HQ-GENDER-COORDINATION-UNIT ana@focal.example alternate 2026-11-29',
        'CAIRO-CO salma@focal.example focalPoint 2024-01-01',
        'LIMA-ANDEAN-REGION jose@focal.example focalPoint 2026-11-29',
      ],
    });
    expect(remarks).toContain('the headings were found in row 2');
    expect(remarks).toContain('the column "Tel." is not known, and was left out');
    expect(remarks).toContain(
      'row 3, column Date of designation: "03/04/2025" was read as 2025-04-03, the day before the month',
    );
    expect(cells?.filled).toBe((cells?.read ?? 0) + (cells?.left.length ?? 0));
    expect((await take('shape-focal-point-list.csv')).tally.isEmpty).toBe(true);
  });

  it('refuses what is no roster in one line that says what can be imported', async () => {
    await expect(take('shape-swap-ratings.csv')).rejects.toThrow(
      /one problem\.\n {2}.*this is no roster.*can be imported/,
    );
  });

  it('never changes the place of another post', async () => {
    await take('base-roster.csv');
    const before = await stored();
    await expect(take('second-post-other-zone.csv')).rejects.toThrow(/"Asia\/Riyadh" contradicts Cairo, EG.*for CAI/);
    expect(await stored()).toEqual(before);
  });

  it('knows a person by the address where a file has no key', async () => {
    await take('base-roster.csv');
    expect((await take('second-without-key.csv')).tally.isEmpty).toBe(true);
  });

  it('takes numbers for keys in YAML', async () => {
    await take('base-roster.csv');
    await take('yaml-numeric-keys.yaml');
    expect((await stored()).held).toContain('CAI 12345 alternate 2026-01-01');
  });

  it('leaves the objectives of another round alone', async () => {
    await take('round-plan-first.json');
    await expect(take('round-plan-second-shorter.json')).rejects.toThrow(/the round "R1" uses it/);
    expect(await database.db.objective.count()).toBe(3);
  });

  it('knows a place, a name and a code in other letters', async () => {
    await take('base-roster.csv');
    const { tally } = await typed(
      'post;postName;kind;dutyStation;country;timeZone;name;email;role;from\n' +
        'han;Hanoi Mission;field;Hà Nội;Vietnam;;NGUYEN Thi Hoa;HOA@focal.example;focalPoint;2026-01-01\n',
    );
    expect(tally.isEmpty).toBe(true);
  });

  it('takes headings in French and in Spanish, names in two columns, and headings of two rows', async () => {
    await typed(
      'Code du poste;Bureau;Siège / Terrain;Lieu d’affectation;Pays;Nom de famille;Prénom;Courriel;Langue;Depuis le\n' +
        'DKR;Mission de Dakar;Terrain;Dakar;Sénégal;DIOP;Awa;awa@focal.example;français;1er mars 2026\n',
    );
    await typed(
      'Código,Oficina,Sede / Terreno,Ciudad,País,Punto focal,,Suplente,,\n' +
        ',,,,,Nombre,Correo electrónico,Nombre,Correo electrónico,Desde\n' +
        'BOG,Misión de Bogotá,Terreno,Bogotá,Colombia,Luz Mejía,luz@focal.example,Ana Ruiz,ar@focal.example,1 de marzo de 2026\n',
    );
    expect((await stored()).held).toContain('BOG luz@focal.example focalPoint 2026-03-01');
    expect((await stored()).held).toContain('BOG ar@focal.example alternate 2026-11-29');
    expect((await stored()).held).toContain('DKR awa@focal.example focalPoint 2026-03-01');
    expect((await stored()).people).toContain('awa@focal.example Awa DIOP');
  });

  it('takes several people from one cell, and a column that is mapped', async () => {
    const text =
      'Duty,Office,Country,City,HQ/Field,Who is it,Mail\n' +
      'LIM,Lima,Peru,Lima,Field,"Ana Costa\nJosé Ñahui","ana@focal.example; jose@focal.example"\n';
    await expect(typed(text)).rejects.toThrow();
    await typed(text, { map: parseImportHeadingMap(['Duty=post', 'Who is it=name']) });
    expect((await stored()).held).toEqual([
      'LIM ana@focal.example focalPoint 2026-11-29',
      'LIM jose@focal.example focalPoint 2026-11-29',
    ]);
    expect(() => parseImportHeadingMap(['Duty=pos'])).toThrow(/did you mean "Duty=post"\?/);
  });

  it('shows what is new, changed, the same and gone, and removes with a word only', async () => {
    await take('base-roster.csv');
    const before = await stored();
    const text =
      'post,name,email,role,from\n' +
      'CAI,Salma R. Rashad,salma@focal.example,focalPoint,2026-01-01\nLIM,Ana Costa,ana@focal.example,alternate,2026-02-01\n';
    const { preview } = await typed(text, { dryRun: true });
    expect(preview).toMatchObject({
      same: 1,
      lines: [
        { is: 'changed', name: 'Salma R. Rashad', changes: [{ column: 'name', old: 'Salma Rashad' }] },
        { is: 'new', what: 'person', name: 'Ana Costa' },
        { is: 'new', what: 'appointment' },
        { is: 'removed', name: 'José Ñahui, focalPoint of LIM from 2026-01-01' },
      ],
    });
    expect(await stored()).toEqual(before);
    await typed(text);
    expect((await stored()).held).toContain('LIM p03 focalPoint 2026-01-01');
    await typed(text, { remove: true });
    expect((await stored()).held).toContain('LIM p03 focalPoint 2026-01-012026-11-28');
    expect((await stored()).held).toContain('HAN p04 focalPoint 2026-01-01');
  });
});
