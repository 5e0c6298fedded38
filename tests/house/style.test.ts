import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, sourcesBelow, type Source } from '../support/sources.ts';
import { file, offences, type Rule } from './rule.ts';

const everything = sourcesBelow(['src', 'handlers', 'tests', 'prisma'], ['.ts', '.mjs']);

const ours = ({ path }: Source) => path !== 'tests/support/globalSetup.ts'; // vitest wants a default export
const marks = new RegExp(
  String.raw`\b(it|test|describe)\s*\.\s*(skip|only|todo|skipIf|runIf|fails)\b|\bx(it|describe)\(`,
);

/** A day is kept as its midnight, UTC, by them, or by the library that reads it. */
const daysAlready: ReadonlySet<string> = new Set([
  'src/imports/table/parseImportGrids.ts',
  'src/privacy/heldData/heldDataDocument.ts',
]);

/** A rule that a file keeps or breaks as a whole. */
const rule = (name: string, broken: (source: Source) => boolean, planted: Source): Rule => ({
  name,
  wrong: (source) => (broken(source) ? [source.path] : []),
  planted,
});

const rules: readonly Rule[] = [
  rule(
    'no file above 250 lines',
    ({ text }) => text.trimEnd().split('\n').length > 250,
    file('src/a/b.ts', 'x;\n'.repeat(251)),
  ),
  rule('no barrel', ({ path }) => basename(path).startsWith('index.'), file('src/rounds/index.ts', '')),
  rule(
    'no re-export of a whole file',
    (source) => /^export \* from/m.test(codeOf(source)),
    file('src/rounds/all.ts', `export * from './move.ts';`),
  ),
  rule(
    'no drawer for what has no place',
    ({ path }) => /(utils?|helpers?|common|managers?)(\.|\/|$)/i.test(path),
    file('src/rounds/dateUtils.ts', ''),
  ),
  rule(
    'no default export',
    (source) => ours(source) && /^export default\b|\bas default\b/m.test(codeOf(source)),
    file('src/rounds/changeRoundState.ts', 'export default 1;'),
  ),
  rule(
    'no `any`',
    (source) => source.path.endsWith('.ts') && /(:|\bas|<|\|)\s*any\b(?!['\w])|\bany\[\]/.test(codeOf(source)),
    file('src/rounds/changeRoundState.ts', 'const rows: Array<' + 'any> = [];'),
  ),
  rule(
    'no day of a moment but by its zone: `dateIn`',
    (source) =>
      source.path.startsWith('src/') &&
      !source.path.startsWith('src/calendar/') &&
      !daysAlready.has(source.path) &&
      /\.toISOString\(\)\.slice\(0, 10\)|\.getUTC(FullYear|Month|Date|Day)\(/.test(codeOf(source)),
    file('src/rounds/changeRoundState.ts', 'const today = now.toISO' + 'String().slice(0, 10);'),
  ),
  rule(
    'no test that is skipped, or runs alone',
    (source) => marks.test(codeOf(source)),
    file('tests/a.test.ts', ['it', 'only("works");'].join('.')),
  ),
];

describe('the style of the house', () => {
  it.each(rules)('has $name', (one) => {
    expect(offences(one, everything)).toEqual([]);
  });

  it.each(rules)('catches what breaks it: $name', (one) => {
    expect(offences(one, [one.planted])).toEqual([one.planted.path]);
  });
});
