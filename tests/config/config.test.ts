import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import { settings } from '../../src/config/settings.ts';
import { StartRefusal } from '../../src/config/startRefusal.ts';

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const teams = { TEAMS_APP_ID: 'app', TEAMS_APP_PASSWORD: 'secret', TEAMS_TENANT_ID: 'tenant' };

/** The lines that say what is wrong, without the heading. */
function complaints(environment: Record<string, string>): string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(StartRefusal);
    return String((error as Error).message)
      .split('\n  ')
      .slice(1);
  }
  return [];
}

describe('without any setting', () => {
  it('keeps a SQLite file, listens on the loopback address only, and serves the local chat', () => {
    expect(parseConfig({})).toEqual({
      databaseUrl: 'file:./data/focal.db',
      dataDir: './data',
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      production: false,
      localChat: true,
    });
  });

  it('takes an empty value for a missing one', () => {
    expect(parseConfig({ PORT: '', SLACK_BOT_TOKEN: ' ', LOCAL_CHAT: '' })).toEqual(parseConfig({}));
  });
});

describe('Slack', () => {
  it('speaks Socket Mode with an app token, and leaves the local chat off', () => {
    const config = parseConfig(slack);
    expect(config.slack).toEqual({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'https://slack.com/api/' });
    expect(config.localChat).toBe(false);
  });

  it('speaks HTTP with a signing secret, to another address where told', () => {
    const environment = {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: '12345678',
      SLACK_API_URL: 'http://localhost:9/',
    };
    expect(parseConfig(environment).slack).toEqual({
      botToken: 'xoxb-1',
      signingSecret: '12345678',
      apiUrl: 'http://localhost:9/',
    });
  });

  it('is not half configured', () => {
    expect(complaints({ SLACK_APP_TOKEN: 'xapp-1' })).toEqual([expect.stringMatching(/^SLACK_BOT_TOKEN is missing/)]);
    expect(complaints({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([expect.stringMatching(/SLACK_APP_TOKEN is missing/)]);
  });
});

describe('Teams', () => {
  it('names its application, its secret and its tenant', () => {
    expect(parseConfig(teams).teams).toEqual({
      appId: 'app',
      appPassword: 'secret',
      tenantId: 'tenant',
      serviceHosts: [],
      allowAnonymous: false,
    });
  });

  it('takes a fixed token in place of the secret, and several hosts', () => {
    const { TEAMS_APP_PASSWORD: _, ...rest } = teams;
    const config = parseConfig({ ...rest, TEAMS_STATIC_TOKEN: 't', TEAMS_SERVICE_HOSTS: 'a.example, localhost:4000' });
    expect(config.teams).toMatchObject({ staticToken: 't', serviceHosts: ['a.example', 'localhost:4000'] });
  });

  it('is told the day on which the secret ends', () => {
    expect(parseConfig({ ...teams, TEAMS_SECRET_ENDS: '2027-05-31' }).teams?.secretEnds).toBe('2027-05-31');
    expect(complaints({ ...teams, TEAMS_SECRET_ENDS: '31.5.2027' })).toEqual([
      'TEAMS_SECRET_ENDS must be the day on which the client secret ends, such as 2027-05-31',
    ]);
  });

  it('is not half configured', () => {
    expect(complaints({ TEAMS_APP_ID: 'app' })).toHaveLength(2);
    expect(complaints({ TEAMS_STATIC_TOKEN: 't' })).toHaveLength(2);
  });

  it('lets unsigned requests in on a loopback address outside production only', () => {
    const anonymous = { TEAMS_ALLOW_ANONYMOUS: 'true' };
    expect(parseConfig(anonymous).teams).toEqual({ allowAnonymous: true, serviceHosts: [] });
    expect(complaints({ ...anonymous, HOST: '0.0.0.0' })).toEqual([expect.stringContaining('HOST is 0.0.0.0')]);
    expect(complaints({ ...anonymous, NODE_ENV: 'production' })).toEqual([expect.stringContaining('production')]);
  });
});

describe('the local chat', () => {
  it('can be served beside Slack and Teams', () => {
    expect(parseConfig({ ...slack, ...teams, LOCAL_CHAT: 'on' }).localChat).toBe(true);
  });

  it('is never reachable from elsewhere', () => {
    expect(complaints({ LOCAL_CHAT: 'on', HOST: '0.0.0.0' })).toEqual([expect.stringMatching(/^LOCAL_CHAT must not/)]);
    expect(parseConfig({ HOST: '0.0.0.0' }).localChat).toBe(false);
  });

  it('is never served in production', () => {
    const NODE_ENV = 'production';
    expect(complaints({ LOCAL_CHAT: 'on', NODE_ENV })).toEqual([
      expect.stringMatching(/^LOCAL_CHAT must not.*production/),
    ]);
    expect(parseConfig({ NODE_ENV }).localChat).toBe(false);
  });
});

describe('the operations token', () => {
  it('is long enough that nobody guesses it', () => {
    expect(parseConfig({ OPERATIONS_TOKEN: '0123456789abcdef' }).operationsToken).toBe('0123456789abcdef');
    expect(complaints({ OPERATIONS_TOKEN: 'short' })).toEqual([expect.stringMatching(/^OPERATIONS_TOKEN must be/)]);
  });
});

describe('wrong settings', () => {
  it('are all named in one message that says what each should be', () => {
    const wrong = {
      DATABASE_URL: 'mysql://x',
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      LOCAL_CHAT: 'yes',
      SLACK_BOT_TOKEN: 'xapp-1',
      SLACK_API_URL: 'slack.com',
      TEAMS_SERVICE_HOSTS: 'https://a/',
      TEAMS_ALLOW_ANONYMOUS: '1',
    };
    const said = complaints(wrong);
    expect(said.map((line) => line.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
    expect(said.every((line) => line.includes(' must '))).toBe(true);
  });

  it.each(['-1', '65536', '3.5'])('include the port %s', (PORT) => {
    expect(complaints({ PORT })).toEqual([expect.stringMatching(/^PORT must/)]);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(fromPackageRoot('.env.example'), 'utf8').split('\n');

  it('names every setting once, in order, each below a comment', () => {
    const named = lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=')[0]);
    expect(named).toEqual(Object.keys(settings.shape));
    expect(lines.every((line, at) => !/^[A-Z]/.test(line) || lines[at - 1]?.startsWith('# '))).toBe(true);
  });

  it('can be used as it is', () => {
    const pairs = lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(/=(.*)/).slice(0, 2));
    const { SLACK_API_URL: _, ...environment } = Object.fromEntries(pairs) as Record<string, string>;
    expect(parseConfig(environment)).toEqual(parseConfig({}));
  });
});
