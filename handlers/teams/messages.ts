import { createHash } from 'node:crypto';
import { correction } from '../../src/conversation/editedMessage.ts';
import { oncePressed } from '../../src/conversation/oncePressed.ts';
import { replyToWordlessMessage } from '../../src/conversation/replyToWordlessOrDeleted.ts';
import { intentOfDirectMessage, isWordlessMessage } from '../../src/conversation/intentOfDirectMessage.ts';
import type { SentFile } from '../../src/protocol/sentFile.ts';
import { parseCardSubmission } from '../cards/submission.ts';
import { teamsViewAfter } from './drawFormPage.ts';
import { onMention } from './commands.ts';
import type { Activity } from './payloads.ts';
import { syncSenderProfile } from './syncSenderProfile.ts';
import { type TeamsPlace, withoutTeamsThread } from './messagePlace.ts';
import { filesOfActivity } from './filesOfActivity.ts';
import { parseTeamsText } from './parseText.ts';
import { keepConversation } from './store.ts';
import { guardedInTeams, respondInTeams, presentAnswerInTeams } from './respond.ts';
import type { Teams } from './teamsContext.ts';

/** A button of a card, or words. */
export async function onMessage(teams: Teams, place: TeamsPlace, activity: Activity): Promise<void> {
  const { tenant, serviceUrl, kind } = place;
  await keepConversation(teams.app.db, { tenant, id: withoutTeamsThread(place.conversation), kind, serviceUrl });
  await syncSenderProfile(teams, place, activity);
  if (isPress(activity)) return onPress(teams, place, activity.value);
  const text = await parseTeamsText(teams, place, activity);
  // Words in a channel are for the bot only where it is mentioned.
  if (place.kind !== 'personal') return onMention(teams, place, text);
  const files = filesOfActivity(teams, activity);
  if (files.length === 0 && isWordlessMessage(activity.text?.replaceAll('&nbsp;', ' ') ?? ''))
    return void (await presentAnswerInTeams(teams, place, (sender) =>
      replyToWordlessMessage(teams, sender, 'conversation.emojiAlone'),
    ));
  await onWords(teams, place, activity, { text, files });
}

function isPress({ value, text }: Activity): boolean {
  return typeof value === 'object' && value !== null && !text;
}

async function onPress(teams: Teams, place: TeamsPlace, data: unknown): Promise<void> {
  const pressed = createHash('sha256').update(JSON.stringify(data)).digest('base64url');
  const key = ['press', place.userId, place.source ?? place.conversation, pressed].join(' ');
  const intent = parseCardSubmission(data);
  await guardedInTeams(teams, place, () =>
    oncePressed(teams.processed, key, place.received, () =>
      respondInTeams(teams, place, intent, { view: teamsViewAfter(data, intent) }),
    ),
  );
}

async function onWords(
  teams: Teams,
  place: TeamsPlace,
  { id }: Activity,
  { text, files }: { text: string; files: SentFile[] },
): Promise<void> {
  // What is answered to words stands below them: there is no button to replace.
  const { source: _, ...here } = place;
  const message = id ? { conversation: place.conversation, message: id } : undefined;
  await respondInTeams(teams, here, intentOfDirectMessage(text, { hasFiles: files.length > 0 }), { message, files });
}

/** An edited message corrects the answer that it was. */
export async function onEdit(teams: Teams, place: TeamsPlace, activity: Activity): Promise<void> {
  if (activity.channelData?.eventType !== 'editMessage' || !activity.id) return;
  const message = { conversation: place.conversation, message: activity.id };
  const intent = await correction(teams, message, await parseTeamsText(teams, place, activity));
  if (intent) return void (await respondInTeams(teams, place, intent));
  await presentAnswerInTeams(teams, place, (sender) =>
    replyToWordlessMessage(teams, sender, 'conversation.editedWords'),
  );
}
