import { conclusionVisibility } from '../analysisAccess.ts';
import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import { countCarriedActions } from '../countCarriedActions.ts';
import { recommendationOutcomesPart } from '../recommendationOutcomes/recommendationOutcomesPart.ts';
import { largestShownCounts } from '../suppression/largestShownCounts.ts';
import { findingMessage } from '../findingMessage.ts';
import type { Finding } from '../findings.ts';
import { methodNote } from '../methodNote.ts';
import type { Quote } from '../proof/store.ts';
import { instrumentQuestionsOf } from '../../instruments/instrument.ts';
import { findingQuestionLabel } from '../wording.ts';
import type { Language } from '../../language/language.ts';
import { LEAST_BASE } from '../../people/smallCountsOfPeople.ts';
import { isolateTextDirection } from '../../language/rightToLeft.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import { cutTable, PAGE_ROWS, tableRowsOnDocumentPage } from '../../publication/cutTable.ts';
import type { DocumentBlock, DocumentPart, PublishedDocument, TableBlock } from '../../publication/document.ts';
import { toDocumentBlocks } from '../../publication/toDocumentBlocks.ts';
import { analysisFigures } from '../charts/analysisFigures.ts';
import { documentCover, mandateAtFoot } from '../../publication/cover/cover.ts';
import { documentHead } from '../../publication/documentLabels.ts';
import { findingsForAudience, mayNamePostsInAnalysis } from '../findingAccess.ts';
import type { AnalysisFacts } from './analysisFacts.ts';
import { conclusionsPart, publishedConclusionTitle } from './conclusionsPart.ts';
import { analysisOnePage } from './analysisOnePage.ts';
import { signedAnalysisLines } from './signedAnalysisLines.ts';
import { shortcomingsPart } from '../shortcomings/shortcomingsMessage.ts';
import { shownConclusions } from '../suppression/shownConclusions.ts';
import { shownFinding } from '../suppression/shownFinding.ts';
import { shownCountInWords } from '../suppression/shownCountInWords.ts';
import { publishedProofBlocks } from './publishedProofBlocks.ts';
import { withTableSources } from './tableSources.ts';
import { quotableAnalysis } from './quotableAnalysis.ts';

/**
 * The global analysis of a round for one audience in one language: the conclusions, the figures, what each conclusion rests on, the
 * findings by question, the method note and an annex by objective. Beyond the working group it names no post and quotes nobody.
 */
export function composeAnalysis(all: AnalysisFacts, audience: Audience, language: Language): PublishedDocument {
  const facts = mayNamePostsInAnalysis(audience) ? all : { ...all, ...all.outside };
  const { analysis, date } = facts;
  const cover = documentCover(facts, language);
  const { organization } = cover;
  const charts = analysisFigures(facts, audience, language);
  const parts: DocumentPart[] = [
    ...recommendationOutcomesPart(analysis, audience, language),
    conclusionsPart(facts, audience, language),
    ...shortcomingsPart(analysis, language),
    ...part(
      'figures',
      'bulletin.section_figures',
      charts.map((chart) => ({ kind: 'chart', chart })),
      language,
    ),
    ...part('proofs', 'bulletin.part_proofs', proofsOf(facts, audience, language), language),
    ...part('findings', 'bulletin.part_findings', findingBlocks(analysis, audience, language), language),
    ...part(
      'method',
      'bulletin.part_method',
      [{ kind: 'list', items: methodNote(analysis, { tier: audience, language }) }],
      language,
    ),
    ...part('annex', 'bulletin.part_annex', annexBlocks(facts, audience, language), language),
  ];
  return {
    kind: 'analysis',
    ...documentHead(language, audience, date),
    contentsTitle: translate(language, 'bulletin.contentsAnalysis'),
    ...(audience === 'memberStates' ? { layout: 'brief' } : {}),
    title: translate(language, 'bulletin.analysisTitle'),
    issueLine: analysis.round.label,
    ...cover,
    summary: translate(language, 'bulletin.analysisSummary', { round: analysis.round.label, organization }),
    parts: withTableSources(parts, analysis, language),
    onePage: {
      title: translate(language, 'analysis.onePageTitle'),
      parts: analysisOnePage(analysis, audience, language),
    },
    ...(mayNamePostsInAnalysis(audience) ? {} : { quotable: quotableAnalysis(analysis, audience, language) }),
    colophon: [
      translate(language, 'publication.publishedBy', { organization: facts.organization }),
      ...(mayNamePostsInAnalysis(audience)
        ? [translate(language, 'bulletin.namesPosts')]
        : [translate(language, 'bulletin.anonymous', { least: LEAST_BASE })]),
      ...signedAnalysisLines(facts, audience, language),
      ...mandateAtFoot(facts, language),
    ],
  };
}

function part(
  id: string,
  title: 'bulletin.section_figures' | `bulletin.part_${'proofs' | 'findings' | 'method' | 'annex'}`,
  blocks: DocumentBlock[],
  language: Language,
): DocumentPart[] {
  return blocks.length === 0 ? [] : [{ id, title: translate(language, title), blocks }];
}

/** What each conclusion rests on; the conclusions themselves are read without it. */
function proofsOf({ analysis, evidence }: AnalysisFacts, audience: Audience, language: Language): DocumentBlock[] {
  return shownConclusions(audience, analysis).flatMap((conclusion): DocumentBlock[] => {
    const named = mayNamePostsInAnalysis(audience) ? (evidence.get(conclusion.key) ?? null) : null;
    const title = { kind: 'heading', text: publishedConclusionTitle(analysis, conclusion, language) } as const;
    const own = named && { ...named, quotes: quotesAt(analysis, conclusion, named.quotes) };
    return [title, ...publishedProofBlocks(analysis, conclusion, own, { tier: audience, language })];
  });
}

/** Words that several conclusions rest on are printed once: with the one whose question they were asked because of, else with the first. */
function quotesAt({ instrument, conclusions }: RoundAnalysis, { key }: Conclusion, quotes: readonly Quote[]): Quote[] {
  const questions = instrumentQuestionsOf(instrument);
  const rests = conclusions.filter(({ rule }) => rule !== 'objectives');
  return quotes.filter(({ question: asked }) => {
    const because = questions.find((one) => one.key === asked)?.when?.question;
    const page = instrument.pages.find((one) => one.questions.some((question) => question.key === asked));
    const onPage = rests.find(({ question }) => page?.questions.some((one) => one.key === question));
    const home = rests.find(({ question }) => question === because) ?? onPage;
    return home === undefined || home.key === key;
  });
}

/** What was answered, question by question; those that nobody answered in one list at the end. */
function findingBlocks(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentBlock[] {
  const findings = findingsForAudience(audience, analysis);
  const isAnswered = ({ overall, question }: Finding) =>
    overall.posts > 0 || countCarriedActions(analysis, question) > 0;
  const answered = findings.filter(isAnswered);
  const silent = findings.filter((one) => !isAnswered(one));
  const blocks = answered.flatMap((finding) => findingBlock(analysis, finding, audience, language));
  if (silent.length === 0) return blocks;
  const title = translate(language, 'bulletin.unanswered');
  const items = silent.map(({ question }) => findingQuestionLabel(analysis.instrument, question, language));
  return [...blocks, { kind: 'heading', text: title }, { kind: 'list', items }];
}

function findingBlock(
  analysis: RoundAnalysis,
  finding: Finding,
  audience: Audience,
  language: Language,
): DocumentBlock[] {
  const message = findingMessage(analysis, finding, { tier: audience, language });
  const blocks = toDocumentBlocks(message?.blocks ?? [], language);
  const [heading, counted, table, ...more] = blocks;
  // How many answered becomes the title of the table: the question stands above it already.
  if (heading && counted?.kind === 'paragraph' && table?.kind === 'table')
    return [heading, { ...table, caption: counted.text }, ...more];
  return blocks;
}

/** Reports that are printed of all objectives together, the same number of each; fewer than three of each are none. */
const REPORTS = { all: 240, least: 3 };

/** Every objective with how often posts reported on it and, to the working group, in which words. */
function annexBlocks({ analysis, narratives }: AnalysisFacts, audience: Audience, language: Language): DocumentBlock[] {
  const rule = analysis.instrument.conclusions.find((one) => one.rule === 'objectives');
  if (!rule || !shownConclusions(audience, analysis).some(({ key }) => key === rule.key)) return [];
  const finding = findingsForAudience(audience, analysis).find(({ question }) => question === rule.group);
  const shown = finding && shownFinding(audience, analysis.instrument, finding);
  const counted = shown?.overall.parts.find(({ part: field }) => field === rule.field)?.distribution ?? [];
  const counts = new Map(counted.map(({ answer, count }) => [String(answer), count]));
  if (counts.size === 0) return [];
  const column = (
    key: `bulletin.column${'Objective' | 'Entries' | 'Post' | 'Report'}`,
    number: boolean,
    inLanguage = language,
  ) => ({ title: translate(inLanguage, key), number });
  const countOf = ({ code }: { code: string }) => counts.get(code) ?? 0;
  const { listed, left: unlisted } = largestShownCounts(analysis.objectives, countOf, PAGE_ROWS);
  const table: DocumentBlock = {
    kind: 'table',
    caption: translate(language, 'bulletin.annexCaption'),
    columns: [column('bulletin.columnObjective', false), column('bulletin.columnEntries', true)],
    rows: listed.map((one) => [`${one.code}  ${isolateTextDirection(one.title)}`, shownCountInWords(countOf(one))]),
  };
  const isOpen = [...counts.values()].every((count) => typeof count === 'number');
  const quiet = (text: string): DocumentBlock => ({ kind: 'paragraph', text, tone: 'quiet' });
  const note = quiet(translate(language, 'analysis.suppressed'));
  const rare = unlisted === 0 ? [] : [quiet(translate(language, 'analysis.rareAnswers', { count: unlisted }))];
  if (!mayNamePostsInAnalysis(audience)) return [table, ...rare, ...(isOpen ? [] : [note])];
  if (conclusionVisibility(analysis.instrument, rule.group) === 'coordinator') return [table, ...rare];
  const each = Math.floor(REPORTS.all / analysis.objectives.length);
  if (narratives.length > 0 && each < REPORTS.least)
    return [table, ...rare, quiet(translate(language, 'bulletin.reportsNotPrinted'))];
  const told = analysis.objectives.flatMap(({ code, title }): DocumentBlock[] => {
    const words = narratives.filter(({ about }) => about === code);
    if (words.length === 0) return [];
    const reportsIn = (one: Language): TableBlock => ({
      kind: 'table',
      caption: `${code}  ${isolateTextDirection(title)}`,
      columns: [column('bulletin.columnPost', false, one), column('bulletin.columnReport', false, one)],
      rows: words.map(({ post, text }) => [post, text]),
    });
    return cutTable(reportsIn(language), Math.min(each, tableRowsOnDocumentPage(reportsIn)), language);
  });
  const carried = countCarriedActions(analysis, rule.group);
  const left =
    told.length === 0 || carried === 0 ? [] : [quiet(translate(language, 'bulletin.annexCarried', { carried }))];
  return [table, ...rare, ...left, ...told];
}
