import { describe, expect, it } from 'vitest';
import { trustedService } from '../../handlers/teams/proveActivity.ts';

const config = { serviceHosts: [], allowAnonymous: false };
const government = { ...config, tokenIssuer: 'https://api.botframework.us' };

describe('a service that our token goes to', () => {
  it.each([
    ['https://smba.trafficmanager.net/emea/', true, false],
    ['https://smba.infra.gcc.teams.microsoft.com/gcc/', true, false],
    ['https://smba.infra.gov.teams.microsoft.us/gcch/', false, true],
    ['https://smba.infra.dod.teams.microsoft.us/dod/', false, true],
    ['http://smba.infra.gcc.teams.microsoft.com/gcc/', false, false],
    ['https://smba.infra.gcc.teams.microsoft.com.example.org/', false, false],
    ['https://gcc.teams.microsoft.com/', false, false],
  ])('%s: in the public cloud %s, in the government’s %s', (url, inPublic, inGovernment) => {
    expect([trustedService(config)(url), trustedService(government)(url)]).toEqual([inPublic, inGovernment]);
  });
});
