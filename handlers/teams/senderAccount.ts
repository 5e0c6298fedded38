import type { AccountHolder, Sender } from '../../src/conversation/identifySender.ts';
import { languageOfLocale } from '../../src/language/language.ts';
import { recordAccountUse } from '../../src/people/accounts/recordAccountUse.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import { type Member, memberSchema } from './payloads.ts';
import type { TeamsPlace } from './messagePlace.ts';
import { withTeamsRetries } from './send.ts';
import { keepAddress } from './store.ts';
import type { Teams } from './teamsContext.ts';

/** Whoever spoke in a place as the conversation identifies them. */
export function teamsSenderOf(teams: Teams, place: TeamsPlace): Sender {
  const { tenant, userId } = place;
  return {
    account: { platform: 'teams', tenant, userId },
    language: languageOfLocale(place.locale),
    holder: async () => {
      // Nobody was known by the account until now: what Teams said of its owner was not taken over, and is to be.
      teams.profiles.delete(userId);
      return teamsAccountHolderOf(await memberOf(teams, place, place.member));
    },
    recordActivity: () => rememberAddress(teams, place),
  };
}

/** A guest's address is not the tenant's own; nor is that of somebody of whom Teams says nothing. */
export function teamsAccountHolderOf(member: Member | null): AccountHolder {
  if (!member || isGuest(member)) return { standing: 'guest' };
  return { standing: 'member', email: member.email ?? member.userPrincipalName ?? undefined };
}

function isGuest({ userRole, userPrincipalName }: Member): boolean {
  return userRole === 'guest' || userRole === 'anonymous' || /#EXT#/i.test(userPrincipalName ?? '');
}

/** How the person can be reached from now on; a group chat tells at least their id. */
async function rememberAddress({ app, clock }: Teams, place: TeamsPlace): Promise<void> {
  const { tenant, userId, serviceUrl, member, conversation, kind } = place;
  const address = { serviceUrl, member, ...(kind === 'personal' && { conversation }) };
  const known = await keepAddress(app.db, { tenant, userId }, address);
  await recordAccountUse(app, { platform: 'teams', tenant, userId }, clock(), known);
}

/** What Teams knows of a member; null for one that it does not have, or does not show. Throws `DeliveryFailed` where it does not say. */
export async function memberOf(teams: Teams, { serviceUrl, roster }: TeamsPlace, id: string): Promise<Member | null> {
  const path = `/${encodeURIComponent(roster)}/members/${encodeURIComponent(id)}`;
  const ask = () => teams.connector.call('GET', serviceUrl, path, null, memberSchema.nullable().catch(null));
  try {
    const member = await withTeamsRetries(teams, ask);
    if (member === null) throw new DeliveryFailed('Teams described no member', { permanent: false, retryAfter: null });
    return member;
  } catch (error) {
    if (error instanceof DeliveryFailed && error.unreachable) return null;
    throw error;
  }
}
