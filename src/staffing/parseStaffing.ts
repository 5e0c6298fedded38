import type { Intent } from '../protocol/intent.ts';
import { calendarYearSaidIn } from '../calendar/calendarYearSaidIn.ts';
import * as intents from './intents.ts';

/** What stands behind "balance" in any language; null where the words are about something else. */
export function staffingBandWords(words: string): string | null {
  const [, rest] = /^(?:balance|[ée]quilibre|equilibrio)(?![\p{L}\p{N}])[\s:]*(.*)$/isu.exec(words.trim()) ?? [];
  return rest?.trim() ?? null;
}

/** `staffing`, `staffing 2000`, `staffing balance 45-55`. */
export function parseStaffing(words: string): Intent {
  const band = staffingBandWords(words);
  if (band !== null) return intents.staffingBalance.of(band === '' ? {} : { words: band });
  const year = calendarYearSaidIn(words);
  return intents.staffing.of(year === null ? {} : { year });
}
