import { parseCalendarRange, type Range } from '../calendar/parseCalendarRange.ts';
import { parseDateInText } from '../calendar/parseDateInText.ts';
import { foldDateText, calendarTokensOf } from '../calendar/calendarTokens.ts';
import { normalize } from '../language/normalize.ts';

/** What somebody said about being away: the days, who answers meanwhile, and who is meant if it is not they. */
export interface AwayWords {
  from: string;
  /** Null where only the beginning was said. */
  to: string | null;
  delegate: string | null;
  of: string | null;
}

/**
 * Why words about being away are not understood: they name no days, a date has another weekday beside it than it falls on, two days
 * may or may not mean those between them (`apart`), or something beside them is unclear (`words`). What was understood is kept.
 */
export type AwayProblem =
  | { problem: 'noDays' }
  | { problem: 'misnamed'; date: string }
  | { problem: 'apart' | 'unclear'; away: AwayWords; words: string; apart: boolean };

const answers =
  'answers|will answer|replies|will reply|responds|stands in|will stand in|covers|will cover|fills in|is my delegate';
const repond = "repond|repondra|me remplace|me remplacera|assure l'interim|assurera l'interim";
const responde = 'responde|respondera|contesta|contestara|me sustituye|me sustituira|me reemplaza|me reemplazara';
const instead = 'for me|in my place|pour moi|a ma place|por mi|en mi lugar';

/** How people name who stands in, in English, French and Spanish; each has one group, the name. */
const delegatePatterns = [
  new RegExp(`^(.+?) (?:${answers}|${repond}|${responde})(?: (?:${instead}))?$`, 'd'),
  new RegExp(`^(?:${responde}) (.+?)(?: (?:${instead}))?$`, 'd'),
  new RegExp(`^(?:${repond}) (.+?)(?: (?:${instead}))?$`, 'd'),
  /^(?:my )?delegate(?: is)? (.+)$/d,
  /^with (.+?) (?:answering|covering|standing in)(?: for me)?$/d,
  /^remplacee? par (.+)$/d,
];
const ofPattern = /^(?:for|pour|para|por) (?!me$|moi$|mi$)(.+)$/d;

/** Words that add nothing to the days: "I am on leave", why somebody is away, and that the last day counts too. */
const noise = new Set(
  (
    "away absent absente ausente i am i'm ill be will on leave out of office je suis serai en conge conges estoy estare de licencia " +
    'vacances vacaciones holiday holidays vacation and et y le la el the not here my mon mes mi a au du por for off sick annual home ' +
    'maternity paternity parental family study mission duty travel travelling training medical unpaid special maternite paternite ' +
    'maladie annuel annuels annee parental formation voyage deplacement medical maternidad paternidad enfermedad baja permiso anual ' +
    'viaje formacion medica fuera oficina bureau hors inclus incluse inclusive incluido incluidos included both ambos tous deux'
  ).split(' '),
);

/** Days and two names take no more characters; a longer text is about something else. */
const LONGEST = 300;

/** Reads "20 Dec to 5 Jan, Dakar answers for me", "du 20 décembre au 5 janvier", "hasta el viernes" (`today` is YYYY-MM-DD). */
export function parseAbsence(text: string, today: string): AwayWords | AwayProblem {
  if (text.length > LONGEST) return { problem: 'noDays' };
  const said = normalize(text, 'NFC');
  const tokens = calendarTokensOf(said);
  for (let at = 0; at < tokens.length; at++) {
    const range = parseCalendarRange(tokens, at, today);
    if (!range) continue;
    const { misnamed } = range.value;
    if (misnamed !== undefined) return { problem: 'misnamed', date: misnamed };
    const rest = [said.slice(0, tokens[at]?.start), said.slice(tokens[range.next - 1]?.end)];
    return parseRest(
      range.value,
      rest.flatMap((part) => part.split(/[,;:.!()]/)),
    );
  }
  return { problem: 'noDays' };
}

function parseRest({ from, to, apart }: Range, parts: readonly string[]): AwayWords | AwayProblem {
  const away: AwayWords = { from, to, delegate: null, of: null };
  const unclear: string[] = [];
  for (const part of parts) {
    const words = part.trim().replace(/^(and|et|y|e)\s+/i, '');
    if (
      foldDateText(words)
        .split(/\s+/)
        .every((word) => word === '' || noise.has(word))
    )
      continue;
    const delegate = delegatePatterns.map((pattern) => groupOf(pattern, words)).find((name) => name !== null);
    const of = groupOf(ofPattern, words);
    if (delegate) away.delegate = delegate;
    else if (of) away.of = of;
    else unclear.push(words);
  }
  const doubt = { away, words: unclear.join(', '), apart: apart === true && to !== null };
  if (unclear.length > 0) return { problem: 'unclear', ...doubt };
  return doubt.apart ? { problem: 'apart', ...doubt } : away;
}

/**
 * The last day, typed after only the first was said: "20 January", "until Friday", "for two weeks", "3 jours". Null when the text names
 * none, the date where it falls on another weekday than it says. Whether it comes after the first is for others to judge.
 */
export function parseLastDayAway(text: string, from: string): string | { misnamed: string } | null {
  if (text.length > LONGEST) return null;
  const typed = normalize(text, 'NFC').trim();
  for (const said of [`${from} ${typed}`, `${from} to ${typed}`, `${from} for ${typed}`]) {
    const tokens = calendarTokensOf(said);
    const range = parseCalendarRange(tokens, 0, from);
    if (
      range?.next === tokens.length &&
      range.value.to !== null &&
      range.value.to !== from &&
      range.value.from === from
    )
      return range.value.misnamed === undefined ? range.value.to : { misnamed: range.value.misnamed };
  }
  const day = parseDateInText(typed, from);
  return day && ('date' in day ? day.date : day);
}

/** The part of the text, as it was written, that the group of a pattern over folded text covers. */
function groupOf(pattern: RegExp, text: string): string | null {
  const place = pattern.exec(foldDateText(text))?.indices?.[1];
  return place ? text.slice(...place) : null;
}
