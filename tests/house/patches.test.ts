import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { requirePackageVersion } from '../../src/config/requirePackageVersion.ts';
import { codeOf, sourcesBelow, type Source } from '../support/sources.ts';
import { file } from './rule.ts';

const patches = sourcesBelow(['src', 'handlers'], ['Patch.ts']);
const readme = readFileSync(fromPackageRoot('README.md'), 'utf8');

/** The packages and versions that a patch checks; none where it alters the engine itself. */
function checksOf(source: Source): [name: string, version: string][] {
  const calls = codeOf(source).matchAll(/requirePackageVersion\(\s*'([^']+)',\s*'([^']+)'/g);
  return Array.from(calls, ([, name = '', version = '']) => [name, version]);
}

const altersEngine = (source: Source) => codeOf(source).includes("from 'node:v8'");

/** Throws for a patch that checks no version, or one that is not installed. */
function requireChecked(source: Source): void {
  const checks = checksOf(source);
  if (checks.length === 0 && !altersEngine(source)) throw new Error(`${source.path} checks no version`);
  for (const [name, version] of checks) requirePackageVersion(name, version);
}

/** Whether a list names a patch, with the version that it checks. */
function isListed(source: Source, list: string): boolean {
  const line = list.split('\n').find((one) => one.includes(`\`${source.path}\``));
  const [first] = checksOf(source);
  return line !== undefined && (!first || line.includes(`\`${first[0]}\` ${first[1]}`));
}

/** Files that alter a library, and are no patches. */
function alteringElsewhere(sources: readonly Source[]): string[] {
  const alters = /\.prototype\b|\.listeners\(|removeAllListeners\(|setFlagsFromString|nativeBinding/;
  const others = sources.filter(({ path }) => !path.endsWith('Patch.ts'));
  return others.filter((source) => alters.test(codeOf(source))).map(({ path }) => path);
}

describe('a patch of a library', () => {
  it.each(patches)('$path checks the version that it was written for, which is installed', (source) => {
    expect(() => requireChecked(source)).not.toThrow();
  });

  it.each(patches)('$path is listed in the README with its version', (source) => {
    expect(isListed(source, readme)).toBe(true);
  });

  it('is no other file: prototypes and listeners of libraries are left alone', () => {
    expect(alteringElsewhere(sourcesBelow(['src', 'handlers'], ['.ts']))).toEqual([]);
  });
});

describe('what is caught', () => {
  const path = 'handlers/teams/sayPatch.ts';
  const patch = (code: string) => file(path, code);

  it.each([
    ['a patch without a check', 'App.prototype.say = say;', 'checks no version'],
    ['a patch of another version', `requirePackageVersion('zod', '0.0.1');`, 'its patch was written for 0.0.1'],
    ['a patch of what is not there', `requirePackageVersion('no-such-package', '1.0.0');`, '(none) is installed'],
  ])('%s', (_what, code, why) => {
    expect(() => requireChecked(patch(code))).toThrow(why);
  });

  it.each([
    ['is not listed', '| `handlers/teams/typingPatch.ts` | `zod` 4.0.0 |', false],
    ['is listed with another version', `| \`${path}\` | \`zod\` 3.9.0 |`, false],
    ['is listed', `| \`${path}\` | \`zod\` 4.0.0 |`, true],
  ])('or not: a patch that %s', (_what, list, listed) => {
    expect(isListed(patch(`requirePackageVersion('zod', '4.0.0');`), list)).toBe(listed);
  });

  it.each([
    'App.prototype.say = say;',
    `client.removeAllListeners('close');`,
    `const old = client.listeners('close');`,
    `setFlagsFromString('--expose-gc');`,
    'new Database(name, { nativeBinding });',
  ])('%s in a file that is no patch', (code) => {
    expect(alteringElsewhere([file('handlers/teams/say.ts', code)])).toEqual(['handlers/teams/say.ts']);
    expect(alteringElsewhere([patch(code)])).toEqual([]);
  });
});
