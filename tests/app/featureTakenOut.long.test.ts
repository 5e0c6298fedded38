import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, inject, it } from 'vitest';
import { features } from '../../src/app/features.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';

const LIST = join('src', 'app', 'features.ts');

/** What is tried of others: in all doors, by forms on both databases, and without a database. */
const OF_OTHERS = [
  'tests/handover/doors.test.ts',
  'tests/registers/changeEntry.test.ts',
  'tests/recommendations/recommendationForm.test.ts',
];

/** The tree as it stands, to be changed and tried: what checkers keep between their runs is its own. */
let copy: string;
let list: string;
beforeAll(() => {
  copy = mkdtempSync(join(inject('runFolder'), 'without-'));
  for (const name of ['src', 'handlers', 'prisma', 'tests', 'package.json', 'tsconfig.json'])
    cpSync(fromPackageRoot(name), join(copy, name), { recursive: true });
  for (const name of ['prisma.config.ts', 'vitest.config.ts']) cpSync(fromPackageRoot(name), join(copy, name));
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(fromPackageRoot('node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(fromPackageRoot('node_modules', name), join(copy, 'node_modules', name));
  list = readFileSync(join(copy, LIST), 'utf8');
});

/** Runs a package's program in the copy, as from a shell; fails with all that it wrote. */
async function runs(program: string, args: readonly string[]): Promise<void> {
  const options = { cwd: copy, env: { PATH: process.env['PATH'] }, maxBuffer: 2 ** 26 };
  try {
    await promisify(execFile)(process.execPath, [join(copy, 'node_modules', program), ...args], options);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

it.each(['updates', 'counterparts', 'segments'])('without %s all else compiles, and its tests pass', async (name) => {
  expect(features.map((feature) => feature.name)).toContain(name);
  const named = new RegExp(String.raw`^.*\b${name}Feature\b.*\n`, 'gm');
  // Its import and its place in the list.
  expect(list.match(named)).toHaveLength(2);
  writeFileSync(join(copy, LIST), list.replace(named, ''));
  await runs('typescript/bin/tsc', ['--noEmit']);
  await runs('vitest/vitest.mjs', ['run', ...OF_OTHERS]);
});
