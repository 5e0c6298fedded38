import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../../src/imports/importFileIntoGroup.ts';
import { ImportRefused } from '../../../src/imports/importProblem.ts';
import { parseImportDate } from '../../../src/imports/table/parseImportDate.ts';
import { importColumnNear, importColumnOfHeading } from '../../../src/imports/table/columnOfImportHeading.ts';
import { databases, type TestDatabase } from '../../support/databases.ts';
import { remarksSaid } from '../../support/importRemarks.ts';

const now = new Date('2026-11-29T12:00:00Z');

/** Lists in the shapes that offices keep, each with what is easily lost in it. */
describe('rosters that nobody made for a program', () => {
  let database: TestDatabase;
  beforeEach(async () => void (database = await databases[0].open()));
  afterEach(() => database.close());

  const take = (content: string | Uint8Array, name = 'list.csv') =>
    importFile(database.db, 'WG', { name, content }, now);
  const problems = async (content: string, name?: string) => {
    const error = await take(content, name).catch((thrown: unknown) => thrown);
    if (!(error instanceof ImportRefused)) throw new Error('it was not refused');
    return error.said('en');
  };
  const held = async () => {
    const rows = await database.db.appointment.findMany({
      include: { person: true, post: { include: { dutyStation: true } } },
      orderBy: { id: 'asc' },
    });
    return rows.map(({ person, post, role, from, to }) =>
      [post.code, post.dutyStation.name, person.name, person.email, role, from, to].join(' | '),
    );
  };

  it('in French, with a title, a note, BOM and the alternates beside', async () => {
    const rows = [
      'Réseau des points focaux genre;;;;;;',
      'Mise à jour : 12 octobre 2026;;;;;;',
      ';;;;;;',
      'Bureau;Pays;Point focal;Courriel;Suppléant(e);Courriel (suppléant(e));Depuis le',
      'Mission à Dakar;Sénégal;DIOP, Awa (Mme);awa@focal.example;Moussa Ba;moussa@focal.example;1er mars 2025',
      'Mission au Caire;Égypte;Salma Rashad;salma@focal.example;vacant;;01/06/2024',
      'Note : les dates sont celles des lettres de désignation.;;;;;;',
    ];
    const report = await take(`\uFEFF${rows.join('\r\n')}\r\n`);
    expect(await held()).toEqual([
      'MISSION-A-DAKAR | Dakar | Awa DIOP | awa@focal.example | focalPoint | 2025-03-01 | ',
      'MISSION-A-DAKAR | Dakar | Moussa Ba | moussa@focal.example | alternate | 2026-11-29 | ',
      'MISSION-AU-CAIRE | Caire | Salma Rashad | salma@focal.example | focalPoint | 2024-06-01 | ',
    ]);
    expect(remarksSaid(report).join('\n')).not.toContain('is not known');
    expect((await take(`\uFEFF${rows.join('\r\n')}\r\n`)).tally.isEmpty).toBe(true);
  });

  it('in Spanish, in Windows-1252, with first names and surnames apart', async () => {
    const rows =
      'Oficina;País;Nombre;Apellidos;Correo electrónico;Rol;Desde\r\n' +
      'Misión en Lima;Perú;José;Peña Paz;jose@focal.example;punto focal;1 de marzo de 2026\r\n' +
      'Misión en Bogotá;Colombia;Lucía;Peña;lucia@focal.example;suplente;15/04/2026\r\n';
    await take(Uint8Array.from(rows, (letter) => letter.charCodeAt(0)));
    expect(await held()).toEqual([
      'MISION-EN-LIMA | Lima | José Peña Paz | jose@focal.example | focalPoint | 2026-03-01 | ',
      'MISION-EN-BOGOTA | Bogotá | Lucía Peña | lucia@focal.example | alternate | 2026-04-15 | ',
    ]);
  });

  it('with several people in a cell, whose headings have a plural in brackets', async () => {
    await take(
      'Mission,Country,Focal point(s),E-mail(s)\n' +
        '"Nairobi",Kenya,"Wanjiru Kamau; Peter Otieno","wanjiru@focal.example; peter@focal.example"\n' +
        '"Addis Ababa",Ethiopia,"Hana Bekele / Samuel Tesfaye",hana@focal.example\n',
    );
    expect((await held()).map((one) => one.split(' | ').slice(0, 4).join(' | '))).toEqual([
      'NAIROBI | Nairobi | Wanjiru Kamau | wanjiru@focal.example',
      'NAIROBI | Nairobi | Peter Otieno | peter@focal.example',
      'ADDIS-ABABA | Addis Ababa | Hana Bekele | ',
      'ADDIS-ABABA | Addis Ababa | Samuel Tesfaye | ',
    ]);
  });

  it('with somebody at two posts, in other capitals and the surname first', async () => {
    await take(
      'Post,Name,Email,Country,Location\nMission in Rome,Giulia Rossi,giulia@focal.example,Italy,Rome\n' +
        'Mission in Athens,"ROSSI, Giulia",Giulia@Focal.Example,Greece,Athens\n',
    );
    expect(await database.db.person.count()).toBe(1);
    expect((await held()).map((one) => one.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'MISSION-IN-ROME | Rome | Giulia Rossi',
      'MISSION-IN-ATHENS | Athens | Giulia Rossi',
    ]);
  });

  it('with a post that closed, and days written with full stops', async () => {
    const report = await take(
      'Code,Office,Country,City,Focal point,E-mail,From,To\n' +
        'BAN,Bangkok,Thailand,Bangkok,Ploy S.,ploy@focal.example,01.02.2019,30.06.2023\n' +
        'MNL,Manila,Philippines,Manila,Ana Lim,ana@focal.example,01.07.2023,\n',
    );
    expect(await held()).toEqual([
      'BAN | Bangkok | Ploy S. | ploy@focal.example | focalPoint | 2019-02-01 | 2023-06-30',
      'MNL | Manila | Ana Lim | ana@focal.example | focalPoint | 2023-07-01 | ',
    ]);
    expect(remarksSaid(report).join('\n')).not.toContain('day before the month');
  });

  it('with misspelled headings: each is named beside what is missing, once', async () => {
    const lines = await problems(
      'Post cod,Ofice name,Contry,Staion,Kind,Name,E-mall,Role\n' +
        'CAI,Cairo Mission,EG,Cairo,field,Salma Rashad,salma@focal.example,focal point\n',
    );
    expect(lines.filter((line) => line.includes('column post'))).toEqual([]);
    expect(lines).toContain('list.csv: no column names the post of a row: add one with its code or its name');
    for (const [heading, meant] of [
      ['Post cod', 'Post code'],
      ['Ofice name', 'Post name'],
      ['Contry', 'Country'],
      ['E-mall', 'E-mail'],
    ])
      expect(lines).toContain(
        `list.csv: the column "${heading}" is not known, and was left out; did you mean ${meant}?`,
      );
  });

  it('of people by duty station, without posts: says so once, and what each role was meant to be', async () => {
    const lines = await problems(
      'Staff No.\tLast name\tFirst name\tDuty Station\tCountry\tE-mail address\tRole\tGrade\n' +
        '100234\tLIM\tAna\tManila\tPhilippines\tana@focal.example\tGFP\tP-4\n\n' +
        '100235\tKAMAU\tWanjiru\tNairobi\tKenya\twanjiru@focal.example\tAlternate GFP\tP-3\n',
      'list.tsv',
    );
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => line.includes('no column names the post'))).toHaveLength(1);
    expect(lines.join('\n')).toContain('row 2, column Role: "GFP" should be one of');
  });

  it.each([
    ['Mar-26', '2026-03-01'],
    ['mars 26', '2026-03-01'],
    ['01.02.2019', '2019-02-01'],
    ['45352', '2024-03-01'],
    ['12/31/2025', '2025-12-31'],
  ])('with %s for a day', (text, day) => {
    expect(parseImportDate(text).value).toBe(day);
  });

  it('with a month and two figures, which is said to have been read so', () => {
    expect(parseImportDate('Mar-26').remark).toBeDefined();
    expect(parseImportDate('01.02.2019').remark).toBeUndefined();
    expect(parseImportDate('01/02/2019').remark).toBeDefined();
  });

  it.each([
    ['Suppléant(e)', 'alternate'],
    ['Courriel (suppléant(e))', 'alternateEmail'],
    ['Focal point(s)', 'name'],
    ['E-mail(s)', 'email'],
    ['Coordinateur(trice)', null],
  ])('with the heading %s', (heading, column) => {
    expect(importColumnOfHeading(heading)).toBe(column);
  });

  it('takes no short heading for another one', () => {
    expect(importColumnNear('No.')).toBeNull();
    expect(importColumnNear('Tel.')).toBeNull();
    expect(importColumnNear('Contry')).toBe('country');
  });
});
