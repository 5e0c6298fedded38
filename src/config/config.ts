import { StartRefusal } from './startRefusal.ts';
import { contradictorySettings, isLoopbackSetting, settings, type Settings } from './settings.ts';

/** How the bot speaks to Slack. */
export interface SlackConfig {
  readonly botToken: string;
  /** There in Socket Mode. */
  readonly appToken?: string;
  /** There when Slack calls `POST /slack/events`. */
  readonly signingSecret?: string;
  readonly apiUrl: string;
}

/** How the bot speaks to Microsoft Teams. */
export interface TeamsConfig {
  /** undefined only where anonymous requests are allowed. */
  readonly appId?: string;
  readonly appPassword?: string;
  /** The day (YYYY-MM-DD) on which `appPassword` ends. */
  readonly secretEnds?: string;
  readonly tenantId?: string;
  readonly openIdMetadataUrl?: string;
  readonly tokenIssuer?: string;
  /** The hosts that a serviceUrl may name; none means those of the public cloud. */
  readonly serviceHosts: readonly string[];
  readonly staticToken?: string;
  readonly allowAnonymous: boolean;
}

/** What the program was told by its surroundings. A channel that is not configured is undefined. */
export interface Config {
  readonly databaseUrl: string;
  /** The folder of the files that people send. */
  readonly dataDir: string;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly logLevel: Settings['LOG_LEVEL'];
  readonly production: boolean;
  readonly localChat: boolean;
  /** Lets whoever brings it from elsewhere read the metrics and what keeps the process from working. */
  readonly operationsToken?: string;
  readonly slack?: SlackConfig;
  readonly teams?: TeamsConfig;
}

/**
 * Judges the settings of `environment` (default: the process's own; no other file reads it). An empty value counts as
 * missing and gets `otherDefaults`, else the setting's own default. Throws StartRefusal with one message that lists every wrong or missing setting and what it should be.
 */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  otherDefaults: Readonly<Record<string, string>> = {},
): Config {
  const given = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const);
  const judged = settings.safeParse({ ...otherDefaults, ...Object.fromEntries(given.filter(([, value]) => value)) });
  const wrong = judged.success
    ? contradictorySettings(judged.data)
    : judged.error.issues.map((issue) => [issue.path.join('.'), issue.message] as const);
  if (!judged.success || wrong.length > 0) {
    const lines = wrong.map(([name, should]) => `  ${name} ${should}`);
    throw new StartRefusal(`Focal did not start, because of its settings (see .env.example):\n${lines.join('\n')}`);
  }
  return toConfig(judged.data);
}

function toConfig(all: Settings): Config {
  const slack = slackConfig(all);
  const teams = teamsConfig(all);
  // The local chat lets everybody be anybody: by itself it comes up only where nobody else can reach it.
  const nobodyElse = isLoopbackSetting(all.HOST) && all.NODE_ENV !== 'production';
  const localByDefault = slack === undefined && teams === undefined && nobodyElse;
  return {
    databaseUrl: all.DATABASE_URL,
    dataDir: all.DATA_DIR,
    host: all.HOST,
    port: all.PORT,
    logLevel: all.LOG_LEVEL,
    production: all.NODE_ENV === 'production',
    ...(all.OPERATIONS_TOKEN !== undefined && { operationsToken: all.OPERATIONS_TOKEN }),
    localChat: all.LOCAL_CHAT === undefined ? localByDefault : all.LOCAL_CHAT === 'on',
    ...(slack && { slack }),
    ...(teams && { teams }),
  };
}

function slackConfig(all: Settings): SlackConfig | undefined {
  if (all.SLACK_BOT_TOKEN === undefined) return undefined;
  return {
    botToken: all.SLACK_BOT_TOKEN,
    apiUrl: all.SLACK_API_URL ?? 'https://slack.com/api/',
    ...(all.SLACK_APP_TOKEN !== undefined && { appToken: all.SLACK_APP_TOKEN }),
    ...(all.SLACK_SIGNING_SECRET !== undefined && { signingSecret: all.SLACK_SIGNING_SECRET }),
  };
}

function teamsConfig(all: Settings): TeamsConfig | undefined {
  const allowAnonymous = all.TEAMS_ALLOW_ANONYMOUS === 'true';
  if (all.TEAMS_APP_ID === undefined && !allowAnonymous) return undefined;
  return {
    allowAnonymous,
    serviceHosts: all.TEAMS_SERVICE_HOSTS?.split(',').map((host) => host.trim()) ?? [],
    ...(all.TEAMS_APP_ID !== undefined && { appId: all.TEAMS_APP_ID }),
    ...(all.TEAMS_APP_PASSWORD !== undefined && { appPassword: all.TEAMS_APP_PASSWORD }),
    ...(all.TEAMS_SECRET_ENDS !== undefined && { secretEnds: all.TEAMS_SECRET_ENDS }),
    ...(all.TEAMS_TENANT_ID !== undefined && { tenantId: all.TEAMS_TENANT_ID }),
    ...(all.TEAMS_OPENID_METADATA_URL !== undefined && { openIdMetadataUrl: all.TEAMS_OPENID_METADATA_URL }),
    ...(all.TEAMS_TOKEN_ISSUER !== undefined && { tokenIssuer: all.TEAMS_TOKEN_ISSUER }),
    ...(all.TEAMS_STATIC_TOKEN !== undefined && { staticToken: all.TEAMS_STATIC_TOKEN }),
  };
}
