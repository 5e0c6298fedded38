import { focusComposer, setWords, startComposer } from './composer.js';
import { closeForm, openForm, startForm } from './form.js';
import { keepForm, keepPerson, keepSeen, keepWords, keptForm, keptPerson, keptWords, seen } from './kept.js';
import {
  add,
  addFailure,
  addPending,
  button,
  focusNewest,
  setReader,
  showAll,
  showEarlier,
  showTyping,
} from './log.js';
import { hidePicker, showPicker, text } from './people.js';
import { act, findConversations, findMessages, findPeople, listen, newKey, Offline, Refused } from './server.js';
import { showSidebar, startSidebar } from './sidebar.js';
import { browserLanguage, currentCommands, currentLanguage, t, useLanguage } from './words.js';

const at = (id) => document.getElementById(id);
const state = { person: null, roles: [], group: '', conversations: [], current: 'direct', more: undefined };
/** Words that could not be sent for want of a line: sent again when it is back, in order. */
const unsent = new Map();
let stopListening = () => undefined;

async function enter(id) {
  stopListening();
  const { person, conversations } = await findConversations(id);
  await useLanguage(person.language);
  const { group, people } = await findPeople(person.language);
  keepPerson(id);
  Object.assign(state, { person, group, roles: people.find((one) => one.id === id)?.roles ?? [] });
  state.conversations = conversations.map(({ name, last }) => ({ name, last, unread: isUnread(name, last) }));
  setReader({ timeZone: person.timeZone, onPress: press });
  hidePicker();
  at('chat').hidden = false;
  setWords(keptWords(id));
  await open('direct');
  const after = Math.max(0, ...conversations.map(({ last }) => last));
  stopListening = listen(id, after, { onMessage: hear, onLine: showLine });
  showUnfinished();
  focusComposer();
}

function isUnread(name, last) {
  return last > seen(state.person.id, name) && !(name === 'direct' && seen(state.person.id, name) === 0);
}

async function open(name) {
  state.current = name;
  const { messages, last, more } = await findMessages(state.person.id, name);
  showAll(messages, seen(state.person.id, name));
  showMore(more);
  keepSeen(state.person.id, name, last);
  setUnread(name, false);
  at('conversation-name').textContent = name === 'direct' ? t('bot') : `# ${t(name)}`;
  at('conversation-about').textContent = t(name === 'direct' ? 'directAbout' : 'channelAbout');
  at('composer').hidden = name !== 'direct';
  at('read-only').hidden = name === 'direct';
  showEmpty(messages.length === 0);
}

function showEmpty(on) {
  const logo = Object.assign(document.createElement('img'), { src: '/local/page/focal.svg', alt: '' });
  const chips = document.createElement('div');
  const first = currentCommands().slice(0, 3);
  if (state.current === 'direct')
    chips.append(...first.map(({ command }) => button(command, () => say(command), 'quiet-button')));
  at('empty').replaceChildren(logo, text('p', t(state.current === 'direct' ? 'empty' : 'emptyChannel')), chips);
  at('empty').hidden = !on;
}

function showMore(more) {
  state.more = more;
  at('earlier').hidden = more === undefined;
}

function setUnread(name, unread) {
  state.conversations = state.conversations.map((one) => (one.name === name ? { ...one, unread } : one));
  document.title = state.conversations.some((one) => one.unread) ? '• Focal' : 'Focal';
  showSidebar({ ...state, onOpen: (next) => attempt(() => open(next)), onChange: leave });
}

/** A message from the event stream: something the bot sent by itself, or what was said in another tab. */
function hear(message) {
  if (message.conversation === state.current) show(message);
  else setUnread(message.conversation, true);
  if (message.author === 'bot') announce(message.text);
}

function show(message) {
  at('empty').hidden = true;
  add(message);
  keepSeen(state.person.id, state.current, message.id);
}

function say(words) {
  const key = newKey();
  at('empty').hidden = true;
  addPending(key, words);
  unsent.set(key, words);
  return sendWords(key, words);
}

async function sendWords(key, words) {
  showTyping(true);
  try {
    await receive(await act(state.person.id, { kind: 'say', key, conversation: 'direct', text: words }));
    unsent.delete(key);
  } catch (error) {
    if (!(error instanceof Offline)) unsent.delete(key);
    const retry = () => sendWords(key, words);
    addFailure(
      key,
      error instanceof Offline ? t('notSent') : error.message,
      error instanceof Refused && error.code !== 'bug' ? undefined : retry,
    );
  } finally {
    showTyping(false);
  }
}

/** A pressed button of a card in the conversation. The card stays as it is until the answer is there. */
async function press(message, data, label, holder) {
  if (holder.classList.contains('busy')) return;
  holder.classList.add('busy');
  holder.querySelector(':scope > .fate')?.remove();
  const key = newKey();
  const theAct = { kind: 'press', key, conversation: state.current, data, label, source: Number(message.id) };
  showTyping(true);
  try {
    const within = holder.contains(document.activeElement);
    const { form } = await receive(await act(state.person.id, theAct));
    if (within && !form && !focusNewest()) focusComposer();
  } catch (error) {
    const fate = text('p', error instanceof Offline ? t('notSent') : error.message, 'fate failed');
    fate.setAttribute('role', 'alert');
    if (error instanceof Offline) fate.append(button(t('retry'), () => press(message, data, label, holder)));
    holder.append(fate);
  } finally {
    holder.classList.remove('busy');
    showTyping(false);
  }
}

/** Shows what an act brought: messages, a page of questions, perhaps another language. */
async function receive(answer) {
  if (answer.language !== currentLanguage()) {
    await useLanguage(answer.language);
    Object.assign(state, await changedPerson());
    await open(state.current);
  }
  for (const message of answer.messages) if (message.conversation === state.current) show(message);
  announce(
    answer.messages
      .filter(({ author }) => author === 'bot')
      .map((one) => one.text)
      .join(' '),
  );
  if (answer.form) openForm(state.person.id, answer.form, typedBefore(answer.form));
  return answer;
}

async function changedPerson() {
  const { person } = await findConversations(state.person.id);
  const { people } = await findPeople(person.language);
  return { person, roles: people.find((one) => one.id === person.id)?.roles ?? [] };
}

/** What was typed into the same page and never sent. */
function typedBefore({ target }) {
  const kept = keptForm(state.person.id);
  const same = kept && ['round', 'post', 'page'].every((part) => kept.target[part] === target[part]);
  return same && kept.touched ? kept.values : {};
}

async function submitForm(data, label, key) {
  const theAct = { kind: 'press', key, conversation: 'direct', data, label };
  const answer = await act(state.person.id, theAct);
  keepForm(state.person.id, undefined);
  if (!answer.form) closeForm();
  if (state.current !== 'direct') await open('direct');
  await receive(answer);
}

/** A page that was closed or left by a reload: it can be gone on with, and what was typed is still in it. */
function showUnfinished() {
  const kept = keptForm(state.person.id);
  at('unfinished').hidden = !kept;
  if (!kept) return;
  const goOn = button(
    t('formContinue'),
    () =>
      attempt(async () => {
        await receive(
          await act(state.person.id, {
            kind: 'press',
            key: newKey(),
            conversation: 'direct',
            data: kept.reopen,
            label: t('formContinue'),
          }),
        );
        at('unfinished').hidden = true;
      }),
    'quiet-button',
  );
  const discard = button(
    t('formDiscard'),
    () => {
      keepForm(state.person.id, undefined);
      at('unfinished').hidden = true;
      focusComposer();
    },
    'quiet-button',
  );
  at('unfinished').replaceChildren(text('p', t('formUnfinished', { title: kept.title })), goOn, discard);
}

function closedForm() {
  showUnfinished();
  if (keptForm(state.person.id)) announce(t('formKept'));
  focusComposer();
}

function showLine(on) {
  const status = at('status');
  if (on && !status.hidden) announce(t('online'));
  status.hidden = on;
  status.textContent = on ? '' : t('offline');
  if (on) for (const [key, words] of unsent) sendWords(key, words);
}

let silence;

/** Has words read aloud, and takes them away again: who reads the page by ear later is not to find them twice. */
function announce(words) {
  clearTimeout(silence);
  at('announcer').textContent = words;
  silence = setTimeout(() => (at('announcer').textContent = ''), 3000);
}

/** Does something that needs the server, and says so where it fails. */
async function attempt(work) {
  try {
    await work();
  } catch (error) {
    at('status').hidden = false;
    at('status').textContent = error instanceof Offline ? t('offline') : error.message;
  }
}

async function leave() {
  stopListening();
  keepPerson(undefined);
  at('chat').hidden = true;
  await useLanguage(browserLanguage());
  await showPicker(enter);
}

async function start() {
  startSidebar();
  startForm({ onSubmit: submitForm, onClose: closedForm });
  startComposer({ onSay: say, onChange: (words) => keepWords(state.person.id, words) });
  at('to-direct').addEventListener('click', () => attempt(() => open('direct')));
  at('earlier').addEventListener('click', () =>
    attempt(async () => {
      const { messages, more } = await findMessages(state.person.id, state.current, state.more);
      showEarlier(messages);
      showMore(more);
    }),
  );
  await useLanguage(browserLanguage());
  const known = keptPerson();
  if (known === undefined) return showPicker(enter);
  try {
    await enter(known);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await leave();
  }
}

await start();
