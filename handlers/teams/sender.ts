import type { Caller } from '../../src/core/context.ts';
import { languageSchema, type Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { codeIn, redeemLinkCode } from '../../src/roster/link/link.ts';
import type { Account } from '../../src/people/identify.ts';
import { DeliveryFailed } from '../../src/outbox/channel.ts';
import { type Member, memberSchema } from './payloads.ts';
import type { Place } from './place.ts';
import type { Teams } from './teams.ts';

export type IdentifiedSender =
  | { known: true; person: Caller['person']; /** The words that linked them have served. */ justLinked?: true }
  /** Somebody who is told nothing but how to become known. */
  | { known: false; words: string; language: Language };

/**
 * Who speaks: by the account, else by the e-mail address that the tenant vouches for, else by a one-time code in what they
 * say. A guest's address is not the tenant's own: guests need a code.
 */
export async function identifySender(teams: Teams, place: Place, words = ''): Promise<IdentifiedSender> {
  const { app, core, clock } = teams;
  const account: Account = { platform: 'teams', tenant: place.tenant, userId: place.userId };
  const person = await core.identify(app, account, clock());
  if (person) return { known: true, person };
  const recognized = await recognize(teams, account, await memberOf(teams, place, place.member));
  if (recognized) return { known: true, person: recognized };
  const code = codeIn(words);
  const linked = code !== null && (await redeemLinkCode(app, account, code, clock()));
  const newcomer = linked ? await core.identify(app, account, clock()) : null;
  if (newcomer) return { known: true, person: newcomer, justLinked: true };
  const language = languageOfLocale(place.locale) ?? 'en';
  return { known: false, words: translate(language, 'teams.unknownPerson', { command: 'link CODE' }), language };
}

/** Links an account to the person of the working group who has the member's e-mail address; null where nobody has. */
export async function recognize(
  { app, core, clock }: Teams,
  account: Account,
  member: Member | null,
): Promise<Caller['person'] | null> {
  if (!member || isGuest(member)) return null;
  const email = member.email ?? member.userPrincipalName;
  return email ? core.identify(app, { ...account, email }, clock()) : null;
}

function isGuest({ userRole, userPrincipalName }: Member): boolean {
  return userRole === 'guest' || userRole === 'anonymous' || /#EXT#/i.test(userPrincipalName ?? '');
}

/** What Teams knows of a member; null when it does not say. */
export async function memberOf(
  { connector }: Teams,
  { serviceUrl, roster }: Place,
  id: string,
): Promise<Member | null> {
  const path = `/${encodeURIComponent(roster)}/members/${encodeURIComponent(id)}`;
  try {
    return await connector.call('GET', serviceUrl, path, null, memberSchema.catch({ id }));
  } catch (error) {
    if (error instanceof DeliveryFailed) return null;
    throw error;
  }
}

/** A locale of Teams such as `fr-CA` as one of the languages that Focal speaks. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  return languageSchema.safeParse(locale?.slice(0, 2).toLowerCase()).data;
}
