import { button } from './elements.js';
import { t } from './pageTexts.js';

/** Lines, and characters, of somebody's words that are shown at once; a longer text would push the conversation away. */
const most = { lines: 14, characters: 1_200 };

/**
 * Adds to `holder` the element that shows a long text, folded, with a button that opens and closes it.
 *
 * @param {HTMLElement} holder
 * @param {HTMLElement} element
 * @param {string} text
 */
export function addFolded(holder, element, text) {
  holder.append(element);
  if (text.length <= most.characters && text.split('\n').length <= most.lines) return;
  const toggle = button('', () => show(element.classList.contains('folded')), 'unfold');
  /** @param {boolean} open */
  const show = (open) => {
    element.classList.toggle('folded', !open);
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = t(open ? 'showLess' : 'showAll');
  };
  show(false);
  holder.append(toggle);
}
