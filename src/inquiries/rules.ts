import type { MessageKey } from '../language/catalogue.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { inquiryTokensOf } from './tokens.ts';

/** A word as rules have it: whole, or how it begins. */
interface KeyWord {
  text: string;
  begins: boolean;
}

/** Words one behind the other that stand for the same as other such words. */
export type InquiryTerm = readonly KeyWord[];

/** What a sentence must have, may have or must not have. */
interface Slot {
  is: 'needed' | 'optional' | 'forbidden';
  terms: ReadonlySet<InquiryTerm>;
}

export interface Rule {
  slots: readonly Slot[];
  /** Whether it leaves words to the person: "what does * mean". */
  fills: boolean;
  /** Whether it leaves all other words, and fills in its own first. */
  leavesRest: boolean;
  /** Whether the sentence must be a question or ask to be told. */
  asks: boolean;
}

/** Words that a language uses in any sentence, and those of reporting, which go with every inquiry. */
export interface Lexicon {
  fillers: ReadonlySet<InquiryTerm>;
  common: ReadonlySet<InquiryTerm>;
  /** Words that ask: question words, "tell me". */
  asking: ReadonlySet<InquiryTerm>;
  /** Words that begin another clause. */
  joining: ReadonlySet<string>;
}

export function inquiryLexiconOf(language: Language, termsOf: TermsOf): Lexicon {
  const terms = (words: string): Set<InquiryTerm> => new Set(termsOf(words));
  return {
    fillers: terms(translate(language, 'inquiries.fillers')),
    common: terms(translate(language, 'inquiries.common')),
    asking: terms(translate(language, 'inquiries.asking')),
    joining: new Set(translate(language, 'inquiries.joining').split('|')),
  };
}

/**
 * The rules that a catalogue lists under a key, with semicolons between them. A rule is what a sentence must have, in any order, with
 * `+` between: `a|b` one of these, `word*` a beginning, `@name` a group of words that mean the same, `~a` may be there, `-a` must not be,
 * `*` what the person fills in, `**` whatever else is said (the first thing that is needed is filled in then), `@ask` that it is asked at all.
 */
export function inquiryRulesOf(language: Language, key: MessageKey, termsOf: TermsOf): Rule[] {
  const groups = groupsOf(language, termsOf);
  return translate(language, key)
    .split(';')
    .flatMap(askedOr)
    .map((rule) => {
      const parts = rule.split(' + ').map((part) => part.trim());
      return {
        fills: parts.includes('*'),
        leavesRest: parts.includes('**'),
        asks: parts.includes('@ask'),
        slots: parts.filter((part) => !['*', '**', '@ask'].includes(part)).map((part) => slotOf(part, groups, termsOf)),
      };
    });
}

/** A rule with `@ask|a|b` is two: what is asked, and what has one of the words instead. */
const askedOr = (rule: string): string[] =>
  rule.includes('@ask|') ? [rule.replace(/@ask\|[^+]+/, '@ask '), rule.replace('@ask|', '')] : [rule];

function slotOf(part: string, groups: ReadonlyMap<string, readonly InquiryTerm[]>, termsOf: TermsOf): Slot {
  const is = part.startsWith('-') ? 'forbidden' : part.startsWith('~') ? 'optional' : 'needed';
  const words = is === 'needed' ? part : part.slice(1);
  const terms = words.split('|').flatMap((one) => {
    if (!one.startsWith('@')) return termsOf(one);
    const group = groups.get(one.slice(1));
    if (!group) throw new Error(`No group of words is called ${one}`);
    return group;
  });
  return { is, terms: new Set(terms) };
}

/** Groups such as "answer = answer|reply*; send = send|submit*". */
function groupsOf(language: Language, termsOf: TermsOf): Map<string, InquiryTerm[]> {
  const groups = translate(language, 'inquiries.groups').split(';');
  return new Map(
    groups.map((group) => {
      const [name = '', words = ''] = group.split('=');
      return [name.trim(), termsOf(words)];
    }),
  );
}

/** Reads the terms between bars; the same words are the same term, however often they stand. */
type TermsOf = (words: string) => InquiryTerm[];

/** A reader of terms that knows those that it has read. */
export function inquiryTermReader(): TermsOf {
  const known = new Map<string, InquiryTerm>();
  return (words) =>
    words.split('|').map((written) => {
      const text = written.trim();
      const term = known.get(text) ?? termOf(text);
      known.set(text, term);
      return term;
    });
}

const termOf = (written: string): InquiryTerm =>
  written.split(/\s+/).flatMap((word) => {
    const tokens = inquiryTokensOf(word).map(({ text }) => ({ text, begins: false }));
    const last = tokens.at(-1);
    return last && word.endsWith('*') ? [...tokens.slice(0, -1), { ...last, begins: true }] : tokens;
  });
