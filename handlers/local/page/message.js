import { renderCard } from './cards.js';
import { logo, text } from './elements.js';
import { addFolded } from './fold.js';
import { t, timeOf } from './words.js';

/** @import { Shown } from '../pageApi.ts' */
/** @import { Submission } from './cards.js' */

/**
 * Who reads, and what happens when they press a button of a card.
 *
 * @typedef {{ timeZone: string, onPress: (message: Shown, submission: Submission, card: HTMLElement) => unknown }} Reader
 */

/**
 * A message as a line of the log.
 *
 * @param {Shown} message
 * @param {Reader} reader
 * @param {boolean} follows whether it goes without a head
 */
export function drawMessage(message, reader, follows) {
  const item = document.createElement('li');
  item.className = `message ${message.author}`;
  item.classList.toggle('follows', follows);
  const content = document.createElement('div');
  content.className = 'content';
  content.append(metaOf(message, reader));
  if (message.author === 'bot') {
    content.append(...cardsOf(message, reader));
    item.append(avatar());
  } else addFolded(content, saidOf(message), message.text);
  item.append(content);
  return item;
}

/**
 * The line under words that says what became of them.
 *
 * @param {HTMLElement} item
 */
export function fateOf(item) {
  /** @type {HTMLElement | null} */
  const present = item.querySelector('.fate');
  if (present) return present;
  const fate = text('p', '', 'fate');
  fate.setAttribute('role', 'status');
  putFate(item, fate);
  return fate;
}

/**
 * @param {HTMLElement} item
 * @param {Element} fate
 */
export function putFate(item, fate) {
  item.querySelector('.content')?.append(fate);
}

/**
 * @param {Shown} message
 * @param {Reader} reader
 */
function metaOf({ author, at }, { timeZone }) {
  const meta = text('p', '', 'meta');
  const time = text('time', timeOf(new Date(at), timeZone));
  time.dateTime = at;
  meta.append(text('span', t(author === 'bot' ? 'bot' : 'you')), time);
  return meta;
}

/** @param {Shown} message */
function saidOf(message) {
  const said = text('p', message.text, 'said');
  said.dir = 'auto';
  return said;
}

/**
 * @param {Shown} message
 * @param {Reader} reader
 */
function cardsOf(message, reader) {
  return message.cards.map((json) => {
    const holder = document.createElement('div');
    holder.className = 'card';
    const { element } = renderCard(json, {
      onSubmit: (submission) => void reader.onPress(message, submission, holder),
    });
    holder.append(element);
    return holder;
  });
}

function avatar() {
  const holder = document.createElement('div');
  holder.className = 'avatar';
  holder.setAttribute('aria-hidden', 'true');
  holder.append(logo());
  return holder;
}
