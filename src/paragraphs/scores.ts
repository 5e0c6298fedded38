import {
  type GroupQuestion,
  type Instrument,
  type Question,
  instrumentQuestionsOf,
} from '../instruments/instrument.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { topicWordsOfLanguage, type TopicWord } from '../language/topics/topicWordsOfLanguage.ts';
import { unaccented } from '../language/unaccented.ts';
import { type CalledBy, mentionsInParagraph, optionsCalledInParagraph } from './optionsNamedInSentence.ts';
import type { FormContext } from '../forms/formInputs.ts';
import { paragraphNamesDay } from './dateInParagraph.ts';
import { paragraphCueAsksFor, paragraphCueAsksWho, isParagraphContinuation, paragraphNamesSomebody } from './cues.ts';
import { type Topics, paragraphTopics } from './topicsOfQuestions.ts';

/** What a paragraph is laid beside, made ready once. */
export interface Laying {
  language: Language;
  instrument: Instrument;
  context: FormContext;
  topics: Topics;
  /** What the choices of each question are called, by its key. */
  options: ReadonlyMap<string, readonly CalledBy[]>;
}

/** A sentence as it is compared. */
export interface ScoredSentence {
  text: string;
  /** Without accents. */
  plain: string;
  words: readonly TopicWord[];
  /** Codes of objectives that it names. */
  codes: readonly string[];
}

/** How much kinds of evidence say beside a word that one question alone has, which says 1. */
const EVIDENCE = {
  phrase: 1,
  naming: 1,
  person: 0.6,
  option: 0.4,
  code: 0.8,
  title: 0.8,
  asking: 1.2,
  question: 2,
  words: 0.1,
  number: 0.3,
  date: 0.45,
  noNumber: 0.5,
  noDate: 0.6,
  before: 0.15,
  goingOn: 0.7,
} as const;

/** More words of the title of an objective say no more. */
const MOST_OF_TITLE = 2.5;

/** Less says nothing of where a sentence belongs. */
export const ENOUGH = 0.4;

/** Makes ready what the sentences of a paragraph are laid beside. */
export async function paragraphLaying(
  instrument: Instrument,
  context: FormContext,
  language: Language,
): Promise<Laying> {
  const topics = await paragraphTopics(instrument, context.objectives, language);
  const options = new Map(
    instrumentQuestionsOf(instrument).map((question) => [question.key, choiceWords(question, language)] as const),
  );
  return { language, instrument, context, topics, options };
}

function choiceWords(question: Question, language: Language): CalledBy[] {
  if (question.kind === 'group')
    return question.fields.flatMap((field) =>
      'options' in field ? optionsCalledInParagraph(field.options, language) : [],
    );
  return 'options' in question ? optionsCalledInParagraph(question.options, language) : [];
}

/** A sentence made ready to be compared. */
export function paragraphSentence(text: string, { language, context }: Laying): ScoredSentence {
  const plain = unaccented(text).replaceAll('’', "'");
  const said = new Set(plain.toUpperCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []);
  const codes = context.objectives.flatMap(({ value }) => (said.has(value.toUpperCase()) ? [value] : []));
  return { text, plain, words: topicWordsOfLanguage(text, language), codes };
}

/** How much a sentence says of each question, by key; `before` is the question of the sentence before it. */
export function paragraphScores(sentence: ScoredSentence, laying: Laying, before: string | null): Map<string, number> {
  const { topics } = laying;
  const title = Math.max(0, ...topics.objectives.map(({ words }) => overlap(sentence, words)));
  const hasNumber = sentence.words.some(({ word }) => /^\d/.test(word)) || numberWord.test(sentence.plain);
  const named = paragraphNamesSomebody(sentence.text);
  const naming = namedFirst(sentence);
  const asking = paragraphCueAsksFor(sentence.plain);
  const isAsked = /\?\s*$/.test(sentence.text);
  const isDated = paragraphNamesDay(sentence.plain);
  const going = isParagraphContinuation(sentence.plain);
  return new Map(
    topics.questions.map(({ question, words, phrases }) => {
      const { key } = question;
      let score = overlap(sentence, words);
      if (mentionsInParagraph(sentence.words, phrases).length > 0) score += EVIDENCE.phrase;
      if (
        question.kind === 'text' &&
        named &&
        paragraphCueAsksWho(unaccented(localizedIn(question.label, laying.language)))
      )
        score += EVIDENCE.person;
      if (question.kind === 'text' && naming.length > 0)
        score += EVIDENCE.naming * overlap({ ...sentence, words: naming }, words);
      if (mentionsInParagraph(sentence.words, laying.options.get(key) ?? []).length > 0) score += EVIDENCE.option;
      if (sentence.codes.length > 0 && takesObjectives(question)) score += EVIDENCE.code;
      if (isParagraphOnObjectives(question) && sentence.codes.length === 0)
        score += EVIDENCE.title * Math.min(MOST_OF_TITLE, title);
      if (question.kind === 'longText' && score > 0) score += EVIDENCE.words;
      if (asking && question.kind === 'group' && question.feeds === 'needs')
        score += isAsked ? EVIDENCE.question : EVIDENCE.asking;
      if (question.kind === 'number')
        score = hasNumber ? score + (score > 0 ? EVIDENCE.number : 0) : score * EVIDENCE.noNumber;
      if (question.kind === 'date') score = isDated ? score + EVIDENCE.date : score * EVIDENCE.noDate;
      if (key === before) score += going ? EVIDENCE.goingOn : EVIDENCE.before;
      return [key, score];
    }),
  );
}

const being = new Set(['is', 'are', 'est', 'sont', 'es', 'son']);
/** Words before "is": whoever writes more of them does not name somebody. */
const LONGEST_NAMING = 7;

/** "Our warden is Joseph": the words before "is", of a sentence that says who or what something is; none of another. */
function namedFirst({ words }: ScoredSentence): readonly TopicWord[] {
  const at = words.findIndex(({ word }) => being.has(word));
  return at > 0 && at <= LONGEST_NAMING ? words.slice(0, at) : [];
}

const numberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|none|aucun|ninguno)\b/;

/** Whether a question is answered with objectives, or an entry of it is about one. */
function takesObjectives(question: Question): boolean {
  return question.kind === 'objective' || question.kind === 'objectives' || isParagraphOnObjectives(question);
}

/** Whether the entries of a question are about objectives: what was done for each of them. */
export function isParagraphOnObjectives(question: Question): question is GroupQuestion {
  return question.kind === 'group' && question.fields.some(({ kind }) => kind === 'objective');
}

/** "PAT", "NGO": whoever writes it means that and nothing else. */
const acronym = /^\p{Lu}{2,6}s?$/u;
const OF_ACRONYM = 1.5;

/** The words that a sentence shares with a topic, each counted once, by its stem or by what it stands for. */
function overlap({ text, words }: Pick<ScoredSentence, 'text' | 'words'>, topic: ReadonlyMap<string, number>): number {
  const counted = new Set<string>();
  let sum = 0;
  for (const { stem, topic: stands, isGrammar, start, end } of words) {
    if (isGrammar || counted.has(stem)) continue;
    const [own, common] = [topic.get(stem) ?? 0, stands === null ? 0 : (topic.get(stands) ?? 0)];
    // What was named before by another word counts half.
    const again = own < common && stands !== null && counted.has(stands);
    counted.add(stem);
    if (stands !== null) counted.add(stands);
    const weight = acronym.test(text.slice(start, end)) ? OF_ACRONYM : 1;
    sum += weight * (again ? common / 2 : Math.max(own, common));
  }
  return sum;
}
