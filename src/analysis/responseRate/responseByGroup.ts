import type { Rates } from '../../rounds/roundRates.ts';
import type { RoundState } from '../../rounds/roundStatesAndActs.ts';
import { reachesAnalysisThreshold } from '../reachesThreshold.ts';

/** What posts are told apart by where it matters who is heard. */
const responseDimensions = ['kind', 'member', 'region', 'language'] as const;
type ResponseDimension = (typeof responseDimensions)[number];

/** Posts alike in all of it, as the database counts them; late: whose first update came after the due date. */
export interface ResponseCount {
  kind: string;
  member: boolean;
  region: string;
  language: string;
  asked: number;
  answered: number;
  late: number;
}

export interface ResponseLine {
  by: ResponseDimension;
  value: string | boolean;
  asked: number;
  answered: number;
  late: number;
}

/** Who answered and who did so late, a line for each value among the posts asked. */
export function responseByGroup(counts: readonly ResponseCount[]): ResponseLine[] {
  return responseDimensions.flatMap((by) => {
    const lines = new Map<string | boolean, ResponseLine>();
    for (const one of counts) {
      const line = lines.get(one[by]) ?? { by, value: one[by], asked: 0, answered: 0, late: 0 };
      line.asked += one.asked;
      line.answered += one.answered;
      line.late += one.late;
      lines.set(one[by], line);
    }
    return [...lines.values()].toSorted((a, b) => (a.value < b.value ? -1 : 1));
  });
}

/** The share of the posts asked that must have answered, and whether it is reached. */
export interface Floor {
  share: number;
  met: boolean;
}

/** Whether enough posts answered for the whole to be spoken of; where nobody was asked, it was not. */
export function responseFloorReached(
  share: number,
  { expected, received }: Pick<Rates, 'expected' | 'received'>,
): Floor {
  return { share, met: expected > 0 && reachesAnalysisThreshold(received / expected, share) };
}

/** Whether the whole may be spoken of, and set beside earlier rounds: the round is over and met its floor. */
export function mayTellWholeByResponse({ round, floor }: { round: { state: RoundState }; floor: Floor }): boolean {
  return floor.met && round.state !== 'open' && round.state !== 'scheduled';
}

/** Percentage points by which a group must lie below all others to be named as one that is not heard. */
const POINTS_BELOW = 0.2;

/** The groups whose response lies 20 points or more below that of all other posts. */
export function groupsWithLowResponse(lines: readonly ResponseLine[]): ResponseLine[] {
  return lines.filter((line) => {
    const others = lines.filter(({ by, value }) => by === line.by && value !== line.value);
    const asked = others.reduce((sum, one) => sum + one.asked, 0);
    const answered = others.reduce((sum, one) => sum + one.answered, 0);
    return asked > 0 && reachesAnalysisThreshold(answered / asked - line.answered / line.asked, POINTS_BELOW);
  });
}

/** Updates of a round by how far the coordinator has come with them; all count alike. */
export interface ReviewCounts {
  accepted: number;
  asked: number;
  unread: number;
}
