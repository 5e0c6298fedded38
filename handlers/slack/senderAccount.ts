import type { AccountHolder, Sender } from '../../src/conversation/identifySender.ts';
import { languageOfLocale } from '../../src/language/language.ts';
import { recordAccountUse } from '../../src/people/accounts/recordAccountUse.ts';
import { slackRefusalOf, withSlackRetries } from './clients.ts';
import { type SlackProfile, profileSchema } from './payloads.ts';
import type { Slack, Workspace } from './slackContext.ts';
import type { SlackAccount } from './slackAccount.ts';

/**
 * A Slack account as the conversation identifies it. Members of other workspaces are outsiders; in Enterprise Grid another team may
 * be a member's home workspace, and what Slack knows of the account decides.
 */
export function slackSenderOf(slack: Slack, { userId, teamId }: SlackAccount): Sender {
  const { app, clock, workspace } = slack;
  const account = { platform: 'slack', tenant: workspace.team, userId } as const;
  return {
    account,
    outsider: Boolean(teamId) && teamId !== workspace.team && workspace.enterprise === undefined,
    holder: () => holderOf(slack, userId),
    recordActivity: () => recordAccountUse(app, account, clock()),
  };
}

async function holderOf(slack: Slack, userId: string): Promise<AccountHolder> {
  const profile = await profileOf(slack, userId);
  const language = languageOfLocale(profile?.locale);
  if (!profile || profile.is_bot || profile.deleted) return { standing: 'closed', language };
  if (!isOfWorkspace(slack.workspace, profile)) return { standing: 'outsider', language };
  return { standing: 'member', email: profile.profile?.email, language };
}

/** Whether an account is a member's of the workspace: of ours by its team, else by the list of its workspaces in our organization. */
export function isOfWorkspace(
  { team, enterprise }: Workspace,
  { team_id: home, is_stranger: stranger, enterprise_user: inGrid }: SlackProfile,
): boolean {
  if (stranger) return false;
  if (home === team) return true;
  const ours = inGrid === undefined || (enterprise !== undefined && inGrid.enterprise_id === enterprise);
  return ours && (inGrid?.teams?.includes(team) ?? home === undefined);
}

/** Slack's words for an account that the bot may not see, or that is none. */
const unseen = ['user_not_found', 'user_not_visible', 'users_not_found'];

/** What Slack knows of an account; null when it does not say. */
export async function profileOf({ clients, pause }: Slack, userId: string): Promise<SlackProfile | null> {
  const info = () => clients.people.users.info({ user: userId, include_locale: true });
  const found = await withSlackRetries(info, pause).catch((error: unknown) => {
    if (unseen.includes(slackRefusalOf(error) ?? '')) return null;
    throw error;
  });
  const profile = profileSchema.safeParse(found?.user);
  return profile.success ? profile.data : null;
}
