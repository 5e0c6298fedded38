import type { Action, Block, Message } from '../protocol/message.ts';
import { writeDate } from '../calendar/dates.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import {
  type AnalysisReader,
  isInsideAnalysisReader,
  mayReadInAnalysis,
  conclusionVisibility,
} from './analysisAccess.ts';
import type { RoundAnalysis } from './analysis.ts';
import { recommendationOutcomeMessages } from './recommendationOutcomes/recommendationOutcomeMessages.ts';
import { conclusionBlocks, type ConclusionFacts } from './conclusionBlocks.ts';
import { findingMessage } from './findingMessage.ts';
import { methodNote } from './methodNote.ts';
import { type About, noPictures, type Pictures } from './analysisPictures.ts';
import { isAnalysisAllNil } from './conclusionStatements.ts';
import { shortcomingsMessages } from './shortcomings/shortcomingsMessage.ts';
import { shownConclusions } from './suppression/shownConclusions.ts';
import { sharePhrase } from './wording.ts';
import * as intents from './intents.ts';
import { fetch } from '../protocol/bulletinEditingIntent.ts';
import { sign } from '../protocol/signIntent.ts';

const CONCLUSIONS_PER_MESSAGE = 4;
const FINDINGS_PER_PAGE = 3;

/** How many pages an analysis has for a reader: the conclusions, the findings some at a time, the method note. */
export function analysisPages(analysis: RoundAnalysis, reader: AnalysisReader): number {
  return 2 + Math.ceil(visibleFindings(analysis, reader).length / FINDINGS_PER_PAGE);
}

/** What a page of the analysis speaks of. */
export function aboutAnalysisPage(analysis: RoundAnalysis, reader: AnalysisReader, page: number): About {
  const conclusions = page <= 1 ? analysis.conclusions.map(({ key }) => key) : [];
  const questions = findingsOn(analysis, reader, page).map(({ question }) => question);
  return { rates: page <= 1, conclusions, questions };
}

/**
 * One page of the analysis in the reader's language, with its pictures: first the conclusions, then the findings, last how it was made.
 * Answers that are not for the reader are in none of them. Pages are counted from 1 and end with `pagesOf`.
 */
export function analysisMessages(
  analysis: RoundAnalysis,
  reader: AnalysisReader,
  page: number,
  pictures = noPictures,
): Message[] {
  const last = analysisPages(analysis, reader);
  const body =
    page <= 1
      ? conclusionMessages(analysis, reader, pictures)
      : page >= last
        ? [methodMessage(analysis, reader)]
        : findingMessages(analysis, reader, page, pictures);
  const turning: Block = { kind: 'actions', actions: pageActions(analysis, reader, page, last) };
  const [final] = body.slice(-1);
  return final ? [...body.slice(0, -1), { ...final, blocks: [...final.blocks, turning] }] : [];
}

function conclusionMessages(
  analysis: RoundAnalysis,
  { tier, language }: AnalysisReader,
  pictures: Pictures,
): Message[] {
  const { conclusions, rates, round } = analysis;
  const isNil = isAnalysisAllNil({ participated: rates.received, nilReturns: rates.nilReturns });
  const readable = shownConclusions(tier, analysis).map((one) => conclusions.indexOf(one) + 1);
  // A round of nil returns draws no conclusion anew: all of them say the same sentence.
  const numbers = isNil ? [] : readable;
  const text = translate(language, 'analysis.summary', {
    round: round.label,
    received: rates.received,
    expected: rates.expected,
    conclusions: numbers.length,
  });
  const interim = translate(language, 'analysis.interim', { closes: writeDate(round.closesAt, language) });
  const head: Block[] = [
    { kind: 'heading', text: translate(language, 'analysis.title', { round: round.label }) },
    ...(round.state === 'open' ? [{ kind: 'text', text: interim, tone: 'warning' } as const] : []),
    { kind: 'facts', facts: analysisOverview(analysis, { tier, language }) },
    ...(isNil ? [{ kind: 'text', text: statementOf(analysis, 1, language) } as const] : []),
    ...pictures.rates,
  ];
  const messages: Message[] = [{ text, blocks: head }, ...recommendationOutcomeMessages(analysis, { tier, language })];
  for (let from = 0; from < numbers.length; from += CONCLUSIONS_PER_MESSAGE) {
    const some = numbers.slice(from, from + CONCLUSIONS_PER_MESSAGE);
    const blocks = some.flatMap((number) => {
      const told = conclusionBlocks(analysis, number, language);
      const shown = pictures.conclusions.get(conclusions[number - 1]?.key ?? '') ?? [];
      return [...told.slice(0, -1), ...shown, ...told.slice(-1)];
    });
    messages.push({ text: some.map((number) => statementOf(analysis, number, language)).join(' '), blocks });
  }
  return [...messages, ...shortcomingsMessages(analysis, language)];
}

function statementOf({ conclusions }: RoundAnalysis, number: number, language: AnalysisReader['language']): string {
  const conclusion = conclusions[number - 1];
  return conclusion ? localizedIn(conclusion.statement, language) : '';
}

/** The round's dates and rates, label by label. */
export function analysisOverview(analysis: RoundAnalysis, reader: AnalysisReader): ConclusionFacts {
  const { rates, instrument } = analysis;
  const { language } = reader;
  const of = (numerator: number) => sharePhrase({ numerator, denominator: rates.expected }, reader);
  const version = { title: localizedIn(instrument.title, language), version: instrument.version };
  return [
    periodFact(analysis, language),
    { label: translate(language, 'analysis.labelReceived'), value: of(rates.received) },
    { label: translate(language, 'analysis.labelOnTime'), value: of(rates.receivedOnTime) },
    ...nilFacts(analysis, reader),
    { label: translate(language, 'analysis.labelQuestions'), value: translate(language, 'analysis.version', version) },
  ];
}

/** What a document says of the round beside its rates, which stand large above, and its questions, which the method note names. */
export function analysisPeriod(analysis: RoundAnalysis, reader: AnalysisReader): ConclusionFacts {
  return [periodFact(analysis, reader.language), ...nilFacts(analysis, reader)];
}

function periodFact({ round }: RoundAnalysis, language: AnalysisReader['language']): ConclusionFacts[number] {
  const period = { start: writeDate(round.periodStart, language), end: writeDate(round.periodEnd, language) };
  return { label: translate(language, 'analysis.labelPeriod'), value: translate(language, 'analysis.period', period) };
}

/** That no post said so is no news; in a first round there is nothing that could have changed. */
function nilFacts({ rates, roundBefore }: RoundAnalysis, { tier, language }: AnalysisReader): ConclusionFacts {
  if (!isInsideAnalysisReader(tier) || rates.nilReturns === 0) return [];
  const value = translate(language, 'analysis.posts', { count: rates.nilReturns });
  return [{ label: translate(language, 'analysis.labelNil', { isFirst: roundBefore === null ? 'yes' : 'no' }), value }];
}

function visibleFindings({ findings, instrument }: RoundAnalysis, { tier }: AnalysisReader): RoundAnalysis['findings'] {
  return findings.filter(({ question }) => mayReadInAnalysis(tier, conclusionVisibility(instrument, question)));
}

/** None on the first page, and none on the last. */
function findingsOn(analysis: RoundAnalysis, reader: AnalysisReader, page: number): RoundAnalysis['findings'] {
  const from = (page - 2) * FINDINGS_PER_PAGE;
  return page <= 1 ? [] : visibleFindings(analysis, reader).slice(from, from + FINDINGS_PER_PAGE);
}

function findingMessages(analysis: RoundAnalysis, reader: AnalysisReader, page: number, pictures: Pictures): Message[] {
  return findingsOn(analysis, reader, page).flatMap((finding) => {
    const message = findingMessage(analysis, finding, reader);
    const shown = pictures.questions.get(finding.question) ?? [];
    return message ? [{ ...message, blocks: [...message.blocks, ...shown] }] : [];
  });
}

function methodMessage(analysis: RoundAnalysis, reader: AnalysisReader): Message {
  const { language } = reader;
  const title = translate(language, 'analysis.methodTitle', { round: analysis.round.label });
  const items = methodNote(analysis, reader);
  return {
    text: `${title}. ${items[0] ?? ''}`,
    blocks: [
      { kind: 'heading', text: title },
      { kind: 'list', items },
    ],
  };
}

function pageActions(
  { round }: RoundAnalysis,
  { tier, language }: AnalysisReader,
  page: number,
  last: number,
): Action[] {
  const to = (
    label: 'analysis.findings' | 'analysis.method' | 'analysis.next' | 'analysis.previous' | 'analysis.back',
    target: number,
  ) => ({
    label: translate(language, label),
    intent: intents.analysis.of({ round: round.label, page: target }),
  });
  if (page <= 1)
    return [
      ...(last > 2 ? [to('analysis.findings', 2)] : []),
      to('analysis.method', last),
      ...(round.state === 'published' ? [asDocument(round.label, language)] : []),
      ...(tier === 'coordinator' && round.state !== 'open' ? [toReaders(round.label, language)] : []),
    ];
  return [
    to('analysis.back', 1),
    ...(page > 2 ? [to('analysis.previous', page - 1)] : []),
    ...(page < last - 1 ? [to('analysis.next', page + 1)] : []),
    ...(page < last ? [to('analysis.method', last)] : []),
  ];
}

/** Whoever may have it signed is led there from the draft. */
function toReaders(round: string, language: AnalysisReader['language']): Action {
  return {
    label: translate(language, 'analysis.toReaders'),
    intent: sign.of({ do: 'show', round }),
  };
}

/** A published analysis is in the archive, as it was published. */
function asDocument(round: string, language: AnalysisReader['language']): Action {
  return { label: translate(language, 'analysis.asDocument'), intent: fetch.of({ round }) };
}
