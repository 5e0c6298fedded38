/** In the order in which a round goes through them. */
export const roundStates = ['scheduled', 'open', 'closed', 'locked', 'published'] as const;
export type RoundState = (typeof roundStates)[number];

/** What can be done to a round. */
export type RoundAct = 'open' | 'close' | 'reopen' | 'lock' | 'publish';

const moves: Record<RoundAct, { from: RoundState; to: RoundState }> = {
  open: { from: 'scheduled', to: 'open' },
  close: { from: 'open', to: 'closed' },
  reopen: { from: 'closed', to: 'open' },
  lock: { from: 'closed', to: 'locked' },
  publish: { from: 'locked', to: 'published' },
};

/** The state that an act needs, and the one that it leads to. */
export function roundMoveOf(act: RoundAct): { from: RoundState; to: RoundState } {
  return moves[act];
}

/** Whether whom a round asks, and until when, may still be changed. */
export function isRoundChangeable(state: RoundState): boolean {
  return state === 'scheduled' || state === 'open';
}

/** The acts that a state allows. */
export function roundActsIn(state: RoundState): RoundAct[] {
  return (Object.keys(moves) as RoundAct[]).filter((act) => moves[act].from === state);
}
