import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { watchTeamsLogin } from '../../handlers/teams/botLogin.ts';
import { smallGroup } from '../people/smallGroup.ts';
import { databases, type TestDatabase } from '../support/databases.ts';
import { TeamsPerson } from '../support/teams/person.ts';
import { type TeamsWorld, teamsWorld } from '../support/teams/teamsWorld.ts';

/** What MSAL 2.16 throws when Entra refuses: its text names the tenant, the application and the request. */
function refusedByEntra(code: string): Error {
  const errorMessage = `Error(s): ${code} - Timestamp: 2026-11-29 - Description: AADSTS${code}: The provided client secret keys for app 'c0ffee' are wrong. - Correlation ID: 1`;
  return Object.assign(new Error(errorMessage), { name: 'ServerError', errorCode: 'invalid_client', errorMessage });
}

function watched(token: () => Promise<string | null>, secretEnds?: string) {
  const logged: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) });
  let now = new Date('2026-11-29T12:00:00Z');
  const login = watchTeamsLogin({ token, secretEnds, clock: () => now, log });
  return { login, logged, later: (date: string) => void (now = new Date(date)) };
}

describe('the login to Teams', () => {
  it('says Entra’s code, what it means and the day when the secret ends, once, and when it works again', async () => {
    let ended = true;
    const token = async () => {
      if (ended) throw refusedByEntra('7000222');
      return 'Bearer new';
    };
    const { login, logged } = watched(token, '2026-11-28');
    expect(login.health()).toEqual({ ok: true });
    await login.watch();
    await login.watch();
    const reason = 'no token: AADSTS7000222, the client secret has ended';
    expect(login.health()).toEqual({ ok: false, reason });
    expect(logged.filter(({ level }) => level === 50)).toEqual([
      expect.objectContaining({ reason, secretEnds: '2026-11-28' }),
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/c0ffee|Correlation/);
    ended = false;
    await login.watch();
    expect(login.health()).toEqual({ ok: true });
    expect(logged.at(-1)).toMatchObject({ msg: 'Focal can log in to Teams again' });
  });

  it('knows a login that cannot be reached, or does not answer, from a refused one', async () => {
    const unreachable = Object.assign(new Error('x'), {
      errorCode: 'endpoints_resolution_error',
      errorMessage: 'login.example',
    });
    const { login } = watched(() => Promise.reject(unreachable));
    await login.watch();
    expect(login.health()).toEqual({ ok: false, reason: 'no token: endpoints_resolution_error' });
    vi.useFakeTimers();
    try {
      const hanging = watched(() => new Promise(() => undefined));
      const watching = hanging.login.watch();
      await vi.advanceTimersByTimeAsync(10_000);
      await watching;
      expect(hanging.login.health()).toEqual({ ok: false, reason: 'no token: the_login_did_not_answer' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('warns once a day from thirty days before the secret ends', async () => {
    const { login, logged, later } = watched(() => Promise.resolve('Bearer x'), '2027-01-15');
    await login.watch();
    expect(logged).toEqual([]);
    later('2026-12-16T00:00:00Z');
    await login.watch();
    await login.watch();
    later('2026-12-17T00:00:00Z');
    await login.watch();
    expect(logged.map(({ secretEnds, days }) => [secretEnds, days])).toEqual([
      ['2027-01-15', 30],
      ['2027-01-15', 29],
    ]);
  });
});

describe.each(databases)('a bot whose token Teams does not take, on $name', ({ open }) => {
  let database: TestDatabase;
  let world: TeamsWorld;
  beforeAll(async () => {
    database = await open();
    const { app } = await smallGroup(database.db);
    world = await teamsWorld(database, { workingGroupId: app.workingGroupId });
  });
  afterAll(async () => {
    await world.close();
    await database.close();
  });

  it('is not in order until a call is taken again', async () => {
    await world.teams.begun;
    expect(world.teams.health()).toEqual({ ok: true });
    const ana = new TeamsPerson(world, 'ana');
    world.double.troubles.push({ path: 'GET ', status: 401 }, { path: 'POST ', status: 401 });
    await ana.says('hello');
    expect(world.teams.health()).toEqual({ ok: false, reason: 'Teams does not take the token (401)' });
    await world.teams.everyMinute();
    expect(world.teams.health()).toMatchObject({ ok: false });
    world.double.troubles.length = 0;
    await ana.says('hello again');
    expect(world.teams.health()).toEqual({ ok: true });
  });
});
