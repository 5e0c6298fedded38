import type { AccountHolder, Sender } from '../../src/conversation/identifySender.ts';
import { languageOfLocale } from '../../src/language/language.ts';
import { refusalOf, withSlackRetries } from './clients.ts';
import { type SlackProfile, profileSchema } from './payloads.ts';
import { recordActivity } from './recordActivity.ts';
import type { Slack } from './slack.ts';
import type { SlackAccount } from './slackAccount.ts';

/** A Slack account as the conversation identifies it. Members of other workspaces are outsiders. */
export function slackSenderOf(slack: Slack, { userId, teamId }: SlackAccount): Sender {
  const { app, clock, workspace } = slack;
  const account = { platform: 'slack', tenant: workspace.team, userId } as const;
  return {
    account,
    outsider: Boolean(teamId) && teamId !== workspace.team,
    holder: () => holderOf(slack, userId),
    recordActivity: () => recordActivity(app.db, account, clock()),
  };
}

async function holderOf(slack: Slack, userId: string): Promise<AccountHolder> {
  const profile = await profileOf(slack, userId);
  const language = languageOfLocale(profile?.locale);
  if (!profile || profile.is_bot || profile.deleted) return { standing: 'closed', language };
  const { team } = slack.workspace;
  if (profile.is_stranger || (profile.team_id ?? team) !== team) return { standing: 'outsider', language };
  return { standing: 'member', email: profile.profile?.email, language };
}

/** What Slack knows of an account; null when it does not say. */
export async function profileOf({ clients, pause }: Slack, userId: string): Promise<SlackProfile | null> {
  const info = () => clients.people.users.info({ user: userId, include_locale: true });
  const found = await withSlackRetries(info, pause).catch((error: unknown) => {
    if (refusalOf(error) === 'user_not_found') return null;
    throw error;
  });
  const profile = profileSchema.safeParse(found?.user);
  return profile.success ? profile.data : null;
}
