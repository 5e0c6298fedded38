import type { Action, Block, Message } from '../protocol/message.ts';
import { type Instrument, instrumentQuestionsOf, visibilities, type Visibility } from '../instruments/instrument.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { isolateTextDirection } from '../language/rightToLeft.ts';
import { translate } from '../language/translate.ts';
import {
  type AnalysisReader,
  isInsideAnalysisReader,
  mayNameInAnalysis,
  conclusionVisibility,
} from './analysisAccess.ts';
import type { Conclusion, ProofLine, RoundAnalysis } from './analysis.ts';
import { sumOfAnalysis } from './conclusionEvidence.ts';
import { conclusionFactsByGroup, type ConclusionFacts, shareRangeInWords } from './conclusionBlocks.ts';
import type { ProofPage } from './proof/proof.ts';
import type { Quote } from './proof/store.ts';
import { firmnessFact, firmnessFacts } from './firmnessFacts.ts';
import { conclusionRuleInWords } from './conclusionRuleInWords.ts';
import { conclusionChangeLines } from './conclusionChangeLines.ts';
import { shownStatement } from './suppression/shownConclusions.ts';
import { findingAnswerLabel, findingPartLabel, findingQuestionLabel } from './wording.ts';
import * as intents from './intents.ts';
import { joinWithSemicolon } from '../language/joinWithSemicolon.ts';

const QUOTES_PER_MESSAGE = 20;
/** Pairs of titles that are listed. */
const MOST_PAIRS = 25;

/** What a reader who may see which post answered what is shown beside the figures. */
export interface Evidence {
  proof: ProofPage;
  size: number;
  /** The first of those against and of the silent; the proof's pages have them all. */
  dissent: string[];
  silent: string[];
  quotes: Quote[];
}

/**
 * Why a conclusion (numbered from 1) says what it says: the rule, the figures and, to readers who may see posts, where each stands and
 * its words, one page of posts at a time. `evidence` is null for everybody else: they get the numbers.
 */
export function analysisWhyMessages(
  analysis: RoundAnalysis,
  reader: AnalysisReader,
  number: number,
  evidence: Evidence | null,
): Message[] {
  const conclusion = analysis.conclusions[number - 1];
  if (!conclusion) return [];
  const { language } = reader;
  const statement = localizedIn(shownStatement(reader.tier, conclusion), language);
  const title = translate(language, 'analysis.whyTitle', { title: localizedIn(conclusion.title, language) });
  const blocks: Block[] = [
    { kind: 'heading', text: title },
    { kind: 'text', text: statement },
    ...conclusionGrounds(analysis, conclusion, evidence, reader),
  ];
  if (evidence) blocks.push(proofTable(analysis.instrument, evidence, language));
  else blocks.push({ kind: 'text', text: anonymousNote(analysis.instrument, conclusion, language), tone: 'quiet' });
  const quotes = evidence ? quoteMessages(analysis.instrument, evidence.quotes, language) : [];
  const messages = [{ text: `${title}. ${statement}`, blocks }, ...quotes];
  const turning: Block = { kind: 'actions', actions: turns(analysis, number, evidence, language) };
  return messages.map((one, index) =>
    index < messages.length - 1 ? one : { ...one, blocks: [...one.blocks, turning] },
  );
}

/**
 * What a conclusion rests on: its rule in words, its figures and, for one on objectives, the titles that are nearly the same. Outside
 * the working group what its figures do not say already (by origin, at other thresholds, since the last round) is left out: one post
 * could be told from the difference.
 */
export function conclusionGrounds(
  analysis: RoundAnalysis,
  conclusion: Conclusion,
  evidence: Evidence | null,
  { tier, language }: AnalysisReader,
): Block[] {
  const isInside = isInsideAnalysisReader(tier);
  const facts = [
    ...conclusionFactsByGroup(conclusion, analysis, { tier, language }),
    ...namedFacts(analysis, conclusion, evidence, { tier, language }),
    ...(isInside ? firmnessFacts(analysis, conclusion, language) : [firmnessFact(conclusion, language)]),
  ];
  return [
    ...conclusionRuleInWords(analysis, conclusion, { tier, language }).map((text): Block => ({
      kind: 'text',
      text,
      tone: 'quiet',
    })),
    { kind: 'facts', facts },
    ...(isInside ? conclusionChangeLines(conclusion, language) : []).map((text): Block => ({
      kind: 'text',
      text,
      tone: 'quiet',
    })),
    ...pairsTable(analysis, conclusion, language),
  ];
}

/** Whether the reader may see which posts carry a conclusion. */
export function mayNameFor({ instrument }: RoundAnalysis, { tier }: AnalysisReader, { question }: Conclusion): boolean {
  return mayNameInAnalysis(tier, conclusionVisibility(instrument, question));
}

/** Who speaks against a conclusion, who is silent and what the share were had they spoken. */
function namedFacts(
  analysis: RoundAnalysis,
  conclusion: Conclusion,
  evidence: Evidence | null,
  { tier, language }: AnalysisReader,
): ConclusionFacts {
  const share =
    conclusion.rule === 'share' ? conclusion : conclusion.rule === 'objectives' ? conclusion.streamlining : null;
  const against = share ? share.denominator - share.numerator : 0;
  const dissent = evidence?.dissent;
  const { silent, asked } = silentIn(conclusion);
  const absent = analysis.rates.expected - analysis.rates.received;
  const silentOf = translate(language, 'analysis.silentOfAsked', { silent, asked, absent });
  const namesOr = (names: string[] | undefined, count: number, words: string): string =>
    names && count > 0 ? `${namesPhrase(names, count, language)} (${words})` : words;
  const range =
    share === null
      ? []
      : [
          {
            label: translate(language, 'analysis.labelRange'),
            value: shareRangeInWords(share, analysis.rates.expected, { tier, language }),
          },
        ];
  return [
    ...(share
      ? [
          {
            label: translate(language, 'analysis.labelDissent'),
            value: namesOr(dissent, against, countPhrase(against, language)),
          },
        ]
      : []),
    { label: translate(language, 'analysis.labelSilent'), value: namesOr(evidence?.silent, silent, silentOf) },
    ...range,
  ];
}

/** Posts whose answers do not decide a conclusion, of how many that were asked; of a comparison, those of its groups. */
function silentIn(conclusion: Conclusion): { silent: number; asked: number } {
  const of = (silent: number, answered: number) => ({ silent, asked: silent + answered });
  if (conclusion.rule === 'share') return of(conclusion.silent, conclusion.denominator);
  if (conclusion.rule === 'objectives') return of(conclusion.streamlining.silent, conclusion.streamlining.denominator);
  const silent = sumOfAnalysis(conclusion.groups.map((one) => one.silent));
  const answered = conclusion.groups.map((one) => ('denominator' in one ? one.denominator : one.n));
  return of(silent, sumOfAnalysis(answered));
}

function namesPhrase(names: readonly string[], count: number, language: Language): string {
  const listed = names.join(', ');
  if (names.length >= count) return listed;
  return translate(language, 'analysis.andMore', { names: listed, more: count - names.length });
}

function countPhrase(count: number, language: Language): string {
  return count === 0 ? translate(language, 'analysis.nobody') : translate(language, 'analysis.posts', { count });
}

function pairsTable({ objectives }: RoundAnalysis, conclusion: Conclusion, language: Language): Block[] {
  if (conclusion.rule !== 'objectives' || conclusion.nearDuplicatePairs.length === 0) return [];
  const titles = new Map(objectives.map(({ code, title }) => [code, title]));
  const listed = conclusion.nearDuplicatePairs.slice(0, MOST_PAIRS);
  const left = conclusion.nearDuplicatePairs.length - listed.length;
  const more = translate(language, 'analysis.morePairs', { count: left });
  return [
    {
      kind: 'table',
      caption: translate(language, 'analysis.pairsCaption'),
      columns: [translate(language, 'analysis.columnTitle'), translate(language, 'analysis.columnSame')],
      rows: listed.map((pair) => pair.map((code) => `${code}  ${isolateTextDirection(titles.get(code) ?? '')}`)),
    },
    ...(left > 0 ? [{ kind: 'text' as const, text: more, tone: 'quiet' as const }] : []),
  ];
}

function proofTable(instrument: Instrument, { proof, size }: Evidence, language: Language): Block {
  const first = (proof.page - 1) * size + 1;
  const range = { first, last: first + proof.lines.length - 1, total: proof.total };
  return {
    kind: 'table',
    caption: translate(language, 'analysis.proofCaption', range),
    columns: [
      translate(language, 'analysis.columnPost'),
      translate(language, 'analysis.columnSide'),
      translate(language, 'analysis.columnAnswers'),
    ],
    rows: proof.lines.map(({ post, side, answers }) => [
      post,
      translate(language, 'analysis.side', { side }),
      joinWithSemicolon(
        answers.map((one) => answerPhrase(instrument, one, language)),
        language,
      ) || '–',
    ]),
  };
}

function answerPhrase(
  instrument: Instrument,
  { question: key, part, answer }: ProofLine['answers'][number],
  language: Language,
): string {
  const question = instrumentQuestionsOf(instrument).find((one) => one.key === key);
  if (!question) return String(answer);
  const label = findingAnswerLabel(question, part, answer, language);
  const name = findingPartLabel(question, part, language);
  return name === '' ? label : translate(language, 'analysis.partAnswer', { part: name, answer: label });
}

/** Names are for the coordinator, or for the working group too: whichever the question's visibility says. */
function anonymousNote(instrument: Instrument, { question }: Conclusion, language: Language): string {
  const visibility: Visibility = conclusionVisibility(instrument, question);
  const who = visibilities.indexOf(visibility) === 0 ? 'coordinator' : 'workingGroup';
  return translate(language, 'analysis.anonymous', { who });
}

function quoteMessages(instrument: Instrument, quotes: readonly Quote[], language: Language): Message[] {
  const messages: Message[] = [];
  const title = translate(language, 'analysis.quotes');
  for (let from = 0; from < quotes.length; from += QUOTES_PER_MESSAGE) {
    const some = quotes.slice(from, from + QUOTES_PER_MESSAGE).map(({ post, question, about, text }): Block => {
      const parameters = { post, question: about || findingQuestionLabel(instrument, question, language) };
      return { kind: 'quote', text, by: translate(language, 'analysis.quoteBy', parameters) };
    });
    messages.push({ text: title, blocks: [{ kind: 'heading', text: title }, ...some] });
  }
  return messages;
}

function turns({ round }: RoundAnalysis, number: number, evidence: Evidence | null, language: Language): Action[] {
  const to = (label: 'analysis.previous' | 'analysis.next', page: number): Action => ({
    label: translate(language, label),
    intent: intents.why.of({ conclusion: number, round: round.label, page }),
  });
  const { page, pages } = evidence?.proof ?? { page: 1, pages: 1 };
  return [
    ...(page > 1 ? [to('analysis.previous', page - 1)] : []),
    ...(page < pages ? [to('analysis.next', page + 1)] : []),
    { label: translate(language, 'analysis.toAnalysis'), intent: intents.analysis.of({ round: round.label }) },
  ];
}
