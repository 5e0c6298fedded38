import type { Form } from '../../src/protocol/form.ts';
import type { Message, Reply } from '../../src/protocol/message.ts';
import type { Language } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import { conversationFormOffer, longFormOffer } from '../../src/conversation/keepReplyForLater.ts';
import { LimitExceeded } from './checkLimits.ts';
import { isPassing, isUnanswered, logNotTakenBySlack, slackRefusalOf } from './clients.ts';
import type { SlackSendable } from './gateway.ts';
import { channelOf, directPlace, type SlackPlace } from './messagePlace.ts';
import { slackSharingMessage } from './shareFile.ts';
import type { Slack } from './slackContext.ts';

/**
 * A command or a press may be answered five times at its own address (docs.slack.dev/interactivity/handling-user-interaction):
 * once is kept for a word about where the rest is.
 */
const RESPONSES_AT_MOST = 4;

/** Shows what the core answered: a form where one can open, messages where they were asked for. */
export async function presentInSlack(slack: Slack, place: SlackPlace, reply: Reply, language: Language): Promise<void> {
  if (reply.form) await showForm(slack, place, reply.form, language);
  await showSlackMessages(slack, place, reply, language);
}

/**
 * Shows messages. In a public place what is for the sender alone is seen by the sender alone. A question, which can only be
 * answered in the direct chat, is asked there, and what is too long for the place stands there too.
 */
export async function showSlackMessages(
  slack: Slack,
  place: SlackPlace,
  reply: Reply,
  language: Language,
): Promise<void> {
  if (reply.messages.length === 0) return;
  await showWords(slack, place, reply, language);
  const files = reply.messages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'file'));
  if (files.length === 0) return;
  // Nobody but the sender asked for a file, and Slack has none that one person alone sees in a channel.
  const chat = place.direct ? place : directPlace(place.userId);
  for (const file of files) {
    const told = slackSharingMessage(file, await slack.gateway.share(await channelOf(slack, chat), file), language);
    if (told) await showSlackMessages(slack, chat, { messages: [told], visibleTo: 'sender' }, language);
  }
  if (!place.direct) await pointToChat(slack, place, language);
}

/** Tells somebody in a place where others read that the answer stands in the direct chat. The answer counts, whatever becomes of this. */
async function pointToChat(slack: Slack, place: SlackPlace, language: Language): Promise<void> {
  try {
    await sayInSlack(slack, place, translate(language, 'slack.wroteToYou'), language);
  } catch (error) {
    if (!logNotTakenBySlack(slack, error)) throw error;
  }
}

async function showWords(slack: Slack, place: SlackPlace, reply: Reply, language: Language): Promise<void> {
  const asks = reply.messages.some(({ blocks }) => blocks.some(({ kind }) => kind === 'ask'));
  const messages = await prepared(slack, reply.messages, language);
  const tooMany = place.responseUrl !== undefined && messages.length > RESPONSES_AT_MOST;
  if (place.direct || !(asks || tooMany)) return send(slack, place, messages, reply);
  await send(slack, directPlace(place.userId), messages, reply);
  await pointToChat(slack, place, language);
}

/** One sentence to the sender. */
export async function sayInSlack(slack: Slack, place: SlackPlace, text: string, language: Language): Promise<void> {
  const messages = await prepared(slack, [{ text, blocks: [] }], language);
  await send(slack, place, messages, { visibleTo: 'sender' });
}

async function prepared({ gateway }: Slack, messages: Message[], language: Language): Promise<SlackSendable[]> {
  const sendable: SlackSendable[] = [];
  for (const message of messages) sendable.push(...(await gateway.prepare(message, language)));
  return sendable;
}

async function send(
  slack: Slack,
  place: SlackPlace,
  messages: SlackSendable[],
  { visibleTo, replacesSource = false }: Pick<Reply, 'visibleTo' | 'replacesSource'>,
): Promise<void> {
  const { gateway } = slack;
  const { userId, direct, threadTs, responseUrl, source } = place;
  const channel = await channelOf(slack, place);
  const to = { channel, ...(threadTs !== undefined && { threadTs }) };
  const visible = visibleTo === 'everybody';
  if (source !== undefined && source !== 'ephemeral' && replacesSource && (direct || visible)) {
    await gateway.replace({ channel, ts: source.ts }, messages);
  } else if (direct) await gateway.post(to, messages);
  else if (responseUrl !== undefined)
    await gateway.respond(responseUrl, messages, { visible, replace: replacesSource && source === 'ephemeral' });
  else if (visible) await gateway.post(to, messages);
  else await gateway.whisper({ ...to, user: userId }, messages);
}

/** Opens a form, or offers to where that was impossible: without a fresh press, too late, or too long a page. */
async function showForm(slack: Slack, place: SlackPlace, form: Form, language: Language): Promise<void> {
  const offer = (words: string) =>
    showSlackMessages(
      slack,
      place,
      { messages: [conversationFormOffer(form, language, words)], visibleTo: 'sender' },
      language,
    );
  if (place.triggerId === undefined) return offer(translate(language, 'conversation.formReady'));
  try {
    await slack.gateway.openView(place.triggerId, slack.gateway.drawForm(form, language));
  } catch (error) {
    if (error instanceof LimitExceeded) return offerTooLongForWindow(slack, place, form, language);
    // Slack may open it and answer too late: then the words must be true as well.
    if (isUnanswered(error)) return offer(translate(language, 'slack.formPerhapsOpen'));
    if (!/trigger/.test(slackRefusalOf(error) ?? '') && !isPassing(error)) throw error;
    await offer(translate(language, 'slack.formNotOpened'));
  }
}

/** A page that no Slack window holds is answered in the chat. */
export async function offerTooLongForWindow(
  slack: Slack,
  place: SlackPlace,
  form: Form,
  language: Language,
): Promise<void> {
  const offer = longFormOffer(form, language, translate(language, 'slack.formTooLong'));
  await showSlackMessages(slack, place, { messages: [offer], visibleTo: 'sender' }, language);
}
