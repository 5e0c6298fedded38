import type { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import type { TeamsConfig } from '../../src/config/config.ts';
import { onDelete } from './deletedMessages.ts';
import { type DialogAnswer, onFetch, onSubmit } from './dialogs.ts';
import { onFileConsent } from './fileConsent.ts';
import { onInstallation, onMembersAdded } from './installation.ts';
import { onEdit, onMessage } from './messages.ts';
import { onTeamsOffer } from './offerToBulletin.ts';
import { type Activity, activitySchema } from './payloads.ts';
import { type TeamsPlace, placeOf } from './messagePlace.ts';
import { keptFromDoing } from './respond.ts';
import type { Teams } from './teamsContext.ts';
import { silentTeamsApplication } from './typingPatch.ts';

type Handler<Result> = (teams: Teams, place: TeamsPlace, activity: Activity) => Promise<Result>;

/** Where the door puts what is carried out in a turn. */
export const RECEIVED = 'received';

/** What is carried out of activities by type; nobody looks at what comes of it, as at an invoke. */
const handlers: Partial<Record<string, Handler<void>>> = {
  message: onMessage,
  messageUpdate: onEdit,
  messageDelete: onDelete,
  installationUpdate: onInstallation,
  conversationUpdate: onMembersAdded,
};

/** Everything that Focal listens to in Teams. What is not here is taken and does nothing. */
export function createRoutes(teams: Teams, config: TeamsConfig): Application {
  // Mentions are read by `parseTeamsText`.
  const application = silentTeamsApplication({ removeRecipientMention: false });
  for (const type of Object.keys(handlers))
    application.addRoute(
      (context) => Promise.resolve(context.activity.type === type),
      (context) => carryOutActivity(teams, config, context.activity, context.turnState.get<Received>(RECEIVED)),
    );
  const invoke = (name: string, handler: Handler<DialogAnswer>) =>
    application.addRoute(
      ({ activity }) => Promise.resolve(activity.type === 'invoke' && activity.name === name),
      async (context) => {
        const [place, parsed] = parseActivity(config, context.activity, context.turnState.get<Received>(RECEIVED));
        await answerInvoke(context, await handler(teams, place, parsed));
      },
      true,
    );
  invoke('task/fetch', onFetch);
  invoke('task/submit', onSubmit);
  invoke('fileConsent/invoke', onFileConsent);
  invoke('composeExtension/fetchTask', onTeamsOffer);
  return application;
}

/** Carries out one activity that can wait; where Teams itself fails before anything is done, it is noted as interrupted. */
export async function carryOutActivity(
  teams: Teams,
  config: TeamsConfig,
  given: unknown,
  received: Received | undefined,
): Promise<void> {
  const [place, activity] = parseActivity(config, given, received);
  try {
    await handlers[activity.type]?.(teams, place, activity);
  } catch (error) {
    if (keptFromDoing(teams, place, error) === null) throw error;
  }
}

function parseActivity(
  config: TeamsConfig,
  given: unknown,
  received: Received | undefined,
): [place: TeamsPlace, activity: Activity] {
  const activity = activitySchema.parse(given);
  return [{ ...placeOf(config, activity), ...(received && { received }) }, activity];
}

async function answerInvoke(context: TurnContext, body: DialogAnswer): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, ...(body && { body }) } });
}
