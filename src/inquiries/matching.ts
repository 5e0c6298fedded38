import type { Rule, InquiryTerm } from './rules.ts';
import type { SaidToken } from './tokens.ts';

/** A term in a clause. */
interface Standing {
  term: InquiryTerm;
  at: number;
}

/** The words of a clause, with every term that stands in it. */
export interface InquiryClause {
  words: readonly SaidToken[];
  standing: readonly Standing[];
}

/** How a rule fits a clause. */
export interface Match {
  /** How many words it names. */
  score: number;
  /** How many things it asks for that are there, what is filled in among them. */
  slots: number;
  filled: { start: number; end: number } | null;
}

/** Words that a person may leave to a rule. */
const MOST_FILLED = 8;
/** They say a little more than none. */
const OF_FILLED = 0.5;

/** Terms by the first word of each; those that give only a beginning of it, by its first letter. */
export interface TermIndex {
  whole: ReadonlyMap<string, readonly InquiryTerm[]>;
  beginning: ReadonlyMap<string, readonly InquiryTerm[]>;
}

export function inquiryIndexOf(terms: Iterable<InquiryTerm>): TermIndex {
  const whole = new Map<string, InquiryTerm[]>();
  const beginning = new Map<string, InquiryTerm[]>();
  for (const term of terms) {
    const [first] = term;
    if (!first) continue;
    const [map, key] = first.begins ? ([beginning, first.text[0] ?? ''] as const) : ([whole, first.text] as const);
    map.set(key, [...(map.get(key) ?? []), term]);
  }
  return { whole, beginning };
}

/** A clause with the terms that stand in it. */
export function inquiryClauseOf(words: readonly SaidToken[], { whole, beginning }: TermIndex): InquiryClause {
  const standing = words.flatMap(({ text }, at) =>
    [...(whole.get(text) ?? []), ...(beginning.get(text[0] ?? '') ?? [])]
      .filter((term) => stands(words, at, term))
      .map((term) => ({ term, at })),
  );
  return { words, standing };
}

function stands(words: readonly SaidToken[], at: number, term: InquiryTerm): boolean {
  return term.every(({ text, begins }, i) => {
    const said = words[at + i]?.text;
    return said !== undefined && (begins ? said.startsWith(text) : said === text);
  });
}

/** The words of a clause that some terms explain, as places in it. */
export function inquiryPlacesOf({ standing }: InquiryClause, terms: ReadonlySet<InquiryTerm>): Set<number> {
  const places = new Set<number>();
  for (const { term, at } of standing) if (terms.has(term)) for (let i = 0; i < term.length; i++) places.add(at + i);
  return places;
}

/** How a rule fits a clause; null where it does not, or where the clause says something else besides. */
export function inquiryMatchOf(
  clause: InquiryClause,
  { slots, fills, leavesRest }: Rule,
  explained: ReadonlySet<number>,
  fillers: ReadonlySet<number>,
): Match | null {
  const used = new Set<number>();
  let score = 0;
  let found = 0;
  let firstPlace: Standing | null = null;
  for (const { is, terms } of slots) {
    if (is === 'optional') continue;
    const place = longest(clause, terms, used);
    if (is === 'forbidden' ? place : !place) return null;
    if (!place) continue;
    for (let i = 0; i < place.term.length; i++) used.add(place.at + i);
    score += place.term.length;
    firstPlace ??= place;
    found++;
  }
  const named = { score, slots: found, filled: firstPlace && spanOf(clause, firstPlace) };
  if (leavesRest) return named;
  const left = clause.words.map((_, at) => at).filter((at) => !used.has(at));
  if (!fills) return left.every((at) => explained.has(at)) ? named : null;
  const own = new Set(
    slots.flatMap(({ is, terms }) => (is === 'forbidden' ? [] : [...inquiryPlacesOf(clause, terms)])),
  );
  const filled = filledIn(
    clause.words,
    left.filter((at) => !fillers.has(at) && !own.has(at)),
    used,
  );
  return filled && { score: score + OF_FILLED, slots: found + 1, filled };
}

/** The longest of some terms that stands among words that no other slot has. */
function longest(
  { standing }: InquiryClause,
  terms: ReadonlySet<InquiryTerm>,
  used: ReadonlySet<number>,
): Standing | null {
  let best: Standing | null = null;
  for (const one of standing) {
    if (!terms.has(one.term) || (best && one.term.length <= best.term.length)) continue;
    if (one.term.every((_, i) => !used.has(one.at + i))) best = one;
  }
  return best;
}

function spanOf({ words }: InquiryClause, { at, term }: Standing): Match['filled'] {
  const [first, last] = [words[at], words[at + term.length - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** What is left to the person: one run of words, without those that say nothing around it. */
function filledIn(words: readonly SaidToken[], said: readonly number[], used: ReadonlySet<number>): Match['filled'] {
  const [first, last] = [words[said[0] ?? -1], words[said.at(-1) ?? -1]];
  if (!first || !last) return null;
  const [from = 0, to = 0] = [said[0], said.at(-1)];
  if (to - from >= MOST_FILLED) return null;
  for (let at = from; at <= to; at++) if (used.has(at)) return null;
  return { start: first.start, end: last.end };
}
