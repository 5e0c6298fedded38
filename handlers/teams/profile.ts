import type { AccountProfile } from '../../src/roster/syncProfile.ts';
import type { Activity } from './payloads.ts';
import type { Place } from './place.ts';
import { languageOfLocale } from './sender.ts';
import type { Teams } from './teams.ts';

/** Of so many accounts it is remembered what was taken over last. */
const remembered = 5_000;

/** Takes over what Teams says of the sender with their words: name, time zone, language; once for each news. */
export async function syncSender(
  { app, core, profiles, clock }: Teams,
  { tenant, userId }: Place,
  { from, locale, localTimezone }: Activity,
): Promise<void> {
  const language = languageOfLocale(locale ?? undefined);
  const profile: AccountProfile = {
    gone: false,
    ...(from.name && { name: from.name }),
    ...(localTimezone && isTimeZone(localTimezone) && { timeZone: localTimezone }),
    ...(language && { language }),
  };
  const said = JSON.stringify(profile);
  if (profiles.get(userId) === said) return;
  await core.follow(app, { platform: 'teams', tenant, userId }, profile, clock());
  profiles.set(userId, said);
  const [oldest] = profiles.keys();
  if (profiles.size > remembered && oldest !== undefined) profiles.delete(oldest);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
