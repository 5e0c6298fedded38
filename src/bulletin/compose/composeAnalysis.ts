import { visibilityOf } from '../../analysis/access.ts';
import type { RoundAnalysis } from '../../analysis/analysis.ts';
import { findingMessage } from '../../analysis/findingBlocks.ts';
import { overview } from '../../analysis/messages.ts';
import { methodNote } from '../../analysis/methodNote.ts';
import type { Quote } from '../../analysis/proof/store.ts';
import { type Evidence, whyMessages } from '../../analysis/whyMessages.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../outbox/enqueue.ts';
import type { DocumentBlock, Part, PublishedDocument } from '../document/document.ts';
import { factInWords, toDocumentBlocks } from './blocksOfMessage.ts';
import { type FigureFacts, analysisFigures } from './figures.ts';
import { headlineFigures } from './headlineFigures.ts';
import { documentHead } from './labels.ts';
import { conclusionsFor, findingsFor, mayNamePosts } from './mayRead.ts';

/** What the document of an analysis is made from, for every audience: `composeAnalysis` chooses what each may read. */
export interface AnalysisFacts extends FigureFacts {
  organization: string;
  /** Day on which it is written, YYYY-MM-DD. */
  date: string;
  /** Where each post stands to each conclusion, by the conclusion's key. */
  evidence: ReadonlyMap<string, Evidence>;
  /** What posts wrote about each objective; `about` is its code. */
  narratives: readonly Quote[];
}

/**
 * The global analysis of a round for one audience in one language: conclusions with their proofs, findings by question, the
 * figures, the method note and an annex by objective. Beyond the working group it names no post and quotes nobody.
 */
export function composeAnalysis(facts: AnalysisFacts, audience: Audience, language: Language): PublishedDocument {
  const { analysis, organization, date } = facts;
  const charts = analysisFigures(facts, audience, language);
  const parts: Part[] = [
    conclusionsPart(facts, audience, language),
    ...part(
      'figures',
      'bulletin.section_figures',
      charts.map((chart) => ({ kind: 'chart', chart })),
      language,
    ),
    ...part('findings', 'bulletin.part_findings', findingBlocks(analysis, audience, language), language),
    ...part('method', 'bulletin.part_method', [{ kind: 'list', items: methodNote(analysis, language) }], language),
    ...part('annex', 'bulletin.part_annex', annexBlocks(facts, audience, language), language),
  ];
  return {
    kind: 'analysis',
    ...documentHead(language, audience, date),
    contentsTitle: translate(language, 'bulletin.contentsAnalysis'),
    title: translate(language, 'bulletin.analysisTitle'),
    issueLine: analysis.round.label,
    organization,
    summary: translate(language, 'bulletin.analysisSummary', { round: analysis.round.label, organization }),
    parts,
    colophon: [
      translate(language, 'bulletin.colophon', { organization }),
      ...(mayNamePosts(audience)
        ? [translate(language, 'bulletin.namesPosts')]
        : [translate(language, 'bulletin.anonymous')]),
    ],
  };
}

function part(
  id: string,
  title: 'bulletin.section_figures' | 'bulletin.part_findings' | 'bulletin.part_method' | 'bulletin.part_annex',
  blocks: DocumentBlock[],
  language: Language,
): Part[] {
  return blocks.length === 0 ? [] : [{ id, title: translate(language, title), blocks }];
}

function conclusionsPart({ analysis, evidence }: AnalysisFacts, audience: Audience, language: Language): Part {
  const blocks: DocumentBlock[] = [
    { kind: 'figures', figures: headlineFigures(analysis, audience, language) },
    { kind: 'list', items: overview(analysis, language).map((fact) => factInWords(fact, language)) },
  ];
  for (const conclusion of conclusionsFor(audience, analysis)) {
    const number = analysis.conclusions.indexOf(conclusion) + 1;
    const named = mayNamePosts(audience) ? (evidence.get(conclusion.key) ?? null) : null;
    const [head, ...quotes] = whyMessages(analysis, { tier: audience, language }, number, named);
    const [, statement, ...why] = head?.blocks ?? [];
    blocks.push({ kind: 'heading', text: localizedIn(conclusion.title, language) });
    if (statement?.kind === 'text') blocks.push({ kind: 'paragraph', text: statement.text, tone: 'lead' });
    if (conclusion.rule === 'compareShares' && conclusion.action) {
      const { to, text } = conclusion.action;
      blocks.push({
        kind: 'paragraph',
        text: factInWords({ label: localizedIn(to, language), value: localizedIn(text, language) }, language),
        tone: 'normal',
      });
    }
    blocks.push(...toDocumentBlocks([...why, ...quotes.flatMap((message) => message.blocks)], language));
  }
  return { id: 'conclusions', title: translate(language, 'bulletin.part_conclusions'), blocks };
}

function findingBlocks(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentBlock[] {
  return findingsFor(audience, analysis).flatMap((finding) => {
    const message = findingMessage(analysis, finding, { tier: audience, language });
    return toDocumentBlocks(message?.blocks ?? [], language);
  });
}

/** Every objective with how often posts reported on it and, to the working group, in which words. */
function annexBlocks({ analysis, narratives }: AnalysisFacts, audience: Audience, language: Language): DocumentBlock[] {
  const rule = analysis.instrument.conclusions.find((one) => one.rule === 'objectives');
  if (!rule || !conclusionsFor(audience, analysis).some(({ key }) => key === rule.key)) return [];
  const finding = findingsFor(audience, analysis).find(({ question }) => question === rule.group);
  const counted = finding?.overall.parts.find(({ part: field }) => field === rule.field)?.distribution ?? [];
  const counts = new Map(counted.map(({ answer, count }) => [String(answer), count]));
  if (counts.size === 0) return [];
  const column = (key: `bulletin.column${'Objective' | 'Entries' | 'Post' | 'Report'}`, number: boolean) => ({
    title: translate(language, key),
    number,
  });
  const table: DocumentBlock = {
    kind: 'table',
    caption: translate(language, 'bulletin.annexCaption'),
    columns: [column('bulletin.columnObjective', false), column('bulletin.columnEntries', true)],
    rows: analysis.objectives.map(({ code, title }) => [`${code}  ${title}`, String(counts.get(code) ?? 0)]),
  };
  if (!mayNamePosts(audience) || visibilityOf(analysis.instrument, rule.group) === 'coordinator') return [table];
  const told = analysis.objectives.flatMap(({ code, title }): DocumentBlock[] => {
    const words = narratives.filter(({ about }) => about === code);
    if (words.length === 0) return [];
    return [
      {
        kind: 'table',
        caption: `${code}  ${title}`,
        columns: [column('bulletin.columnPost', false), column('bulletin.columnReport', false)],
        rows: words.map(({ post, text }) => [post, text]),
      },
    ];
  });
  return [table, ...told];
}
