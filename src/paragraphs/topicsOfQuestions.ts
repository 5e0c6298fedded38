import { setImmediate as turn } from 'node:timers/promises';
import type { SimpleField } from '../instruments/instrumentField.ts';
import type { Instrument, InstrumentPage, Question } from '../instruments/instrument.ts';
import { type Language, type Localized, localizedIn } from '../language/language.ts';
import { learnLanguageTopicWords, topicWordsOfLanguage } from '../language/topics/topicWordsOfLanguage.ts';
import type { Choice } from '../forms/formInputs.ts';
import { type CalledBy, calledInParagraph } from './optionsNamedInSentence.ts';

/** What a question is about: stems and topics, each with how much it says that this question is meant. */
interface Topic {
  question: Question;
  words: ReadonlyMap<string, number>;
  /** What it means in several words, which say nothing one by one. */
  phrases: readonly CalledBy[];
}

/** What a sentence is laid beside: the questions, and the objectives that actions are reported on. */
export interface Topics {
  questions: readonly Topic[];
  objectives: readonly { code: string; words: ReadonlyMap<string, number> }[];
}

/** How much each text of a question says of what it is about. */
const WEIGHT = {
  label: 1,
  ofMatrix: 0.7,
  means: 1,
  row: 1,
  item: 0.8,
  field: 0.4,
  help: 0.4,
  page: 0.4,
  option: 0.3,
} as const;
/** A word that only stands for the same thing says less than the word itself. */
const OF_TOPIC = 0.7;

/** Objectives whose titles are read at once. */
const PIECE = 20;

/** What the questions of an instrument and the objectives of a round are about, in a language. Others are served between. */
export async function paragraphTopics(
  instrument: Instrument,
  objectives: readonly Choice[],
  language: Language,
): Promise<Topics> {
  await learnLanguageTopicWords(language);
  const questions: Topic[] = [];
  for (const page of instrument.pages) {
    for (const question of page.questions)
      questions.push({
        question,
        words: questionWords(page, question, language),
        phrases: meansOf(question)
          .filter(isPhrase)
          .map((text) => calledInParagraph(question.key, text, language, false)),
      });
    await turn();
  }
  const titles: Topics['objectives'][number][] = [];
  for (const [at, { value, label }] of objectives.entries()) {
    if (at % PIECE === PIECE - 1) await turn();
    titles.push({ code: value, words: wordsOf([[label, WEIGHT.label]], language) });
  }
  return { questions: byRarity(questions), objectives: byRarity(titles) };
}

type Weighted = readonly [text: string, weight: number];

function questionWords(page: InstrumentPage, question: Question, language: Language): Map<string, number> {
  const said = (text: Localized | undefined, weight: number): Weighted[] =>
    text ? [[localizedIn(text, language), weight]] : [];
  const texts: Weighted[] = [
    // What is asked of all rows says less than the rows.
    ...said(question.label, question.kind === 'matrix' ? WEIGHT.ofMatrix : WEIGHT.label),
    ...said(question.short, WEIGHT.label),
    ...said(question.help, WEIGHT.help),
    ...said(page.title, WEIGHT.page),
    ...meansOf(question).flatMap((text): Weighted[] => (isPhrase(text) ? [] : [[text, WEIGHT.means]])),
  ];
  if (question.kind === 'matrix')
    for (const row of question.rows) texts.push(...said(row.label, WEIGHT.row), ...said(row.inText, WEIGHT.row));
  if (question.kind === 'group') {
    texts.push(...said(question.itemLabel, WEIGHT.item), ...said(question.addLabel, WEIGHT.field));
    for (const field of question.fields)
      texts.push(...said(field.label, WEIGHT.field), ...optionTexts(field, language), ...said(field.help, WEIGHT.help));
  } else texts.push(...optionTexts(question, language));
  return wordsOf(texts, language);
}

const isPhrase = (text: string): boolean => /\s/.test(text.trim());

/** The words that a question and its rows say they mean. */
function meansOf(question: Question): readonly string[] {
  const rows = question.kind === 'matrix' ? question.rows : [];
  return [question, ...rows].flatMap(({ means = [] }) => means);
}

function optionTexts(field: SimpleField | Question, language: Language): Weighted[] {
  if (!('options' in field)) return [];
  return field.options.flatMap(({ label }): Weighted[] => [[localizedIn(label, language), WEIGHT.option]]);
}

function wordsOf(texts: readonly Weighted[], language: Language): Map<string, number> {
  const words = new Map<string, number>();
  const add = (key: string, weight: number): void => void words.set(key, Math.max(weight, words.get(key) ?? 0));
  for (const [text, weight] of texts)
    for (const { stem, topic, isGrammar } of topicWordsOfLanguage(text, language)) {
      if (isGrammar) continue;
      add(stem, weight);
      if (topic !== null) add(topic, OF_TOPIC * weight);
    }
  return words;
}

/** A word that many have says little of which of them is meant (inverse document frequency, 1 for a word of one alone). */
function byRarity<Of extends { words: ReadonlyMap<string, number> }>(all: readonly Of[]): Of[] {
  const count = new Map<string, number>();
  for (const { words } of all) for (const key of words.keys()) count.set(key, (count.get(key) ?? 0) + 1);
  const rarity = (key: string): number =>
    Math.log((all.length + 1) / ((count.get(key) ?? 1) + 0.5)) / Math.log((all.length + 1) / 1.5);
  return all.map((one) => ({
    ...one,
    words: new Map([...one.words].map(([key, weight]) => [key, weight * Math.max(0, rarity(key))])),
  }));
}
