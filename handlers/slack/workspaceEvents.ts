import type { App as BoltApp } from '@slack/bolt';
import { languageOfLocale } from '../../src/language/language.ts';
import { openHome } from './homeTab.ts';
import { homeSchema, type SlackProfile, profileSchema, revokedSchema } from './payloads.ts';
import { directPlace } from './messagePlace.ts';
import type { Slack } from './slackContext.ts';
import { suspendSlackWorkspace } from './store.ts';
import { guardedInSlack } from './respond.ts';

/** What happens in the workspace: somebody opens the home tab, changes their profile, or removes the bot. */
export function listenToWorkspace(bolt: BoltApp, slack: Slack): void {
  bolt.event('app_home_opened', async ({ event }) => {
    const judged = homeSchema.safeParse(event);
    if (!judged.success || (judged.data.tab ?? 'home') !== 'home') return;
    const { user: userId } = judged.data;
    await guardedInSlack(slack, directPlace(userId), () => openHome(slack, { userId }));
  });
  bolt.event('user_change', async ({ event }) => {
    const judged = profileSchema.safeParse(event.user);
    if (judged.success) await followProfile(slack, judged.data);
  });
  bolt.event('app_uninstalled', () => onRemoved(slack));
  bolt.event('tokens_revoked', async ({ event }) => {
    const judged = revokedSchema.safeParse(event);
    // The other list holds people who took back a token of their own: the bot goes on.
    if (judged.success && judged.data.tokens.bot.length > 0) await onRemoved(slack);
  });
}

/** Names, time zones, languages and departures follow what Slack says. */
async function followProfile({ app, core, workspace, clock }: Slack, profile: SlackProfile): Promise<void> {
  const name = profile.profile?.real_name ?? profile.real_name;
  const language = languageOfLocale(profile.locale);
  const account = { platform: 'slack', tenant: workspace.team, userId: profile.id } as const;
  const known = {
    gone: profile.deleted ?? false,
    ...(name && { name }),
    ...(profile.tz && { timeZone: profile.tz }),
    ...(language && { language }),
  };
  await core.syncProfile(app, account, known, clock());
}

/** Nothing can be sent until the app is installed again; all data stays. Said in the log once. */
async function onRemoved({ app, workspace, clock, log }: Slack): Promise<void> {
  if (await suspendSlackWorkspace(app.db, workspace.team, clock()))
    log.error(
      'Focal was removed from the Slack workspace or its token revoked: nothing can be sent until it is installed again',
    );
}
