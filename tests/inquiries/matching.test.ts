import { describe, expect, it } from 'vitest';
import { inquiryClauseOf, inquiryIndexOf, inquiryMatchOf, inquiryPlacesOf } from '../../src/inquiries/matching.ts';
import { inquiryTermReader, type Rule } from '../../src/inquiries/rules.ts';
import { inquiryTokensOf } from '../../src/inquiries/tokens.ts';

/** How a text fits a rule: `needed`, `optional` and `forbidden` are words between bars; words of `usual` go with anything. */
function fitOf(
  text: string,
  rule: { needed: string[]; optional?: string; forbidden?: string; fills?: boolean; leavesRest?: boolean },
  usual = 'the|is|a|please',
) {
  const termsOf = inquiryTermReader();
  const slot = (is: Rule['slots'][number]['is'], words: string) => ({ is, terms: new Set(termsOf(words)) });
  const slots = [
    ...rule.needed.map((words) => slot('needed', words)),
    ...(rule.optional ? [slot('optional', rule.optional)] : []),
    ...(rule.forbidden ? [slot('forbidden', rule.forbidden)] : []),
  ];
  const fillers = new Set(termsOf(usual));
  const terms = [...fillers, ...slots.flatMap((one) => [...one.terms])];
  const clause = inquiryClauseOf(
    inquiryTokensOf(text).filter(({ isSign }) => !isSign),
    inquiryIndexOf(terms),
  );
  const own = new Set(slots.filter(({ is }) => is !== 'forbidden').flatMap((one) => [...one.terms]));
  const explained = new Set([...inquiryPlacesOf(clause, fillers), ...inquiryPlacesOf(clause, own)]);
  const { fills = false, leavesRest = false } = rule;
  const match = inquiryMatchOf(
    clause,
    { slots, fills, leavesRest, asks: false },
    explained,
    inquiryPlacesOf(clause, fillers),
  );
  return (
    match && {
      score: match.score,
      slots: match.slots,
      filled: match.filled ? text.slice(match.filled.start, match.filled.end) : null,
    }
  );
}

const fits = (...args: Parameters<typeof fitOf>): boolean => fitOf(...args) !== null;

describe('a rule of key words', () => {
  it.each([
    ['When is the report due', true],
    ['due when', true],
    ['when is the report', false],
    ['the due report', false],
    ['When is the report due in Manila', false],
  ])('takes all that it needs, in any order, and no word of something else: “%s”', (text, whether) => {
    expect(fits(text, { needed: ['when', 'due'], optional: 'report' })).toBe(whether);
  });

  it('takes one of several words, and the beginning of a word only where it says so', () => {
    expect(fits('deadline', { needed: ['due|deadline*'] })).toBe(true);
    expect(fits('Deadlines', { needed: ['due|deadline*'] })).toBe(true);
    expect(fits('dues', { needed: ['due|deadline*'] })).toBe(false);
  });

  it('takes words one behind the other, whatever their accents and capitals', () => {
    expect(fits('Date LIMITE', { needed: ['date limite'] })).toBe(true);
    expect(fits('échéance', { needed: ['echeance'] })).toBe(true);
    expect(fits('limite date', { needed: ['date limite'] })).toBe(false);
  });

  it('is not meant where a word stands that it forbids', () => {
    expect(fits('when is it due', { needed: ['due'], optional: 'when|it', forbidden: 'who' })).toBe(true);
    expect(fits('who is due', { needed: ['due'], forbidden: 'who' })).toBe(false);
  });

  it('gives no word to two things that it needs', () => {
    expect(fits('answer', { needed: ['answer', 'answer|reply'] })).toBe(false);
    expect(fits('answer reply', { needed: ['answer', 'answer|reply'] })).toBe(true);
  });

  it('counts the words that it names, the longest term first, and not those that may be there', () => {
    const rule = { needed: ['date|date limite', 'quand'], optional: 'envoyer' };
    expect(fitOf('quand date limite envoyer', rule)).toMatchObject({ score: 3, slots: 2 });
    expect(fitOf('quand date', rule)).toMatchObject({ score: 2, slots: 2 });
  });
});

describe('a rule that leaves words to the person', () => {
  const means = { needed: ['what', 'mean*'], optional: 'word', fills: true };

  it('fills in one run of them, as they were written, without what says nothing around it', () => {
    expect(fitOf('What does GFP mean', means, 'does|the')).toEqual({ score: 2.5, slots: 3, filled: 'GFP' });
    expect(fitOf('What does the Gender Focal Point mean please', means, 'does|the|please')).toMatchObject({
      filled: 'Gender Focal Point',
    });
    expect(fitOf('what does the word Égalité mean', means, 'does|the')).toMatchObject({ filled: 'Égalité' });
  });

  it('fits nothing where none are left, where they are too many, or where they stand apart', () => {
    expect(fits('what does it mean', means, 'does|it')).toBe(false);
    const words = (count: number) => Array.from({ length: count }, (_, at) => `w${'x'.repeat(at)}`).join(' ');
    expect(fits(`what mean ${words(8)}`, means)).toBe(true);
    expect(fits(`what mean ${words(9)}`, means)).toBe(false);
    expect(fits('GFP what mean PAT', means)).toBe(false);
  });

  it('may say more than the rule where it leaves the rest, and fills in its own first words', () => {
    const language = { needed: ['in french|in spanish', 'please'], leavesRest: true };
    expect(fitOf('could all of this be in French for me please', language, '')).toMatchObject({ filled: 'in French' });
    expect(fits('could all of this be for me please', language, '')).toBe(false);
  });
});
