import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sheetsToWorkbook } from '../../src/export/sheets/sheetsToWorkbook.ts';
import type { SheetCell } from '../../src/export/sheets/sheet.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { rosterTemplateSheets, templateColumns } from '../../src/imports/rosterTemplate.ts';
import { staffImportTemplate } from '../../src/imports/staff/staffImportTemplate.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { remarksSaid } from '../support/importRemarks.ts';

const now = new Date('2026-11-29T12:00:00Z');

/** What people write in the cells, in their own words. */
const words = {
  en: { hq: 'HQ', field: 'field', egypt: 'Egypt', swiss: 'Switzerland', week: 'Sunday to Thursday', yes: 'yes' },
  fr: { hq: 'siège', field: 'terrain', egypt: 'Égypte', swiss: 'Suisse', week: 'dimanche à jeudi', yes: 'oui' },
  es: { hq: 'sede', field: 'terreno', egypt: 'Egipto', swiss: 'Suiza', week: 'domingo a jueves', yes: 'sí' },
};
const roles = {
  en: ['focal point', 'alternate', 'coordinator', 'English'],
  fr: ['point focal', 'suppléante', 'coordonnatrice', 'anglais'],
  es: ['punto focal', 'suplente', 'coordinadora', 'inglés'],
} as const;

describe.each(languages)('the empty roster in %s', (language: Language) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await databases[0].open();
    const round = {
      label: 'Plans 2026',
      periodStart: '2026-01-01',
      periodEnd: '2026-10-31',
      opensAt: '2026-12-01',
      dueAt: '2026-12-15',
      closesAt: '2027-01-31',
    };
    const known = {
      posts: [
        { code: 'CAI', name: 'Cairo', kind: 'field', dutyStation: 'Cairo', country: 'EG', timeZone: 'Africa/Cairo' },
        { code: 'LIM', name: 'Lima', kind: 'field', dutyStation: 'Lima', country: 'PE', timeZone: 'America/Lima' },
      ],
      people: [{ key: 'p7', name: 'José Ñahui', email: 'jose@focal.example' }],
      appointments: [{ person: 'p7', post: 'LIM', role: 'focalPoint', from: '2025-01-01' }],
      objectives: [{ code: 'P1', side: 'programme', title: 'Consult' }],
      round,
    };
    await importFile(database.db, 'WG', { name: 'a.json', content: JSON.stringify(known) }, now);
  });
  afterEach(() => database.close());

  /** The workbook as somebody fills it in: cells by column, the guide left as it is. */
  const filled = async (rows: readonly Partial<Record<(typeof templateColumns)[number], SheetCell>>[]) => {
    const [roster, guide] = rosterTemplateSheets(language);
    if (!roster || !guide) throw new Error('a template has two sheets');
    const cells = rows.map((row) => templateColumns.map((column) => row[column] ?? null));
    return { name: 'r.xlsx', content: await sheetsToWorkbook([{ ...roster, rows: cells }, guide]) };
  };
  const stored = async () => {
    const { db } = database;
    const posts = await db.post.findMany({ include: { dutyStation: true }, orderBy: { code: 'asc' } });
    const held = await db.appointment.findMany({ include: { person: true, post: true }, orderBy: { id: 'asc' } });
    const grants = await db.grant.findMany({ include: { person: true } });
    const due = await db.assignment.findMany({ include: { post: true }, orderBy: { post: { code: 'asc' } } });
    return {
      posts: posts.map(({ code, name, kind, language: of, workingGroupMember, dutyStation: at }) =>
        [code, name, kind, of, workingGroupMember, at.name, at.country, at.timeZone, at.workingWeek].join(' | '),
      ),
      held: held.map(({ person, post, role, from, to }) => [post.code, person.name, role, from, to].join(' | ')),
      emails: held.map(({ person }) => person.email),
      grants: grants.map(({ person, role, from }) => [person.name, role, from].join(' | ')),
      due: due.map(({ post, dueAt }) => `${post.code} ${dueAt}`),
    };
  };

  it('takes in all that stands in it, and changes nothing else', async () => {
    const say = words[language];
    const [focal, alternate, coordinator, spoken] = roles[language];
    const lima = (await stored()).posts.find((post) => post.startsWith('LIM'));
    const file = await filled([
      {
        post: 'CAI',
        postName: 'Cairo Mission',
        kind: say.field,
        dutyStation: 'Cairo',
        country: say.egypt,
        timeZone: 'Africa/Cairo',
        workingWeek: say.week,
        workingGroupMember: say.yes,
        postLanguage: spoken,
        name: 'Salma Rashad\nOmar Hadi',
        email: 'salma@focal.example\nomar@focal.example',
        role: focal,
        from: '2026-03-01',
        round: 'Plans 2026',
        dueAt: '2027-01-20',
      },
      {
        post: 'CAI',
        name: 'Nadia Aziz',
        email: 'nadia@focal.example',
        role: alternate,
        from: '2026-04-02',
        to: '2026-12-31',
      },
      {
        post: 'GVA',
        postName: 'Gender Unit',
        kind: say.hq,
        dutyStation: 'Geneva',
        country: say.swiss,
        person: '100234',
        name: 'Inès Muñoz-Lefèvre',
        email: 'ines@focal.example',
        role: coordinator,
        from: '2026-01-01',
      },
    ]);
    const report = await importFile(database.db, 'WG', file, now);
    const { posts, held, emails, grants, due } = await stored();
    expect(posts).toEqual([
      'CAI | Cairo Mission | field | en | true | Cairo | EG | Africa/Cairo | sun-thu',
      'GVA | Gender Unit | hq | en | false | Geneva | CH | Europe/Zurich | mon-fri',
      lima,
    ]);
    expect(held).toEqual([
      'LIM | José Ñahui | focalPoint | 2025-01-01 | ',
      'CAI | Salma Rashad | focalPoint | 2026-03-01 | ',
      'CAI | Omar Hadi | focalPoint | 2026-03-01 | ',
      'CAI | Nadia Aziz | alternate | 2026-04-02 | 2026-12-31',
    ]);
    expect(emails).toEqual(['jose@focal.example', 'salma@focal.example', 'omar@focal.example', 'nadia@focal.example']);
    expect(grants).toEqual(['Inès Muñoz-Lefèvre | coordinator | 2026-01-01']);
    expect(due).toEqual(['CAI 2027-01-20', 'LIM null']);
    expect(report.cells).toMatchObject({ left: [] });
    expect(remarksSaid(report, language)).toHaveLength(2);
    expect((await importFile(database.db, 'WG', file, now)).tally.isEmpty).toBe(true);
  });

  it('takes its own examples', async () => {
    const [, guide] = rosterTemplateSheets(language);
    const example = Object.fromEntries(templateColumns.map((column, at) => [column, guide?.rows[at]?.[2] ?? null]));
    const { preview, cells } = await importFile(database.db, 'WG', await filled([example]), now);
    expect(preview.lines.map(({ is, what }) => `${is} ${what}`)).toEqual(['new post', 'new person', 'new appointment']);
    expect(cells?.left).toEqual([]);
    expect((await stored()).held.at(-1)).toBe('MNL | Ana Lim | focalPoint | 2026-03-01 | ');
  });

  it('says in its guide what goes into each column, without a word of the schema', () => {
    const [, guide] = rosterTemplateSheets(language);
    for (const [heading, what] of guide?.rows ?? []) {
      expect(heading).toMatch(/\p{L}/u);
      expect(what).toMatch(/\p{L}{2}/u);
      expect(what).not.toMatch(/focalPoint|sun-thu|true|false/);
    }
    const staff = staffImportTemplate(language);
    expect(staff[0]?.columns).toHaveLength(6);
    expect(staff[1]?.rows.map(([heading]) => heading)).toEqual(staff[0]?.columns);
  });

  it('has staff figures beside it that are taken back', async () => {
    const [sheet, guide] = staffImportTemplate(language);
    const categories = { en: 'Professional', fr: 'Administrateurs', es: 'Cuadro orgánico' };
    const rows = [['2025-12-31', categories[language], 'P-4', 13, 27, 'HRM']];
    const content = await sheetsToWorkbook([
      { name: 'Figures', columns: sheet?.columns ?? [], rows },
      ...(guide ? [guide] : []),
    ]);
    const report = await importFile(database.db, 'WG', { name: 's.xlsx', content }, now);
    expect(report.remarks).toEqual([]);
    expect(await database.db.registerEntry.findMany({ select: { title: true } })).toEqual([
      { title: 'Professional P-4' },
    ]);
  });
});
