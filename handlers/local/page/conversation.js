import { at, button, logo, text } from './elements.js';
import { keepSeen, seen } from './browserStorage.js';
import { add, showAll, showEarlier } from './messageList.js';
import { findMessages } from './serverCalls.js';
import { announce, attempt, me, state } from './session.js';
import { showSidebar } from './sidebar.js';
import { currentCommands, t } from './pageTexts.js';

/** @import { ConversationName, MessagesAnswer, ShownMessage } from '../pageApiTypes.ts' */

/**
 * `onSay` for suggestions that are tapped, `onLeave` to become somebody else.
 *
 * @typedef {{ onSay: (words: string) => unknown, onLeave: () => void }} ConversationHandlers
 */

/** @type {ConversationHandlers} */
let handlers = { onSay: () => undefined, onLeave: () => undefined };

/** After a lost line hundreds of messages come at once: drawing each by itself would take time that grows with all that stand there. */
const TOGETHER_MS = 50;
/** @type {ShownMessage[]} Messages that came and are not shown yet. */
const heard = [];
/** @type {ConversationName | undefined} What this one holds is on its way: what comes meanwhile waits for it. */
let opening;

/** @param {ConversationHandlers} next */
export function startConversation(next) {
  handlers = next;
  at('to-direct', HTMLElement).addEventListener('click', () => void attempt(() => open('direct')));
  at('earlier', HTMLElement).addEventListener('click', () => void attempt(goBack));
}

/**
 * Opens a conversation of the person; what it holds counts as seen from now on. `loaded` is what stands in it, where that is known.
 *
 * @param {ConversationName} name
 * @param {MessagesAnswer} [loaded]
 */
export async function open(name, loaded) {
  state.current = name;
  const { id } = me();
  const { messages, last, more } = loaded ?? (await load(name));
  // Another one was chosen while this one was on its way.
  if (state.current !== name) return;
  showAll(messages, seen(id, name));
  showMore(more);
  keepSeen(id, name, last);
  setUnread(name, false);
  const direct = name === 'direct';
  at('conversation-name', HTMLElement).textContent = direct ? t('bot') : `# ${t(name)}`;
  at('conversation-about', HTMLElement).textContent = t(direct ? 'directAbout' : 'channelAbout');
  at('composer', HTMLElement).hidden = !direct;
  at('read-only', HTMLElement).hidden = direct;
  showEmpty(messages.length === 0);
  show([]);
}

/** @param {ConversationName} name */
async function load(name) {
  opening = name;
  try {
    return await findMessages(me().id, name);
  } finally {
    if (opening === name) opening = undefined;
  }
}

/**
 * What a conversation that was never seen holds is not news, except where the bot publishes.
 *
 * @param {ConversationName} name
 * @param {number} last
 */
export function isUnread(name, last) {
  const lastSeen = seen(me().id, name);
  return last > lastSeen && !(name === 'direct' && lastSeen === 0);
}

/**
 * A message from the event stream: something the bot sent by itself, or what was said in another tab.
 *
 * @param {ShownMessage} message
 */
export function hear(message) {
  if (message.conversation !== state.current) markUnread(message.conversation);
  else if (heard.push(message) === 1) setTimeout(() => show([]), TOGETHER_MS);
  if (message.author === 'bot') announce(message.text);
}

/**
 * Shows messages of the open conversation, after those that were heard; they count as seen.
 *
 * @param {ShownMessage[]} messages
 */
export function show(messages) {
  heard.push(...messages);
  if (opening) return;
  const shown = heard.splice(0).filter(({ conversation }) => conversation === state.current);
  if (shown.length === 0) return;
  at('empty', HTMLElement).hidden = true;
  add(shown);
  keepSeen(me().id, state.current, Math.max(...shown.map(({ id }) => id)));
}

/** @param {ConversationName} name */
function markUnread(name) {
  if (!state.conversations.some((one) => one.name === name && one.unread)) setUnread(name, true);
}

/**
 * Marks a conversation, in the sidebar and in the title of the tab.
 *
 * @param {ConversationName} name
 * @param {boolean} unread
 */
function setUnread(name, unread) {
  state.conversations = state.conversations.map((one) => (one.name === name ? { ...one, unread } : one));
  document.title = state.conversations.some((one) => one.unread) ? '• Focal' : 'Focal';
  showSidebar({ onOpen: (next) => void attempt(() => open(next)), onChange: handlers.onLeave });
}

/** @param {boolean} on */
function showEmpty(on) {
  const direct = state.current === 'direct';
  const chips = document.createElement('div');
  for (const { command } of direct ? currentCommands().slice(0, 3) : [])
    chips.append(button(command, () => void handlers.onSay(command), 'quiet-button'));
  const words = direct ? [text('p', t('firstWords')), text('p', t('empty'))] : [text('p', t('emptyChannel'))];
  const empty = at('empty', HTMLElement);
  empty.replaceChildren(logo(), ...words, chips);
  empty.hidden = !on;
}

/** @param {number | undefined} more */
function showMore(more) {
  state.more = more;
  at('earlier', HTMLElement).hidden = more === undefined;
}

async function goBack() {
  const name = state.current;
  const { messages, more } = await findMessages(me().id, name, state.more);
  if (state.current !== name) return;
  showEarlier(messages);
  showMore(more);
}
