import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetToCsv } from '../../src/export/sheets/sheetToCsv.ts';
import { sheetsToWorkbook } from '../../src/export/sheets/sheetsToWorkbook.ts';
import { importFile } from '../../src/imports/importFileIntoGroup.ts';
import { sayWords } from '../../src/language/catalogueTextAsValue.ts';
import { ImportRefused } from '../../src/imports/importProblem.ts';
import { describeImportPreview } from '../../src/imports/previewImport.ts';
import { importTemplateOfRegister } from '../../src/imports/registers/importTemplateOfRegister.ts';
import { type Language, languages, localizedIn } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { isListed, type RegisterField } from '../../src/registers/registerField.ts';
import type { RegisterType } from '../../src/registers/registerType.ts';
import { fieldsOf, shippedRegisters, typeOf } from '../../src/registers/shippedRegisters.ts';
import { registerEntriesOf } from '../../src/registers/store.ts';
import { storyLines } from '../registers/storyLines.ts';
import { databases, type TestDatabase } from '../support/databases.ts';

const registers = shippedRegisters();
const now = new Date('2001-01-15T12:00:00Z');
const day = { en: '5 December 2000', fr: '5 décembre 2000', es: '5 de diciembre de 2000' };

/** What somebody writes into the column of a field: what they would say in chat, lists with semicolons. */
function cellOf(field: RegisterField, key: string, language: Language): string {
  const line = storyLines[key];
  const said = line?.said[field.key];
  const text = typeof said === 'string' ? said : said?.[language];
  if (text === undefined) return String(line?.kept[field.key] ?? '');
  return field.kind === 'texts' || isListed(field) ? text.replaceAll(/\s*[,|]\s*/g, '; ') : text;
}

/** The template of a register with one line filled in. */
function filled(type: RegisterType, language: Language) {
  const [sheet, about] = importTemplateOfRegister(registers, type, language);
  if (!sheet || !about) throw new Error('a template has two sheets');
  const fields = fieldsOf(registers, type);
  const cells = sheet.columns.map((heading): string => {
    if (heading === translate(language, 'registers.title')) return 'Gender matters';
    if (heading === translate(language, 'registers.when')) return day[language];
    if (heading === translate(language, 'registers.state')) return translate(language, 'registers.state_held');
    const field = fields.find(({ label }) => localizedIn(label, language) === heading);
    if (field) return cellOf(field, type.key, language);
    const part = (['invited', 'attended', 'women', 'men'] as const).find(
      (one) => translate(language, `registers.part_${one}`) === heading,
    );
    return part ? String(storyLines[type.key]?.kept[`counts.${part}`] ?? '') : '';
  });
  return { sheet: { ...sheet, rows: [cells] }, about };
}

describe.each(databases)('a table of a register on $name', ({ open }) => {
  let database: TestDatabase;
  let group = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const take = (name: string, content: string | Uint8Array, more: { dryRun?: boolean; code?: string } = {}) =>
    importFile(database.db, more.code ?? `G${++group}`, { name, content }, now, { dryRun: more.dryRun ?? false });
  const entries = (workingGroupId: number, type: string) => registerEntriesOf(database.db, { workingGroupId, type });
  const problems = async (name: string, content: string | Uint8Array, language: Language = 'en') => {
    const refused = await take(name, content).catch((error: unknown) => error);
    if (!(refused instanceof ImportRefused)) throw new Error(`not refused: ${JSON.stringify(refused)}`);
    return refused.said(language);
  };

  it.each(registers.types.map(({ key }) => [key]))(
    'is the filled-in template of %s, in three languages the same entry',
    async (key) => {
      const type = typeOf(registers, key);
      const said: unknown[] = [];
      for (const language of languages) {
        const { sheet, about } = filled(type, language);
        const bytes = await sheetsToWorkbook([sheet, about]);
        const code = `${key}-${language}`;
        const { preview } = await take('book.xlsx', bytes, { dryRun: true, code });
        expect(preview.lines).toMatchObject([{ is: 'new', what: 'entry', name: 'Gender matters, 2000-12-05' }]);
        const { workingGroupId, remarks } = await take('book.xlsx', bytes, { code });
        expect(remarks).toEqual([]);
        expect((await take('book.xlsx', bytes, { code })).tally.isEmpty).toBe(true);
        const [entry] = await entries(workingGroupId, key);
        expect(entry).toMatchObject({ title: 'Gender matters', state: 'held', when: { to: '2000-12-05' } });
        const kept = Object.fromEntries((entry?.values ?? []).map((row) => [row.field, row.number ?? row.text]));
        expect(kept).toMatchObject(lastItems(storyLines[key]?.kept ?? {}));
        said.push(entry?.values);
      }
      expect(said[1]).toEqual(said[0]);
      expect(said[2]).toEqual(said[0]);
    },
  );

  it('is named by its file, by its sheet, or line by line by a column', async () => {
    const csv = 'Titre;Quand;État;Formateur ou formatrice\nAtelier;2000-03-05;réalisée;Ana';
    for (const name of ['formations.csv', 'trainings-2000.csv', '/tmp/Training.csv'])
      expect(await entries((await take(name, csv)).workingGroupId, 'training')).toHaveLength(1);
    const mixed =
      'Registro,Título,Cuándo,Estado\nEstudio,Mujeres,otoño de 2000,realizada\ncapacitación,Taller,2000,prevista';
    const { workingGroupId } = await take('todo.csv', mixed);
    expect(await entries(workingGroupId, 'study')).toMatchObject([{ title: 'Mujeres', when: { precision: 'season' } }]);
    expect(await entries(workingGroupId, 'training')).toMatchObject([{ title: 'Taller', state: 'planned' }]);
  });

  it.each([
    ['2000-03-05', { from: '2000-03-05', to: '2000-03-05', precision: 'day' }],
    ['05/03/2000', { from: '2000-03-05', precision: 'day' }],
    ['5 – 7 March 2000', { from: '2000-03-05', to: '2000-03-07' }],
    ['5 March 2000 – 7 March 2000', { from: '2000-03-05', to: '2000-03-07' }],
    ['until 28 November 2000', { from: null, to: '2000-11-28' }],
    ['mars 2000', { from: '2000-03-01', precision: 'month' }],
    ['2000', { year: 2000, precision: 'year' }],
  ] as const)('takes its date as people write it: %s', async (when, read) => {
    const { workingGroupId } = await take('studies.csv', `Title;When;State\nA study;${when};held`);
    expect(await entries(workingGroupId, 'study')).toMatchObject([{ when: read }]);
  });

  it('says what is wrong with sheet, row and column, in the language of who imports', async () => {
    const sheet = (name: string, ...rows: string[][]) => ({
      name,
      columns: ['Title', 'When', 'State', 'Useful for my work', 'Attended', 'Women', 'Men'],
      rows,
    });
    const book = await sheetsToWorkbook([
      sheet('Trainings', ['Law', '2000-03-05', 'held', '7', '12', '5', '5'], ['', 'soon', 'done', '', '', '', '']),
    ]);
    expect(await problems('book.xlsx', book)).toEqual([
      expect.stringMatching(/sheet "Trainings", row 2, column Useful for my work \(D2\): .*average on its scale/),
      expect.stringMatching(/sheet "Trainings", row 2, column Attended \(E2\): .*the sum of women, men/),
      expect.stringMatching(/sheet "Trainings", row 3, column Title \(A3\): is missing/),
      expect.stringMatching(/sheet "Trainings", row 3, column When \(B3\): "soon" should be a day, a month/),
      expect.stringMatching(/sheet "Trainings", row 3, column State \(C3\): "done" should be its state: planned/),
    ]);
    expect((await problems('book.xlsx', book, 'fr'))[3]).toMatch(
      /feuille «\sTrainings\s», ligne 3, colonne When \(B3\)/u,
    );
    expect((await problems('book.xlsx', book, 'es'))[3]).toContain('debería ser un día, un mes');
    expect(await problems('todo.csv', 'Register,Title,When,State\nparty,Fun,2000,held')).toEqual([
      expect.stringContaining('there is no register "party"'),
    ]);
    expect(await problems('studies.csv', 'Title,When,State,Owner\nA,2000,held,XXX')).toEqual([
      expect.stringMatching(/row 2, column Owner \(D2\): .*XXX/),
    ]);
  });

  it('asks for what its register requires, and leaves out a column that nobody knows', async () => {
    expect(await problems('staffFigures.csv', 'Title,When,State,Grade,Women\nP4,2000,held,,3')).toEqual([
      expect.stringContaining('row 2: is missing: should be Category of staff'),
      expect.stringMatching(/row 2, column Grade \(D2\): is missing/),
      expect.stringContaining('should be Men'),
    ]);
    expect(
      (await problems('effectifs.csv', 'Titre,Date,État,Classe,Femmes,Hommes\nP4,2000,réalisée,P4,3,4', 'fr'))[0],
    ).toContain('Catégorie de personnel');
    const { remarks } = await take('studies.csv', 'Title,When,State,Colour\nA,2000,held,red');
    expect(remarks.map((one) => sayWords(one, 'fr'))).toEqual([expect.stringMatching(/« ?Colour ?»|"Colour"/)]);
  });

  it('previews what changes in an entry that is known by its key', async () => {
    const table = (trainer: string) => `Key,Title,When,State,Trainer\nt-1,Law,2000-03-05,held,${trainer}`;
    await take('trainings.csv', table('Ana'), { code: 'known' });
    const { preview } = await take('trainings.csv', table('Ben'), { code: 'known', dryRun: true });
    expect(describeImportPreview(preview)).toEqual([
      '  changed: entry Law, 2000-03-05: trainer "Ana" → "Ben"',
      '  same: 0',
    ]);
  });

  it('is not what a roster is', async () => {
    const roster = sheetToCsv({
      name: 'Roster',
      columns: ['Title', 'When', 'Name', 'E-mail', 'Role'],
      rows: [['Dr', '2000', 'Ana Lim', 'ana@example.org', 'coordinator']],
    });
    const { workingGroupId } = await take('trainings.csv', roster);
    expect(await entries(workingGroupId, 'training')).toEqual([]);
  });
});

/** Of lists the last item, as a record by field has it; parts by the field alone. */
function lastItems(kept: Record<string, string | number>): Record<string, string | number> {
  const plain = Object.entries(kept).filter(([name]) => !/[.]/.test(name));
  return Object.fromEntries(plain);
}
