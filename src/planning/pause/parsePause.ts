import { parseCalendarRange } from '../../calendar/parseCalendarRange.ts';
import { type MayHaveWrongWeekday, wrongWeekdayOf } from '../../calendar/wrongWeekday.ts';
import { calendarTokensOf } from '../../calendar/calendarTokens.ts';
import { normalize } from '../../language/normalize.ts';

/** What the words of a pause say. Days are YYYY-MM-DD. */
export interface PauseWords extends MayHaveWrongWeekday {
  whom: string;
  /** A later day on which it begins; null: now. */
  from: string | null;
  until: string | null;
  reason: string;
}

/** Whom, and when, stands in so many characters before the colon. */
const HEAD = 300;

/** The parts of "KBL until 15 January: the office is evacuated", or of "KBL 20 Dec to 5 Jan". */
export function parsePause(words: string, today: string): PauseWords {
  const colon = words.indexOf(':');
  const first = normalize((colon < 0 ? words : words.slice(0, colon)).slice(0, HEAD), 'NFC');
  const reason = colon < 0 ? '' : words.slice(colon + 1).trim();
  const tokens = calendarTokensOf(first);
  for (let at = 1; at < tokens.length; at++) {
    const range = parseCalendarRange(tokens, at, today);
    if (range) {
      const { from, to } = range.value;
      // One day alone is the last one.
      const begins = from > today && from !== to ? from : null;
      return {
        whom: first.slice(0, tokens[at]?.start),
        from: begins,
        until: to,
        reason,
        ...wrongWeekdayOf(range.value),
      };
    }
  }
  return { whom: first, from: null, until: null, reason };
}
