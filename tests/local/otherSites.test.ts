import { randomUUID } from 'node:crypto';
import { request as plainRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { cardSubmitData } from '../../handlers/cards/submission.ts';
import { ours, ServedChat } from './servedChat.ts';

const local = new ServedChat();

describe('other web sites', () => {
  const press = {
    kind: 'press',
    key: randomUUID(),
    conversation: 'direct',
    data: cardSubmitData({ kind: 'help' }),
    label: 'x',
  };

  test.each([
    ['without our header', { 'content-type': 'application/json' }],
    ['as a form would post', { 'content-type': 'text/plain', 'x-focal': 'page' }],
    ['from another origin', { ...ours, origin: 'https://evil.example' }],
    ['from another port', { ...ours, origin: 'http://127.0.0.1:1' }],
    ['from a sandboxed page', { ...ours, origin: 'null' }],
    ['as the browser says, across sites', { ...ours, 'sec-fetch-site': 'cross-site' }],
  ])('cannot act %s', async (_how, headers) => {
    expect((await local.act(press, headers)).status).toBe(403);
    expect(local.core.heard).toEqual([]);
  });

  /** As a browser sends it: `fetch` of Node writes some of these headers itself. */
  const statusOf = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(local.url);
      const sent = plainRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end();
    });

  test('cannot read through a name that they point to this machine', async () => {
    expect(await statusOf('/local/people', { host: 'evil.example' })).toBe(403);
    expect(await statusOf('/', { host: 'localhost.evil.example:3000' })).toBe(403);
  });

  test('cannot read with two hosts, of which only one is ours', async () => {
    const { host, port } = new URL(local.url);
    const said = async (...headers: string[]): Promise<string> => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.end(['GET /local/people HTTP/1.1', ...headers, 'connection: close', '', ''].join('\r\n'));
      let answer = '';
      for await (const chunk of socket) answer += String(chunk);
      return answer.split('\r\n', 1)[0] ?? '';
    };
    expect(await said(`host: ${host}`)).toContain('200');
    expect(await said(`host: ${host}`, 'host: evil.example')).toMatch(/ 40[03] /);
    expect(await said(`host: ${host}`, `host: ${host}`)).toMatch(/ 40[03] /);
  });
  test.each(['forwarded', 'via', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host', 'X-Forwarded-Anything'])(
    'cannot come in through a proxy on this machine, which says %s',
    async (header) => {
      expect(await statusOf('/', { [header]: '1.2.3.4' })).toBe(403);
      expect((await local.act(press, { ...ours, [header]: '1.2.3.4' })).status).toBe(403);
      expect(local.core.heard).toEqual([]);
    },
  );

  test('cannot embed or read anything, but may link to the page', async () => {
    const crossSite = { 'sec-fetch-site': 'cross-site' };
    expect(await statusOf('/local/people', { ...crossSite, 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(await statusOf('/local/people', { ...crossSite, 'sec-fetch-mode': 'navigate' })).toBe(403);
    expect(await statusOf('/', { ...crossSite, 'sec-fetch-mode': 'navigate' })).toBe(200);
    const page = await local.get('/');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });
});
