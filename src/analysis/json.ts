import type { Db } from '../db/db.ts';
import type { Conclusion, GroupMean, ProofLine, RoundAnalysis, Side } from './analysis.ts';
import { proofOf } from './proof/store.ts';
import { toFourDecimals } from './quantifier.ts';

/** How many posts of a proof are read from the database at a time. */
const PROOF_PAGE = 500;

/** The whole proof of a conclusion, page by page. */
export async function* proofLines(db: Db, analysis: RoundAnalysis, key: string): AsyncGenerator<ProofLine> {
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
    for await (const line of proofLines(db, analysis, conclusion.key)) proof.push(line);
    const named = { dissent: postsOn(proof, 'against'), silent: postsOn(proof, 'silent') };
    const figures = { ...figuresOf(conclusion), ...(conclusion.rule === 'share' && named) };
    conclusions.push({ key: conclusion.key, ...figures, statement: conclusion.statement, proof });
  }
  return {
    invited: expected,
    participated: received,
    reportingRate: toFourDecimals(reportingRate),
    onTimeRate: toFourDecimals(reportingRateOnTime),
    conclusions,
  };
}

/** The figures under the names of the contract (shared/sample/expected-2000.json). */
function figuresOf(conclusion: Conclusion): Record<string, unknown> {
  switch (conclusion.rule) {
    case 'share': {
      const { numerator, denominator, share, quantifier, sensitivity } = conclusion;
      const range = sensitivity && {
        ...sensitivity,
        worst: toFourDecimals(sensitivity.worst),
        best: toFourDecimals(sensitivity.best),
      };
      return { numerator, denominator, share: rounded(share), quantifier, sensitivity: range };
    }
    case 'compareShares': {
      const groups = conclusion.groups.map(({ group, numerator, denominator }) => ({ group, numerator, denominator }));
      return { groups, p: toFourDecimals(conclusion.p) };
    }
    case 'compareMeans': {
      const { groups, within } = conclusion;
      return { groups: meansOf(groups), ...(within && { [within.name]: meansOf(within.groups) }) };
    }
    case 'objectives': {
      const { objectives, noUpdate, fewer, topShare, nearDuplicatePairs, streamlining } = conclusion;
      const used = { objectives, noUpdate, fewerThan3: fewer, topEightShare: rounded(topShare) };
      return { ...used, nearDuplicatePairs, wantStreamlining: streamlining };
    }
  }
}

function postsOn(proof: readonly ProofLine[], side: Side): string[] {
  return proof.filter((line) => line.side === side).map(({ post }) => post);
}

const rounded = (value: number | null): number | null => (value === null ? null : toFourDecimals(value));
const meansOf = (groups: readonly GroupMean[]) =>
  groups.map(({ group, n, mean }) => ({ group, n, mean: rounded(mean) }));
