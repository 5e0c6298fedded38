import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { isPassing, isUnanswered, slackRefusalOf } from '../../handlers/slack/clients.ts';
import { notAccepted, connectRetryDelay, WrongToken } from '../../handlers/slack/connectRetryDelay.ts';

/** What Slack answers where it refuses a call. */
function refused(error: string): unknown {
  const refusal = Object.create(webApi.WebAPIPlatformError.prototype) as webApi.WebAPIPlatformError;
  return Object.assign(refusal, { message: `An API error occurred: ${error}`, data: { ok: false, error } });
}

function connecting() {
  const lines: { level: 'warn' | 'error'; said: string }[] = [];
  const log = {
    warn: (_: object, said: string) => void lines.push({ level: 'warn', said }),
    error: (said: string) => void lines.push({ level: 'error', said }),
  };
  return { lines, wait: connectRetryDelay(log as never, 'SLACK_BOT_TOKEN') };
}

describe('how long Slack is left alone after an attempt that failed', () => {
  it('is longer each time, and never longer than half a minute', () => {
    const { wait, lines } = connecting();
    const waits = Array.from({ length: 8 }, () => wait(new Error('connect ECONNREFUSED 10.0.0.7')));
    expect(waits).toEqual([500, 1_000, 2_000, 5_000, 10_000, 30_000, 30_000, 30_000]);
    expect(lines.every(({ level }) => level === 'warn')).toBe(true);
  });

  it('is a quarter of an hour where the token is refused, which the log hears once', () => {
    const { wait, lines } = connecting();
    expect([wait(refused('invalid_auth')), wait(refused('invalid_auth'))]).toEqual([900_000, 900_000]);
    expect(lines).toEqual([
      {
        level: 'error',
        said: expect.stringMatching(/SLACK_BOT_TOKEN \(invalid_auth\): install the app again/) as string,
      },
    ]);
  });

  it('is told again where the reason is another', () => {
    const { wait, lines } = connecting();
    wait(refused('invalid_auth'));
    wait(refused('token_revoked'));
    wait(new WrongToken('an app-level token'));
    expect(lines.map(({ said }) => /\((.*)\)/.exec(said)?.[1])).toEqual([
      'invalid_auth',
      'token_revoked',
      'an app-level token',
    ]);
  });

  it.each(notAccepted)('takes %s for a matter of an administrator', (error) => {
    expect(connecting().wait(refused(error))).toBe(900_000);
  });

  it('does not begin anew with each refusal that passes', () => {
    const { wait } = connecting();
    expect([wait(refused('internal_error')), wait(refused('ratelimited')), wait(new Error('reset'))]).toEqual([
      500, 1_000, 2_000,
    ]);
  });
});

describe('what an error of a call says', () => {
  it.each<[string, unknown, { refusal: string | null; passing: boolean; unanswered: boolean }]>([
    ['a refusal', refused('channel_not_found'), { refusal: 'channel_not_found', passing: false, unanswered: false }],
    [
      'a moment of weakness',
      refused('internal_error'),
      { refusal: 'internal_error', passing: true, unanswered: false },
    ],
    ['a bug of ours', new TypeError('x is undefined'), { refusal: null, passing: false, unanswered: false }],
    ['nothing', null, { refusal: null, passing: false, unanswered: false }],
  ])('is %s', (_, error, { refusal, passing, unanswered }) => {
    expect([slackRefusalOf(error), isPassing(error), isUnanswered(error)]).toEqual([refusal, passing, unanswered]);
  });
});
