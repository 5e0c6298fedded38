import type { TeamsConfig } from '../../src/config/config.ts';
import { type Adapter, cloudOf, type Proof } from './cloudAdapter.ts';
import type { Activity } from './payloads.ts';

/** A request that does nothing, with the status that it is answered; the reason is for the log alone. */
export class NotTrusted extends Error {
  readonly status: 401 | 403 | 503;

  constructor(status: 401 | 403 | 503, reason: string) {
    super(reason);
    this.status = status;
  }
}

/** Whether a service is one of our cloud: our token goes there. Other than named hosts must speak https. */
export function trustedService(config: TeamsConfig): (serviceUrl: string) => boolean {
  const { hosts } = cloudOf(config);
  const named = config.serviceHosts.length > 0;
  return (serviceUrl) => {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, host, hostname, username } = new URL(serviceUrl);
    if (username !== '' || (protocol !== 'https:' && protocol !== 'http:')) return false;
    if (config.allowAnonymous && !named) return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    const known = hosts.some((one) => one.toLowerCase() === host || one.toLowerCase() === hostname);
    return known && (named || protocol === 'https:');
  };
}

/**
 * Proves that an activity comes from Teams, for this bot and from our tenant; throws NotTrusted otherwise. The library checks the
 * signature, the issuer, the audience and that the token was made for this service; the rest it would let pass.
 */
export async function proveTeamsActivity(
  config: TeamsConfig,
  adapter: Adapter,
  activity: Activity,
  authorization: string,
  now: Date,
): Promise<Proof> {
  if (!config.allowAnonymous) checkToken(config, activity, authorization, now);
  const proof = await adapter.prove(activity, config.allowAnonymous ? '' : authorization).catch((error: unknown) => {
    if (keysMissing(error)) throw new NotTrusted(503, 'the keys of the cloud cannot be read');
    throw new NotTrusted(401, error instanceof Error ? error.message : 'not authenticated');
  });
  if (!trustedService(config)(activity.serviceUrl)) throw new NotTrusted(403, 'a serviceUrl of another cloud');
  const tenants = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter(
    (tenant) => typeof tenant === 'string',
  );
  const ours = config.tenantId?.toLowerCase();
  if (ours !== undefined && (tenants.length === 0 || tenants.some((tenant) => tenant.toLowerCase() !== ours)))
    throw new NotTrusted(403, 'a foreign tenant');
  return proof;
}

/** What the library would take: tokens of the Emulator, of other bots, without an end, or for another channel. */
function checkToken(config: TeamsConfig, activity: Activity, authorization: string, now: Date): void {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  if (payload === undefined) throw new NotTrusted(401, 'no token');
  const { iss, exp, aud } = claimsOf(payload);
  if (iss !== cloudOf(config).issuer) throw new NotTrusted(401, 'another issuer');
  if (aud !== config.appId) throw new NotTrusted(401, 'another audience');
  if (typeof exp !== 'number') throw new NotTrusted(401, 'a token that never expires');
  if (exp * 1_000 < now.getTime() - CLOCK_TOLERANCE_MS) throw new NotTrusted(401, 'an expired token');
  if (activity.channelId !== 'msteams') throw new NotTrusted(403, 'another channel than Teams');
}

/** As the Bot Connector's authentication asks for. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

function claimsOf(payload: string): { iss?: unknown; exp?: unknown; aud?: unknown } {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? claims : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** The cloud's keys could not be fetched: nobody can be told apart, and Teams is to try again. */
function keysMissing(error: unknown): boolean {
  return error instanceof Error && (error.name === 'FetchError' || error.message.startsWith('Failed to load'));
}
