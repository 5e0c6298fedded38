import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';

interface Locked {
  version: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  engines?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(fromPackageRoot('package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('npm ci', () => {
  it('has no package that warns of Node 20: what needs a newer one is optional, and then npm leaves it out', () => {
    const tooNew = installed.filter(
      ([, { engines, optional }]) => !optional && /^\s*(>=|\^)\s*2[1-9]/.test(engines?.['node'] ?? ''),
    );
    expect(tooNew.map(([path]) => path)).toEqual([]);
  });

  it('leaves compiler and command line of Prisma out of production; else run `node .ci/complete-lock.mjs`', () => {
    for (const name of ['prisma', 'typescript', 'vitest'])
      expect(packages[`node_modules/${name}`]).toMatchObject({ dev: true });
  });

  it('takes the library of Teams as optional', () => {
    for (const name of ['@microsoft/teams-ai', 'botbuilder', 'openai', 'rimraf'])
      expect(packages[`node_modules/${name}`]).toMatchObject({ optional: true });
  });
});
