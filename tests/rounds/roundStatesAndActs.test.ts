import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  roundActsIn,
  roundMoveOf,
  roundStates,
  type RoundAct,
  type RoundState,
} from '../../src/rounds/roundStatesAndActs.ts';

const acts: RoundAct[] = ['open', 'close', 'reopen', 'lock', 'publish'];

describe('the states of a round', () => {
  it('lead from scheduled to published in four steps', () => {
    const steps: RoundAct[] = ['open', 'close', 'lock', 'publish'];
    let state: RoundState = 'scheduled';
    for (const act of steps) {
      expect(roundActsIn(state)).toContain(act);
      state = roundMoveOf(act).to;
    }
    expect(state).toBe('published');
    expect(roundActsIn(state)).toEqual([]);
  });

  it('allow to reopen only what is closed and not yet locked', () => {
    expect(roundStates.filter((state) => roundActsIn(state).includes('reopen'))).toEqual(['closed']);
  });

  it('go back by reopening only, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts)), (tried) => {
        let state: RoundState = 'scheduled';
        for (const act of tried) {
          if (!roundActsIn(state).includes(act)) continue;
          const next: RoundState = roundMoveOf(act).to;
          const forward = roundStates.indexOf(next) > roundStates.indexOf(state);
          expect(forward).toBe(act !== 'reopen');
          state = next;
        }
      }),
    );
  });
});
