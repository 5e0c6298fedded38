/**
 * The key of a post's need. `entry` is the key of its entry in the post's updates: a revision, another round and "Nothing changed"
 * mean the same need by it.
 */
export const needKey = (postId: number, entry: string): string => `need:${postId}:${entry}`;

/** The key of the entry behind the key of a need. */
export const entryOfNeed = (key: string): string => key.split(':').slice(2).join(':');

/** Post.id of the post whose need it is. */
export const postOfNeed = (key: string): number => Number(key.split(':')[1]);
