/** @import { ShownMessage } from '../pageApiTypes.ts' */

/**
 * By what messages are grouped; `day` is the calendar date where the reader is, YYYY-MM-DD.
 *
 * @typedef {Pick<ShownMessage, 'author' | 'at'> & { day: string }} Moment
 */

/**
 * A line of the log: a day, where the new begins, or a message; one that `follows` goes without a head.
 *
 * @typedef {{ kind: 'day', day: string } | { kind: 'new' } | { kind: 'message', message: ShownMessage, moment: Moment, follows: boolean }} Row
 */

/** Within this time one author's messages are one group. */
const SOON_MS = 5 * 60_000;

/**
 * How a message stands below another one, or at the top where there is none above.
 *
 * @param {Moment | undefined} above
 * @param {Moment} below
 */
export function placeBelow(above, below) {
  const isSameDay = above?.day === below.day;
  const isSoon = Date.parse(below.at) - Date.parse(above?.at ?? '') < SOON_MS;
  return { isSameDay, follows: isSameDay && isSoon && above?.author === below.author };
}

/**
 * The lines that messages make, from top to bottom. The new begins at the first message of the bot after `seen`; where nothing was ever
 * seen, nothing is new.
 *
 * @param {readonly ShownMessage[]} messages
 * @param {{ dayOf: (at: string) => string, above?: Moment | undefined, seen?: number }} surroundings
 * @returns {Row[]}
 */
export function rowsOf(messages, { dayOf, above, seen = 0 }) {
  const firstNew = seen > 0 ? messages.find(({ id, author }) => id > seen && author === 'bot') : undefined;
  let last = above;
  return messages.flatMap((message) => {
    const moment = { author: message.author, at: message.at, day: dayOf(message.at) };
    const { isSameDay, follows } = placeBelow(last, moment);
    last = moment;
    const isNew = message === firstNew;
    /** @type {Row[]} */
    const rows = isNew ? [{ kind: 'new' }] : [];
    if (!isSameDay) rows.push({ kind: 'day', day: moment.day });
    rows.push({ kind: 'message', message, moment, follows: follows && !isNew });
    return rows;
  });
}

/** Which messages stand in the log, and at which place each: one that replaces another stands in its place. */
export class Places {
  /** @type {Map<number, number>} */
  #placeOf = new Map();
  /**
   * What was replaced before it was loaded: what replaced it stands at the end.
   *
   * @type {Set<number>}
   */
  #outdated = new Set();

  /**
   * Takes a message in. Gives the place where it goes: its own id for a line of its own, or the id of the message whose line it gets;
   * undefined where it is not to be shown, because it stands there already or something else has replaced it.
   *
   * @param {Pick<ShownMessage, 'id' | 'replaces'>} message
   */
  take({ id, replaces = id }) {
    if (this.#placeOf.has(id) || this.#outdated.has(id)) return undefined;
    if (replaces !== id && !this.#placeOf.has(replaces)) this.#outdated.add(replaces);
    const place = this.#placeOf.get(replaces) ?? id;
    this.#placeOf.set(id, place);
    return place;
  }
}
