import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import { greetPerson, greetPlace } from './greet.ts';
import { type Activity, type Member, membersSchema } from './payloads.ts';
import { type TeamsPlace, userIdOf, withoutTeamsThread } from './messagePlace.ts';
import { teamsAccountHolderOf, memberOf } from './senderAccount.ts';
import { accountUnreachable, markTeamsChatUnreachable, keepAddress, keepConversation } from './store.ts';
import type { Teams } from './teamsContext.ts';

const pageSize = 200;

/** The bot was installed or removed: for a person, in a group chat or in a team. */
export async function onInstallation(teams: Teams, place: TeamsPlace, { action }: Activity): Promise<void> {
  const { tenant, serviceUrl, kind } = place;
  const id = withoutTeamsThread(place.conversation);
  if (action?.startsWith('remove')) {
    await markTeamsChatUnreachable(teams.app.db, tenant, id);
    if (kind === 'personal') await accountUnreachable(teams.app.db, place);
    return teams.places.refresh();
  }
  await keepConversation(teams.app.db, { tenant, id, kind, serviceUrl });
  await teams.places.refresh();
  if (kind === 'personal') {
    const { member, conversation } = place;
    await keepAddress(teams.app.db, place, { serviceUrl, member, conversation });
    return greetPerson(teams, place);
  }
  await matchMembers(teams, place);
  await greetPlace(teams, place);
}

/** Somebody joined a conversation with the bot, or the bot did. */
export async function onMembersAdded(teams: Teams, place: TeamsPlace, activity: Activity): Promise<void> {
  const { membersAdded, recipient } = activity;
  const added = membersAdded ?? [];
  if (added.some(({ id }) => id === recipient.id)) await onInstallation(teams, place, { ...activity, action: 'add' });
  for (const { id } of added.filter((one) => one.id !== recipient.id))
    await matchMember(teams, place, await memberOf(teams, place, id));
}

/** Everybody of a team, so that a person can be written to who has not said anything yet. */
async function matchMembers(teams: Teams, place: TeamsPlace): Promise<void> {
  const roster = encodeURIComponent(place.roster);
  let token: string | null | undefined;
  try {
    do {
      const next = token ? `&continuationToken=${encodeURIComponent(token)}` : '';
      const path = `/${roster}/pagedmembers?pageSize=${pageSize}${next}`;
      const page = await teams.connector.call(
        'GET',
        place.serviceUrl,
        path,
        null,
        membersSchema.catch({ members: [] }),
      );
      for (const member of page.members) await matchMember(teams, place, member);
      token = page.continuationToken;
    } while (token);
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    teams.log.warn({ reason: error.message }, 'the members of a team could not be read');
  }
}

async function matchMember(teams: Teams, { tenant, serviceUrl }: TeamsPlace, member: Member | null): Promise<void> {
  if (!member) return;
  const userId = userIdOf({ id: member.id, aadObjectId: member.aadObjectId ?? member.objectId });
  const account = { platform: 'teams', tenant, userId } as const;
  const { standing, email } = teamsAccountHolderOf(member);
  const vouched = standing === 'member' && email ? { ...account, email } : account;
  if (await teams.core.identify(teams.app, vouched, teams.clock()))
    await keepAddress(teams.app.db, account, { serviceUrl, member: member.id });
}
