import { describe, expect, test } from 'vitest';
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
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
    expect((await local.get('/local/words/xx')).status).toBe(400);
  });

  test('offers each person the commands that they can use', async () => {
    const offered = async (person: number): Promise<string[]> => {
      const words = await (await local.get(`/local/words/fr?person=${person}`)).json();
      expect(words).toMatchObject({ texts: { firstWords: expect.stringContaining('Je suis Focal') } });
      const { commands } = words as { commands: { command: string; about: string }[] };
      expect(commands.every(({ command, about }) => command !== '' && about !== '')).toBe(true);
      return commands.map(({ command }) => command);
    };
    expect(await offered(local.people.focalPoint)).toEqual(expect.arrayContaining(['aide', 'répondre', 'absence']));
    expect(await offered(local.people.focalPoint)).not.toContain('relancer');
    expect(await offered(local.people.coordinator)).toContain('relancer');
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
