import { at } from './elements.js';

const view = at('history', HTMLElement);
const newest = at('newest', HTMLElement);

/** @type {WeakMap<Element, () => void>} What is to be drawn when it comes near. */
const far = new WeakMap();
const approaching = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      approaching.unobserve(target);
      far.get(target)?.();
    }
  },
  { root: view, rootMargin: '1500px 0px' },
);

/**
 * Does something once, when an element of the conversation comes near to what is being read.
 *
 * @param {Element} element
 * @param {() => void} draw
 */
export function whenNear(element, draw) {
  far.set(element, draw);
  approaching.observe(element);
}

/** Whether the end of the conversation is being read. */
export const isAtEnd = () => view.scrollHeight - view.scrollTop - view.clientHeight < 120;

/** Goes to the end of the conversation. */
export function scrollToEnd() {
  view.scrollTop = view.scrollHeight;
}

/**
 * Goes to where one begins to read a conversation that was opened: at a mark, else at its end.
 *
 * @param {Element | null} mark
 */
export function scrollToBegin(mark) {
  scrollToEnd();
  mark?.scrollIntoView({ block: 'start' });
  newest.hidden = true;
}

/**
 * Goes to the end of the conversation, but never so far that the beginning of a long message is missed.
 *
 * @param {HTMLElement} item
 */
export function scrollToMessage(item) {
  const above = item.previousElementSibling;
  const top = item.offsetTop - view.offsetTop - 12;
  const from =
    item.classList.contains('follows') && above instanceof HTMLElement
      ? Math.min(top, above.offsetTop - view.offsetTop)
      : top;
  view.scrollTop = Math.min(view.scrollHeight - view.clientHeight, from);
}

/** Says that there is something newer than what is being read. */
export function offerNewest() {
  newest.hidden = false;
}

/**
 * Changes what stands above without moving what is being read.
 *
 * @param {() => void} change
 */
export function keepPlace(change) {
  const below = view.scrollHeight - view.scrollTop;
  change();
  view.scrollTop = view.scrollHeight - below;
}

view.addEventListener('scroll', () => {
  if (isAtEnd()) newest.hidden = true;
});
newest.addEventListener('click', scrollToEnd);
