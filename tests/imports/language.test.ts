import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { ImportRefused, sayImportProblem } from '../../src/imports/importProblem.ts';
import { catalogueWords, sayWords } from '../../src/language/catalogueTextAsValue.ts';
import { judgeImportShape } from '../../src/imports/judgeImportShape.ts';
import { importValueDescription } from '../../src/imports/describeImportSchema.ts';
import { fileSchema, listSchemas, partSchemas } from '../../src/imports/importSchema.ts';
import { languages } from '../../src/language/language.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { sheetToCsv } from '../../src/export/sheets/sheetToCsv.ts';
import { doors } from '../support/doors.ts';
import { exercise } from '../updates/exercise.ts';

const now = new Date('2000-01-15T12:00:00Z');

/** Words of the English texts that neither French nor Spanish has, and that stand in no file below. */
const english =
  /\b(should|there is|which|stands|begins?|contradicts|missing|already|did you mean|column|row|sheet|line)\b/i;

describe('what is wrong in a file', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await databases[0].open()));
  afterAll(() => database.close());

  const refusalOf = async (name: string, content: string | Uint8Array): Promise<ImportRefused> => {
    const error = await importFile(database.db, 'WG', { name, content }, now).catch((thrown: unknown) => thrown);
    if (!(error instanceof ImportRefused)) throw new Error(`${name} was not refused`);
    return error;
  };
  const sample = (name: string) => readFileSync(fromPackageRoot('tests', 'samples', name));

  it.each<[string, string | Uint8Array]>([
    ['broken-roster.csv', sample('broken-roster.csv')],
    ['broken-round.json', sample('broken-round.json')],
    ['a.csv', 'post,kind\nHQ,"hq'],
    ['b.csv', 'post;postName\nMNL;"Mission" Manila\n'],
    ['c.csv', 'post,post\nMNL,HQ'],
    ['d.csv', 'salary\n12'],
    ['e.csv', 'post,postName\nMNL,Mission,late'],
    ['f.json', '{ "posts": [ }'],
    ['g.yaml', 'posts:\n\t- code: A'],
    ['h.json', ' '],
    ['i.docx', 'PK'],
    ['j.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04])],
    ['k.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['l.csv', 'Date,Grade,Women\n2000,P-4,x'],
    ['m.csv', 'Date,Category,Grade,Women,Men\nsoon,Professional,P-4,13,twenty'],
    ['n.csv', 'Date,Category,Grade,Women,Men,Name\n2000,Professional,P-4,13,12,Ana'],
    [
      'o.json',
      '{"entries": [{"type": "training", "title": "x", "key": "k", "on": "2000-01-01", "state": "held", "owner": "XXX"}]}',
    ],
    [
      'r.json',
      '{"registerTypes": [{"key": "visit", "order": "one", "title": {"en": "Visit", "fr": "Visite"}, "fields": [{"key": "host"}], "wide": true}]}',
    ],
    [
      's.json',
      '{"publication": {"symbol": 5, "organization": {"en": "x", "de": "y"}}, "organization": {"chair": "A"}, "targets": [{"why": 1}]}',
    ],
    ['p.json', '{"code":"x","acts":[],"tables":{"Post":[{"id":"a"}],"Ghost":[]}}'],
  ])('is said in French and Spanish too, at the same places: %s', async (name, content) => {
    const refused = await refusalOf(name, content);
    const [inEnglish = [], inFrench = [], inSpanish = []] = languages.map((language) => refused.said(language));
    expect(inEnglish.length).toBeGreaterThan(0);
    for (const lines of [inFrench, inSpanish]) {
      expect(lines).toHaveLength(inEnglish.length);
      for (const [at, line] of lines.entries()) {
        expect(line).not.toBe(inEnglish[at]);
        expect(line.replace(/"[^"]*"|\([^)]*Excel[^)]*\)/g, '')).not.toMatch(english);
        expect(line.startsWith(name)).toBe(true);
      }
    }
    for (const line of inFrench) expect(line).not.toMatch(/[^\u00A0\d] [;?!]|« | »/);
  });

  it('names the sheet, the row and the column, and what would be right', () => {
    const row = catalogueWords('importProblems.sheetRow', { sheet: 'Équipe', line: 4 });
    const should = catalogueWords('importProblems.should', {
      value: '"x"',
      should: importValueDescription(listSchemas.posts.shape.timeZone) ?? '',
    });
    const problem = { row, column: 'Fuseau', message: should };
    expect(languages.map((language) => sayImportProblem('liste.xlsx', problem, language))).toEqual([
      'liste.xlsx, sheet "Équipe", row 4, column Fuseau: "x" should be an IANA time zone, for instance Asia/Manila',
      'liste.xlsx, feuille «\u00A0Équipe\u00A0», ligne 4, colonne Fuseau\u00A0: "x" devrait être un fuseau horaire de l’IANA, par exemple Asia/Manila',
      'liste.xlsx, hoja «Équipe», fila 4, columna Fuseau: "x" debería ser un huso horario de la IANA, por ejemplo Asia/Manila',
    ]);
  });

  it.each([
    ['workingGroup', { name: 'WG', bulletinTitle: { de: 'x' } }, 'en, fr, es'],
    ['publication', { organization: { de: 'x' } }, 'en, fr, es'],
    [
      'publication',
      { logo: 'x' },
      'organization, emblem, symbol, contact, preparedBy, approvedBy, disclaimer, copyright',
    ],
    ['organization', { chair: 'x' }, 'coordination, coordinatorAppointed, coordinatorLeft, members'],
    ['targets', [{ why: 'x' }], 'what, share, by, emphasis'],
  ])('names what may stand at the place of a name that is not known: %s %j', (part, value, names) => {
    const told = judgeImportShape({ [part]: value }).findings.map(({ message }) => sayWords(message, 'en'));
    expect(told).toContainEqual(expect.stringMatching(`^there is no "\\w+" here; the names are ${names}$`));
  });

  it('has words for what each value should be, in each language', () => {
    const shapes = [fileSchema, ...Object.values(listSchemas), ...Object.values(partSchemas)].map(({ shape }) => shape);
    for (const schema of shapes.flatMap((shape) => Object.values(shape))) {
      const should = importValueDescription(schema);
      expect(should).toBeTypeOf('object');
      for (const language of languages) expect(sayWords(should ?? '', language)).toMatch(/\w/);
      expect(schema.description).toBe(sayWords(should ?? '', 'en'));
    }
  });
});

it('a coordinator reads in their own language what is wrong with the file that they dropped', async () => {
  const database = await databases[0].open();
  const world = await exercise(database.db);
  await database.db.person.update({ where: { id: world.person.coordinator }, data: { language: 'fr' } });
  const door = await doors[2].open({
    database,
    workingGroupId: world.app.workingGroupId,
    clock: () => new Date('2001-12-01T11:00:00Z'),
  });
  const carla = await door.enter(world.person.coordinator);
  const sheet = {
    name: 'Roster',
    columns: [
      'Code du poste',
      'Nom du poste',
      'Lieu',
      'Pays',
      'Fuseau horaire',
      'Nom',
      'Courriel',
      'Fonction',
      'Depuis',
    ],
    rows: [
      [
        'NBO',
        'Mission à Nairobi',
        'Nairobi',
        'Atlantide',
        'Nairobi',
        'Wanjiru Kamau',
        'personne',
        'point focal',
        'bientôt',
      ],
    ],
  };
  await carla.says('importer');
  await carla.sends({ name: 'liste.csv', bytes: new TextEncoder().encode(sheetToCsv(sheet)) });
  const text = carla.reads().at(-1) ?? '';
  expect(text).toContain(
    'liste.csv, ligne 2, colonne Pays\u00A0: "Atlantide" devrait être un code de pays à deux lettres',
  );
  expect(text).toContain('colonne Courriel\u00A0: "personne" devrait être une adresse électronique');
  expect(text).toContain('colonne Depuis\u00A0: "bientôt" devrait être une date qui existe');
  expect(text).not.toContain('should be');
  expect(door.bugs).toEqual([]);
  await door.close();
  await database.close();
});
