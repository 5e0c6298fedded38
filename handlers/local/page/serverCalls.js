import { browserLanguage, t } from './pageTexts.js';

/** @import { Answer, ConversationName, ConversationsAnswer, MessagesAnswer, PeopleAnswer, RefusalAnswer, ShownMessage, UploadAnswer, WordsAnswer } from '../pageApiTypes.ts' */
/** @import { LocalAct } from '../localAct.ts' */

/** The server turned something down; `message` says it in words for the person. */
export class Refused extends Error {
  /** @param {RefusalAnswer} answer */
  constructor({ error, reference = '' }) {
    super(t(error, { reference }));
    this.code = error;
  }
}

/** The server cannot be reached: what was to be sent may be sent again, under the same key. */
export class Offline extends Error {}

/**
 * JSON of the server. Throws Refused for what it turns down, Offline where nobody answers or a proxy does.
 *
 * @param {string} path
 * @param {RequestInit} [options]
 * @returns {Promise<unknown>}
 */
async function call(path, options) {
  let response;
  try {
    response = await fetch(`/local/${path}`, options);
  } catch {
    throw new Offline();
  }
  if (response.ok) return response.json();
  if (response.status >= 502) throw new Offline();
  /** @type {Partial<RefusalAnswer>} */
  const refusal = await response.json().catch(() => ({}));
  throw new Refused({ error: 'invalid', ...refusal });
}

/** Whom one can be, with their roles in words. */
export const findPeople = () => /** @type {Promise<PeopleAnswer>} */ (call(`people?language=${browserLanguage()}`));

/**
 * The page's texts in the language of a person, with the commands that they can use; else in that of the browser.
 *
 * @param {number} [person]
 */
export function findWords(person) {
  const path = person === undefined ? `words/${browserLanguage()}` : `people/${person}/words`;
  return /** @type {Promise<WordsAnswer>} */ (call(path));
}

/**
 * A person with their roles in words, and the last row of each of their conversations.
 *
 * @param {number} person
 */
export const findConversations = (person) =>
  /** @type {Promise<ConversationsAnswer>} */ (call(`people/${person}/conversations`));

/**
 * A stretch of a conversation, the newest unless `before` names a row; `more` says where the one before begins.
 *
 * @param {number} person
 * @param {ConversationName} conversation
 * @param {number} [before]
 */
export function findMessages(person, conversation, before) {
  const path = `people/${person}/conversations/${conversation}${before ? `?before=${before}` : ''}`;
  return /** @type {Promise<MessagesAnswer>} */ (call(path));
}

/**
 * Carries out an act of a person. The same `act.key` twice is one act.
 *
 * @param {number} person
 * @param {LocalAct} theAct
 */
export function act(person, theAct) {
  const answer = call(`people/${person}/acts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-focal': 'page' },
    body: JSON.stringify(theAct),
  });
  return /** @type {Promise<Answer>} */ (answer);
}

/**
 * Hands a file over; the act that sends it names what comes back.
 *
 * @param {number} person
 * @param {File} file
 */
export async function upload(person, file) {
  const answer = await call(`people/${person}/files`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-focal': 'page' },
    body: file,
  });
  return { upload: /** @type {UploadAnswer} */ (answer).upload, name: file.name };
}

/** Names an act, so that sending it again is not doing it again. */
export const newKey = () => crypto.randomUUID();

/**
 * Hears of new messages until the returned function is called. The browser itself comes back after a lost line and says
 * what it saw last; where it gives up, for instance because the server was restarted, it is opened again from there.
 *
 * @param {number} person
 * @param {number} after
 * @param {{ onMessage: (message: ShownMessage) => void, onLine: (isOn: boolean) => void }} listener
 */
export function listen(person, after, { onMessage, onLine }) {
  let last = after;
  /** @type {number | undefined} */
  let again;
  const open = () => {
    const opened = new EventSource(`/local/people/${person}/events?after=${last}`);
    opened.onopen = () => onLine(true);
    opened.onmessage = ({ data, lastEventId }) => {
      last = Number(lastEventId);
      onMessage(JSON.parse(data));
    };
    opened.onerror = () => {
      onLine(false);
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(() => (source = open()), 2000);
    };
    return opened;
  };
  let source = open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}
