import { hasFile, startAttach, takeFile } from './attach.js';
import { currentCommands } from './words.js';

const form = document.getElementById('composer');
const words = document.getElementById('words');
const list = document.getElementById('suggestions');
const opener = document.getElementById('commands');

let chosen = -1;

/** Calls `onSay` with what is sent, and `onChange` with what is being written. */
export function startComposer({ onSay, onChange }) {
  const send = async (text) => {
    if (text.trim() === '' && !hasFile()) return;
    setWords('');
    onChange('');
    try {
      onSay(text, await takeFile());
    } catch {
      // What failed is said beside the file; the words wait with it.
      setWords(text);
      onChange(text);
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
    if (!form.contains(relatedTarget)) hide();
  });
  opener.addEventListener('click', () => {
    if (list.hidden) suggest(currentCommands());
    else hide();
    words.focus();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const command = event.target.closest('li')?.dataset.command;
    if (command) void send(command);
  });
}

/** Puts words into the box, for instance those that a reload interrupted. */
export function setWords(text) {
  words.value = text;
  fit();
  hide();
}

export const focusComposer = () => words.focus();

/** Enter sends, or takes the chosen command; arrows choose, Tab completes, Escape closes the list. */
function onKey(event, send) {
  const items = [...list.children];
  if (event.isComposing) return;
  if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    choose((chosen + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length);
  } else if (event.key === 'Escape' && !list.hidden) {
    event.preventDefault();
    hide();
  } else if (event.key === 'Tab' && !event.shiftKey && !list.hidden && items[chosen]) {
    event.preventDefault();
    setWords(`${items[chosen].dataset.command} `);
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    void send(items[chosen]?.dataset.command ?? words.value);
  }
}

/** Commands that begin like the one word that is being written. */
function matching(text) {
  const start = fold(text.replace(/^\/(focal\s+)?/, ''));
  if (/\s/.test(start) || text === '') return [];
  return currentCommands().filter(({ command }) => fold(command).startsWith(start) && fold(command) !== start);
}

/** Without case and accents, so that "etat" finds "état". */
const fold = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

function suggest(commands) {
  chosen = -1;
  words.removeAttribute('aria-activedescendant');
  list.replaceChildren(...commands.map(itemOf));
  list.hidden = commands.length === 0;
  opener.setAttribute('aria-expanded', String(!list.hidden));
}

function itemOf({ command, about }, position) {
  const item = document.createElement('li');
  item.id = `suggestion-${position}`;
  item.role = 'option';
  item.ariaSelected = 'false';
  item.dataset.command = command;
  const name = document.createElement('strong');
  name.textContent = command;
  const what = document.createElement('span');
  what.textContent = about;
  item.append(name, what);
  return item;
}

function choose(position) {
  chosen = position;
  [...list.children].forEach((item, index) => (item.ariaSelected = String(index === position)));
  const item = list.children[position];
  words.setAttribute('aria-activedescendant', item.id);
  item.scrollIntoView({ block: 'nearest' });
}

function hide() {
  suggest([]);
}

/** As high as its words, up to what the style sheet allows. */
function fit() {
  words.style.height = 'auto';
  words.style.height = `${words.scrollHeight}px`;
}
