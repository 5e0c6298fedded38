import type { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Received } from '../../src/conversation/receivedEvent.ts';
import type { TeamsConfig } from '../../src/config/config.ts';
import { onDelete } from './deleted.ts';
import { type DialogAnswer, onFetch, onSubmit } from './dialogs.ts';
import { onFileConsent } from './fileConsent.ts';
import { onInstallation, onMembersAdded } from './installation.ts';
import { onEdit, onMessage } from './messages.ts';
import { onTeamsOffer } from './offer.ts';
import { type Activity, activitySchema } from './payloads.ts';
import { type TeamsPlace, placeOf } from './place.ts';
import type { Teams } from './teams.ts';
import { silentApplication } from './typingPatch.ts';

type Handler<Result> = (teams: Teams, place: TeamsPlace, activity: Activity) => Promise<Result>;

/** Where the door puts what is carried out in a turn. */
export const RECEIVED = 'received';

/** Everything that Focal listens to in Teams. What is not here is taken and does nothing. */
export function createRoutes(teams: Teams, config: TeamsConfig): Application {
  // Mentions are read by `parseTeamsText`.
  const application = silentApplication({ removeRecipientMention: false });
  const route = (type: string, handler: Handler<void>) =>
    application.addRoute(
      (context) => Promise.resolve(context.activity.type === type),
      (context) => handler(teams, ...parseActivity(context, config)),
    );
  const invoke = (name: string, handler: Handler<DialogAnswer>) =>
    application.addRoute(
      ({ activity }) => Promise.resolve(activity.type === 'invoke' && activity.name === name),
      async (context) => answerInvoke(context, await handler(teams, ...parseActivity(context, config))),
      true,
    );
  invoke('task/fetch', onFetch);
  invoke('task/submit', onSubmit);
  invoke('fileConsent/invoke', onFileConsent);
  invoke('composeExtension/fetchTask', onTeamsOffer);
  route('message', onMessage);
  route('messageUpdate', onEdit);
  route('messageDelete', onDelete);
  route('installationUpdate', onInstallation);
  route('conversationUpdate', onMembersAdded);
  return application;
}

function parseActivity(context: TurnContext, config: TeamsConfig): [TeamsPlace, Activity] {
  const activity = activitySchema.parse(context.activity);
  const received = context.turnState.get<Received>(RECEIVED);
  return [{ ...placeOf(config, activity), ...(received && { received }) }, activity];
}

async function answerInvoke(context: TurnContext, body: DialogAnswer): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, ...(body && { body }) } });
}
