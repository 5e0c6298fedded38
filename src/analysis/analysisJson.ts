import type { Db } from '../db/db.ts';
import type { ProofLine, RoundAnalysis } from './analysis.ts';
import type { Became, ObstacleBecame } from './recommendationOutcomes/recommendationOutcome.ts';
import { analysisFiguresInJson, roundedAnalysisFigure, type SilentBy } from './figuresInJson.ts';
import { analysisProofGroupName, type PlacedLine } from './proof/proof.ts';
import { proofOf } from './proof/store.ts';

/** A recommendation of an earlier round under the names of its glossary, figures to four decimals. */
function becameInJson({ number, text, round, conclusion, owner, due, state, response, words, ...one }: Became) {
  const { measure, figure, verdict } = one;
  const exact =
    figure && !('tooFew' in figure)
      ? { ...figure, then: roundedAnalysisFigure(figure.then), now: roundedAnalysisFigure(figure.now) }
      : figure;
  const asked = { number, text, round, conclusion, owner: owner?.code ?? null, due };
  return { ...asked, state, response, words, measure, figure: exact, verdict };
}

/** An obstacle to the PAT that was reported before the round: the posts that have it, and whether it is closed. */
const obstacleInJson = ({ number, text, posts, is }: ObstacleBecame) => ({ number, text, posts, state: is });

/** How many posts of a proof are read from the database at a time. */
const PROOF_PAGE = 500;

/** The whole proof of a conclusion, page by page. */
export async function* proofLines(db: Db, analysis: RoundAnalysis, key: string): AsyncGenerator<PlacedLine> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const proof = await proofOf(db, analysis, key, { page, size: PROOF_PAGE });
    pages = proof.pages;
    yield* proof.lines;
  }
}

/** What `analysis --json` prints: every conclusion with its statement and its whole proof. Shares are from 0 to 1, with four decimals. */
export async function analysisJson(db: Db, analysis: RoundAnalysis): Promise<Record<string, unknown>> {
  const { expected, received, reportingRate, reportingRateOnTime } = analysis.rates;
  const conclusions = [];
  for (const conclusion of analysis.conclusions) {
    const proof: ProofLine[] = [];
    const silent: SilentBy = { all: [], byGroup: new Map() };
    const dissent: string[] = [];
    for await (const { cell, ...line } of proofLines(db, analysis, conclusion.key)) {
      proof.push(line);
      if (line.side === 'against') dissent.push(line.post);
      if (line.side !== 'silent') continue;
      const group = analysisProofGroupName(analysis, conclusion.key, cell) ?? '';
      silent.all.push(line.post);
      const inGroup = silent.byGroup.get(group);
      if (inGroup) inGroup.push(line.post);
      else silent.byGroup.set(group, [line.post]);
    }
    const accepted = analysis.accepted.get(conclusion.key) ?? [];
    const figures = analysisFiguresInJson(conclusion, { silent, dissent }, accepted);
    conclusions.push({ key: conclusion.key, ...figures, statement: conclusion.statement, proof });
  }
  return {
    invited: expected,
    participated: received,
    reportingRate: roundedAnalysisFigure(reportingRate),
    onTimeRate: roundedAnalysisFigure(reportingRateOnTime),
    floor: analysis.floor,
    carriedUpdates: analysis.carriedUpdates,
    response: analysis.response,
    ...(analysis.accepted.size > 0 && { review: analysis.review }),
    conclusions,
    ...(analysis.shortcomings.length > 0 && { shortcomings: analysis.shortcomings.map(({ figure }) => figure) }),
    ...(analysis.became.length > 0 && { became: analysis.became.map(becameInJson) }),
    ...(analysis.obstacles.length > 0 && { obstacles: analysis.obstacles.map(obstacleInJson) }),
  };
}
