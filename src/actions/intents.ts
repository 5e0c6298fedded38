import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';

/** `plan`: the actions of the caller's posts, or of the post that `words` names; for the coordinator those that are stuck. */
export const plan = intentType(
  'plan',
  { words: z.string().optional(), page: z.int().min(0).max(1_000).optional() },
  { repeatable: true, namesPeople: true },
);

const id = z.int32().positive();

/**
 * `project of action 3: PRJ-12`: the project that an action belongs to. `words` say the action and the project; with `action` (the
 * post and the action's key) they, or `project`, say the project alone. Nothing of it asks; a `post` by its code says of whose actions.
 */
export const projectOfAction = intentType(
  'projectOfAction',
  {
    words: z.string().optional(),
    post: z.string().optional(),
    action: z.object({ post: id, key: z.string() }).optional(),
    /** RegisterEntry.id; 0 takes it off. */
    project: z.int32().min(0).optional(),
  },
  { namesPeople: true },
);
/** Takes back what was named: the project that stands now, 0 where none does. */
export const takeProjectBack = intentType('takeProjectBack', {
  action: z.object({ post: id, key: z.string() }),
  project: z.int32().min(0),
});
/** `project`, `project PRJ-12`: the actions by the project that they belong to. */
export const projects = intentType(
  'projects',
  { words: z.string().optional(), page: z.int().min(0).max(1_000).optional() },
  { repeatable: true },
);
