import type { App } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { postOfGroup } from '../people/posts/store.ts';
import { isRoundChangeable } from './roundStatesAndActs.ts';
import { roundById, type RoundRecord, roundsOf } from './store.ts';

/** The rounds that are open or still to open. */
export async function changeableRounds({ db, workingGroupId }: App): Promise<RoundRecord[]> {
  return (await roundsOf(db, workingGroupId)).filter(({ state }) => isRoundChangeable(state));
}

/** A round that is open or still to open, by its id. Refuses one that is over, or another group's. */
export async function changeableRound({ db, workingGroupId }: App, id: number): Promise<RoundRecord> {
  const round = await roundById(db, id);
  if (round?.workingGroupId !== workingGroupId) throw new Refusal('rounds.roundGone');
  if (!isRoundChangeable(round.state)) throw new Refusal('rounds.extendNothing');
  return round;
}

/** A post of the group by its id. Refuses one that is gone, or another group's. */
export async function postMeantInRound(
  { db, workingGroupId }: App,
  id: number,
): Promise<{ id: number; code: string; station: string }> {
  const post = await postOfGroup(db, workingGroupId, id);
  if (!post) throw new Refusal('rounds.roundGone');
  return post;
}
