import type { Question } from '../instruments/instrument.ts';
import { localizedIn } from '../language/language.ts';
import { type FoundNumber, numbersInText } from '../language/numbersInText.ts';
import { topicWordsOfLanguage, type TopicWord } from '../language/topics/topicWordsOfLanguage.ts';
import { type Clause, splitParagraphClauses, leavesParagraphAsSaid } from './splitClauses.ts';
import type { Laying, ScoredSentence } from './scores.ts';

type NumberQuestion = Extract<Question, { kind: 'number' }>;

const WOMEN = '#woman';
const MEN = '#man';
/** Words between a number and what it counts: "7 official cars". */
const BETWEEN = 1;

/** The number that a sentence certainly gives: so many women and so many men, or one number right before what the question counts. */
export function numbersInParagraph(
  sentence: ScoredSentence,
  question: NumberQuestion,
  laying: Laying,
): Record<string, string> {
  const asked = topicWordsOfLanguage(localizedIn(question.label, laying.language), laying.language);
  const value = ofBoth(sentence, asked, laying) ?? counted(sentence, asked, laying);
  if (value === null || value < (question.min ?? value) || value > (question.max ?? value)) return {};
  return { [question.key]: String(value) };
}

const names = (words: readonly TopicWord[], topic: string): boolean => words.some((word) => word.topic === topic);

/** "11 women and 7 men": a question about women takes the one, about women and men the sum. */
function ofBoth(sentence: ScoredSentence, asked: readonly TopicWord[], laying: Laying): number | null {
  const counts = countsIn(sentence, laying);
  const [women, ...others] = counts.filter(({ noun }) => noun.some(({ topic }) => topic === WOMEN));
  const [men, ...more] = counts.filter(({ noun }) => noun.some(({ topic }) => topic === MEN));
  if (!women || !men || others.length + more.length > 0 || counts.length > 2) return null;
  const [ofWomen, ofMen] = [names(asked, WOMEN), names(asked, MEN)];
  if (!ofWomen && !ofMen) return null;
  return (ofWomen ? women.value : 0) + (ofMen ? men.value : 0);
}

/** The only number of a sentence, where what it counts is what the question names first. */
function counted(sentence: ScoredSentence, asked: readonly TopicWord[], laying: Laying): number | null {
  const counts = countsIn(sentence, laying);
  const [only] = counts;
  if (!only || counts.length > 1) return null;
  const [head] = asked.filter(({ isGrammar }) => !isGrammar);
  // A question that is about women and men, or about a part of what is counted, is not answered by a number of one of them.
  if (names(asked, WOMEN) || names(asked, MEN)) return null;
  if (!saysHowMany(sentence)) return null;
  const told = asked.filter(({ isGrammar, stem }) => !isGrammar && stem !== head?.stem).length;
  const is = (word: TopicWord): boolean =>
    word.stem === head?.stem || (head?.topic !== null && word.topic === head?.topic);
  return only.noun.some(is) && told <= MOST_TOLD ? only.value : null;
}

const having =
  /\b(?:has|have|had|runs?|owns?|own|there are|there is|counts?|in all|in total|total|down to|compte\w*|comptons|dispos\w+|avons|a|avez|possed\w+|il y a|en tout|tenemos|tiene|hay|cuenta|contamos|dispone\w*|quedan|en total)\b/;
/** "Vehicles: 7", "7 vehicles": nothing else is said. */
const SHORTEST = 3;

/** Whether a sentence says how many there are, rather than what became of some. */
const saysHowMany = ({ plain, words }: ScoredSentence): boolean => having.test(plain) || words.length <= SHORTEST;

/** A question that says more than this about what it counts is narrower than the word for it. */
const MOST_TOLD = 2;

interface Count {
  value: number;
  /** The words right behind the number. */
  noun: readonly TopicWord[];
}

function countsIn(sentence: ScoredSentence, { language }: Laying): Count[] {
  const found = numbersInText(sentence.text, language).filter((one) => !isOne(one, sentence.text));
  const clauses = splitParagraphClauses(sentence, () => false);
  return found.flatMap((number): Count[] => {
    const clause = clauses.find(({ words }) => words.some(({ start }) => start === number.start));
    if (!clause || !leavesParagraphAsSaid(withoutNumber(clause, number), []))
      return [{ value: number.value, noun: [] }];
    const behind = clause.words.filter(({ start }) => start >= number.end);
    const nouns = behind.filter(({ isGrammar }) => !isGrammar).slice(0, BETWEEN + 1);
    const next = behind.findIndex(({ word }) => /^\d/.test(word));
    return [{ value: number.value, noun: next < 0 ? nouns : nouns.filter((word) => behind.indexOf(word) < next) }];
  });
}

/** "One" is an article as well. */
const isOne = ({ value, start, end }: FoundNumber, text: string): boolean =>
  value === 1 && !/\d/.test(text.slice(start, end));

const withoutNumber = ({ words }: Clause, { start, end }: FoundNumber): Clause => ({
  words: words.filter((word) => word.start < start || word.start >= end),
});
