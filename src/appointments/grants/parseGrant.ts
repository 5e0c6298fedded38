import { foldDateText, type CalendarToken, calendarTokensOf } from '../../calendar/calendarTokens.ts';
import { type MayHaveWrongWeekday, wrongWeekdayOf } from '../../calendar/wrongWeekday.ts';
import { beginsNumberedDay } from '../../calendar/parseDay.ts';
import { parseCalendarRange } from '../../calendar/parseCalendarRange.ts';
import { normalize } from '../../language/normalize.ts';
import type { GrantRole } from '../../people/roles.ts';

/** What the words of a grant say. Days are calendar dates YYYY-MM-DD; null where none was named. */
export interface GrantWords extends MayHaveWrongWeekday {
  who: string;
  email: string | null;
  role: GrantRole | null;
  from: string | null;
  to: string | null;
}

/** Nobody says it in more characters. */
const HEAD = 400;
const address = /<?([^\s<>@,;]+@[^\s<>@,;]+\.[^\s<>@,;]+)>?/;
const roleWords: Record<GrantRole, ReadonlySet<string>> = {
  coordinator: new Set('coordinator coordinateur coordinatrice coordination coordinador coordinadora'.split(' ')),
  supervisor: new Set('supervisor superviseur superviseure supervisora'.split(' ')),
  editor: new Set('editor editeur editrice redacteur redactrice editora redactor redactora'.split(' ')),
  viewer: new Set('viewer reader lecteur lectrice lector lectora'.split(' ')),
};
const roles = Object.keys(roleWords) as GrantRole[];
const begins = new Set('from du del desde'.split(' '));
const ends = new Set('until till jusqu jusque hasta'.split(' '));
/** What joins the parts, and belongs to no name; "de" and "a" may, and are left within one. */
const links = new Set('to as is for a an the le la el l comme en de como pour para al : , ; . -'.split(' '));

/** The parts of "editor to Maria López from 1 March to 30 June", "Maria López as editor" or "coordinator María until 30 June". */
export function parseGrant(said: string, today: string): GrantWords {
  const written = normalize(said.slice(0, HEAD), 'NFC').trim();
  const email = address.exec(written)?.[1] ?? null;
  const words = written.replace(address, (found) => ' '.repeat(found.length));
  const tokens = calendarTokensOf(words);
  const days = daysIn(tokens, today);
  const named = tokens.findIndex(({ text }) => roles.some((role) => roleWords[role].has(text)));
  const role = roles.find((one) => roleWords[one].has(tokens[named]?.text ?? '')) ?? null;
  const gone = (at: number): boolean => at === named || (at >= days.first && at < days.next);
  const kept = tokens.filter((_, at) => !gone(at));
  while (links.has(kept[0]?.text ?? '')) kept.shift();
  while (links.has(kept.at(-1)?.text ?? '')) kept.pop();
  const who = withinOne(words, kept);
  return { who, email, role, from: days.from, to: days.to, ...wrongWeekdayOf(days) };
}

/** The text from the first to the last of the tokens, without what stood between them and was taken out. */
function withinOne(words: string, kept: readonly CalendarToken[]): string {
  const pieces = kept.map(({ start, end }, at) => {
    const next = kept[at + 1];
    const gap = next ? words.slice(end, next.start) : '';
    return words.slice(start, end) + (/^[\s'’.-]*$/u.test(gap) ? gap : ' ');
  });
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}

type DaysOfGrant = Pick<GrantWords, 'from' | 'to' | 'misnamed'> & { first: number; next: number };

function daysIn(tokens: readonly CalendarToken[], today: string): DaysOfGrant {
  const word = (at: number): string => tokens[at]?.text ?? '';
  for (let at = 0; at < tokens.length; at++) {
    if (!beginsNumberedDay(tokens, at) && !begins.has(word(at)) && !ends.has(word(at))) continue;
    const range = parseCalendarRange(tokens, at, today);
    if (!range) continue;
    const { from, to } = range.value;
    const isEnd = ends.has(word(at));
    const last = to === from && !isEnd ? null : to;
    return { first: at, next: range.next, from: isEnd ? null : from, to: last, ...wrongWeekdayOf(range.value) };
  }
  return { first: tokens.length, next: tokens.length, from: null, to: null };
}

/** Whether words name a role; those that do not may be an answer that begins so. */
export const namesGrantRole = (words: string): boolean => {
  const { role, who } = parseGrant(foldDateText(words.slice(0, HEAD)), '2000-01-01');
  return role !== null && who !== '';
};
