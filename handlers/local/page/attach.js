import { upload } from './server.js';
import { announce, at, state } from './session.js';
import { t } from './words.js';

/** The file that goes with what is sent next. */
let chosen = null;

/** Lets a file be picked, dropped into the conversation, or pasted. */
export function startAttach() {
  const input = at('file');
  at('attach').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    choose(input.files[0]);
    input.value = '';
  });
  at('detach').addEventListener('click', () => choose(null));
  at('words').addEventListener('paste', (event) => {
    const [file] = event.clipboardData?.files ?? [];
    if (!file) return;
    event.preventDefault();
    choose(file);
  });
  const chat = at('chat');
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
    const handedOver = await upload(state.person.id, chosen);
    choose(null);
    return handedOver;
  } catch (error) {
    say(error.message || t('notSent'));
    throw error;
  }
}

function choose(file) {
  chosen = file ?? null;
  at('attached').hidden = chosen === null;
  at('attached-name').textContent = chosen?.name ?? '';
  at('attached-fate').textContent = '';
  if (chosen) announce(t('attached', { name: chosen.name }));
  at('words').focus();
}

function say(words) {
  at('attached-fate').textContent = words;
  announce(words);
}
