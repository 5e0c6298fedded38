import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../src/config/paths.ts';
import { codeOf, importsOf, sourcesBelow, targetOf, type Source } from './support/sources.ts';

const TOP_LEVEL = ['src', 'handlers', 'prisma', 'tests', 'manifest', 'package.json', 'tsconfig.json', 'README.md'];
const TOOLS = ['package-lock.json', 'tsconfig.build.json', 'vitest.config.ts', 'prisma.config.ts', 'knip.json'];
const PAPERS = ['LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md'];
const GIT_IGNORED = ['node_modules', 'dist', 'data', 'coverage', 'screenshots'];

const SRC_FOLDERS = (
  'main conversation app bulletin reports analysis review handover updates registers commitments contributions ' +
  'rounds planning roster absences undelivered export feature publication outbox schedule reminders ' +
  'people forms instruments calendar protocol core db language config'
).split(' ');
/** `cards` is no channel: it draws the Adaptive Cards that both Teams and the local chat show. */
const CHANNELS = ['slack', 'teams', 'local', 'cards'];
const SHARED = 'handlers/cards/';

const folders = ['src', 'handlers'].filter((folder) => existsSync(fromPackageRoot(folder)));
const program = sourcesBelow(folders, ['.ts']);
const everything = [...program, ...sourcesBelow(['tests', 'prisma'], ['.ts', '.mjs'])];

const isStore = ({ path }: Source) => ['db.ts', 'store.ts'].includes(basename(path));
const isPrisma = (name: string) => /^(@prisma\/|prisma$|prisma\/)/.test(name) || name.includes('prisma/generated');

/** Where a package may be imported, by the pattern of its name; every other file of the program must do without it. */
const PLACES: readonly (readonly [
  what: string,
  is: (name: string) => boolean,
  allowed: (source: Source) => boolean,
])[] = [
  ['Prisma in db.ts and store.ts', isPrisma, isStore],
  [
    'SQL drivers in src/db',
    (name) => /^(pg|better-sqlite3(-napi)?)$/.test(name),
    ({ path }) => path.startsWith('src/db/'),
  ],
  ['node-cron in schedule.ts', (name) => name === 'node-cron', ({ path }) => basename(path) === 'schedule.ts'],
  ['Slack in handlers/slack', (name) => name.startsWith('@slack/'), ({ path }) => path.startsWith('handlers/slack/')],
  [
    'Teams in handlers/teams',
    (name) => /^(@microsoft\/|botbuilder)/.test(name),
    ({ path }) => path.startsWith('handlers/teams/'),
  ],
];

/** The imports that `is` names and `allowed` does not permit: "path imports name". */
function misplaced(is: (name: string) => boolean, allowed: (source: Source) => boolean, sources = program): string[] {
  return sources
    .filter((source) => !allowed(source))
    .flatMap((source) =>
      importsOf(source)
        .filter(is)
        .map((name) => `${source.path} imports ${name}`),
    );
}

const pathsWhere = (sources: readonly Source[], wrong: (source: Source) => boolean): string[] =>
  sources.filter(wrong).map(({ path }) => path);

describe('the house', () => {
  it('has the known entries at its top, beside dot files and tool configuration', () => {
    const entries = readdirSync(fromPackageRoot('.')).filter((name) => !name.startsWith('.'));
    const known = new Set([...TOP_LEVEL, ...TOOLS, ...PAPERS, ...GIT_IGNORED]);
    expect(entries.filter((name) => !known.has(name))).toEqual([]);
  });

  it('has one folder a stop of the walk, and one a channel', () => {
    const inside = (folder: string) => (folders.includes(folder) ? readdirSync(fromPackageRoot(folder)) : []);
    expect(inside('src').filter((name) => !SRC_FOLDERS.includes(name))).toEqual([]);
    expect(inside('handlers').filter((name) => !CHANNELS.includes(name))).toEqual([]);
  });

  it.each(PLACES)('imports %s only', (_what, is, allowed) => {
    expect(misplaced(is, allowed)).toEqual([]);
  });

  it('reads process.env in config.ts only', () => {
    const readers = program.filter(({ path }) => basename(path) !== 'config.ts');
    expect(
      pathsWhere(readers, (source) => /\bprocess\s*\.\s*env\b|\bprocess\s*\[\s*['"]env/.test(codeOf(source))),
    ).toEqual([]);
  });

  it('keeps the core free of platforms: nothing in src but main imports a handler', () => {
    const core = program.filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/main/'));
    const wrong = core.flatMap((source) =>
      importsOf(source)
        .filter((name) => targetOf(source, name)?.startsWith('handlers/'))
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets a channel import no other channel, but the cards that two of them show', () => {
    const wrong = program
      .filter(({ path }) => path.startsWith('handlers/'))
      .flatMap((source) => {
        const own = source.path.split('/').slice(0, 2).join('/');
        const targets = importsOf(source).map((name) => targetOf(source, name) ?? '');
        const foreign = targets.filter(
          (target) => target.startsWith('handlers/') && !target.startsWith(`${own}/`) && !target.startsWith(SHARED),
        );
        return foreign.map((target) => `${source.path} imports ${target}`);
      });
    expect(wrong).toEqual([]);
  });

  it('lets pure files neither read the clock nor throw dice', () => {
    const stops = ['forms', 'analysis', 'instruments', 'updates', 'rounds', 'people', 'bulletin', 'language'];
    const pure = program.filter(({ path }) => stops.includes(path.split('/')[1] ?? '') && path.startsWith('src/'));
    expect(
      pathsWhere(pure, (source) =>
        /\bDate\.now\(|\bnew Date\(\)|DateTime\.(now|local|utc)\(\)|Math\.random\(/.test(codeOf(source)),
      ),
    ).toEqual([]);
  });
});

describe('the style of the house', () => {
  it('has no file above 250 lines', () => {
    expect(pathsWhere(everything, ({ text }) => text.trimEnd().split('\n').length > 250)).toEqual([]);
  });

  it('has no barrel and no drawer for what has no place', () => {
    expect(pathsWhere(everything, ({ path }) => basename(path).startsWith('index.'))).toEqual([]);
    expect(pathsWhere(everything, ({ path }) => /(utils?|helpers?|common|managers?)(\.|\/|$)/i.test(path))).toEqual([]);
    expect(pathsWhere(program, (source) => /^export \* from/m.test(codeOf(source)))).toEqual([]);
  });

  it('has no default export', () => {
    const ours = everything.filter(({ path }) => path !== 'tests/support/globalSetup.ts'); // vitest wants one
    expect(pathsWhere(ours, (source) => /^export default\b|\bas default\b/m.test(codeOf(source)))).toEqual([]);
  });

  it('has no `any`', () => {
    const typed = everything.filter(({ path }) => path.endsWith('.ts'));
    expect(pathsWhere(typed, (source) => /(:|\bas|<|\|)\s*any\b(?!['\w])|\bany\[\]/.test(codeOf(source)))).toEqual([]);
  });

  it('skips no test, and runs none alone', () => {
    const marks = new RegExp(
      String.raw`\b(it|test|describe)\s*\.\s*(skip|only|todo|skipIf|runIf|fails)\b|\bx(it|describe)\(`,
    );
    expect(pathsWhere(everything, (source) => marks.test(codeOf(source)))).toEqual([]);
  });
});

describe('the reader of imports', () => {
  const source = (text: string): Source => ({ path: 'src/a/b.ts', text });

  it.each([
    `import { x } from '@slack/bolt';`,
    `import type { x } from "@slack/bolt";`,
    `import '@slack/bolt';`,
    `export { x } from '@slack/bolt';`,
    `const x = await import('@slack/bolt');`,
    `const x = require('@slack/bolt');`,
    `import {\n  x,\n  y,\n} from '@slack/bolt';`,
  ])('finds what stands in %j', (text) => {
    expect(
      misplaced(
        (name) => name.startsWith('@slack/'),
        () => false,
        [source(text)],
      ),
    ).toEqual(['src/a/b.ts imports @slack/bolt']);
  });

  it('read something: an empty program would pass every rule', () => {
    expect(program.length).toBeGreaterThan(10);
    expect(misplaced(isPrisma, () => false)).not.toEqual([]);
  });
});
