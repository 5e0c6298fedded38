import { showBack } from '../protocol/doorIntents.ts';
import type { Intent } from '../protocol/intent.ts';

/**
 * One thing that words may mean; `ifCalled`: only where a post, a person or a round is called so; `isGuess`: only where it is not refused.
 */
export interface Meaning {
  intent: Intent;
  ifCalled?: string;
  isGuess?: true;
}

/** What a text is guessed to mean: carried out as `as` has it, or shown back where it would change anything. */
export const guessedMeaning = (
  text: string,
  { intent, acts, ifCalled }: { intent: Intent; acts: boolean; ifCalled?: string },
  as = (one: Intent): Intent => one,
): Meaning => ({
  intent: acts ? showBack.of({ text, act: intent }) : as(intent),
  ...(ifCalled !== undefined && { ifCalled }),
});
