import type { Caller } from '../../src/core/context.ts';
import { type Language, languageSchema } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { codeIn, redeemLinkCode } from '../../src/roster/link/link.ts';
import { withRetries } from './clients.ts';
import { type Profile, profileSchema } from './payloads.ts';
import type { Slack } from './slack.ts';
import { recordActivity } from './recordActivity.ts';

/** A Slack account, as a payload names it. */
export interface Sender {
  userId: string;
  /** The account's own workspace, where Slack says it. */
  teamId?: string | null | undefined;
}

export type IdentifiedSender =
  | { known: true; person: Caller['person']; /** The words that linked them have served. */ justLinked?: true }
  /** Somebody who is told nothing but how to become known. */
  | { known: false; words: string };

/**
 * Who speaks: by the account, else by the e-mail address that Slack vouches for, else by a one-time code in what they say.
 * Guests from other workspaces are turned away, whoever they are.
 */
export async function identifySender(slack: Slack, { userId, teamId }: Sender, words = ''): Promise<IdentifiedSender> {
  const { app, core, workspace, clock } = slack;
  if (teamId && teamId !== workspace.team) return stranger('slack.foreignWorkspace', 'en');
  const account = { platform: 'slack', tenant: workspace.team, userId } as const;
  await recordActivity(app.db, account, clock());
  const person = await core.identify(app, account, clock());
  if (person) return { known: true, person };
  const profile = await profileOf(slack, userId);
  const language = languageOfLocale(profile?.locale) ?? 'en';
  if (!profile || profile.is_bot || profile.deleted) return stranger('slack.unknownPerson', language);
  if (profile.is_stranger || (profile.team_id ?? workspace.team) !== workspace.team)
    return stranger('slack.foreignWorkspace', language);
  const email = profile.profile?.email;
  const recognized = email ? await core.identify(app, { ...account, email }, clock()) : null;
  if (recognized) return { known: true, person: recognized };
  const code = codeIn(words);
  const linked = code !== null && (await redeemLinkCode(app, account, code, clock()));
  const newcomer = linked ? await core.identify(app, account, clock()) : null;
  return newcomer ? { known: true, person: newcomer, justLinked: true } : stranger('slack.unknownPerson', language);
}

function stranger(key: 'slack.unknownPerson' | 'slack.foreignWorkspace', language: Language): IdentifiedSender {
  return { known: false, words: translate(language, key, { command: 'link CODE' }) };
}

/** What Slack knows of an account; null when it does not say. */
export async function profileOf({ clients, pause }: Slack, userId: string): Promise<Profile | null> {
  const { user } = await withRetries(() => clients.people.users.info({ user: userId, include_locale: true }), pause);
  const profile = profileSchema.safeParse(user);
  return profile.success ? profile.data : null;
}

/** A Slack locale such as `fr-CA` as one of the languages that Focal speaks. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  return languageSchema.safeParse(locale?.slice(0, 2)).data;
}
