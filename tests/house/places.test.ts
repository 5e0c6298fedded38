import { existsSync, readdirSync } from 'node:fs';
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

describe('the house', () => {
  it('has the known entries at its top, beside dot files and tool configuration', () => {
    const entries = readdirSync(fromPackageRoot('.')).filter((name) => !name.startsWith('.'));
    const known = new Set([...TOP_LEVEL, ...TOOLS, ...PAPERS, ...CONTAINER, ...GIT_IGNORED]);
    expect(entries.filter((name) => !known.has(name))).toEqual([]);
  });

  it('has one folder a stop of the walk, each on its floor, and one a channel', () => {
    const inside = (folder: string) =>
      existsSync(fromPackageRoot(folder)) ? readdirSync(fromPackageRoot(folder)) : [];
    const known = FLOORS.flat();
    expect(inside('src').filter((name) => !known.includes(name))).toEqual([]);
    expect(inside('handlers').filter((name) => !CHANNELS.includes(name))).toEqual([]);
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
