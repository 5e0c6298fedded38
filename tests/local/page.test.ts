import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLocalPageFiles } from '../../handlers/local/pageFiles.ts';
import { temporaryFolder } from '../support/databases.ts';
import { ServedChat } from './servedChat.ts';

const local = new ServedChat();

describe('the page', () => {
  test('is served with everything it needs from this machine, and may load nothing else', async () => {
    const page = await local.get('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
    const html = await page.text();
    const needed = Array.from(html.matchAll(/(?:src|href)="(\/[^"]+)"/g), ([, path]) => path ?? '');
    expect(needed.length).toBeGreaterThan(4);
    for (const path of needed) expect([path, (await local.get(path)).status]).toEqual([path, 200]);
    expect(html).not.toMatch(/https?:\/\//);
  });

  test('comes compressed, in at most 120 kB, and its files are kept by the browser until they change', async () => {
    const page = await local.get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const html = await page.text();
    const paths = Array.from(html.matchAll(/(?:src|href)="(\/local\/page\/[^"]+)"/g), ([, path]) => path ?? '');
    let bytes = Number(page.headers.get('content-length'));
    for (const path of new Set(paths)) {
      const { headers } = await local.get(path, { 'accept-encoding': 'gzip, deflate, br' });
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-encoding')).toBe('br');
      bytes += Number(headers.get('content-length'));
    }
    expect(bytes).toBeLessThan(120_000);
    expect(paths.filter((path) => path.endsWith('.css'))).toHaveLength(1);
  });

  test('has words before its scripts and style sheets are there, in the language of the browser', async () => {
    for (const [accepted, language, words] of [
      ['fr-CA,en;q=0.5', 'fr', 'Ouverture de la conversation'],
      ['es', 'es', 'Abriendo la conversación'],
      ['de', 'en', 'Opening the chat'],
    ] as const) {
      const page = await local.get('/', { 'accept-language': accepted });
      const html = await page.text();
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.slice(0, html.indexOf('rel="stylesheet"'))).toContain(words);
      expect(page.headers.get('vary')).toMatch(/accept-language/i);
    }
    const { headers } = await local.get('/');
    expect(headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-[^']+'/);
  });

  test('asks for one script where its modules were joined', async () => {
    const script = join(temporaryFolder(), 'main.js');
    writeFileSync(script, '// joined');
    const { pages, files, version } = readLocalPageFiles(script);
    const html = String(await pages.get('en')?.bytes(undefined));
    const scripts = Array.from(html.matchAll(/(?:src|href)="([^"]+\.js)"/g), ([, path]) => path);
    const [at, cards] = [`/local/page/${version}/main.js`, `/local/page/${version}/adaptivecards.js`];
    expect(new Set(scripts)).toEqual(new Set([at, cards]));
    expect([...files.keys()].filter((name) => name.endsWith('.js')).toSorted()).toEqual([
      'adaptivecards.js',
      'main.js',
    ]);
    expect(String(await files.get('main.js')?.bytes(undefined))).toBe('// joined');
  });

  test('comes as it is to whoever reads no compression, and the same', async () => {
    const [packed, plain] = await Promise.all([local.get('/'), local.get('/', { 'accept-encoding': 'identity' })]);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await packed.text());
    const gzip = await local.get('/local/words/fr', { 'accept-encoding': 'gzip' });
    expect(gzip.headers.get('content-encoding')).toBe('gzip');
    expect(await gzip.json()).toEqual(
      await (await local.get('/local/words/fr', { 'accept-encoding': 'identity' })).json(),
    );
  });

  test('has all texts and commands in three languages', async () => {
    const keys = await Promise.all(
      ['en', 'fr', 'es'].map(async (language) => {
        const { texts, commands } = (await (await local.get(`/local/words/${language}`)).json()) as {
          texts: object;
          commands: { command: string; about: string }[];
        };
        expect(commands).toEqual([]);
        return Object.keys(texts);
      }),
    );
    const html = await (await local.get('/')).text();
    const asked = Array.from(html.matchAll(/data-(?:text|label|placeholder)="(\w+)"/g), ([, key]) => key);
    expect(asked.length).toBeGreaterThan(15);
    expect(keys[0]).toEqual(expect.arrayContaining(asked));
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    expect((await local.get('/local/words/xx')).status).toBe(400);
  });

  test('offers each person the commands that they can use', async () => {
    const offered = async (person: number, language: string): Promise<string[]> => {
      const words = await (await local.get(`/local/people/${person}/words`)).json();
      expect(words).toMatchObject({ language, texts: { firstWords: expect.stringContaining('Focal') } });
      const { commands } = words as { commands: { command: string; about: string }[] };
      expect(commands.every(({ command, about }) => command !== '' && about !== '')).toBe(true);
      return commands.map(({ command }) => command);
    };
    expect(await offered(local.people.focalPoint, 'fr')).toEqual(
      expect.arrayContaining(['aide', 'répondre', 'absence']),
    );
    expect(await offered(local.people.focalPoint, 'fr')).not.toContain('relancer');
    expect(await offered(local.people.coordinator, 'en')).toContain('remind');
  });

  test('is not a window to other files', async () => {
    for (const path of [
      '/local/page/../router.ts',
      '/local/page/%2e%2e/router.ts',
      '/local/page/%2e%2e%2f%2e%2e%2fpackage.json',
    ])
      expect((await local.get(path)).status).toBeGreaterThanOrEqual(400);
  });
});
