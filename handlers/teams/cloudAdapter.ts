import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  type Activity as BotActivity,
  ConfigurationServiceClientCredentialFactory,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { TeamsConfig } from '../../src/config/config.ts';
import type { Activity } from './payloads.ts';

/** Where one of Microsoft's clouds keeps the login, and who signs what it sends (constants of botframework-connector 4.23.3). */
const publicCloud = {
  login: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
  issuer: 'https://api.botframework.com',
  oauth: 'https://api.botframework.com',
  keys: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  // The second is GCC's, which has the login and the keys of the public cloud.
  hosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
};
const governmentCloud: typeof publicCloud = {
  login: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  scope: 'https://api.botframework.us',
  issuer: 'https://api.botframework.us',
  oauth: 'https://api.botframework.azure.us',
  keys: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  hosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
};

/** The cloud that the settings name: a sovereign one by its issuer, a test cloud by addresses of its own. */
export function cloudOf(config: TeamsConfig): typeof publicCloud {
  const known = config.tokenIssuer === governmentCloud.issuer ? governmentCloud : publicCloud;
  return {
    ...known,
    issuer: config.tokenIssuer ?? known.issuer,
    keys: config.openIdMetadataUrl ?? known.keys,
    hosts: config.serviceHosts.length > 0 ? [...config.serviceHosts] : known.hosts,
  };
}

type Credentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>;
type Factory = Pick<
  ConfigurationServiceClientCredentialFactory,
  'isValidAppId' | 'isAuthenticationDisabled' | 'createCredentials'
>;
type Signed = Parameters<Credentials['signRequest']>[0];

/** What the library proved of a request. */
export type Proof = Awaited<ReturnType<Adapter['prove']>>;

/** The library's adapter, with the two halves of its work apart: who sends, and what it causes. */
export class Adapter extends TeamsAdapter {
  /** Throws for a token that is not valid for this bot and this activity. */
  prove(activity: Activity, header: string) {
    return this.botFrameworkAuthentication.authenticateRequest(activity as unknown as BotActivity, header);
  }

  /** Runs the routes on an activity; what an invoke is answered. */
  runActivity(
    proof: Proof,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(proof, activity as unknown as BotActivity, logic);
  }
}

export function createAdapter(config: TeamsConfig): { adapter: Adapter; token: () => Promise<string | null> } {
  const cloud = cloudOf(config);
  const factory = credentialsOf(config);
  const adapter = new Adapter(
    {
      ValidateAuthority: 'true',
      ToChannelFromBotLoginUrl: cloud.login,
      ToChannelFromBotOAuthScope: cloud.scope,
      ToBotFromChannelTokenIssuer: cloud.issuer,
      OAuthUrl: cloud.oauth,
      ToBotFromChannelOpenIdMetadataUrl: cloud.keys,
      // Tokens of the Emulator are refused before the library sees them.
      ToBotFromEmulatorOpenIdMetadataUrl: cloud.keys,
      CallerId: 'urn:botframework:azure',
    },
    factory,
  );
  return { adapter, token: () => tokenFrom(factory, config.appId ?? '', cloud) };
}

/** Without a login: a test cloud that takes a fixed token, or nobody's requests on loopback. */
function credentialsOf({ appId, appPassword, tenantId, staticToken, allowAnonymous }: TeamsConfig): Factory {
  if (staticToken === undefined && !allowAnonymous)
    return new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: appId ?? '',
      MicrosoftAppPassword: appPassword ?? '',
      MicrosoftAppTenantId: tenantId ?? '',
    });
  return {
    isValidAppId: (id) => Promise.resolve(id === appId),
    isAuthenticationDisabled: () => Promise.resolve(allowAnonymous),
    createCredentials: () =>
      Promise.resolve({
        signRequest(request: Signed) {
          if (staticToken !== undefined) request.headers.set('authorization', `Bearer ${staticToken}`);
          return Promise.resolve(request);
        },
      }),
  };
}

/** The token that our own calls carry; null where none is asked for. The library keeps it until it runs out. */
async function tokenFrom(factory: Factory, appId: string, cloud: typeof publicCloud): Promise<string | null> {
  const credentials = await factory.createCredentials(appId, cloud.scope, cloud.login, true);
  const headers = new Headers();
  await credentials.signRequest({ headers } as unknown as Signed);
  return headers.get('authorization');
}
