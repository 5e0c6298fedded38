import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/**
 * Throws unless the version of a package is installed that a `…Patch.ts` file was written for. What a library is inside may
 * change with any version: look at it again, change the patch where it must, and only then its version.
 */
export function requirePackageVersion(name: string, version: string): void {
  const installed = installedVersion(name);
  if (installed !== version)
    throw new Error(
      `${name} ${installed} is installed, but its patch was written for ${version}: see "Patches" in README.md`,
    );
}

/** Read from its folder, because a package may hide its package.json. */
function installedVersion(name: string): string {
  const files = (resolve.paths(name) ?? []).map((folder) => join(folder, name, 'package.json'));
  const file = files.find((one) => existsSync(one));
  if (file === undefined) return '(none)';
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
