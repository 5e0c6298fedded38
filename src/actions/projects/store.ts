import type { Db, Tx } from '../../db/db.ts';
import type { Project } from './projectsMeant.ts';

/** The register that the group's project database is imported into. */
const PROJECT = 'project';

/** What an action may belong to: neither what was cancelled nor what the coordinator alone may see. */
function projectsWhere(workingGroupId: number) {
  return {
    workingGroupId,
    type: PROJECT,
    state: { not: 'cancelled' },
    visibility: { not: 'coordinator' },
  } as const;
}

/** The projects of a group, by their references. */
export async function projectsOfGroup(db: Db | Tx, workingGroupId: number): Promise<Project[]> {
  const rows = await db.registerEntry.findMany({
    where: projectsWhere(workingGroupId),
    include: { values: { where: { field: { in: ['ref', 'link', 'marker'] } } } },
    orderBy: { id: 'asc' },
  });
  const projects = rows.map(({ id, title, titleFr, titleEs, values }): Project => {
    const valueOf = (field: string): string | null => values.find((one) => one.field === field)?.text ?? null;
    const titles = { en: title, fr: titleFr ?? title, es: titleEs ?? title };
    return { id, ref: valueOf('ref'), title: titles, link: valueOf('link'), marker: valueOf('marker') };
  });
  return projects.toSorted((one, other) => (one.ref ?? '').localeCompare(other.ref ?? '', 'en', { numeric: true }));
}

/** Whether a group has a project that an action could belong to. */
export async function hasProjects(db: Db, workingGroupId: number): Promise<boolean> {
  const where = projectsWhere(workingGroupId);
  return (await db.registerEntry.findFirst({ where, select: { id: true } })) !== null;
}

/** Whether a post has actions that go on and name no project, in a group that has projects. */
export async function lacksProjects(db: Db, workingGroupId: number, postId: number): Promise<boolean> {
  if (!(await hasProjects(db, workingGroupId))) return false;
  const actions = await db.action.findMany({ where: { postId, closedInId: null }, select: { key: true } });
  const projectOf = projectFinder(await projectsNamed(db, [postId]));
  return actions.some(({ key }) => projectOf({ postId, key }) === null);
}

/** Which project an action belongs to, what it was before, and when that was said. */
export interface NamedProject {
  postId: number;
  actionKey: string;
  entryId: number | null;
  formerId: number | null;
  namedAt: Date;
}

const named = { postId: true, actionKey: true, entryId: true, formerId: true, namedAt: true } as const;

/** What was said of the actions of some posts. */
export async function projectsNamed(db: Db | Tx, postIds: readonly number[]): Promise<NamedProject[]> {
  return db.actionProject.findMany({ where: { postId: { in: [...postIds] } }, select: named, orderBy: { id: 'asc' } });
}

/** Tells which project (RegisterEntry.id) an action belongs to; null where none is named. */
export function projectFinder(
  said: readonly NamedProject[],
): (action: { postId: number; key: string }) => number | null {
  const byAction = new Map(said.map(({ postId, actionKey, entryId }) => [`${postId} ${actionKey}`, entryId]));
  return ({ postId, key }) => byAction.get(`${postId} ${key}`) ?? null;
}

/** What was said of one action; null where nothing was. */
export async function projectNamedOf(tx: Db | Tx, postId: number, actionKey: string): Promise<NamedProject | null> {
  return tx.actionProject.findUnique({ where: { postId_actionKey: { postId, actionKey } }, select: named });
}

/** Keeps which project an action belongs to, and what it was before. */
export async function saveProjectOfAction(
  tx: Tx,
  { postId, actionKey, ...said }: NamedProject & { namedBy: number },
): Promise<void> {
  await tx.actionProject.upsert({
    where: { postId_actionKey: { postId, actionKey } },
    update: said,
    create: { postId, actionKey, ...said },
  });
}
