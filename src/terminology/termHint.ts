import { firstByKey } from '../core/byKey.ts';
import { detectLanguage } from '../language/detectLanguage.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { findTermsAtOnce, type Remark } from './findTerms.ts';

/** Terms that one line names. */
const NAMED = 3;

/** The words of a text that have better ones, each term once. What the list only asks about a text waits for `check`. */
export function termsToReplace(text: string, language: Language): Remark[] {
  const words = findTermsAtOnce(text, language).filter(({ term }) => term.instead.length > 0);
  return [...firstByKey(words, ({ term }) => term.id).values()];
}

/** One quiet line on texts as they are written, in whatever language each is; null where the list of terms has no better word. */
export function termHint(texts: readonly string[], language: Language): string | null {
  const found = texts.flatMap((text) => termsToReplace(text, detectLanguage(text) ?? language));
  const each = [...firstByKey(found, ({ term }) => term.id).values()];
  if (each.length === 0) return null;
  const words = each.slice(0, NAMED).map((one) => termInWords(one, language));
  return translate(language, 'terminology.hint', { words: words.join('; '), more: each.length - words.length });
}

/** Lines that one message shows. */
const SHOWN = 12;

/** The first lines about terms, and how many are left. */
export function termLinesShown(lines: readonly string[], language: Language): string[] {
  const left = lines.length - SHOWN;
  return left > 0 ? [...lines.slice(0, SHOWN), translate(language, 'terminology.more', { count: left })] : [...lines];
}

/** "“chairman”: chair". */
export const termInWords = ({ term, said }: Remark, language: Language): string =>
  translate(language, 'terminology.better', { said, instead: term.instead.join(', ') });
