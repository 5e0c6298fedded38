import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { isUndoable } from '../../core/undoTime.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import { postOfGroup } from '../../people/posts/store.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../../people/roles.ts';
import { projectNamedOf, projectsOfGroup, saveProjectOfAction } from './store.ts';

/** An action as buttons name it. */
export interface ActionOfPost {
  postId: number;
  actionKey: string;
}

/** Refuses whoever neither answers for the post nor coordinates the group that it is of. */
export async function requireMayNameProjects(
  { db, workingGroupId }: App,
  caller: Caller,
  postId: number,
): Promise<void> {
  const roles = await rolesNow(db, caller);
  if (postsPersonAnswersFor(roles).includes(postId)) return;
  if (!roles.coordinator || !(await postOfGroup(db, workingGroupId, postId)))
    throw new Refusal('actions.projectNotYours');
}

/**
 * Names the project (RegisterEntry.id) that an action belongs to, or none; answers what was named before. Refuses whoever neither answers for
 * the post nor coordinates, and a project that is not the group's.
 */
export async function setProjectOfAction(
  app: App,
  caller: Caller,
  { postId, actionKey }: ActionOfPost,
  entryId: number | null,
): Promise<number | null> {
  await requireMayNameProjects(app, caller, postId);
  return inTransaction(app.db, async (tx) => {
    const projects = await projectsOfGroup(tx, app.workingGroupId);
    if (entryId !== null && projects.every(({ id }) => id !== entryId)) throw new Refusal('actions.projectGone');
    const before = (await projectNamedOf(tx, postId, actionKey))?.entryId ?? null;
    if (before !== entryId) await keepProject(tx, caller, { postId, actionKey }, { before, now: entryId });
    return before;
  });
}

/** Takes back what was named last, for ten minutes. Refuses as `setProjectOfAction` does, and what is older or was named anew. */
export async function takeProjectBack(
  app: App,
  caller: Caller,
  { postId, actionKey }: ActionOfPost,
  entryId: number | null,
): Promise<number | null> {
  await requireMayNameProjects(app, caller, postId);
  return inTransaction(app.db, async (tx) => {
    const named = await projectNamedOf(tx, postId, actionKey);
    if (!named || named.entryId !== entryId || !isUndoable(named.namedAt, caller.now))
      throw new Refusal('actions.projectUndoLate');
    const { formerId } = named;
    await keepProject(tx, caller, { postId, actionKey }, { before: entryId, now: formerId });
    return formerId;
  });
}

async function keepProject(
  tx: Tx,
  caller: Caller,
  { postId, actionKey }: ActionOfPost,
  { before, now }: { before: number | null; now: number | null },
): Promise<void> {
  const by = { namedBy: caller.person.id, namedAt: caller.now };
  await saveProjectOfAction(tx, { postId, actionKey, entryId: now, formerId: before, ...by });
  await audit(tx, caller, 'action.project', `post:${postId}`, { action: actionKey, project: now, before });
}
