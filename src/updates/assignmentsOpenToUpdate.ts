import type { App, Caller } from '../core/context.ts';
import type { NamedDraft } from '../feature/draftKind.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { type Roles, postsPersonAnswersFor } from '../people/roles.ts';
import { canBeUpdated } from './answerableAssignments.ts';
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

/** The same as drafts, each by its post and its round. */
export async function openUpdatesAsDrafts(app: App, caller: Caller): Promise<NamedDraft[]> {
  const assignments = await assignmentsOpenToUpdate(app, caller, await rolesNow(app.db, caller));
  return assignments.map(({ round, post }) => ({
    subject: { round: round.id, post: post.id },
    label: `${post.code} – ${round.label}`,
  }));
}
