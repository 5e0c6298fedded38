import { hashToSign } from '../../signOff/signedLines.ts';
import type { RoundAnalysis } from '../analysis.ts';

/** SHA-256, in hexadecimal, of all that an analysis says: its figures, its sentences and what the coordinator added. What is signed. */
export function analysisRevisionHash(analysis: RoundAnalysis): string {
  const { round, rates, floor, conclusions, findings, notes, became, obstacles, shortcomings } = analysis;
  const said = { label: round.label, rates, floor, conclusions, findings, notes: [...notes.values()] };
  // What was signed before there were recommendations, obstacles or shortcomings keeps its hash.
  return hashToSign({
    ...said,
    ...(became.length > 0 && { became }),
    ...(obstacles.length > 0 && { obstacles }),
    ...(shortcomings.length > 0 && { shortcomings: shortcomings.map(({ figure }) => figure) }),
  });
}
