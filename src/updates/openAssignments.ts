import type { App, Caller } from '../core/context.ts';
import { type Roles, postsPersonAnswersFor } from '../people/roles.ts';
import { canBeAnswered } from './assignmentRows.ts';
import { type AssignmentRow, assignmentsOfPosts } from './store.ts';

/** The assignments that a person can answer for now. */
export async function openAssignmentsOf(
  app: Pick<App, 'db'>,
  { now }: Pick<Caller, 'now'>,
  roles: Roles,
): Promise<AssignmentRow[]> {
  const assignments = await assignmentsOfPosts(app.db, postsPersonAnswersFor(roles));
  return assignments.filter((assignment) => canBeAnswered(assignment, now));
}
