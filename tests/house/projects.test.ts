import { describe, expect, it } from 'vitest';
import { projectOf, runtimeImports, testFilesByProject } from '../support/projects.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';

describe('a test file belongs to', () => {
  const imports: Record<string, string[]> = {
    'tests/pure.test.ts': ['vitest', 'src/plain.ts'],
    'src/plain.ts': ['src/circle.ts'],
    'src/circle.ts': ['src/plain.ts'],
    'tests/rows.test.ts': ['tests/support/databases.ts'],
    'tests/support/databases.ts': ['src/db/db.ts'],
    'tests/page.test.ts': ['tests/support/databases.ts', 'playwright-core'],
  };
  it.each([
    ['unit, where it loads no database', 'tests/pure.test.ts', 'unit'],
    ['database, where something that it loads does', 'tests/rows.test.ts', 'database'],
    ['whole, where it starts a browser', 'tests/page.test.ts', 'whole'],
    ['long, where its name says so', 'tests/pure.long.test.ts', 'long'],
  ])('%s', (_, path, project) => {
    expect(projectOf(path, (one) => imports[one] ?? [])).toBe(project);
  });

  it('exactly one project', () => {
    const { unit, database, whole, long } = testFilesByProject(fromPackageRoot());
    const all = [...unit, ...database, ...whole, ...long];
    expect(new Set(all).size).toBe(all.length);
    for (const files of [unit, database, whole]) expect(files.length).toBeGreaterThan(20);
    expect(unit).toContain('tests/house/projects.test.ts');
  });
});

it('loads what is imported, re-exported and imported lazily, and no types', () => {
  const text = `
import type { A } from './types.ts';
import { b, type B } from '../b.ts';
import {
  c,
} from 'c';
import './effect.ts';
export { d } from './d.ts';
const e = await import('./e.ts');
`;
  expect(runtimeImports('tests/x/y.test.ts', text)).toEqual([
    'tests/b.ts',
    'c',
    'tests/x/effect.ts',
    'tests/x/d.ts',
    'tests/x/e.ts',
  ]);
});
