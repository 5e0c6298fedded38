import { projectFinder, projectsNamed, projectsOfGroup } from '../actions/projects/store.ts';
import type { Project } from '../actions/projects/projectsMeant.ts';
import { allByKey } from '../core/byKey.ts';
import type { Db } from '../db/db.ts';
import { annualActionsReported } from './store.ts';

/** A project of the database, and how many of the year's actions belong to it. */
export interface ProjectOfYear {
  project: Project;
  actions: number;
}

/** The projects that the actions reported in the year's last round belong to, by their references. */
export async function annualProjects(db: Db, workingGroupId: number, year: number): Promise<ProjectOfYear[]> {
  const reported = await annualActionsReported(db, workingGroupId, year);
  const projectOf = projectFinder(await projectsNamed(db, [...new Set(reported.map(({ postId }) => postId))]));
  const reportedOf = allByKey(reported, projectOf);
  return (await projectsOfGroup(db, workingGroupId))
    .map((project) => ({ project, actions: reportedOf.get(project.id)?.length ?? 0 }))
    .filter(({ actions }) => actions > 0);
}
