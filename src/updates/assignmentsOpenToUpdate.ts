import type { App, Caller } from '../core/context.ts';
import { type Roles, postsPersonAnswersFor } from '../people/roles.ts';
import { canBeUpdated } from './assignmentRows.ts';
import { type AssignmentRow, postAssignmentsToUpdate } from './store.ts';

/** The assignments that a person can answer for now. */
export async function assignmentsOpenToUpdate(
  app: Pick<App, 'db'>,
  { now }: Pick<Caller, 'now'>,
  roles: Roles,
): Promise<AssignmentRow[]> {
  const assignments = await postAssignmentsToUpdate(app.db, postsPersonAnswersFor(roles));
  return assignments.filter((assignment) => canBeUpdated(assignment, now));
}
