import { z } from 'zod';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether only this machine can reach a server that listens on `host`. */
export const isLoopbackSetting = (host: string): boolean => LOOPBACK.has(host);

const starting = (prefix: string, where: string) =>
  z.string().startsWith(prefix, `must start with "${prefix}" (${where})`).optional();
const webAddress = (example: string) =>
  z.url({ protocol: /^https?$/, error: `must be a web address such as ${example}` }).optional();
const onOff = (yes: string, no: string) => z.enum([yes, no], `must be "${yes}" or "${no}"`);

/** Every setting by itself: its default, what is allowed, and the words for what is not. Order as in .env.example. */
export const settings = z.object({
  NODE_ENV: z.string().default('development'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:(?!:memory:).+|postgres(ql)?:\/\/.+)$/,
      'must be "file:PATH" (SQLite) or "postgresql://USER:PASSWORD@HOST/DATABASE"',
    )
    .default('file:./data/focal.db'),
  DATA_DIR: z.string().default('./data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number from 0 to 65535')
    .int('must be a whole number')
    .min(0, 'must be a number from 0 to 65535')
    .max(65535, 'must be a number from 0 to 65535')
    .default(3000),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
  LOCAL_CHAT: onOff('on', 'off').optional(),
  OPERATIONS_TOKEN: z
    .string()
    .regex(/^\S{16,}$/, 'must be at least 16 characters without blanks')
    .optional(),
  SLACK_BOT_TOKEN: starting('xoxb-', 'Slack app page, OAuth & Permissions'),
  SLACK_APP_TOKEN: starting('xapp-', 'Slack app page, Basic Information, App-Level Tokens'),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(8, 'must be the signing secret of the Slack app page, Basic Information')
    .optional(),
  SLACK_API_URL: webAddress('https://slack.com/api/'),
  TEAMS_APP_ID: z.string().optional(),
  TEAMS_APP_PASSWORD: z.string().optional(),
  TEAMS_SECRET_ENDS: z.iso.date('must be the day on which the client secret ends, such as 2027-05-31').optional(),
  TEAMS_TENANT_ID: z.string().optional(),
  TEAMS_OPENID_METADATA_URL: webAddress('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  TEAMS_TOKEN_ISSUER: webAddress('https://api.botframework.com'),
  TEAMS_SERVICE_HOSTS: z
    .string()
    .regex(
      /^[\w.:-]+(\s*,\s*[\w.:-]+)*$/,
      'must be host names with commas between them, such as smba.trafficmanager.net',
    )
    .optional(),
  TEAMS_STATIC_TOKEN: z.string().optional(),
  TEAMS_ALLOW_ANONYMOUS: onOff('true', 'false').default('false'),
});

/** The settings after each was judged by itself. */
export type Settings = z.output<typeof settings>;

/** What is wrong between settings that are each right: [name, what it should be]. */
export function contradictorySettings(all: Settings): (readonly [name: string, should: string])[] {
  const wrong: (readonly [string, string])[] = [];
  const loopback = isLoopbackSetting(all.HOST);
  const slack = [all.SLACK_BOT_TOKEN, all.SLACK_APP_TOKEN, all.SLACK_SIGNING_SECRET];
  if (slack.some((value) => value !== undefined)) {
    if (all.SLACK_BOT_TOKEN === undefined)
      wrong.push(['SLACK_BOT_TOKEN', 'is missing: other Slack settings are there']);
    else if (all.SLACK_APP_TOKEN === undefined && all.SLACK_SIGNING_SECRET === undefined)
      wrong.push(['SLACK_APP_TOKEN', 'is missing: set it (Socket Mode), or SLACK_SIGNING_SECRET (HTTP)']);
  }
  const anonymous = all.TEAMS_ALLOW_ANONYMOUS === 'true';
  const teams = ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID'] as const;
  if (!anonymous && TEAMS_SETTINGS.some((name) => all[name] !== undefined)) {
    for (const name of teams) {
      const replaced = name === 'TEAMS_APP_PASSWORD' && all.TEAMS_STATIC_TOKEN !== undefined;
      if (all[name] === undefined && !replaced) wrong.push([name, 'is missing: other Teams settings are there']);
    }
  }
  if (anonymous && !loopback)
    wrong.push([
      'TEAMS_ALLOW_ANONYMOUS',
      `must not be "true" while HOST is ${all.HOST}: only on 127.0.0.1, ::1, localhost`,
    ]);
  if (anonymous && all.NODE_ENV === 'production')
    wrong.push(['TEAMS_ALLOW_ANONYMOUS', 'must not be "true" while NODE_ENV is production']);
  if (all.LOCAL_CHAT === 'on' && all.NODE_ENV === 'production')
    wrong.push(['LOCAL_CHAT', 'must not be "on" while NODE_ENV is production: everybody can be anybody there']);
  if (all.LOCAL_CHAT === 'on' && !loopback)
    wrong.push(['LOCAL_CHAT', `must not be "on" while HOST is ${all.HOST}: only on 127.0.0.1, ::1, localhost`]);
  return wrong;
}

const TEAMS_SETTINGS = [
  'TEAMS_APP_ID',
  'TEAMS_APP_PASSWORD',
  'TEAMS_SECRET_ENDS',
  'TEAMS_TENANT_ID',
  'TEAMS_OPENID_METADATA_URL',
  'TEAMS_TOKEN_ISSUER',
  'TEAMS_SERVICE_HOSTS',
  'TEAMS_STATIC_TOKEN',
] as const;
