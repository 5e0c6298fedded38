import { at, button, text } from './elements.js';
import { placeBelow, Places, rowsOf } from './grouping.js';
import { drawMessage, fateOf, putFate } from './message.js';
import { isAtEnd, keepPlace, offerNewest, scrollToBegin, scrollToEnd, scrollToMessage } from './scroll.js';
import { dateIn, dayInWords, t } from './words.js';

/** @import { Shown } from '../pageApi.ts' */
/** @import { Moment, Row } from './grouping.js' */
/** @import { Reader } from './message.js' */

/** @typedef {{ item: HTMLElement, moment: Moment }} Settled a message that the server has, as it stands */

const list = at('messages', HTMLOListElement);
const typing = at('typing', HTMLElement);

/** @type {Reader} */
let reader = { timeZone: 'UTC', onPress: () => undefined };

let places = new Places();
/** @type {Map<number, Settled>} */
const settled = new Map();
/** @type {Settled | undefined} */
let first;
/** @type {Settled | undefined} */
let last;
/** @type {Map<string, HTMLElement>} Words on their way, by the key of their act; they stand last, in this order. */
const pending = new Map();
/** @type {Map<string, HTMLElement>} Words that were sent from here, by the key of their act. */
const sent = new Map();

/** @param {Reader} next */
export function setReader(next) {
  reader = next;
}

/**
 * Shows a conversation from its beginning, with a mark before the first message after `seen`.
 *
 * @param {Shown[]} messages
 * @param {number} seen
 */
export function showAll(messages, seen) {
  places = new Places();
  for (const known of [settled, pending, sent]) known.clear();
  first = undefined;
  last = undefined;
  list.replaceChildren();
  append(taken(messages), seen);
  scrollToBegin(list.querySelector('.new'));
}

/**
 * Shows earlier messages above, without moving what is being read.
 *
 * @param {Shown[]} messages
 */
export function showEarlier(messages) {
  keepPlace(() => prepend(messages));
}

/**
 * Shows messages once: each in the place of what it replaces, else at the end. Words on their way, which it confirms, go; those
 * that are still on their way stay last.
 *
 * @param {Shown[]} messages
 */
export function add(messages) {
  const wasAtEnd = isAtEnd();
  /** @type {HTMLElement | undefined} */
  let added;
  for (const message of messages) {
    const place = places.take(message);
    if (place === undefined) continue;
    const confirmed = message.key === undefined ? undefined : pending.get(message.key);
    const fate = confirmed?.querySelector('.fate.final');
    if (message.key !== undefined) pending.delete(message.key);
    confirmed?.remove();
    if (place === message.id) added = append([message]) ?? added;
    else replace(place, message);
    if (fate && added && place === message.id) putFate(added, fate);
  }
  if (!added) return;
  if (wasAtEnd) scrollToMessage(added);
  else offerNewest();
}

/**
 * Shows words that are on their way, once.
 *
 * @param {string} key
 * @param {string} words
 */
export function addPending(key, words) {
  const present = pending.get(key);
  if (present) fateOf(present).textContent = t('sending');
  if (sent.has(key)) return;
  /** @type {Shown} */
  const message = {
    id: 0,
    conversation: 'direct',
    key,
    author: 'person',
    text: words,
    at: new Date().toISOString(),
    cards: [],
  };
  const item = drawMessage(message, reader, false);
  item.classList.add('pending');
  fateOf(item).textContent = t('sending');
  pending.set(key, item);
  sent.set(key, item);
  list.append(item);
  scrollToEnd();
}

/**
 * Whether words are still on their way, as far as one sees.
 *
 * @param {string} key
 */
export const isPending = (key) => pending.has(key);

/**
 * Says at the words what became of them, with a way to try again; `final` when the server has said so.
 *
 * @param {string} key
 * @param {string} reason
 * @param {{ retry: (() => void) | undefined, final: boolean }} next
 */
export function addFailure(key, reason, { retry, final }) {
  const item = sent.get(key);
  if (!item) return;
  const fate = fateOf(item);
  fate.classList.add('failed');
  fate.classList.toggle('final', final);
  fate.textContent = reason;
  if (!retry) return;
  const again = () => {
    fate.remove();
    retry();
  };
  fate.append(button(t('retry'), again));
}

/**
 * That the bot is at it.
 *
 * @param {boolean} on
 */
export function showTyping(on) {
  const wasAtEnd = isAtEnd();
  typing.hidden = !on;
  if (wasAtEnd && on) scrollToEnd();
}

/** Puts the focus on what is to be answered next, for those who go on by keyboard; false when there is nothing. */
export function focusNewest() {
  /** @type {HTMLElement | null | undefined} */
  const target = list.lastElementChild?.querySelector('button, select, input');
  target?.focus({ preventScroll: true });
  return Boolean(target);
}

/**
 * Those that get a line of their own.
 *
 * @param {Shown[]} messages
 */
const taken = (messages) => messages.filter((message) => places.take(message) === message.id);

/** @param {string} time */
const dayOf = (time) => dateIn(new Date(time), reader.timeZone);

/**
 * Puts messages after all that is settled. Gives the last of them.
 *
 * @param {Shown[]} messages
 */
function append(messages, seen = 0) {
  const drawn = draw(rowsOf(messages, { dayOf, above: last?.moment, seen }));
  const [firstPending] = pending.values();
  if (last && drawn.items.length > drawn.messages.length) nameDays();
  for (const item of drawn.items) list.insertBefore(item, firstPending ?? null);
  first ??= drawn.messages[0];
  last = drawn.messages.at(-1) ?? last;
  return drawn.messages.at(-1)?.item;
}

/** @param {Shown[]} messages */
function prepend(messages) {
  const drawn = draw(rowsOf(taken(messages), { dayOf }));
  const lowest = drawn.messages.at(-1);
  if (lowest && first) {
    const { isSameDay, follows } = placeBelow(lowest.moment, first.moment);
    const mark = list.firstElementChild;
    if (isSameDay && mark?.classList.contains('day')) mark.remove();
    first.item.classList.toggle('follows', follows && first.item.previousElementSibling === null);
  }
  list.prepend(...drawn.items);
  first = drawn.messages[0] ?? first;
  last ??= lowest;
}

/**
 * @param {number} place
 * @param {Shown} message
 */
function replace(place, message) {
  const old = settled.get(place);
  if (!old) return;
  const item = drawMessage({ ...message, id: place }, reader, old.item.classList.contains('follows'));
  old.item.replaceWith(item);
  old.item = item;
  // It stands under the day of the one that it replaces, but was said now.
  old.moment = { ...old.moment, at: message.at };
}

/** @param {Row[]} rows */
function draw(rows) {
  /** @type {Settled[]} */
  const messages = [];
  const items = rows.map((row) => {
    if (row.kind === 'new') return text('li', t('newMessages'), 'new');
    if (row.kind === 'day') return dayMark(row.day);
    const { message, moment, follows } = row;
    const one = { item: drawMessage(message, reader, follows), moment };
    settled.set(message.id, one);
    if (message.key) sent.set(message.key, one.item);
    messages.push(one);
    return one.item;
  });
  return { items, messages };
}

/** @param {string} day */
function dayMark(day) {
  const mark = text('li', dayInWords(day, reader.timeZone), 'day');
  mark.dataset['day'] = day;
  return mark;
}

/** A new day has begun: what was today when its mark was drawn is yesterday now. */
function nameDays() {
  /** @type {NodeListOf<HTMLElement>} */
  const marks = list.querySelectorAll('.day');
  for (const mark of marks) mark.textContent = dayInWords(mark.dataset['day'] ?? '', reader.timeZone);
}
