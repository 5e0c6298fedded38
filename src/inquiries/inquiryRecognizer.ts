import { languages } from '../language/language.ts';
import { normalize } from '../language/normalize.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Inquiry } from '../feature/featureInquiry.ts';
import { LONGEST_INQUIRY, MOST_INQUIRY_WORDS } from './inquiryLimits.ts';
import { type KnownInquiries, knownInquiries } from './knownInquiries.ts';
import { type InquiryClause, inquiryClauseOf, inquiryMatchOf, inquiryPlacesOf } from './matching.ts';
import { type SaidToken, inquiryTokensOf } from './tokens.ts';
import { correctInquiryTypo } from './correctInquiryTypo.ts';

/** What a text means by its key words. */
export interface Recognized {
  intent: Intent;
  acts: boolean;
  /** Whether the whole text says so, and not one clause of it. */
  isWhole: boolean;
  /** Whether most of its words say so. */
  isMost: boolean;
  /** Whether it is put as a question, or asks to be told. */
  isAsked: boolean;
  ifCalled?: string;
}

/** Whoever says only so many words of weight asks with them: "deadline please". */
const BARE = 2;

/**
 * Reads questions by their key words, in any of the languages. A kind is meant where one of its rules fits, where no word is left that
 * speaks of something else, and where no other kind is named as well; a text that is near to two kinds is neither.
 */
export function inquiryRecognizer(inquiries: readonly Inquiry[]): (text: string) => Recognized | null {
  let known: KnownInquiries[] | undefined;
  return (text) => {
    if (text.length > LONGEST_INQUIRY) return null;
    const said = normalize(text.trim(), 'NFC');
    const tokens = inquiryTokensOf(said);
    if (tokens.length === 0 || tokens.length > MOST_INQUIRY_WORDS) return null;
    known ??= languages.map((language) => knownInquiries(language, inquiries));
    // A word alone that was mistyped may be a command's as well.
    const meant = (token: SaidToken, one: KnownInquiries): SaidToken =>
      tokens.length === 1 ? token : correctInquiryTypo(token, one);
    const read = known.map((one) => ({ known: one, tokens: tokens.map((token) => meant(token, one)) }));
    return best(said, read, true) ?? best(said, read, false);
  };
}

/** A text as one language has it. */
interface Read {
  known: KnownInquiries;
  tokens: readonly SaidToken[];
}

interface Candidate extends Recognized {
  inquiry: Inquiry;
  score: number;
}

function best(said: string, read: readonly Read[], isWhole: boolean): Recognized | null {
  const found = read
    .flatMap((one) => clausesOf(one, isWhole).flatMap((clause) => candidatesIn(said, one, clause, isWhole)))
    .toSorted((one, other) => other.score - one.score);
  const [first] = found;
  if (!first) return null;
  const meant = JSON.stringify(first.intent);
  const rival = found.find(({ inquiry, intent }) => inquiry !== first.inquiry && JSON.stringify(intent) !== meant);
  if (rival && rival.score >= first.score) return null;
  const { score: _, inquiry: _inquiry, ...recognized } = first;
  return recognized;
}

function clausesOf({ tokens, known }: Read, isWhole: boolean): InquiryClause[] {
  if (isWhole)
    return [
      inquiryClauseOf(
        tokens.filter(({ isSign }) => !isSign),
        known.index,
      ),
    ];
  const clauses: SaidToken[][] = [[]];
  for (const token of tokens)
    if (token.isSign || known.joining.has(token.text)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  const parts = clauses.filter((clause) => clause.length > 0);
  return parts.length < 2 ? [] : parts.map((words) => inquiryClauseOf(words, known.index));
}

function candidatesIn(said: string, { known, tokens }: Read, clause: InquiryClause, isWhole: boolean): Candidate[] {
  const fillers = inquiryPlacesOf(clause, known.fillers);
  const usual = [...fillers, ...inquiryPlacesOf(clause, known.common)];
  const isAsked = tokens.at(-1)?.text === '?' || inquiryPlacesOf(clause, known.asking).size > 0;
  const isMost = 2 * clause.words.length >= tokens.filter(({ isSign }) => !isSign).length;
  const mayAsk = isAsked || clause.words.length - fillers.size <= BARE;
  return known.kinds.flatMap(({ inquiry, rules, own }) => {
    if (inquiry.whole && !isWhole) return [];
    const explained = new Set([...usual, ...inquiryPlacesOf(clause, own)]);
    return rules.flatMap((rule) => {
      const match = rule.asks && !mayAsk ? null : inquiryMatchOf(clause, rule, explained, fillers);
      if (!match || (!isWhole && match.slots < 2)) return [];
      const { score, filled } = match;
      const intent = inquiry.of(filled ? said.slice(filled.start, filled.end) : '');
      if (!intent) return [];
      const ifCalled = inquiry.nameIn?.(intent);
      return [
        {
          inquiry,
          intent,
          acts: inquiry.acts,
          isWhole,
          isMost,
          isAsked,
          score,
          ...(ifCalled !== undefined && { ifCalled }),
        },
      ];
    });
  });
}
