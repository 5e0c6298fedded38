import { renderCard } from './cards.js';
import { logo, text } from './elements.js';
import { addFolded } from './foldLongText.js';
import { whenNear } from './scroll.js';
import { me } from './session.js';
import { t, timeOf } from './pageTexts.js';

/** @import { ShownMessage } from '../pageApiTypes.ts' */
/** @import { Submission } from './cards.js' */

/**
 * What happens when a button of a card is pressed.
 *
 * @typedef {(message: ShownMessage, submission: Submission, card: HTMLElement) => unknown} OnPress
 */

/** @type {OnPress} */
let onPress = () => undefined;

/** @param {OnPress} next */
export function startMessages(next) {
  onPress = next;
}

/**
 * A message as a line of the log.
 *
 * @param {ShownMessage} message
 * @param {{ follows: boolean, isFar?: boolean }} place whether it goes without a head, and stands far from what is being read
 */
export function drawMessage(message, { follows, isFar = false }) {
  const item = document.createElement('li');
  item.className = `message ${message.author}`;
  item.classList.toggle('follows', follows);
  item.classList.toggle('far', isFar);
  const content = document.createElement('div');
  content.className = 'content';
  content.append(metaOf(message));
  if (message.author === 'bot') {
    if (isFar) content.append(laterOf(message));
    else content.append(...cardsOf(message));
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
 * @param {HTMLElement | undefined} item
 * @param {Element} fate
 */
export function putFate(item, fate) {
  item?.querySelector('.content')?.append(fate);
}

/**
 * @param {ShownMessage} message
 */
function metaOf({ author, at }) {
  const meta = text('p', '', 'meta');
  const time = text('time', timeOf(new Date(at), me().timeZone));
  time.dateTime = at;
  meta.append(text('span', t(author === 'bot' ? 'bot' : 'you')), time);
  return meta;
}

/** @param {ShownMessage} message */
function saidOf(message) {
  const said = text('p', message.text, 'said');
  said.dir = 'auto';
  return said;
}

/**
 * @param {ShownMessage} message
 */
function cardsOf(message) {
  return message.cards.map((json) => {
    const holder = document.createElement('div');
    holder.className = 'card';
    const { element } = renderCard(json, {
      onSubmit: (submission) => void onPress(message, submission, holder),
    });
    holder.append(element);
    return holder;
  });
}

/**
 * The cards of a message as soon as it comes near to what is being read; until then its summary.
 *
 * @param {ShownMessage} message
 */
function laterOf(message) {
  const summary = text('p', message.text, 'card summary');
  whenNear(summary, () => summary.replaceWith(...cardsOf(message)));
  return summary;
}

function avatar() {
  const holder = document.createElement('div');
  holder.className = 'avatar';
  holder.setAttribute('aria-hidden', 'true');
  holder.append(logo());
  return holder;
}
