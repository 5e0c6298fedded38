import type { Language } from '../language/language.ts';
import type { Inquiry } from '../feature/featureInquiry.ts';
import { inquiryIndexOf, type TermIndex } from './matching.ts';
import {
  type Lexicon,
  inquiryLexiconOf,
  type Rule,
  inquiryRulesOf,
  type InquiryTerm,
  inquiryTermReader,
} from './rules.ts';

/** All that is known of inquiries in one language. */
export interface KnownInquiries extends Lexicon {
  kinds: readonly { inquiry: Inquiry; rules: readonly Rule[]; own: ReadonlySet<InquiryTerm> }[];
  index: TermIndex;
  /** Every word that stands in a rule or beside it, and every beginning of one, by its first letter. */
  words: ReadonlyMap<string, readonly string[]>;
  beginnings: ReadonlyMap<string, readonly string[]>;
}

export function knownInquiries(language: Language, inquiries: readonly Inquiry[]): KnownInquiries {
  const termsOf = inquiryTermReader();
  const lexicon = inquiryLexiconOf(language, termsOf);
  const kinds = inquiries.map((inquiry) => {
    const rules = inquiryRulesOf(language, inquiry.key, termsOf);
    const own = rules.flatMap(({ slots }) => slots.flatMap(({ is, terms }) => (is === 'forbidden' ? [] : [...terms])));
    return { inquiry, rules, own: new Set(own) };
  });
  const named = kinds.flatMap(({ rules }) => rules.flatMap(({ slots }) => slots.flatMap(({ terms }) => [...terms])));
  const terms = new Set([...lexicon.fillers, ...lexicon.common, ...lexicon.asking, ...named]);
  const words = [...terms].flat();
  return {
    ...lexicon,
    kinds,
    index: inquiryIndexOf(terms),
    words: byLetter([...words.flatMap(({ text, begins }) => (begins ? [] : [text])), ...lexicon.joining]),
    beginnings: byLetter(words.flatMap(({ text, begins }) => (begins ? [text] : []))),
  };
}

function byLetter(words: readonly string[]): Map<string, string[]> {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const letter = word[0] ?? '';
    byFirst.set(letter, [...(byFirst.get(letter) ?? []), word]);
  }
  return byFirst;
}
