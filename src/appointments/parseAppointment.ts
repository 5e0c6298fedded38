import { foldDateText, calendarTokensOf } from '../calendar/calendarTokens.ts';
import { type MayHaveWrongWeekday, wrongWeekdayOf } from '../calendar/wrongWeekday.ts';
import { beginsNumberedDay } from '../calendar/parseDay.ts';
import { parseCalendarRange } from '../calendar/parseCalendarRange.ts';
import { normalize } from '../language/normalize.ts';
import type { AppointmentRole } from '../people/roles.ts';

/** What the words of an appointment say. Days are calendar dates YYYY-MM-DD. */
export interface AppointmentWords extends MayHaveWrongWeekday {
  /** Every way to part the words into who and for which post, the most likely first. */
  parts: { who: string; where: string }[];
  email: string | null;
  role: AppointmentRole;
  /** Null with a last day: "until 30 June" says only that. */
  from: string | null;
  to: string | null;
}

/** Nobody says it in more characters. */
const HEAD = 400;
const begins = new Set('from du del desde a'.split(' '));
const ends = new Set('until till jusqu jusque hasta'.split(' '));
/** What may stand before a day, and belongs to no name. */
const leading = new Set('from as of on le el du del desde a partir starting'.split(' '));
const address = /<?([^\s<>@,;]+@[^\s<>@,;]+\.[^\s<>@,;]+)>?/;
const asAlternate =
  /\s+(?:as|comme|como)\s+(?:an?\s+|la\s+|le\s+|el\s+)?(?:alternate|deputy|suppleante?|suplente)(?![a-z])/;
const asFocalPoint =
  /\s+(?:as|comme|como)\s+(?:an?\s+|la\s+|le\s+|el\s+)?(?:focal point|point focal|punto focal)(?![a-z])/;
const answersFor = /\s+(?:answers for|will answer for|repond pour|repondra pour|responde por|respondera por)\s+/;
const link = /\s+(?:to|for|at|a|au|pour|en|para)\s+/g;

/** The parts of "Maria López <m@example.org> to DAK as alternate from 1 March", or of "Maria López answers for Dakar from 1 March". */
export function parseAppointment(said: string, today: string): AppointmentWords {
  const written = normalize(said.slice(0, HEAD), 'NFC').trim();
  const email = address.exec(written)?.[1] ?? null;
  const words = written.replace(address, ' ');
  const { head, ...days } = withoutDays(words, today);
  const alternate = asAlternate.exec(foldDateText(head));
  const named = alternate ?? asFocalPoint.exec(foldDateText(head));
  const rest = named ? cut(head, named.index, named[0].length) : head;
  return { parts: partsOf(rest), email, role: alternate ? 'alternate' : 'focalPoint', ...days };
}

/** Whether words say who answers for what from when, as people say it without a command: a name, the verb, a post, a day. */
export function saysWhoIsAppointed(text: string, today: string): boolean {
  const head = text.slice(0, HEAD);
  const verb = answersFor.exec(foldDateText(head));
  if (!verb || !isName.test(head.slice(0, verb.index))) return false;
  return parseAppointment(head, today).from !== null;
}

/** Letters of any language, and what stands in names; no sentence, and no date. */
const isName = /^\s*[\p{L}\p{M}][\p{L}\p{M} .'’@-]{1,80}$/u;

function withoutDays(
  words: string,
  today: string,
): Pick<AppointmentWords, 'from' | 'to' | 'misnamed'> & { head: string } {
  const tokens = calendarTokensOf(words);
  const word = (at: number): string => tokens[at]?.text ?? '';
  for (let at = 1; at < tokens.length; at++) {
    const isEnd = ends.has(word(at));
    const range =
      begins.has(word(at)) || beginsNumberedDay(tokens, at) || isEnd ? parseCalendarRange(tokens, at, today) : null;
    if (!range) continue;
    let first = at;
    while (first > 1 && leading.has(word(first - 1))) first--;
    const { from, to } = range.value;
    const end = tokens[range.next - 1]?.end ?? words.length;
    return {
      head: `${words.slice(0, tokens[first]?.start)} ${words.slice(end)}`.trim(),
      from: isEnd ? null : from,
      to: to === from && !isEnd ? null : to,
      ...wrongWeekdayOf(range.value),
    };
  }
  return { head: words.trim(), from: null, to: null };
}

function partsOf(text: string): AppointmentWords['parts'] {
  const folded = foldDateText(text);
  const verb = answersFor.exec(folded);
  const links = verb ? [verb] : [...folded.matchAll(link)].toReversed();
  return links
    .map(({ 0: found, index }) => ({ who: text.slice(0, index), where: text.slice(index + found.length) }))
    .map(({ who, where }) => ({ who: trimmed(who).replace(/^a\s+/, ''), where: trimmed(where) }))
    .filter(({ who, where }) => who !== '' && where !== '');
}

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s,;:]+|[\s,;:.]+$/g, '');

function cut(text: string, index: number, length: number): string {
  return `${text.slice(0, index)} ${text.slice(index + length)}`;
}
