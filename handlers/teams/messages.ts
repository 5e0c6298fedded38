import { createHash } from 'node:crypto';
import { parseTyped } from '../../src/conversation/parseTyped.ts';
import { parseSubmission } from '../cards/submission.ts';
import { viewAfter } from './drawPage.ts';
import type { Activity } from './payloads.ts';
import { syncSender } from './profile.ts';
import { type Place, withoutThread } from './place.ts';
import { parsePlaceCommand, setPlace } from './publishing.ts';
import { parseTeamsText } from './parseText.ts';
import { answeredBy, keepAnswered, keepConversation } from './store.ts';
import { respond } from './respond.ts';
import type { Teams } from './teams.ts';

/** A second press of the same button so soon is a double click. */
const DOUBLE_CLICK_MS = 3_000;

/** A button of a card, or words. */
export async function onMessage(teams: Teams, place: Place, activity: Activity): Promise<void> {
  const { tenant, serviceUrl, kind } = place;
  await keepConversation(teams.app.db, { tenant, id: withoutThread(place.conversation), kind, serviceUrl });
  await syncSender(teams, place, activity);
  if (isPress(activity)) return onPress(teams, place, activity.value);
  const text = parseTeamsText(activity);
  // Words in a channel are for the bot only where it is mentioned; a picture without words says nothing.
  if (place.kind === 'personal') return text === '' ? undefined : onWords(teams, place, activity, text);
  const audience = parsePlaceCommand(text);
  if (audience) await setPlace(teams, place, audience);
  else await respond(teams, place, parseTyped(text));
}

function isPress({ value, text }: Activity): boolean {
  return typeof value === 'object' && value !== null && !text;
}

async function onPress(teams: Teams, place: Place, data: unknown): Promise<void> {
  const pressed = createHash('sha256').update(JSON.stringify(data)).digest('base64url');
  const key = ['press', place.userId, place.source ?? place.conversation, pressed].join(' ');
  if (!(await teams.once.take(key, DOUBLE_CLICK_MS))) return;
  const intent = parseSubmission(data);
  await respond(teams, place, intent, viewAfter(data, intent));
}

async function onWords(teams: Teams, place: Place, { id }: Activity, text: string): Promise<void> {
  // What is answered to words stands below them: there is no button to replace.
  const { source: _, ...here } = place;
  const reply = await respond(teams, here, { kind: 'say', text });
  if (reply?.answered && id)
    await keepAnswered(teams.app.db, { conversation: place.conversation, activity: id }, reply.answered);
}

/** An edited message corrects the answer that it was. */
export async function onEdit(teams: Teams, place: Place, activity: Activity): Promise<void> {
  if (activity.channelData?.eventType !== 'editMessage' || !activity.id) return;
  const key = { conversation: place.conversation, activity: activity.id };
  const answered = await answeredBy(teams.app.db, key);
  if (answered) await respond(teams, place, { kind: 'answer', ...answered, value: parseTeamsText(activity) });
}
