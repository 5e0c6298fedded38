import type { Answered } from '../../src/conversation/saidAndAnswered.ts';
import type { Form } from '../../src/protocol/form.ts';
import type { Message, Reply } from '../../src/protocol/message.ts';
import { DeliveryFailed } from '../../src/outbox/deliveryChannel.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { asTeamsMessage, drawSendables } from './drawMessage.ts';
import { drawTeamsFormPage, type View } from './drawFormPage.ts';
import type { TeamsPlace } from './messagePlace.ts';
import { personalChat, post, replace, type Where } from './send.ts';
import type { Teams } from './teamsContext.ts';
import { longFormOffer } from '../../src/conversation/keepReplyForLater.ts';
import { textMessage } from '../../src/protocol/textReply.ts';

/** Whether the message whose button was pressed makes room for the answer. */
export type Room = 'replace' | 'below';

/** Shows what the core answered: a page as a card, and messages where they were asked for. */
export async function presentInTeams(
  teams: Teams,
  place: TeamsPlace,
  { reply, language }: Answered,
  { room, view }: { room: Room; view: View },
): Promise<void> {
  const { form } = reply;
  const card = form && drawTeamsFormPage(form, language, view);
  if (form && card) await put(teams, await privately(teams, place), place, room, [asTeamsMessage(card, form.title)]);
  const left = form && !card ? [tooLongForTeamsCard(form, language), ...reply.messages] : reply.messages;
  await showTeamsMessages(teams, place, { ...reply, messages: left }, language, card ? 'below' : room);
}

/** A page that no card holds is answered in the chat, one question at a time. */
export const tooLongForTeamsCard = (form: Form, language: Language): Message =>
  longFormOffer(form, language, translate(language, 'teams.formTooLong'));

/**
 * Shows messages. Where others read, what is for the sender alone, and a question or a file, goes to the personal chat, and
 * the place is told so in one line.
 */
export async function showTeamsMessages(
  teams: Teams,
  place: TeamsPlace,
  reply: Reply,
  language: Language,
  room: Room = 'below',
): Promise<void> {
  const messages = reply.messages.flatMap((message) => drawSendables(message, language));
  if (messages.length === 0) return;
  const personal = reply.messages.some(({ blocks }) => blocks.some(({ kind }) => kind === 'ask' || kind === 'file'));
  const alone = reply.visibleTo === 'sender' || personal;
  if (place.kind === 'personal' || !alone) return put(teams, place, place, room, messages);
  await post(teams, await privately(teams, place), messages);
  await pointToChat(teams, place, language);
}

/** Tells a place where others read that the answer stands in the personal chat. The answer counts, whatever becomes of this. */
async function pointToChat(teams: Teams, place: TeamsPlace, language: Language): Promise<void> {
  try {
    await sayInTeams(teams, place, translate(language, 'teams.wroteToYou'), language);
  } catch (error) {
    if (!(error instanceof DeliveryFailed)) throw error;
    teams.log.warn({ reason: error.message }, 'a place could not be told where the answer is');
  }
}

/** One sentence where it was asked. */
export async function sayInTeams(teams: Teams, where: Where, text: string, language: Language): Promise<void> {
  await post(teams, where, drawSendables(textMessage(text), language));
}

function privately(teams: Teams, place: TeamsPlace): Promise<Where> | Where {
  return place.kind === 'personal' ? place : personalChat(teams, place);
}

async function put(
  teams: Teams,
  where: Where,
  { source, conversation }: TeamsPlace,
  room: Room,
  messages: Parameters<typeof post>[2],
): Promise<void> {
  if (room === 'replace' && source !== undefined && where.conversation === conversation)
    await replace(teams, where, source, messages);
  else await post(teams, where, messages);
}
