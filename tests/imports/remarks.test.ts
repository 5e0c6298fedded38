import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { sheetsToWorkbook } from '../../src/export/sheets/sheetsToWorkbook.ts';
import { importFile, type ImportReport } from '../../src/imports/importFileIntoGroup.ts';
import { type WordsOrText, sayWords } from '../../src/language/catalogueTextAsValue.ts';
import type { InputFile } from '../../src/imports/parseImportSource.ts';
import { previewMessage } from '../../src/imports/previewMessage.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { remarksSaid } from '../support/importRemarks.ts';
import { textOf } from '../support/replies.ts';
import { linesOf } from '../support/replyLines.ts';
import { speaking } from '../updates/exercise.ts';

const now = new Date('2026-11-29T12:00:00Z');

/** English words that neither French nor Spanish has, and that stand in no name or value below. */
const english =
  /\b(the|was|were|is|are|of|at|and|read|left|out|taken|for|from|column|row|sheet|people|stands?|proposed|kind|time|already|its|day|another|headings?|beside|above|alone|says|there|known|holds|which|had|has)\b/i;
const withoutValues = (text: string): string => text.replaceAll(/"[^"]*"|“[^”]*”|«[^»]*»|\([^)]*\)/g, '');

const start = {
  posts: [
    {
      code: 'CAI',
      name: 'Cairo Mission',
      kind: 'field',
      dutyStation: 'Cairo',
      country: 'EG',
      timeZone: 'Africa/Cairo',
    },
    { code: 'HQ', name: 'Headquarters', kind: 'hq', dutyStation: 'Geneva', country: 'CH', timeZone: 'Europe/Zurich' },
  ],
  people: [{ key: 'p1', name: 'Salma Rashad' }],
  objectives: [{ code: 'P1', side: 'programme', title: 'Consult' }],
  round: {
    label: 'Spring',
    periodStart: '2026-01-01',
    periodEnd: '2026-10-31',
    opensAt: '2026-11-01',
    dueAt: '2026-12-15',
    closesAt: '2026-12-31',
  },
};
const json = (value: unknown): InputFile => ({ name: 'file.json', content: JSON.stringify(value) });

/** A list as an office keeps it, with everything that is told of how it was read. */
const list = [
  'Liste du groupe,,,,,,,,',
  'Nom du poste,Pays,Fuseau horaire,Nom,Courriel,Depuis,Tél.,Nom complet,',
  'Manille (CO),PH,GMT+8,"LIM, Ana",ana@e.example;zwei@e.example,03/04/2026,12,X,zz',
  'Cebu,,,"José Ñahui\nAna Paz",x@e.example,mars 2026,,,',
  'Nom du poste,Pays,Fuseau horaire,Nom,Courriel,Depuis,Tél.,Nom complet,',
  ',,,,,,seulement,,',
  'Manuela,,,,,,,,',
  'Bogotá,CO,,Pia Mora,,,,,',
  'Panama,PA,,vacant,,,,,',
  'Cairo,EG,,Salma Rashad,,2026-01-01,,,',
].join('\n');
const merged = [
  'post,postName,kind,dutyStation,country,timeZone,person,name,role,from,E-mall',
  'CAI,Cairo Mission,field,Cairo,EG,GMT+2,p1,Salma Rashad,focalPoint,2026-01-01',
  ',,,,,,p9,Omar Hadi,alternate,2026-02-01',
].join('\n');
const figures = [
  'Date,Category,Grade,Women,Men,Effectif',
  '2025,Professional,P-4,1,2,3',
  ',,P-5,1,2,3',
  ',,Total,2,4,',
].join('\n');

/** All keys of words, those inside of others too. */
function keysIn(message: WordsOrText): string[] {
  if (typeof message === 'string') return [];
  const inside = Object.values(message.parameters).flatMap((part): readonly WordsOrText[] => {
    if (typeof part !== 'object') return [];
    if ('key' in part) return [part];
    return 'anyOf' in part ? part.anyOf : part;
  });
  return [message.key, ...inside.flatMap(keysIn)];
}

describe('what an import remarks', () => {
  let database: TestDatabase;
  const reports: ImportReport[] = [];
  beforeAll(async () => {
    database = await databases[0].open();
    const { db } = database;
    const take = async (file: InputFile) => void reports.push(await importFile(db, 'WG', file, now));
    await take(json(start));
    await db.round.updateMany({ data: { state: 'open' } });
    const { id: roundId } = await db.round.findFirstOrThrow();
    const { id: submittedBy } = await db.person.findFirstOrThrow();
    const { id, postId } = await db.assignment.findFirstOrThrow({ where: { post: { code: 'HQ' } } });
    const update = await db.update.create({
      data: { roundId, postId, revision: 1, submittedAt: now, submittedBy, channel: 'local' },
    });
    await db.assignment.update({ where: { id }, data: { updateId: update.id } });
    await take({ name: 'liste.csv', content: list });
    await take({ name: 'merged.csv', content: merged });
    await take({ name: 'figures.csv', content: figures });
    const sheet = { columns: ['Code', 'Name'], rows: [] };
    const people = { name: 'Focal points', columns: ['Staff no.', 'Name'], rows: [['p1', 'Salma Rashad']] };
    await take({
      name: 'two.xlsx',
      content: await sheetsToWorkbook([people, { name: 'Codes', ...sheet, rows: [['x', 'y']] }]),
    });
    await take(json({ code: 'x', acts: [], tables: {}, inquiries: [{}], rounds: [{}] }));
    await take(json({ ...start, round: { ...start.round, dueAt: '2026-12-20' } }));
    await take(json({ dueDates: [{ round: 'Spring', post: 'HQ', dueAt: '2026-12-22' }] }));
    const trainings = {
      name: 'Trainings',
      columns: ['Title', 'Date', 'State', 'Date'],
      rows: [['Law', '2025-03-12', 'held', '2025-09-09']],
    };
    const notes = { name: 'Notes', columns: ['Remember'], rows: [['the projector']] };
    await take({ name: 'book.xlsx', content: await sheetsToWorkbook([trainings, notes]) });
  });
  afterAll(() => database.close());

  it('is of every kind that there is words for', () => {
    const said = reports.flatMap(({ remarks, cells }) => [...remarks, ...(cells?.left ?? []).map(({ why }) => why)]);
    const catalogue = JSON.parse(
      readFileSync(fromPackageRoot('src', 'language', 'en', 'importRemarks.json'), 'utf8'),
    ) as object;
    const keys = new Set(said.flatMap(keysIn).filter((key) => key.startsWith('importRemarks.')));
    expect([...keys].toSorted()).toEqual(
      Object.keys(catalogue)
        .map((key) => `importRemarks.${key}`)
        .toSorted(),
    );
  });

  it.each<Language>(['fr', 'es'])('has no English in %s', (language) => {
    for (const report of reports) {
      const inEnglish = remarksSaid(report, 'en');
      for (const [at, line] of remarksSaid(report, language).entries()) {
        expect(line).not.toBe(inEnglish[at]);
        expect(withoutValues(line)).not.toMatch(english);
      }
      for (const { why } of report.cells?.left ?? []) expect(sayWords(why, language)).not.toMatch(english);
    }
  });

  it('is said in whole sentences', () => {
    const [, french] = languages.map((language) => remarksSaid(reports[1] as ImportReport, language));
    expect(french).toContain('les intitulés ont été trouvés\u00A0: ligne 2');
    expect(french).toContain(
      'ligne 3, colonne Depuis\u00A0: "03/04/2026" a été lu comme 2026-04-03, le jour avant le mois',
    );
    expect(french).toContain(
      'proposé pour MANILLE-CO (Manille (CO))\u00A0: le code MANILLE-CO, type terrain, lieu d’affectation Manille et fuseau horaire Asia/Manila pour "GMT+8"',
    );
    const [, , spanish] = languages.map((language) => remarksSaid(reports[1] as ImportReport, language));
    expect(spanish).toContain('"CAIRO" se ha reconocido como CAI (Cairo Mission)');
    expect(spanish).toContain('propuesto a partir del 2026-11-29: pia-mora en BOGOTA');
  });

  it.each<Language>(['fr', 'es'])('and the page that shows it speak %s', (language) => {
    for (const report of reports) {
      const caller = speaking({ workingGroupId: 1 } as never, 1, '2026-11-29', language);
      const lines = linesOf(previewMessage(caller, 1, report, 'seen'));
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(withoutValues(line)).not.toMatch(english);
    }
  });

  it('counts as not understood what stands in no known column, and nothing else', () => {
    const caller = speaking({ workingGroupId: 1 } as never, 1, '2026-11-29', 'en');
    const page = textOf(previewMessage(caller, 1, reports[1] as ImportReport, 'seen'));
    expect(page).toContain('row 3, Tél.: “12” – the column is not known');
    expect(page).not.toContain('“vacant”');
    expect(page).not.toContain('“Liste du groupe”');
    const two = textOf(previewMessage(caller, 1, reports[4] as ImportReport, 'seen'));
    expect(two).toContain('was not read: the first one with headings is');
    expect(two).not.toContain('cells not understood');
  });
});
