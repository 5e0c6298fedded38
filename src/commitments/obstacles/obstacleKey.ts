const PREFIX = 'obstacle.';

/** The key of an obstacle among the entries of a post's needs: a question has one obstacle at a time. */
export const obstacleEntryKey = (question: string): string => `${PREFIX}${question}`;

/** What the key of a need has in it, that of an obstacle alone: `needKey` sets a colon before the entry. */
export const OBSTACLE_KEY = `:${PREFIX}`;
