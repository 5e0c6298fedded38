import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { registry } from '../../src/app/featureRegistry.ts';
import { temporaryFolder } from '../support/databases.ts';

const script = fromPackageRoot('manifest', 'teams', 'pack.mjs');
const appId = '11111111-2222-3333-4444-555555555555';
const pack = (env: Record<string, string>, ...more: string[]) =>
  spawnSync(process.execPath, [script, ...more], { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' });
const localized = (language: string) =>
  JSON.parse(readFileSync(fromPackageRoot('manifest', 'teams', `${language}.json`), 'utf8')) as Record<string, string>;

describe('the app package', () => {
  it('is an archive of the manifest, its translations and icons of the sizes that Teams asks for', () => {
    const file = join(temporaryFolder(), 'focal.zip');
    const { status, stderr } = pack({ TEAMS_APP_ID: appId }, file);
    expect([status, stderr]).toEqual([0, '']);
    const unpack = (name: string) => execFileSync('unzip', ['-p', file, name]);
    const manifest = JSON.parse(unpack('manifest.json').toString()) as {
      id: string;
      version: string;
      bots: { botId: string }[];
    };
    expect([manifest.id, manifest.bots[0]?.botId]).toEqual([appId, appId]);
    // Teams takes an upload for an update by its version: it is the package's, and stands nowhere else.
    const source = readFileSync(fromPackageRoot('manifest', 'teams', 'manifest.json'), 'utf8');
    expect(source).toContain('"version": "PACKAGE_VERSION"');
    const program = JSON.parse(readFileSync(fromPackageRoot('package.json'), 'utf8')) as { version: string };
    expect(manifest.version).toBe(program.version);
    const sizeOf = (name: string) => [unpack(name).readUInt32BE(16), unpack(name).readUInt32BE(20)];
    expect([sizeOf('color.png'), sizeOf('outline.png')]).toEqual([
      [192, 192],
      [32, 32],
    ]);
    expect(execFileSync('unzip', ['-tq', file]).toString()).toContain('No errors');
  });

  it('is not written without the id of the bot', () => {
    const { status, stderr } = pack({});
    expect(status).toBe(2);
    expect(stderr).toContain('TEAMS_APP_ID must be');
  });

  it.each(['fr', 'es'])('has every word of the manifest in %s', (language) => {
    const manifest = JSON.parse(readFileSync(fromPackageRoot('manifest', 'teams', 'manifest.json'), 'utf8')) as object;
    const said = Object.keys(localized(language)).filter((key) => /\.(title|description)$/.test(key));
    expect(said.toSorted()).toEqual(wordsOf(manifest).toSorted());
  });

  it.each(['fr', 'es'])('offers commands in %s that the bot understands', (language) => {
    const titles = Object.entries(localized(language)).filter(([key]) => /^bots.*\.title$/.test(key));
    expect(titles).toHaveLength(9);
    for (const [, title] of titles)
      expect([title, registry.commands.parse(title)?.intent.kind]).toEqual([title, expect.any(String)]);
  });
});

/** The paths of all titles and descriptions of commands. */
function wordsOf(part: unknown, path = ''): string[] {
  if (Array.isArray(part)) return part.flatMap((one, position) => wordsOf(one, `${path}[${position}]`));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const below = path === '' ? key : `${path}.${key}`;
    const isWord = typeof value === 'string' && path.includes('commands');
    return isWord && ['title', 'description'].includes(key) ? [below] : wordsOf(value, below);
  });
}
