import { t } from './words.js';

/** The server turned something down; `message` says it in words for the person. */
export class Refused extends Error {
  constructor(code, reference) {
    super(t(code, { reference }));
    this.code = code;
  }
}

/** The server cannot be reached: what was to be sent may be sent again, under the same key. */
export class Offline extends Error {}

/** JSON of the server. Throws Refused for what it turns down, Offline where nobody answers or a proxy does. */
async function call(path, options) {
  let response;
  try {
    response = await fetch(`/local/${path}`, options);
  } catch {
    throw new Offline();
  }
  if (response.ok) return response.json();
  if (response.status >= 502) throw new Offline();
  const { error = 'invalid', reference = '' } = await response.json().catch(() => ({}));
  throw new Refused(error, reference);
}

/** Whom one can be, with their roles in words. */
export const findPeople = (language) => call(`people?language=${language}`);
/** A person, and the last row of each of their conversations. */
export const findConversations = (person) => call(`people/${person}/conversations`);

/** A stretch of a conversation, the newest unless `before` names a row; `more` says where the one before begins. */
export function findMessages(person, conversation, before) {
  return call(`people/${person}/conversations/${conversation}${before ? `?before=${before}` : ''}`);
}

/** Carries out an act of a person. The same `act.key` twice is one act. */
export function act(person, theAct) {
  return call(`people/${person}/acts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-focal': 'page' },
    body: JSON.stringify(theAct),
  });
}

/** Hands a file over; the act that sends it names what comes back. */
export async function upload(person, file) {
  const { upload: id } = await call(`people/${person}/files`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-focal': 'page' },
    body: file,
  });
  return { upload: id, name: file.name };
}

/** Names an act, so that sending it again is not doing it again. */
export const newKey = () => crypto.randomUUID();

/**
 * Hears of new messages until the returned function is called. The browser itself comes back after a lost line and says
 * what it saw last; where it gives up, for instance because the server was restarted, it is opened again from there.
 */
export function listen(person, after, { onMessage, onLine }) {
  let last = after;
  let source;
  let again;
  const open = () => {
    source = new EventSource(`/local/people/${person}/events?after=${last}`);
    source.onopen = () => onLine(true);
    source.onmessage = ({ data, lastEventId }) => {
      last = Number(lastEventId);
      onMessage(JSON.parse(data));
    };
    source.onerror = () => {
      onLine(false);
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, 2000);
    };
  };
  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}
