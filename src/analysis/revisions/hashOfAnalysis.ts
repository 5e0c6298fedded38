import { hashOfSaid } from '../../signOff/signedLines.ts';
import type { RoundAnalysis } from '../analysis.ts';

/** SHA-256, in hexadecimal, of all that an analysis says: its figures, its sentences and what the coordinator added. What is signed. */
export function hashOfAnalysis({ round, rates, floor, conclusions, findings, notes, became }: RoundAnalysis): string {
  const said = { label: round.label, rates, floor, conclusions, findings, notes: [...notes.values()] };
  // What was signed before there were recommendations keeps its hash.
  return hashOfSaid(became.length === 0 ? said : { ...said, became });
}
