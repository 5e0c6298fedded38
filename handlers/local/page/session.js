import { Offline } from './server.js';
import { t } from './words.js';

export const at = (id) => document.getElementById(id);

/** Who one is and what one sees. */
export const state = { person: null, roles: [], group: '', conversations: [], current: 'direct', more: undefined };

let silence;

/** Has words read aloud, and takes them away again: who reads the page by ear later is not to find them twice. */
export function announce(words) {
  clearTimeout(silence);
  at('announcer').textContent = words;
  silence = setTimeout(() => (at('announcer').textContent = ''), 3000);
}

/** Does something that needs the server, and says so where it fails. */
export async function attempt(work) {
  try {
    await work();
  } catch (error) {
    at('status').hidden = false;
    at('status').textContent = reason(error);
  }
}

/** Why something failed, in words for the person. */
export const reason = (error) => (error instanceof Offline ? t('offline') : error.message);
