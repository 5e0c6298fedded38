import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whether this file runs from src or from dist/src. */
const packageRoot = rootAbove(dirname(fileURLToPath(import.meta.url)));

/**
 * The absolute path of a data file that is read from the source tree (questions, wording, SQL, styles), not from dist:
 * `fromPackageRoot('src/instruments/plan-of-action.yaml')`.
 */
export function fromPackageRoot(...segments: string[]): string {
  return join(packageRoot, ...segments);
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('no package.json above the program: it was copied without its package');
  return rootAbove(parent);
}
