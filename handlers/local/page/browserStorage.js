/** @import { ConversationName, OpenForm } from '../pageApiTypes.ts' */
/** @import { LocalAct } from '../localAct.ts' */

/**
 * Words that the server does not have yet; an older page kept the text alone.
 *
 * @typedef {Pick<Extract<LocalAct, { kind: 'say' }>, 'text' | 'file'>} Words
 */

/**
 * A page of questions that is open or was left: values by drawn input id; `touched` once something was changed.
 *
 * @typedef {Pick<OpenForm, 'title' | 'target' | 'reopen'> & { values: Record<string, string>, touched: boolean }} KeptForm
 */

/**
 * What this browser keeps so that nothing is lost on a reload: who one is, what one has read, what one has begun to write.
 *
 * @param {string} key
 * @returns {unknown}
 */
const read = (key) => {
  const text = localStorage.getItem(`focal.${key}`);
  return text === null ? undefined : JSON.parse(text);
};

/**
 * @param {string} key
 * @param {unknown} value
 */
function write(key, value) {
  if (value === undefined) localStorage.removeItem(`focal.${key}`);
  else localStorage.setItem(`focal.${key}`, JSON.stringify(value));
}

/** Person.id of who one was last. */
export const keptPerson = () => /** @type {number | undefined} */ (read('person'));
/** @param {number | undefined} id */
export const keepPerson = (id) => write('person', id);

/** @param {number} person */
const allSeen = (person) =>
  /** @type {Partial<Record<ConversationName, number>> | undefined} */ (read(`seen.${person}`));

/**
 * The last message that the person has seen in a conversation.
 *
 * @param {number} person
 * @param {ConversationName} conversation
 */
export const seen = (person, conversation) => allSeen(person)?.[conversation] ?? 0;

/**
 * @param {number} person
 * @param {ConversationName} conversation
 * @param {number} id
 */
export function keepSeen(person, conversation, id) {
  const before = allSeen(person);
  write(`seen.${person}`, { ...before, [conversation]: Math.max(id, before?.[conversation] ?? 0) });
}

/**
 * What is being written and not sent yet.
 *
 * @param {number} person
 */
export const keptWords = (person) => /** @type {string | undefined} */ (read(`words.${person}`)) ?? '';
/**
 * @param {number} person
 * @param {string} text
 */
export const keepWords = (person, text) => write(`words.${person}`, text === '' ? undefined : text);

/**
 * Words that the server does not have yet, by the key of their act.
 *
 * @param {number} person
 */
export const keptUnsent = (person) =>
  /** @type {Record<string, Words | string> | undefined} */ (read(`unsent.${person}`)) ?? {};
/**
 * @param {number} person
 * @param {Record<string, Words | string>} words
 */
export const keepUnsent = (person, words) =>
  write(`unsent.${person}`, Object.keys(words).length > 0 ? words : undefined);

/** @param {number} person */
export const keptForm = (person) => /** @type {KeptForm | undefined} */ (read(`form.${person}`));
/**
 * @param {number} person
 * @param {KeptForm | undefined} form
 */
export const keepForm = (person, form) => write(`form.${person}`, form);
