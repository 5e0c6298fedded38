import type { Intent } from '../protocol/intent.ts';
import { calendarYearSaidIn } from '../calendar/calendarYearSaidIn.ts';
import * as intents from './intents.ts';

/** What stands behind "balance" in any language; null where the words are about something else. */
export function staffingBandWords(words: string): string | null {
  const [, rest] = /^(?:balance|[ée]quilibre|equilibrio)(?![\p{L}\p{N}])[\s:]*(.*)$/isu.exec(words.trim()) ?? [];
  return rest?.trim() ?? null;
}

/** What stands behind "pages" in any language; null where the words are about something else. */
export function staffingPagesWords(words: string): string | null {
  const [, rest] = /^(?:pages|p[áa]ginas)(?![\p{L}\p{N}])[\s:]*(.*)$/isu.exec(words.trim()) ?? [];
  return rest?.trim() ?? null;
}

/** "DAK no", "MNL: yes", "Manila oui": a post, and whether it works on the staffing side; null for anything else. */
export function parseStaffingSide(words: string): { post: string; works: boolean } | null {
  const [, post = '', said = ''] = /^(.{1,100}?)[\s:]{1,20}(yes|no|oui|non|s[ií])[.!]?$/isu.exec(words.trim()) ?? [];
  return post === '' ? null : { post, works: !/^no/i.test(said) };
}

/** `staffing`, `staffing 2000`, `staffing balance 45-55`, `staffing pages DAK no`. */
export function parseStaffing(words: string): Intent {
  const band = staffingBandWords(words);
  if (band !== null) return intents.staffingBalance.of(band === '' ? {} : { words: band });
  const pages = staffingPagesWords(words);
  if (pages !== null) return intents.staffingSides.of(pages === '' ? {} : { words: pages });
  const year = calendarYearSaidIn(words);
  return intents.staffing.of(year === null ? {} : { year });
}
