import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterColumns } from '../../../src/imports/rosterColumns.ts';
import { ImportRefused } from '../../../src/imports/importProblem.ts';
import { parseImportSource } from '../../../src/imports/parseImportSource.ts';
import { type Source } from '../../../src/imports/unjudgedImportContent.ts';
import { catalogueWords, sayWords } from '../../../src/language/catalogueTextAsValue.ts';
import { sample } from './file.ts';

const csv = (content: string | Uint8Array) => parseImportSource({ name: 'roster.csv', content });
const problemsOf = async (read: () => Promise<Source>): Promise<readonly string[]> => {
  try {
    return new ImportRefused('roster.csv', (await read()).problems).said('en');
  } catch (error) {
    if (error instanceof ImportRefused) return error.said('en');
    throw error;
  }
};

describe('a roster as CSV', () => {
  it('is taken apart into posts, people, appointments, grants and pairs', async () => {
    const { raw, problems } = await parseImportSource(sample('roster.csv'));
    expect(problems).toEqual([]);
    expect(raw).toMatchObject({
      posts: [
        { code: 'HQ-PLAN', kind: 'hq', workingGroupMember: true },
        { code: 'NBO' },
        { code: 'CAI' },
        { code: 'DAK' },
      ],
      people: [{ key: 's-101', language: 'fr' }, {}, {}, { name: 'Amal "Mimi" Farouk' }, {}, { key: 's-106' }],
      appointments: [{ person: 's-101', post: 'HQ-PLAN', role: 'focalPoint' }, { role: 'alternate' }, {}, {}, {}],
      grants: [
        { person: 's-101', role: 'coordinator', from: '2026-01-01' },
        { person: 's-106', role: 'supervisor' },
      ],
      counterparts: [],
    });
  });

  it('may come from any spreadsheet: with a mark at its start, semicolons or tabs, and Windows line ends', async () => {
    for (const separator of [';', '\t', ',']) {
      const text = `\uFEFFpost,postName\r\nMNL,"Mission ""A"""\r\n`.replaceAll(',', separator);
      for (const content of [text, new TextEncoder().encode(text)]) {
        expect((await csv(content)).raw).toMatchObject({ posts: [{ code: 'MNL', name: 'Mission "A"' }] });
      }
    }
  });

  it('may leave out the key of a person who has an e-mail address', async () => {
    const { raw } = await csv('post,name,email,role,from\nMNL,Ana,Ana@Example.org,focalPoint,2000-01-01\n');
    expect(raw).toMatchObject({
      people: [{ key: 'ana@example.org', name: 'Ana' }],
      appointments: [{ person: 'ana@example.org', post: 'MNL' }],
    });
  });

  it('may say yes and no in several ways', async () => {
    const rows = ['yes', 'TRUE', '1', 'oui', 'sí', 'no', 'false', '0', 'non', 'perhaps'];
    const text = rows.map((word, i) => `P${i},${word}`).join('\n');
    const { raw } = await csv(`post,workingGroupMember\n${text}`);
    const members = (raw as { posts: { workingGroupMember: unknown }[] }).posts.map((post) => post.workingGroupMember);
    expect(members).toEqual([...Array(5).fill(true), ...Array(4).fill(false), 'perhaps']);
  });

  it('names several counterparts in one cell', async () => {
    const { raw } = await csv('post,round,counterparts\nMNL,Spring,HQ-1 HQ-2');
    expect(raw).toMatchObject({
      counterparts: [
        { round: 'Spring', post: 'MNL', counterpart: 'HQ-1' },
        { round: 'Spring', post: 'MNL', counterpart: 'HQ-2' },
      ],
    });
  });

  it('finds each value again by its row, as a spreadsheet counts, and its column', async () => {
    const { place } = await csv('post,postName,person,role,from\n\nMNL,Mission,ana,alternate,2000\n');
    const third = catalogueWords('importProblems.row', { line: 3 });
    expect(place(['posts', 0, 'name'])).toEqual({ row: third, column: 'postName', line: 3 });
    expect(place(['appointments', 0, 'from'])).toMatchObject({ row: third, column: 'from' });
    expect(place(['posts', 0, 'timeZone'])).toMatchObject({ row: third, column: 'timeZone' });
    expect(place(['posts', 0, 'language'])).toMatchObject({ column: 'postLanguage' });
  });

  it('is refused where a row contradicts itself or an earlier one', async () => {
    const problems = await problemsOf(() =>
      csv(
        [
          'post,postName,person,name,role,from',
          'MNL,Mission,ana,Ana,focalPoint,2000-01-01',
          'MNL,Office,ana,Anna,,',
          ',Nowhere,,Nobody,,',
          'MNL,,ana,,focal,2000-01-01',
        ].join('\n'),
      ),
    );
    expect(problems).toEqual([
      'roster.csv, row 3, column postName: "Office" contradicts row 2, which says "Mission" of the same MNL',
      'roster.csv, row 3, column name: "Anna" contradicts row 2, which says "Ana" of the same ana',
      'roster.csv, row 3, column role: is missing: this row names a person and a post, so it should be focalPoint or alternate',
      'roster.csv, row 4, column post: is missing: this row describes one, so it should be the code of the post',
      expect.stringMatching(
        /^roster.csv, row 5, column role: "focal" should be one of .* did you mean "focalPoint"\?$/,
      ),
    ]);
  });

  it('is refused with a header that it does not know', async () => {
    expect(await problemsOf(() => csv('post,timezone,post\n'))).toEqual([
      'roster.csv, row 1: the column "post" stands here twice',
    ]);
    expect(await problemsOf(() => csv('salary\n'))).toEqual([
      expect.stringContaining('this is no roster, no row of it names columns such as "post"'),
    ]);
    expect(await problemsOf(() => csv('post,postName\nMNL,Mission,late'))).toEqual([
      'roster.csv, row 2, column 3: "late" stands beyond the last column of the header; quote cells that hold a separator',
    ]);
  });

  it.each([
    ['post,kind\nHQ,hq\n"MNL"\nKBL,"field', 'row 4, column kind: the cell begins with a quotation mark that is never'],
    ['post;postName\nMNL;"Mission" Manila\n', 'row 2, column postName: something stands behind the closing quotation'],
    ['post,postName\nMNL,The "Mission"\n', 'row 2, column postName: a quotation mark stands in the middle of the cell'],
    ['post,postName\nMNL,"two\nlines"\nKBL,the "Mission"\n', 'row 3, column postName: a quotation mark'],
    ['post,"postName\nMNL,Mission', 'row 1, column 2: the cell begins with a quotation mark'],
  ])('is refused where it is written %j', async (content, words) => {
    expect(await problemsOf(() => csv(content))).toEqual([expect.stringContaining(`roster.csv, ${words}`)]);
  });

  it('is read or refused with words, whatever it holds', async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('MNL', 'ana', 'focalPoint', 'yes', '2000-01-01', '"', ''));
    const header = fc.subarray(Object.keys(rosterColumns), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(header, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), async (columns, rows) => {
        const text = [columns, ...rows].map((cells) => cells.join(',')).join('\n');
        for (const problem of await problemsOf(() => csv(text))) expect(problem).toMatch(/^roster\.csv/);
      }),
    );
  });
});

describe('a file as JSON or YAML', () => {
  const place = async (name: string, content: string, path: (string | number)[]) => {
    const { row, ...at } = (await parseImportSource({ name, content })).place(path);
    return { row: sayWords(row, 'en'), ...at };
  };

  it('finds each value again by its list, row, line and column', async () => {
    const text = '{\n\t"posts": [\n\t\t{ "code": "A" },\n\t\t{ "code": "B",\n\t\t  "kind": "x" }\n\t]\n}';
    expect(await place('a.json', text, ['posts', 1, 'kind'])).toEqual({
      row: 'posts row 2 (line 5)',
      column: 'kind',
      line: 5,
    });
    expect(await place('a.yaml', 'round:\n  label: X\n', ['round', 'label'])).toMatchObject({
      row: 'round (line 2)',
      column: 'label',
    });
    expect(await place('a.yml', 'note: x\n', [])).toMatchObject({ row: 'line 1', column: '' });
  });

  it('keeps what only looks like something else: Norway, dates, codes', async () => {
    const { raw } = await parseImportSource({ name: 'a.yaml', content: 'posts: [{ country: NO, from: 2000-01-01 }]' });
    expect(raw).toEqual({ posts: [{ country: 'NO', from: '2000-01-01' }] });
  });

  it('counts what is empty as left out, but leaves answers as they are', async () => {
    const { raw } = await parseImportSource({
      name: 'a.json',
      content: '{ "note": null, "grants": [{ "to": null }], "updates": [{ "answers": { "q": null } }] }',
    });
    expect(raw).toEqual({ grants: [{}], updates: [{ answers: { q: null } }] });
  });

  it.each([
    ['a.json', '{ "posts": [ }', /^a\.json, line 1, column \d+: /],
    ['a.yaml', 'posts: [\n  - x', /^a\.yaml, line 2/],
    ['a.json', '{ "note": "x", "note": "y" }', /column 16: the same key stands here twice/],
    ['a.json', '{ "note": "x }', /a text begins with a quotation mark that is never closed/],
    ['a.yaml', 'note: see: this', /a second colon stands in this line/],
    ['a.yaml', 'posts:\n\t- code: A', /line 2, column 1: the line is indented with a tab/],
    ['a.yaml', 'note: @all', /put it in quotation marks/],
    ['a.json', '   ', /the file is empty/],
    ['a.docx', 'PK', /should end in \.csv, \.tsv, \.txt, \.xlsx, \.json, \.yaml or \.yml/],
    ['a.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04]), /the workbook cannot be read/],
    ['a.xls', new Uint8Array([0xd0, 0xcf]), /should end in/],
    ['a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /before 2007, or one with a password/],
    ['a.csv', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), /this is no roster/],
  ])('%s is refused where it holds %j', async (name, content, words) => {
    const problems = await problemsOf(() => parseImportSource({ name, content }));
    expect(problems[0]).toMatch(words);
  });
});
