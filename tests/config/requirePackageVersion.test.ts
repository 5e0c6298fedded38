import { describe, expect, it } from 'vitest';
import { requirePackageVersion } from '../../src/config/requirePackageVersion.ts';
import manifest from '../../package.json' with { type: 'json' };

describe('the version that a patch was written for', () => {
  it('is the one that is installed, also of a package that hides its package.json', () => {
    for (const name of ['docx', '@prisma/adapter-better-sqlite3'] as const)
      expect(() => requirePackageVersion(name, manifest.dependencies[name])).not.toThrow();
  });

  it('is named beside the installed one where they differ', () => {
    expect(() => requirePackageVersion('docx', '0.0.1')).toThrow(
      `docx ${manifest.dependencies.docx} is installed, but its patch was written for 0.0.1`,
    );
    expect(() => requirePackageVersion('no-such-package', '1.0.0')).toThrow('no-such-package (none) is installed');
  });
});
