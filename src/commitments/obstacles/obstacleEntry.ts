const PREFIX = 'obstacle.';

/** The key of an obstacle among the entries of a post's needs: a question has one obstacle at a time. */
export const obstacleEntry = (question: string): string => `${PREFIX}${question}`;

/** Whether the key of an entry is that of an obstacle. */
export const isObstacleEntry = (entry: string): boolean => entry.startsWith(PREFIX);
