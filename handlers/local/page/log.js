import { renderCard } from './cards.js';
import { addFolded } from './fold.js';
import { dayOf, t, timeOf } from './words.js';

const list = document.getElementById('messages');
const view = document.getElementById('history');
const newest = document.getElementById('newest');
const typing = document.getElementById('typing');

let reader = { timeZone: 'UTC', onPress: () => undefined };

/** Who reads, and what happens when they press a button of a card: onPress(message, data, label, cardElement). */
export function setReader(next) {
  reader = next;
}

/** Shows a conversation from its beginning, with a mark before the first message after `seen`. */
export function showAll(messages, seen) {
  list.replaceChildren();
  const firstNew = seen > 0 ? messages.find(({ id, author }) => id > seen && author === 'bot') : undefined;
  for (const message of messages) {
    if (message === firstNew) list.append(mark('new', t('newMessages')));
    append(message);
  }
  view.scrollTop = view.scrollHeight;
  list.querySelector('.new')?.scrollIntoView({ block: 'start' });
  newest.hidden = true;
}

/** Shows earlier messages above, without moving what is being read. */
export function showEarlier(messages) {
  const below = view.scrollHeight - view.scrollTop;
  const above = document.createDocumentFragment();
  for (const message of messages) append(message, above);
  const first = list.firstElementChild;
  if (first?.classList.contains('day') && first.textContent === lastOf(above, '.message')?.dataset.day) first.remove();
  list.prepend(above);
  view.scrollTop = view.scrollHeight - below;
}

/**
 * Shows a message once: in the place of what it replaces, else at the end. Words on their way, which it confirms, go; those
 * that are still on their way stay last.
 */
export function add(message) {
  if (list.querySelector(`[data-id="${message.id}"]`) || list.querySelector(`[data-served-by="${message.id}"]`)) return;
  const pending = message.key ? list.querySelector(`.pending[data-key="${message.key}"]`) : null;
  pending?.remove();
  const replaced = message.replaces && list.querySelector(`[data-id="${message.replaces}"]`);
  const stuck = isAtEnd();
  if (replaced) {
    const item = itemOf({ ...message, id: message.replaces });
    item.dataset.servedBy = String(message.id);
    item.classList.toggle('follows', replaced.classList.contains('follows'));
    replaced.replaceWith(item);
  } else {
    const item = append(message);
    const fate = pending?.querySelector('.fate.final');
    if (fate) item.querySelector('.content').append(fate);
    if (stuck) scrollToMessage(item);
    else newest.hidden = false;
  }
}

/** Shows words that are on their way, once. */
export function addPending(key, text) {
  const present = list.querySelector(`[data-key="${key}"]`);
  if (present) {
    if (isPending(key)) fateOf(present).textContent = t('sending');
    return;
  }
  const item = itemOf({ id: '', key, author: 'person', text, at: new Date().toISOString(), cards: [] });
  item.classList.add('pending');
  fateOf(item).textContent = t('sending');
  list.append(item);
  view.scrollTop = view.scrollHeight;
}

/** Whether words are still on their way, as far as one sees. */
export const isPending = (key) => list.querySelector(`.pending[data-key="${key}"]`) !== null;

/** Says at the words what became of them, with a way to try again; `final` when the server has said so. */
export function addFailure(key, reason, { retry, final }) {
  const item = list.querySelector(`[data-key="${key}"]`);
  if (!item) return;
  const fate = fateOf(item);
  fate.classList.add('failed');
  fate.classList.toggle('final', final);
  fate.textContent = reason;
  if (retry)
    fate.append(
      button(t('retry'), () => {
        fate.remove();
        retry();
      }),
    );
}

/** That the bot is at it. */
export function showTyping(on) {
  const stuck = isAtEnd();
  typing.hidden = !on;
  if (stuck && on) view.scrollTop = view.scrollHeight;
}

/** Puts the focus on what is to be answered next, for those who go on by keyboard; false when there is nothing. */
export function focusNewest() {
  const target = list.lastElementChild?.querySelector('button, select, input');
  target?.focus({ preventScroll: true });
  return Boolean(target);
}

/** Puts a message after all that is settled, under its day; one soon after another of the same author goes without a head. */
function append(message, into = list) {
  const last = lastOf(into, ':not(.pending)');
  const item = itemOf(message);
  const { day } = item.dataset;
  const sameDay = lastOf(into, '.message:not(.pending)')?.dataset.day === day;
  const soon = last?.classList.contains(message.author) && new Date(message.at) - new Date(last.dataset.at) < 300_000;
  item.classList.toggle('follows', Boolean(soon) && sameDay);
  const added = sameDay ? [item] : [mark('day', day), item];
  if (last) last.after(...added);
  else into.prepend(...added);
  return item;
}

/** The last item of its kind; it is near the end, however long the conversation is. */
function lastOf(items, kind) {
  let item = items.lastElementChild;
  while (item && !item.matches(kind)) item = item.previousElementSibling;
  return item;
}

function itemOf(message) {
  const item = document.createElement('li');
  item.className = `message ${message.author}`;
  item.dataset.id = String(message.id);
  item.dataset.at = message.at;
  item.dataset.day = dayOf(new Date(message.at), reader.timeZone);
  if (message.key) item.dataset.key = message.key;
  const content = document.createElement('div');
  content.className = 'content';
  content.append(metaOf(message));
  if (message.author === 'bot') content.append(...cardsOf(message));
  else addFolded(content, saidOf(message), message.text);
  if (message.author === 'bot') item.append(avatar());
  item.append(content);
  return item;
}

function metaOf({ author, at }) {
  const meta = document.createElement('p');
  meta.className = 'meta';
  const who = document.createElement('span');
  who.textContent = t(author === 'bot' ? 'bot' : 'you');
  const time = document.createElement('time');
  time.dateTime = at;
  time.textContent = timeOf(new Date(at), reader.timeZone);
  meta.append(who, time);
  return meta;
}

function saidOf({ text }) {
  const said = document.createElement('p');
  said.className = 'said';
  said.dir = 'auto';
  said.textContent = text;
  return said;
}

function cardsOf(message) {
  return message.cards.map((json) => {
    const holder = document.createElement('div');
    holder.className = 'card';
    const { element } = renderCard(json, {
      onSubmit: (data, label) => reader.onPress(message, data, label, holder),
    });
    holder.append(element);
    return holder;
  });
}

function avatar() {
  const holder = document.createElement('div');
  holder.className = 'avatar';
  holder.setAttribute('aria-hidden', 'true');
  const image = document.createElement('img');
  image.src = '/local/page/focal.svg';
  image.alt = '';
  holder.append(image);
  return holder;
}

/** The line under words that says what became of them. */
function fateOf(item) {
  const present = item.querySelector('.fate');
  if (present) return present;
  const fate = document.createElement('p');
  fate.className = 'fate';
  fate.setAttribute('role', 'status');
  item.querySelector('.content').append(fate);
  return fate;
}

/** A line across the conversation: a day, or where the new begins. */
function mark(kind, text) {
  const item = document.createElement('li');
  item.className = kind;
  item.textContent = text;
  return item;
}

/** A button of the page itself; cards draw their own. */
export function button(text, onClick, className = '') {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.className = className;
  element.addEventListener('click', onClick);
  return element;
}

const isAtEnd = () => view.scrollHeight - view.scrollTop - view.clientHeight < 120;

/** The end of the conversation, but never so far that the beginning of a long message is missed. */
function scrollToMessage(item) {
  const top = item.offsetTop - view.offsetTop - 12;
  const first = item.classList.contains('follows')
    ? Math.min(top, (item.previousElementSibling?.offsetTop ?? top) - view.offsetTop)
    : top;
  view.scrollTop = Math.min(view.scrollHeight - view.clientHeight, first);
}

view.addEventListener('scroll', () => {
  if (isAtEnd()) newest.hidden = true;
});
newest.addEventListener('click', () => {
  view.scrollTop = view.scrollHeight;
});
