import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The projects of the suite, from the quickest to the slowest: see `projectOf`. */
export type TestProjectName = 'unit' | 'database' | 'whole' | 'long';

/** What takes a good part of a minute by itself: its file says so in its name. */
const LONG = '.long.test.ts';

/** Whoever loads one of these starts a process, a browser or the double of a platform. */
const WHOLE = [
  'node:child_process',
  'playwright-core',
  'tests/support/slack/fakeSlack.ts',
  'tests/support/teams/connectorDouble.ts',
];

/** What every query goes through. */
const DATABASE = 'src/db/db.ts';

const FOLDERS = ['tests', 'handlers'];

/** What a file of the package loads: files by their path from its root, packages by their name. */
type Imports = (path: string) => readonly string[];

/**
 * Sorts the test files below `root` by what they load, also through others: `whole` starts processes, a browser or a platform's double,
 * `database` loads the database, `unit` neither; `long` says so itself. Nobody keeps a list.
 */
export function testFilesByProject(root: string): Record<TestProjectName, string[]> {
  const imports = importsBelow(root);
  const files: Record<TestProjectName, string[]> = { unit: [], database: [], whole: [], long: [] };
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.test.ts')) continue;
      const path = `${folder}/${name}`;
      files[projectOf(path, imports)].push(path);
    }
  }
  return files;
}

/** The project of one test file, named from the package's root. */
export function projectOf(testFile: string, imports: Imports): TestProjectName {
  if (testFile.endsWith(LONG)) return 'long';
  const loaded = loadedBy(testFile, imports);
  if (WHOLE.some((one) => loaded.has(one))) return 'whole';
  return loaded.has(DATABASE) ? 'database' : 'unit';
}

/** Everything that a file loads when it runs, itself included. */
function loadedBy(path: string, imports: Imports): Set<string> {
  const loaded = new Set<string>();
  const open = [path];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    open.push(...imports(file));
  }
  return loaded;
}

function importsBelow(root: string): Imports {
  const known = new Map<string, string[]>();
  return (path) => {
    const imports = known.get(path) ?? (/\.m?[jt]s$/.test(path) ? runtimeImports(path, textOf(join(root, path))) : []);
    known.set(path, imports);
    return imports;
  };
}

/** What a file imports or re-exports at its top, and lazily; what is imported for its types alone is not loaded. */
export function runtimeImports(path: string, text: string): string[] {
  const statements = text.matchAll(
    /^(?:import|export) (?!type )(?:[^;'"]*? from )?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  const names = [...statements].map(([, top, lazy]) => top ?? lazy ?? '');
  return names.map((name) => (name.startsWith('.') ? join(path, '..', name) : name));
}

/** Empty for what is not there: a path that stands in a text of a test. */
function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
