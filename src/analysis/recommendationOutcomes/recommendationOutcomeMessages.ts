import { commitmentText } from '../../commitments/commitment.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Action, Block, Message } from '../../protocol/message.ts';
import type { AnalysisReader } from '../analysisAccess.ts';
import type { RoundAnalysis } from '../analysis.ts';
import * as intents from '../intents.ts';
import { recommendationOutcomesFor, type BecameTold } from './recommendationOutcomesForReader.ts';
import { obstacleOutcomesFor } from './obstacleOutcomes.ts';
import { obstacleOutcomesInWords } from './obstacleOutcomesInWords.ts';
import { outcomeFigureInWords, outcomeStateInWords, outcomeVerdictInWords } from './outcomeInWords.ts';

/** How many stand in one message: platforms show no more than fifty blocks. */
const PAGE = 8;

/** How many pages there are of what became of recommendations; one where there is none. */
export function recommendationOutcomePages(analysis: RoundAnalysis, { tier }: AnalysisReader): number {
  return Math.max(1, Math.ceil(recommendationOutcomesFor(tier, analysis).length / PAGE));
}

/** What became of the recommendations of the rounds before, a page of it; none where nothing was recommended. */
export function recommendationOutcomeMessages(analysis: RoundAnalysis, reader: AnalysisReader, page = 1): Message[] {
  const { tier, language } = reader;
  const told = recommendationOutcomesFor(tier, analysis);
  const shown = told.slice((page - 1) * PAGE, page * PAGE);
  const obstacles = page === 1 ? obstacleMessages(analysis, reader) : [];
  if (shown.length === 0) return obstacles;
  const round = analysis.round.label;
  const title = translate(language, 'recommendations.becameTitle');
  const verdicts = shown.map((one) => outcomeVerdictInWords(one, language)).join(' · ');
  const left = told.length - page * PAGE;
  const more: Action[] =
    left > 0
      ? [
          {
            label: translate(language, 'commitments.more', { count: left }),
            intent: intents.became.of({ round, page: page + 1 }),
          },
        ]
      : [];
  const blocks: Block[] = [
    { kind: 'heading', text: title },
    ...shown.flatMap((one) => becameBlocks(one, reader)),
    ...(more.length > 0 ? [{ kind: 'actions' as const, actions: more }] : []),
  ];
  return [{ text: `${title}. ${verdicts}`, blocks }, ...obstacles];
}

/** Whether what stood in the way of the PAT is closed; nothing where nothing was reported. */
function obstacleMessages(analysis: RoundAnalysis, { tier, language }: AnalysisReader): Message[] {
  const said = obstacleOutcomesInWords(obstacleOutcomesFor(tier, analysis), language);
  if (!said) return [];
  return [
    {
      text: said.counted,
      blocks: [
        { kind: 'text', text: said.counted },
        { kind: 'list', items: said.each },
      ],
    },
  ];
}

/** What the recommendation rests on, as its round had it. */
function proofOf(conclusion: number, round: string, language: Language): Block {
  const label = translate(language, 'analysis.why');
  return { kind: 'actions', actions: [{ label, intent: intents.why.of({ conclusion, round }) }] };
}

/** One recommendation: what was asked, of whom, after which round; how it stands, then and now; the verdict. */
function becameBlocks(one: BecameTold, { language }: AnalysisReader): Block[] {
  const { number, owner, round, why } = one;
  const by = translate(language, 'recommendations.byline', { number, owner: owner?.code ?? 'none', round });
  return [
    { kind: 'quote', text: commitmentText(one.text, language), by },
    {
      kind: 'text',
      text: `${outcomeVerdictInWords(one, language)}. ${outcomeFigureInWords(one, language)}`,
      tone: one.verdict === 'doneAndSeen' ? 'good' : 'normal',
    },
    { kind: 'text', text: outcomeStateInWords(one, language), tone: 'quiet' },
    ...(why === null ? [] : [proofOf(why, round, language)]),
  ];
}
