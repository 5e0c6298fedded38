import { webApi } from '@slack/bolt';
import { slackRefusalOf } from './clients.ts';
import { profileSchema } from './payloads.ts';
import { isOfWorkspace } from './senderAccount.ts';
import type { Slack } from './slackContext.ts';
import { addressesWithoutSlackAccount } from './store.ts';

/** So many addresses a minute: Slack allows some fifty (docs.slack.dev/reference/methods/users.lookupByEmail, tier 3). */
const A_MINUTE = 20;
/** An address that nobody has in the workspace is asked for again after so long: its owner may have joined. */
const AGAIN_MS = 24 * 3_600_000;

/**
 * Finds the accounts of people whom the roster knows by their e-mail address alone, so that they can be written to before they have
 * said a word. To be called about once a minute; an address is asked for once a day.
 */
export function accountMatcher(slack: Slack): () => Promise<void> {
  const { app, clock, log, workspace } = slack;
  const notBefore = new Map<string, number>();
  let silentUntil = 0;

  return async () => {
    const now = clock().getTime();
    if (now < silentUntil) return;
    const addresses = await addressesWithoutSlackAccount(app.db, app.workingGroupId, workspace.team);
    const due = addresses.filter((address) => (notBefore.get(address) ?? 0) <= now).slice(0, A_MINUTE);
    for (const address of due)
      try {
        await matchAccount(slack, address);
        notBefore.set(address, now + AGAIN_MS);
      } catch (error) {
        if (!(error instanceof webApi.SlackError)) throw error;
        const refusal = slackRefusalOf(error);
        // A limit or a lost call is over by the next minute; a refusal stands until somebody acts.
        if (refusal === null) return;
        log.warn({ refusal }, 'Slack does not say whose an e-mail address is: people must write to Focal first');
        silentUntil = now + AGAIN_MS;
        return;
      }
  };
}

async function matchAccount({ app, clients, clock, core, workspace }: Slack, email: string): Promise<void> {
  const found = await clients.bulk.users.lookupByEmail({ email }).catch((error: unknown) => {
    if (slackRefusalOf(error) === 'users_not_found') return null;
    throw error;
  });
  const judged = profileSchema.safeParse(found?.user);
  if (!judged.success) return;
  const { id: userId, is_bot: bot, deleted } = judged.data;
  if (bot || deleted || !isOfWorkspace(workspace, judged.data)) return;
  await core.identify(app, { platform: 'slack', tenant: workspace.team, userId, email }, clock());
}
