import { foldDateText, calendarTokensOf } from '../../calendar/calendarTokens.ts';
import { calendarDaysOfSpan } from '../../calendar/parseDay.ts';
import { type MayHaveWrongWeekday, wrongWeekdayOf } from '../../calendar/wrongWeekday.ts';
import { parseCalendarRange } from '../../calendar/parseCalendarRange.ts';
import { normalize } from '../../language/normalize.ts';
import { roundLabelAhead, roundReasonIn } from '../parseRoundLabelAndReason.ts';

/** What the words of an extension say; `whom` is a post, or empty for the whole round. */
export interface ExtensionWords extends MayHaveWrongWeekday {
  label: string | null;
  whom: string;
  /** The new due day (YYYY-MM-DD), or how many days later it is; null where none was named. */
  until: { day: string } | { days: number } | null;
  reason: string;
}

/** Whom, and until when, stands in so many characters. */
const HEAD = 300;
const links = new Set('to until till au al hasta jusqu jusque by de for por a for'.split(' '));

/** The parts of "DAK to 15 February because of the move", "Plans of Action 2000 by two weeks" or "to 15 February". */
export function parseExtension(said: string, labels: readonly string[], today: string): ExtensionWords {
  const words = normalize(said, 'NFC').trim();
  const label = roundLabelAhead(words, labels);
  const rest = label === null ? words : words.slice(label.length).trim();
  const head = rest.slice(0, HEAD);
  const tokens = calendarTokensOf(head);
  const named = label === null ? null : label.label;
  const word = (at: number): string => tokens[at]?.text ?? '';
  const spanAt = (at: number): number | null => calendarDaysOfSpan(word(at), word(at + 1));
  for (let at = 0; at < tokens.length; at++) {
    // "For a week" is a week from today to whoever is away; here it is a week more.
    if (links.has(word(at)) && spanAt(at + 1) !== null) continue;
    const days = spanAt(at);
    const range = days === null ? parseCalendarRange(tokens, at, today) : null;
    if (days === null && range === null) continue;
    let first = at;
    while (links.has(word(first - 1))) first--;
    const end = tokens[(range?.next ?? at + 2) - 1]?.end ?? head.length;
    return {
      label: named,
      whom: whomIn(head.slice(0, tokens[first]?.start)),
      // "From 15 February on" names the day as well as "to 15 February".
      until: range ? { day: range.value.to ?? range.value.from } : { days: days ?? 0 },
      reason: roundReasonIn(rest.slice(end)),
      ...(range && wrongWeekdayOf(range.value)),
    };
  }
  return { label: named, whom: whomIn(rest), until: null, reason: '' };
}

const everybody = new Set('all everybody everyone tous toutes tout todos todas'.split(' '));
const LONGER_THAN_ANY = 20;

function whomIn(text: string): string {
  const whom = text.trim();
  return everybody.has(foldDateText(whom.slice(0, LONGER_THAN_ANY))) ? '' : whom;
}
