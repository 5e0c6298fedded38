import { keepSeen, seen } from './kept.js';
import { add, button, showAll, showEarlier } from './log.js';
import { text } from './people.js';
import { findMessages } from './server.js';
import { announce, at, attempt, state } from './session.js';
import { showSidebar } from './sidebar.js';
import { currentCommands, t } from './words.js';

let handlers = {};

/** `onSay(words)` for suggestions that are tapped, `onLeave()` to become somebody else. */
export function startConversation(next) {
  handlers = next;
  at('to-direct').addEventListener('click', () => void attempt(() => open('direct')));
  at('earlier').addEventListener('click', () => void attempt(goBack));
}

/** Opens a conversation of the person; what it holds counts as seen from now on. */
export async function open(name) {
  state.current = name;
  const { messages, last, more } = await findMessages(state.person.id, name);
  showAll(messages, seen(state.person.id, name));
  showMore(more);
  keepSeen(state.person.id, name, last);
  setUnread(name, false);
  const direct = name === 'direct';
  at('conversation-name').textContent = direct ? t('bot') : `# ${t(name)}`;
  at('conversation-about').textContent = t(direct ? 'directAbout' : 'channelAbout');
  at('composer').hidden = !direct;
  at('read-only').hidden = direct;
  showEmpty(messages.length === 0);
}

/** What a conversation that was never seen holds is not news, except where the bot publishes. */
export function isUnread(name, last) {
  const lastSeen = seen(state.person.id, name);
  return last > lastSeen && !(name === 'direct' && lastSeen === 0);
}

/** A message from the event stream: something the bot sent by itself, or what was said in another tab. */
export function hear(message) {
  if (message.conversation === state.current) show(message);
  else setUnread(message.conversation, true);
  if (message.author === 'bot') announce(message.text);
}

/** Shows a message of the open conversation; it counts as seen. */
export function show(message) {
  at('empty').hidden = true;
  add(message);
  keepSeen(state.person.id, state.current, message.id);
}

/** Marks a conversation, in the sidebar and in the title of the tab. */
export function setUnread(name, unread) {
  state.conversations = state.conversations.map((one) => (one.name === name ? { ...one, unread } : one));
  document.title = state.conversations.some((one) => one.unread) ? '• Focal' : 'Focal';
  showSidebar({ ...state, onOpen: (next) => void attempt(() => open(next)), onChange: handlers.onLeave });
}

function showEmpty(on) {
  const direct = state.current === 'direct';
  const logo = Object.assign(document.createElement('img'), { src: '/local/page/focal.svg', alt: '' });
  const chips = document.createElement('div');
  for (const { command } of direct ? currentCommands().slice(0, 3) : [])
    chips.append(button(command, () => handlers.onSay(command), 'quiet-button'));
  const words = direct ? [text('p', t('firstWords')), text('p', t('empty'))] : [text('p', t('emptyChannel'))];
  at('empty').replaceChildren(logo, ...words, chips);
  at('empty').hidden = !on;
}

function showMore(more) {
  state.more = more;
  at('earlier').hidden = more === undefined;
}

async function goBack() {
  const { messages, more } = await findMessages(state.person.id, state.current, state.more);
  showEarlier(messages);
  showMore(more);
}
