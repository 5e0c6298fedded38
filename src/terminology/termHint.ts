import { firstByKey } from '../core/byKey.ts';
import { detectLanguage } from '../language/detectLanguage.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { findTermsAtOnce, type Remark } from './findTerms.ts';

/** Terms that one line names. */
const NAMED = 3;

/** Terms of which somebody wants to hear no more, each as `silencedTermKey` has it. */
export type SilencedTerms = ReadonlySet<string>;

export const silencedTermKey = (language: Language, term: string): string => `${language}:${term}`;

/** What the list advises on texts: one line, and the term that it names first. */
export interface TermAdvice {
  text: string;
  first: ChosenTerm;
}

/** A term in a text of a language, by its id, and the word that may stand in its place. */
export interface ChosenTerm {
  language: Language;
  term: string;
  instead: string;
}

/**
 * The words of a text that have better ones, each term once, and none of which the reader wants to hear no more. What the list only asks
 * about a text waits for `check`.
 */
export function termsToReplace(text: string, language: Language, silenced: SilencedTerms): Remark[] {
  const words = findTermsAtOnce(text, language).filter(
    ({ term }) => term.instead.length > 0 && !silenced.has(silencedTermKey(language, term.id)),
  );
  return [...firstByKey(words, ({ term }) => term.id).values()];
}

/** One quiet line on texts as they are written, in whatever language each is; null where the list of terms has no better word. */
export function termHint(texts: readonly string[], language: Language, silenced?: SilencedTerms): string | null {
  return termAdvice(texts, language, silenced)?.text ?? null;
}

/** The same line, with the term that it names first. */
export function termAdvice(
  texts: readonly string[],
  language: Language,
  silenced: SilencedTerms = new Set(),
): TermAdvice | null {
  const found = texts.flatMap((text) => {
    const own = detectLanguage(text) ?? language;
    return termsToReplace(text, own, silenced).map((one) => ({ ...one, language: own }));
  });
  const each = [...firstByKey(found, ({ term }) => term.id).values()];
  const [first] = each;
  if (!first) return null;
  const words = each.slice(0, NAMED).map((one) => termInWords(one, language));
  return {
    text: translate(language, 'terminology.hint', { words: words.join('; '), more: each.length - words.length }),
    first: { language: first.language, term: first.term.id, instead: first.term.instead[0] ?? '' },
  };
}

/** A text with the better word in each place of a term; as it is where the term does not stand in it. */
export function textWithoutTerm(text: string, { language, term }: Pick<ChosenTerm, 'language' | 'term'>): string {
  const places = findTermsAtOnce(text, language).filter((one) => one.term.id === term);
  return places.toReversed().reduce((whole, { term: { instead }, said, from }) => {
    const [better = said] = instead;
    const isCapital = /^\p{Lu}/u.test(said);
    const word = isCapital ? better.charAt(0).toUpperCase() + better.slice(1) : better;
    return whole.slice(0, from) + word + whole.slice(from + said.length);
  }, text);
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
