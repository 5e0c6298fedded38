import { commitmentText } from '../../commitments/commitment.ts';
import type { Language } from '../../language/language.ts';
import { shorten } from '../../language/shorten.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import { tableRowsOnDocumentPage } from '../../publication/cutTable.ts';
import type { DocumentBlock, DocumentPart, TableBlock } from '../../publication/document.ts';
import { isInsideAnalysisReader } from '../analysisAccess.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { recommendationOutcomesFor, type BecameTold } from './recommendationOutcomesForReader.ts';
import { obstacleOutcomesFor } from './obstacleOutcomes.ts';
import { obstacleOutcomesInWords } from './obstacleOutcomesInWords.ts';
import {
  outcomeFigureInBrief,
  outcomeFigureInWords,
  outcomeStateInWords,
  outcomeVerdictInWords,
} from './outcomeInWords.ts';

/** What became of the recommendations and the obstacles of the rounds before, as the analysis of a round opens with it; none where there are none. */
export function recommendationOutcomesPart(
  analysis: RoundAnalysis,
  audience: Audience,
  language: Language,
): DocumentPart[] {
  const blocks = [
    ...recommendationBlocks(analysis, audience, language),
    ...obstacleBlocks(analysis, audience, language),
  ];
  if (blocks.length === 0) return [];
  return [{ id: 'became', title: translate(language, 'recommendations.becameTitle'), blocks }];
}

function recommendationBlocks(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentBlock[] {
  const told = recommendationOutcomesFor(audience, analysis);
  if (told.length === 0) return [];
  const table = becameTable(told, audience, language);
  const rows = tableRowsOnDocumentPage((one) => becameTable(told, audience, one));
  if (rows === told.length) return [table];
  const rest = translate(language, 'recommendations.moreNotPrinted', { count: told.length - rows });
  return [
    { ...table, rows: table.rows.slice(0, rows) },
    { kind: 'paragraph', text: rest, tone: 'quiet' },
  ];
}

/** Whether what stood in the way of the PAT is closed. */
function obstacleBlocks(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentBlock[] {
  const said = obstacleOutcomesInWords(obstacleOutcomesFor(audience, analysis), language);
  if (!said) return [];
  return [
    { kind: 'paragraph', text: said.counted, tone: 'normal' },
    { kind: 'list', items: said.each },
  ];
}

/** Recommendations on the one page, and the letters that each gets there. */
const BRIEF = { rows: 4, letters: 110 };

/** The same on the one page, where what is still open goes first: its words in short, how it stands, and the verdict with its figure. */
export function outcomesPartInShort(analysis: RoundAnalysis, audience: Audience, language: Language): DocumentPart[] {
  const told = recommendationOutcomesFor(audience, analysis);
  if (told.length === 0) return [];
  const isOver = ({ state }: BecameTold): number => (state === 'done' || state === 'declined' ? 1 : 0);
  const shown = told.toSorted((one, other) => isOver(one) - isOver(other)).slice(0, BRIEF.rows);
  const isInside = isInsideAnalysisReader(audience);
  const columns = ['recommendation', 'owner', 'state', ...(isInside ? (['verdict'] as const) : [])] as const;
  const rows = shown.map((one) => [
    shorten(commitmentText(one.text, language), BRIEF.letters),
    ownerFor(one, isInside, language),
    outcomeStateInWords({ ...one, words: null }, language),
    ...(isInside ? [briefVerdict(one, language)] : []),
  ]);
  const title = translate(language, 'recommendations.becameTitle');
  const table: TableBlock = {
    kind: 'table',
    caption: translate(language, 'recommendations.caption', { count: told.length }),
    columns: columns.map((key) => becameColumn(key, language)),
    rows,
  };
  const more = told.length - shown.length;
  const rest = translate(language, 'recommendations.moreInAnalysis', { count: more });
  return [
    {
      id: 'became',
      title,
      blocks: more === 0 ? [table] : [table, { kind: 'paragraph', text: rest, tone: 'quiet' }],
    },
  ];
}

function briefVerdict(one: BecameTold, language: Language): string {
  const figure = outcomeFigureInBrief(one, language);
  const verdict = outcomeVerdictInWords(one, language);
  return figure === null ? verdict : `${verdict} (${figure})`;
}

const becameColumn = (key: 'owner' | 'recommendation' | 'state' | 'thenNow' | 'verdict', language: Language) => ({
  title: translate(language, `recommendations.col_${key}`),
  number: false,
});

/** Outside the working group no post is named, only its kind. */
const ownerFor = ({ owner }: BecameTold, isInside: boolean, language: Language): string =>
  isInside ? (owner?.code ?? '') : translate(language, 'recommendations.kind', { kind: owner?.kind ?? 'none' });

/** A row for each recommendation; outside the working group without posts, figures and verdicts. */
function becameTable(told: readonly BecameTold[], audience: Audience, language: Language): TableBlock {
  const isInside = isInsideAnalysisReader(audience);
  const column = (key: Parameters<typeof becameColumn>[0]) => becameColumn(key, language);
  return {
    kind: 'table',
    caption: translate(language, 'recommendations.caption', { count: told.length }),
    columns: [
      column('recommendation'),
      column('owner'),
      column('state'),
      ...(isInside ? [column('thenNow'), column('verdict')] : []),
    ],
    rows: told.map((one) => [
      commitmentText(one.text, language),
      ownerFor(one, isInside, language),
      outcomeStateInWords(one, language),
      ...(isInside ? [outcomeFigureInWords(one, language), outcomeVerdictInWords(one, language)] : []),
    ]),
  };
}
