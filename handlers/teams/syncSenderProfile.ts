import { languageOfLocale } from '../../src/language/language.ts';
import type { AccountProfile } from '../../src/roster/syncRosterProfile.ts';
import type { Activity } from './payloads.ts';
import type { TeamsPlace } from './messagePlace.ts';
import type { Teams } from './teamsContext.ts';

/** Takes over what Teams says of the sender with their words: name, time zone, language; once for each news. */
export async function syncSenderProfile(
  { app, core, profiles, clock }: Teams,
  { tenant, userId }: TeamsPlace,
  { from, locale, localTimezone }: Activity,
): Promise<void> {
  const language = languageOfLocale(locale);
  const profile: AccountProfile = {
    gone: false,
    ...(from.name && { name: from.name }),
    ...(localTimezone && isTimeZone(localTimezone) && { timeZone: localTimezone }),
    ...(language && { language }),
  };
  const said = JSON.stringify(profile);
  if (profiles.get(userId) === said) return;
  await core.syncProfile(app, { platform: 'teams', tenant, userId }, profile, clock());
  profiles.set(userId, said);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
