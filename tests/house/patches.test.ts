import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { requireVersion } from '../../src/config/requireVersion.ts';
import { codeOf, sourcesBelow, type Source } from '../support/sources.ts';

const patches = sourcesBelow(['src', 'handlers'], ['Patch.ts']);
const readme = readFileSync(fromPackageRoot('README.md'), 'utf8');

/** The packages and versions that a patch checks; none where it alters the engine itself. */
function checksOf(source: Source): [name: string, version: string][] {
  const calls = codeOf(source).matchAll(/requireVersion\(\s*'([^']+)',\s*'([^']+)'/g);
  return Array.from(calls, ([, name = '', version = '']) => [name, version]);
}

const altersEngine = (source: Source) => codeOf(source).includes("from 'node:v8'");

describe('a patch of a library', () => {
  it.each(patches)('$path checks the version that it was written for, which is installed', (source) => {
    const checks = checksOf(source);
    expect(checks.length > 0 || altersEngine(source)).toBe(true);
    for (const [name, version] of checks) requireVersion(name, version);
  });

  it.each(patches)('$path is listed in the README with its version', (source) => {
    const line = readme.split('\n').find((one) => one.includes(`\`${source.path}\``));
    expect(line).toBeDefined();
    const [first] = checksOf(source);
    if (first) expect(line).toContain(`\`${first[0]}\` ${first[1]}`);
  });

  it('is no other file: prototypes and listeners of libraries are left alone', () => {
    const others = sourcesBelow(['src', 'handlers'], ['.ts']).filter(({ path }) => !path.endsWith('Patch.ts'));
    const alters = /\.prototype\b|\.listeners\(|removeAllListeners\(|setFlagsFromString|nativeBinding/;
    expect(others.filter((source) => alters.test(codeOf(source))).map(({ path }) => path)).toEqual([]);
  });
});
