import type { Intent } from '../protocol/intent.ts';

/**
 * One thing that words may mean; `ifCalled`: only where a post, a person or a round is called so; `isGuess`: only where it is not refused.
 */
export interface Meaning {
  intent: Intent;
  ifCalled?: string;
  isGuess?: true;
}
