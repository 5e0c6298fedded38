import { foldDateText } from '../calendar/calendarTokens.ts';
import { languages } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import { translate } from '../language/translate.ts';

/** The label, and what joins a reason to it, stand within so many characters. */
const HEAD = 400;

/**
 * The round and the reason in what was typed behind a verb. The labels that there are show where the label ends, so a reason
 * may follow it in any way: behind a colon, a comma, "because", or nothing at all. Only a reopening takes a reason; behind any
 * other verb words that are not joined to a label belong to it, so that no other round is taken for the one that was named.
 */
export function parseRoundLabelAndReason(
  typed: string,
  takesReason: boolean,
  labels: readonly string[],
): { label?: string; reason?: string } {
  const words = normalize(typed, 'NFC').trim();
  const known = roundLabelAhead(words, labels);
  if (!known) return roundPartedFromReason(words);
  const rest = words.slice(known.length);
  const joined = rest === '' || jointIn(foldedHead(rest)).index === 0;
  if (!joined && !takesReason) return { label: words };
  return { ...cut(rest, 0), label: known.label };
}

/** The longest label that words begin with, and how many characters of them it takes up; null where they begin with none. */
export function roundLabelAhead(words: string, labels: readonly string[]): { label: string; length: number } | null {
  const said = foldedHead(words);
  const [longest] = labels
    .map((label) => ({ label, length: lengthOf(label, said) }))
    .toSorted((one, other) => other.length - one.length);
  return longest && longest.length > 0 ? longest : null;
}

/** What stands before a reason, as the label, and the reason, where a colon, a comma or "because" joins them. */
export function roundPartedFromReason(words: string): { label?: string; reason?: string } {
  const { index } = jointIn(foldedHead(words));
  return index < 0 ? { label: words } : cut(words, index);
}

/** The reason in what follows the rest of an act, without the sign or the word that joins it. */
export function roundReasonIn(words: string): string {
  return cut(words, 0).reason ?? '';
}

/** How many characters of the words a label takes up; none where they do not begin with it. */
function lengthOf(label: string, said: string): number {
  const pattern = foldDateText(label).trim().split(/\s+/).map(escaped).join('\\s+');
  return new RegExp(`^${pattern}(?![\\p{L}\\d])`, 'u').exec(said)?.[0].length ?? 0;
}

const foldedHead = (words: string): string => foldDateText(words.slice(0, HEAD));

function cut(words: string, index: number): { label?: string; reason?: string } {
  const label = words.slice(0, index).trim();
  const rest = words.slice(index);
  const reason = rest.slice(jointIn(foldedHead(rest)).length).trim();
  return { ...(label === '' ? {} : { label }), ...(reason === '' ? {} : { reason }) };
}

/** Where a colon, a dash, a comma or a word such as "because" stands first, with the white space around it. */
function jointIn(said: string): { index: number; length: number } {
  const because = roundWordAlternatives('commands.because');
  const words = `(?:${because})(?=\\s|(?<=')\\S)\\s*`;
  const signs = `\\s*(?::|[,;.]|[-–—])\\s+`;
  const found = new RegExp(`${signs}(?:${words})?|(?:^|\\s+)${words}`, 'u').exec(said);
  return found ? { index: found.index, length: found[0].length } : { index: -1, length: 0 };
}

export function roundWordAlternatives(key: 'commands.because' | 'commands.words_round'): string {
  return languages
    .flatMap((language) => translate(language, key).split(','))
    .map((word) => escaped(foldDateText(word)))
    .join('|');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
