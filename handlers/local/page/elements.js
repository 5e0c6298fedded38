/**
 * The element of the page with this id, which must be of this class. Throws where there is none.
 *
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 */
export function at(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${kind.name} "${id}"`);
  return element;
}

/**
 * An element that holds words.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} words
 */
export function text(tag, words, className = '') {
  const element = document.createElement(tag);
  element.textContent = words;
  element.className = className;
  return element;
}

/**
 * A button of the page itself; cards draw their own.
 *
 * @param {string} words
 * @param {() => void} onClick
 */
export function button(words, onClick, className = '') {
  const element = text('button', words, className);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

/** The sign of the bot. */
export function logo() {
  return Object.assign(document.createElement('img'), { src: at('icon', HTMLLinkElement).href, alt: '' });
}
