import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';

/** The rules that the linter finds broken in files, with the settings of the house. */
function lint(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(inject('runFolder'), 'lint-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const linter = fromPackageRoot('node_modules/oxlint/bin/oxlint');
    const settings = ['-c', fromPackageRoot('.oxlintrc.json'), '--format', 'json', folder];
    const { stdout } = spawnSync(process.execPath, [linter, ...settings], { encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
    return diagnostics.map(({ code }) => code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the linter', () => {
  it('catches a circle of files that import types only', () => {
    const circle = {
      'post.ts': `import type { Round } from './round.ts';\n\nexport type Post = Round | string;\n`,
      'round.ts': `import type { Post } from './post.ts';\n\nexport type Round = Post[];\n`,
    };
    expect(lint(circle)).toEqual(['import(no-cycle)', 'import(no-cycle)']);
  });

  it('lets pass imports that run in one direction', () => {
    const line = {
      'post.ts': 'export type Post = string;\n',
      'round.ts': `import type { Post } from './post.ts';\n\nexport type Round = Post[];\n`,
    };
    expect(lint(line)).toEqual([]);
  });
});
