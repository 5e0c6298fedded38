import { at } from './elements.js';
import { upload } from './serverCalls.js';
import { announce, me, reasonOf, state } from './session.js';
import { t } from './pageTexts.js';

/**
 * The file that goes with what is sent next.
 *
 * @type {File | null}
 */
let chosen = null;

/** Lets a file be picked, dropped into the conversation, or pasted. */
export function startAttach() {
  const input = at('file', HTMLInputElement);
  at('attach', HTMLElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    choose(input.files?.[0]);
    input.value = '';
  });
  at('detach', HTMLElement).addEventListener('click', () => choose());
  at('words', HTMLElement).addEventListener('paste', (event) => {
    const [file] = event.clipboardData?.files ?? [];
    if (!file) return;
    event.preventDefault();
    choose(file);
  });
  const chat = at('chat', HTMLElement);
  chat.addEventListener('dragover', (event) => event.preventDefault());
  chat.addEventListener('drop', (event) => {
    event.preventDefault();
    if (state.current === 'direct') choose(event.dataTransfer?.files[0]);
  });
}

/** Whether a file goes with what is sent next. */
export const hasFile = () => chosen !== null;

/** Hands the chosen file over and forgets it; undefined where none is chosen. It stays chosen where that fails. */
export async function takeFile() {
  if (!chosen) return undefined;
  try {
    const handedOver = await upload(me().id, chosen);
    choose();
    return handedOver;
  } catch (error) {
    say(reasonOf(error, t('notSent')));
    throw error;
  }
}

/** @param {File} [file] */
function choose(file) {
  chosen = file ?? null;
  at('attached', HTMLElement).hidden = chosen === null;
  at('attached-name', HTMLElement).textContent = chosen?.name ?? '';
  at('attached-fate', HTMLElement).textContent = '';
  if (chosen) announce(t('attached', { name: chosen.name }));
  at('words', HTMLElement).focus();
}

/** @param {string} words */
function say(words) {
  at('attached-fate', HTMLElement).textContent = words;
  announce(words);
}
