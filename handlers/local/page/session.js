import { at } from './elements.js';
import { Offline } from './serverCalls.js';
import { t } from './pageTexts.js';

/** @import { ConversationName, ConversationsAnswer } from '../pageApiTypes.ts' */

/**
 * A conversation of the person, with its last row.
 *
 * @typedef {ConversationsAnswer['conversations'][number] & { unread: boolean }} Conversation
 */

/**
 * Who one is and what one sees; `more` is the row before which there is more of the open conversation.
 *
 * @typedef {object} State
 * @property {ConversationsAnswer['person'] | null} person
 * @property {string[]} roles
 * @property {string} group
 * @property {Conversation[]} conversations
 * @property {ConversationName} current
 * @property {number | undefined} more
 */

/** @type {State} */
export const state = { person: null, roles: [], group: '', conversations: [], current: 'direct', more: undefined };

/** The person who one is. Throws before one has been chosen. */
export function me() {
  if (state.person === null) throw new Error('nobody has been chosen yet');
  return state.person;
}

/** @type {number | undefined} */
let silence;

/**
 * Has words read aloud, and takes them away again: who reads the page by ear later is not to find them twice.
 *
 * @param {string} words
 */
export function announce(words) {
  const announcer = at('announcer', HTMLElement);
  clearTimeout(silence);
  announcer.textContent = words;
  silence = setTimeout(() => (announcer.textContent = ''), 3000);
}

/**
 * Does something that needs the server, and says so where it fails.
 *
 * @param {() => Promise<unknown>} work
 */
export async function attempt(work) {
  try {
    await work();
  } catch (error) {
    const status = at('status', HTMLElement);
    status.hidden = false;
    status.textContent = reasonOf(error, t('offline'));
  }
}

/**
 * Why something failed, in words for the person; `offline` where the server cannot be reached.
 *
 * @param {unknown} error
 * @param {string} offline
 */
export function reasonOf(error, offline) {
  if (error instanceof Offline) return offline;
  return error instanceof Error ? error.message : String(error);
}
