import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { analyseRound } from '../analysis/analyseRound.ts';
import type { RoundAnalysis } from '../analysis/analysis.ts';
import { addDays } from '../calendar/workingTime.ts';
import type { Proposed } from '../commitments/recommendations/recommendation.ts';
import { findCommitments } from '../commitments/store.ts';
import { dateIn } from '../calendar/dates.ts';
import { roundById } from '../rounds/store.ts';
import { recommendationProposals } from './recommendationProposals.ts';
import { recommendationAddressees } from './store.ts';

/** Days that an owner is given where the coordinator says nothing else: half a year. */
const DAYS = 182;

/** What the analysis of a round proposes now. Refuses a round that is not of this group, or not over. */
export async function recommendationsAfterRound(
  app: App,
  caller: Caller,
  roundId: number,
): Promise<{ analysis: RoundAnalysis; proposed: Proposed[] }> {
  const { db, workingGroupId } = app;
  const round = await roundById(db, roundId);
  if (round?.workingGroupId !== workingGroupId || round.state === 'scheduled' || round.state === 'open')
    throw new Refusal('recommendations.noRound');
  const analysis = await analyseRound(db, roundId);
  const needs = await findCommitments(db, workingGroupId, { states: ['asked', 'taken'], kinds: ['need'] });
  const due = addDays(dateIn(caller.now, caller.person.timeZone), DAYS);
  const posts = await recommendationAddressees(db, workingGroupId);
  return { analysis, proposed: recommendationProposals(analysis, needs, posts, due) };
}
