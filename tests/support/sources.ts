import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';

/** A source file of the package: its path from the root with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'data']);

/** Every file below the folders whose name ends with one of `endings`, generated ones excepted. */
export function sourcesBelow(folders: readonly string[], endings: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => walk(folder))
    .filter(({ path }) => endings.some((ending) => path.endsWith(ending)));
}

function walk(folder: string): Source[] {
  return readdirSync(fromPackageRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path);
    return [{ path, text: readFileSync(fromPackageRoot(path), 'utf8') }];
  });
}

/** What a file imports, as it is written: static, re-exported, dynamic and required. */
export function importsOf({ text }: Source): string[] {
  const patterns = [
    /\bfrom\s+['"]([^'"]+)['"]/g,
    /\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
    /\brequire\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** The package-root path that a relative import of `from` points to; undefined for a package. */
export function targetOf(from: Source, imported: string): string | undefined {
  return imported.startsWith('.') ? join(from.path, '..', imported) : undefined;
}

/** The text without comments, so that prose may use any word. String contents stay. */
export function codeOf({ text }: Source): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
