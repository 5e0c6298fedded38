import { setImmediate as turn } from 'node:timers/promises';
import { type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { type CertainValues, certainValuesInParagraph } from './certainValuesInParagraph.ts';
import { isFormulaInParagraph, isPoliteInParagraph } from './cues.ts';
import { rowsCalledInParagraph, matrixRowsInParagraph } from './matrixRowsInParagraph.ts';
import {
  ENOUGH,
  isParagraphOnObjectives,
  type Laying,
  paragraphScores,
  type ScoredSentence,
  paragraphSentence,
} from './scores.ts';
import { sentencesInParagraph } from './sentences.ts';

/** A sentence of a paragraph, the questions that it is about (mostly one; none for a greeting), and what it certainly says of them. */
export interface LaidSentence {
  text: string;
  questions: readonly string[];
  /** Ids of the inputs of these questions that it is about: of a matrix the rows that it names, or all; of a group its key. */
  inputs: readonly string[];
  values: CertainValues;
  /** How much it says of its question: 1 for a word that this question alone has, 0 for what was done and names nothing. */
  score: number;
}

/** Sentences after which others have their turn. */
const PIECE = 2;
/** What a greeting must say of a question to be more than one. */
const ENOUGH_OF_POLITE = 1.2;
/** A sentence with fewer words of its own reports nothing that was done. */
const FEWEST_WORDS = 4;

/** Nothing is certain of a sentence that is nearly as much about another question: it must say less than this share of the best. */
const NEAR = 0.85;
/** A question about another number of the same sentence may say that much less. */
const NUMBERS_NEAR = 0.6;

/** Lays each sentence of a text beside the question that it is about. A long text is read in pieces, between which others are served. */
export async function matchParagraphToQuestions(text: string, laying: Laying, today: string): Promise<LaidSentence[]> {
  const laid: LaidSentence[] = [];
  let before: string | null = null;
  for (const [at, one] of sentencesInParagraph(text, laying.language).entries()) {
    if (at % PIECE === PIECE - 1) await turn();
    const sentence = paragraphSentence(one, laying);
    const scores = paragraphScores(sentence, laying, before);
    const question = mostLikely(sentence, scores, laying);
    const { questions, values } = question ? about(sentence, question, scores, { laying, today }) : NOTHING;
    laid.push({
      text: one,
      questions: questions.map(({ key }) => key),
      inputs: questions.flatMap((each) => inputsOf(sentence, each, laying)),
      values,
      score: question ? (scores.get(question.key) ?? 0) : 0,
    });
    before = question?.key ?? before;
  }
  return laid;
}

interface About {
  questions: readonly Question[];
  values: CertainValues;
}
const NOTHING: About = { questions: [], values: {} };

function inputsOf({ words }: ScoredSentence, question: Question, { language }: Laying): string[] {
  if (question.kind !== 'matrix') return [question.key];
  const named = new Set(
    matrixRowsInParagraph(words, rowsCalledInParagraph(question, language)).map(({ value }) => value),
  );
  const rows = question.rows.filter(({ key }) => named.size === 0 || named.has(key));
  return rows.map(({ key }) => `${question.key}.${key}`);
}

function mostLikely(sentence: ScoredSentence, scores: ReadonlyMap<string, number>, laying: Laying): Question | null {
  if (isFormulaInParagraph(sentence.plain)) return null;
  const questions = instrumentQuestionsOf(laying.instrument);
  const [best] = questions.toSorted((one, other) => (scores.get(other.key) ?? 0) - (scores.get(one.key) ?? 0));
  const score = best ? (scores.get(best.key) ?? 0) : 0;
  const polite = isPoliteInParagraph(sentence.plain);
  if (best && score >= (polite ? ENOUGH_OF_POLITE : ENOUGH)) return best;
  if (polite) return null;
  const reports = sentence.words.filter(({ isGrammar }) => !isGrammar).length >= FEWEST_WORDS;
  return reports ? (questions.find(isParagraphOnObjectives) ?? null) : null;
}

/** What a sentence says of its question, where no other is nearly as likely; "11 women and 19 men" answers two questions about numbers. */
function about(
  sentence: ScoredSentence,
  question: Question,
  scores: ReadonlyMap<string, number>,
  { laying, today }: { laying: Laying; today: string },
): About {
  const within = (share: number): Question[] =>
    instrumentQuestionsOf(laying.instrument).filter(
      ({ key }) => key !== question.key && (scores.get(key) ?? 0) > share * (scores.get(question.key) ?? 0),
    );
  const valuesOf = (one: Question): CertainValues => certainValuesInParagraph(sentence, one, laying, today);
  if (question.kind === 'number') {
    const counted = [question, ...within(NUMBERS_NEAR).filter(({ kind }) => kind === 'number')].filter(
      (one) => valuesOf(one)[one.key] !== undefined,
    );
    const values: CertainValues = Object.assign({}, ...counted.map(valuesOf));
    // Two that take the same number are two readings of it.
    if (counted.length > 1 && new Set(Object.values(values)).size === counted.length)
      return { questions: counted, values };
  }
  return { questions: [question], values: within(NEAR).length === 0 ? valuesOf(question) : {} };
}
