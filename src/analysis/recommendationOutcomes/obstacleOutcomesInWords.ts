import { commitmentText } from '../../commitments/commitment.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { ObstacleBecame } from './recommendationOutcome.ts';

/** How many of the obstacles reported before are closed, and which ones are not; null where none was reported. */
export function obstacleOutcomesInWords(
  obstacles: readonly ObstacleBecame[],
  language: Language,
): { counted: string; each: string[] } | null {
  if (obstacles.length === 0) return null;
  const closed = obstacles.filter(({ is }) => is === 'closed').length;
  const counted = translate(language, 'recommendations.obstaclesCounted', { count: obstacles.length, closed });
  const each = obstacles.map(({ posts, text, is }) =>
    translate(language, 'recommendations.obstacleOne', {
      posts: posts.length === 0 ? 'none' : posts.join(', '),
      text: commitmentText(text, language),
      is,
    }),
  );
  return { counted, each };
}
