import { calendarTokensOf } from '../calendar/calendarTokens.ts';
import { parseDateInText } from '../calendar/parseDateInText.ts';

/** What somebody says to what is asked of them. */
interface SaidTo {
  words: string;
  /** Calendar date by which they will have done it; null where they name none. */
  due: string | null;
  /** A date that does not fall on the weekday beside it. */
  misnamed: string | null;
}

/** Words that lead to a date: "by 31 March", "d’ici au 31 mars", "antes del 31 de marzo". */
const leading = new Set('by before until till due ici avant jusqu pour antes para hasta'.split(' '));
/** No date in words, with what leads to it, is longer. */
const LONGEST = 60;

/** Parts words and the date at their end: "only the missions with a line, by 31 March 2001". `today` is YYYY-MM-DD. */
export function parseCommitmentWordsAndDue(said: string, today: string): SaidTo {
  const text = said.trim();
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  for (const { text: word, start } of calendarTokensOf(tail)) {
    if (!leading.has(word)) continue;
    const read = parseDateInText(tail.slice(start).replace(/^ici\s+/i, ''), today);
    if (!read) continue;
    const ahead = tail.slice(0, start).replace(/[\s,;:.–—-]*(?:\bd['’])?$/i, '');
    const words = `${text.slice(0, from)}${ahead}`.trim();
    if ('misnamed' in read) return { words, due: null, misnamed: read.misnamed };
    return { words, due: read.date, misnamed: null };
  }
  const alone = parseDateInText(text, today);
  if (alone)
    return 'date' in alone ? { words: '', due: alone.date, misnamed: null } : { words: '', due: null, ...alone };
  return { words: text, due: null, misnamed: null };
}
