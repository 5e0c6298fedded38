import { at, text } from './elements.js';
import { placeBelow, Places, rowsOf } from './groupMessages.js';
import { drawMessage, putFate } from './message.js';
import { isAtEnd, keepPlace, offerNewest, scrollToBegin, scrollToEnd, scrollToMessage } from './scroll.js';
import { confirm, firstPending, forgetSent, noteSent } from './pendingMessages.js';
import { me } from './session.js';
import { dateIn, dayInWords, t } from './pageTexts.js';

/** @import { ShownMessage } from '../pageApiTypes.ts' */
/** @import { Moment, Row } from './groupMessages.js' */

/** @typedef {{ item: HTMLElement, moment: Moment }} Settled a message that the server has, as it stands */

const list = at('messages', HTMLOListElement);
const typing = at('typing', HTMLElement);

/** A conversation is opened with so many messages; of more at once, those above them are far from what is being read. */
const NEAR = 60;

let places = new Places();
/** @type {Map<number, Settled>} */
const settled = new Map();
/** @type {Settled | undefined} */
let first;
/** @type {Settled | undefined} */
let last;

/**
 * Shows a conversation from its beginning, with a mark before the first message after `seen`.
 *
 * @param {ShownMessage[]} messages
 * @param {number} seen
 */
export function showAll(messages, seen) {
  places = new Places();
  settled.clear();
  forgetSent();
  first = undefined;
  last = undefined;
  list.replaceChildren();
  append(taken(messages), seen);
  scrollToBegin(list.querySelector('.new'));
}

/**
 * Shows earlier messages above, without moving what is being read.
 *
 * @param {ShownMessage[]} messages
 */
export function showEarlier(messages) {
  keepPlace(() => prepend(messages));
}

/**
 * Shows messages once: each in the place of what it replaces, else at the end. Words on their way, which it confirms, go; those
 * that are still on their way stay last.
 *
 * @param {ShownMessage[]} messages
 */
export function add(messages) {
  const wasAtEnd = isAtEnd();
  /** @type {Map<number, ShownMessage>} */
  const own = new Map();
  /** @type {Map<number, Element>} */
  const fates = new Map();
  for (const message of messages) {
    const place = places.take(message);
    if (place === undefined) continue;
    if (place === message.id || own.has(place)) own.set(place, { ...message, id: place });
    else replace(place, message);
    const fate = confirm(message);
    if (fate) fates.set(place, fate);
  }
  const lowest = append([...own.values()]);
  for (const [place, fate] of fates) putFate(settled.get(place)?.item, fate);
  if (lowest && wasAtEnd) scrollToMessage(lowest);
  else if (lowest) offerNewest();
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
 * @param {ShownMessage[]} messages
 */
const taken = (messages) => messages.filter((message) => places.take(message) === message.id);

/** @param {string} time */
const dayOf = (time) => dateIn(new Date(time), me().timeZone);

/**
 * Puts messages after all that is settled. Gives the last of them.
 *
 * @param {ShownMessage[]} messages
 */
function append(messages, seen = 0) {
  const drawn = draw(rowsOf(messages, { dayOf, above: last?.moment, seen }), NEAR);
  if (last && drawn.items.length > drawn.messages.length) nameDays();
  for (const item of drawn.items) list.insertBefore(item, firstPending());
  first ??= drawn.messages[0];
  last = drawn.messages.at(-1) ?? last;
  return drawn.messages.at(-1)?.item;
}

/** @param {ShownMessage[]} messages */
function prepend(messages) {
  const drawn = draw(rowsOf(taken(messages), { dayOf }), 0);
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
 * @param {ShownMessage} message
 */
function replace(place, message) {
  const old = settled.get(place);
  if (!old) return;
  const follows = old.item.classList.contains('follows');
  const item = drawMessage({ ...message, id: place }, { follows });
  old.item.replaceWith(item);
  old.item = item;
  // It stands under the day of the one that it replaces, but was said now.
  old.moment = { ...old.moment, at: message.at };
}

/**
 * Draws rows, whole as many of the last ones as are near.
 *
 * @param {Row[]} rows
 * @param {number} near
 */
function draw(rows, near) {
  /** @type {Settled[]} */
  const messages = [];
  const items = rows.map((row, position) => {
    if (row.kind === 'new') return text('li', t('newMessages'), 'new');
    if (row.kind === 'day') return dayMark(row.day);
    const { message, moment, follows } = row;
    const isFar = position < rows.length - near;
    const one = { item: drawMessage(message, { follows, isFar }), moment };
    settled.set(message.id, one);
    if (message.key) noteSent(message.key, one.item);
    messages.push(one);
    return one.item;
  });
  return { items, messages };
}

/** @param {string} day */
function dayMark(day) {
  const mark = text('li', dayInWords(day, me().timeZone), 'day');
  mark.dataset['day'] = day;
  return mark;
}

/** A new day has begun: what was today when its mark was drawn is yesterday now. */
function nameDays() {
  /** @type {NodeListOf<HTMLElement>} */
  const marks = list.querySelectorAll('.day');
  for (const mark of marks) mark.textContent = dayInWords(mark.dataset['day'] ?? '', me().timeZone);
}
