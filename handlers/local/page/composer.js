import { hasFile, startAttach, takeFile } from './attach.js';
import { at, text } from './elements.js';
import { currentCommands } from './pageTexts.js';

/** @import { Suggestion } from '../pageApiTypes.ts' */
/** @import { Words } from './browserStorage.js' */

const form = at('composer', HTMLFormElement);
const words = at('words', HTMLTextAreaElement);
const list = at('suggestions', HTMLUListElement);
const opener = at('commands', HTMLButtonElement);

let chosen = -1;

/**
 * Calls `onSay` with what is sent, and `onChange` with what is being written.
 *
 * @param {{ onSay: (said: string, file?: Words['file']) => unknown, onChange: (written: string) => void }} handlers
 */
export function startComposer({ onSay, onChange }) {
  /** @param {string} said */
  const send = async (said) => {
    if (said.trim() === '' && !hasFile()) return;
    setWords('');
    onChange('');
    try {
      onSay(said, await takeFile());
    } catch {
      // What failed is said beside the file; the words wait with it.
      setWords(said);
      onChange(said);
    }
  };
  startAttach();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(words.value);
  });
  words.addEventListener('input', () => {
    fit();
    onChange(words.value);
    suggest(matching(words.value));
  });
  words.addEventListener('keydown', (event) => onKey(event, send));
  list.addEventListener('keydown', (event) => onKey(event, send));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) hide();
  });
  opener.addEventListener('click', () => {
    if (list.hidden) suggest(currentCommands());
    else hide();
    words.focus();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const command = target instanceof Element ? target.closest('li')?.dataset['command'] : undefined;
    if (command) void send(command);
  });
}

/**
 * Puts words into the box, for instance those that a reload interrupted.
 *
 * @param {string} written
 */
export function setWords(written) {
  words.value = written;
  fit();
  hide();
}

export const focusComposer = () => words.focus();

/**
 * Enter sends, or takes the chosen command; arrows choose, Tab completes, Escape closes the list.
 *
 * @param {KeyboardEvent} event
 * @param {(said: string) => Promise<void>} send
 */
function onKey(event, send) {
  if (event.isComposing) return;
  const items = list.querySelectorAll('li');
  const command = items[chosen]?.dataset['command'];
  if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    choose((chosen + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length);
  } else if (event.key === 'Escape' && !list.hidden) {
    event.preventDefault();
    hide();
  } else if (event.key === 'Tab' && !event.shiftKey && !list.hidden && command) {
    event.preventDefault();
    setWords(`${command} `);
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    void send(command ?? words.value);
  }
}

/**
 * Commands that begin like the one word that is being written.
 *
 * @param {string} written
 */
function matching(written) {
  const start = fold(written.replace(/^\/(focal\s+)?/, ''));
  if (/\s/.test(start) || written === '') return [];
  return currentCommands().filter(({ command }) => fold(command).startsWith(start) && fold(command) !== start);
}

/**
 * Without case and accents, so that "etat" finds "état".
 *
 * @param {string} one
 */
const fold = (one) =>
  one
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** @param {Suggestion[]} commands */
function suggest(commands) {
  chosen = -1;
  words.removeAttribute('aria-activedescendant');
  list.replaceChildren(...commands.map(itemOf));
  list.hidden = commands.length === 0;
  opener.setAttribute('aria-expanded', String(!list.hidden));
}

/**
 * @param {Suggestion} suggestion
 * @param {number} position
 */
function itemOf({ command, about }, position) {
  const item = document.createElement('li');
  item.id = `suggestion-${position}`;
  item.role = 'option';
  item.ariaSelected = 'false';
  item.dataset['command'] = command;
  item.append(text('strong', command), text('span', about));
  return item;
}

/** @param {number} position */
function choose(position) {
  chosen = position;
  for (const [index, item] of [...list.children].entries()) {
    item.ariaSelected = String(index === position);
    if (index !== position) continue;
    words.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({ block: 'nearest' });
  }
}

function hide() {
  suggest([]);
}

/** As high as its words, up to what the style sheet allows. */
function fit() {
  words.style.height = 'auto';
  words.style.height = `${words.scrollHeight}px`;
}
