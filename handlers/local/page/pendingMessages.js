import { at, button } from './elements.js';
import { drawMessage, fateOf } from './message.js';
import { scrollToEnd } from './scroll.js';
import { t } from './pageTexts.js';

/** @import { ShownMessage } from '../pageApiTypes.ts' */

/** @type {Map<string, HTMLElement>} Words on their way, by the key of their act; they stand last, in this order. */
const pending = new Map();
/** @type {Map<string, HTMLElement>} Words that were sent from here, as they stand, by the key of their act. */
const sent = new Map();

/** Another conversation is shown. */
export function forgetSent() {
  pending.clear();
  sent.clear();
}

/**
 * Notes where words stand that the server has.
 *
 * @param {string} key
 * @param {HTMLElement} item
 */
export const noteSent = (key, item) => sent.set(key, item);

/** The first of the words on their way. */
export function firstPending() {
  const [first = null] = pending.values();
  return first;
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
  /** @type {ShownMessage} */
  const message = {
    id: 0,
    conversation: 'direct',
    key,
    author: 'person',
    text: words,
    at: new Date().toISOString(),
    cards: [],
  };
  const item = drawMessage(message, { follows: false });
  item.classList.add('pending');
  fateOf(item).textContent = t('sending');
  pending.set(key, item);
  sent.set(key, item);
  at('messages', HTMLElement).append(item);
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
 * Takes away the words on their way that a message confirms. Gives what the server had said became of them.
 *
 * @param {ShownMessage} message
 */
export function confirm({ key = '' }) {
  const item = pending.get(key);
  pending.delete(key);
  item?.remove();
  return item?.querySelector('.fate.final');
}
