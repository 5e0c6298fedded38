import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { importsOf, sourcesBelow } from '../support/sources.ts';
import { FLOORS } from './floors.ts';
import { placeRules } from './places.ts';
import { file, offences } from './rule.ts';

const TOP_LEVEL = ['src', 'handlers', 'prisma', 'tests', 'manifest', 'package.json', 'tsconfig.json', 'README.md'];
const TOOLS = ['package-lock.json', 'vitest.config.ts', 'prisma.config.ts', 'knip.json'];
const PAPERS = ['LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'SECURITY.md', 'docs'];
const CONTAINER = ['Dockerfile', 'compose.yaml'];
const GIT_IGNORED = ['node_modules', 'dist', 'data', 'coverage', 'screenshots'];
/** `cards` is no channel: it draws the Adaptive Cards that both Teams and the local chat show. */
const CHANNELS = ['slack', 'teams', 'local', 'cards'];

const program = sourcesBelow(['src', 'handlers'], ['.ts']);

/** Entries at the top of the house that nobody knows; dot files are left out. */
function strangersAtTop(entries: readonly string[]): string[] {
  const known = new Set([...TOP_LEVEL, ...TOOLS, ...PAPERS, ...CONTAINER, ...GIT_IGNORED]);
  return entries.filter((name) => !name.startsWith('.') && !known.has(name));
}

/** What stands in `src` and on no floor, and what in `handlers` is no channel. */
function withoutPlace(inSrc: readonly string[], inHandlers: readonly string[]): string[] {
  const known = FLOORS.flat();
  return [...inSrc.filter((name) => !known.includes(name)), ...inHandlers.filter((name) => !CHANNELS.includes(name))];
}

const inside = (folder: string) => readdirSync(fromPackageRoot(folder));

describe('the house', () => {
  it('has the known entries at its top, beside dot files and tool configuration', () => {
    expect(strangersAtTop(inside('.'))).toEqual([]);
    expect(strangersAtTop(['src', '.git', 'utils', 'notes.md'])).toEqual(['utils', 'notes.md']);
  });

  it('has one folder a stop of the walk, each on its floor, and one a channel', () => {
    expect(withoutPlace(inside('src'), inside('handlers'))).toEqual([]);
    expect(withoutPlace(['rounds', 'replay', 'say.ts'], ['slack', 'mail'])).toEqual(['replay', 'say.ts', 'mail']);
  });

  it('has each folder that a floor names', () => {
    const folders = FLOORS.flat().filter((name) => name !== 'handlers');
    expect(folders.filter((name) => !inside('src').includes(name))).toEqual([]);
  });

  it.each(placeRules)('holds that $name', (rule) => {
    expect(offences(rule, program)).toEqual([]);
  });

  it.each(placeRules)('catches what breaks it: $name', (rule) => {
    expect(offences(rule, [rule.planted])).not.toEqual([]);
  });

  it('read something: an empty program would pass every rule', () => {
    expect(program.length).toBeGreaterThan(100);
  });
});

describe('the reader of imports', () => {
  it.each([
    `import { x } from '@slack/bolt';`,
    `import type { x } from "@slack/bolt";`,
    `import '@slack/bolt';`,
    `export { x } from '@slack/bolt';`,
    `const x = await import('@slack/bolt');`,
    `const x = require('@slack/bolt');`,
    `import {\n  x,\n  y,\n} from '@slack/bolt';`,
  ])('finds what stands in %j', (text) => {
    expect(importsOf(file('src/a/b.ts', text))).toEqual(['@slack/bolt']);
  });
});

describe('the rule of the clock', () => {
  const rule = placeRules.filter(({ name }) => name.startsWith('nothing but the clock'));
  const found = (path: string) =>
    rule.flatMap(({ wrong }) => wrong(file(path, 'const opened = (at = new Date()) => at;')));

  const pure = inside('src').filter((folder) => !['main', 'schedule', 'db'].includes(folder));

  it.each(pure)('covers src/%s', (folder) => {
    expect(found(`src/${folder}/planted.ts`)).toHaveLength(1);
  });

  it('leaves the clock to those that run it', () => {
    expect(found('src/main/start.ts')).toEqual([]);
    expect(found('src/outbox/deliveryLoop.ts')).toEqual([]);
  });
});

describe('the finder of queries', () => {
  const rule = { wrong: (source: ReturnType<typeof file>) => placeRules.flatMap(({ wrong }) => wrong(source)) };
  it.each([
    'await tx.person.findMany();',
    'await app.db.person.findMany();',
    'await db\n  .outboxMessage\n  .updateMany({});',
    'await world.round.create({});',
    'await db.$queryRaw`SELECT 1`;',
    'await tx.$executeRawUnsafe("DELETE");',
    'const { update } = tx.update;',
  ])('finds %j outside of a store', (text) => {
    expect(offences(rule, [file('src/roster/syncRosterProfile.ts', text)])).not.toEqual([]);
    expect(offences(rule, [file('src/roster/store.ts', text)])).toEqual([]);
  });

  it.each(['await db.$disconnect();', 'hash.update(text);', 'const round = find(rounds);'])('lets pass %j', (text) => {
    expect(offences(rule, [file('src/roster/syncRosterProfile.ts', text)])).toEqual([]);
  });
});
