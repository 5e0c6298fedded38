import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { isUndoable } from '../core/undoTime.ts';
import { inTransaction } from '../db/db.ts';
import { unaccented } from '../language/unaccented.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { type SaidTags, objectiveTagsAfter, type ObjectiveTags } from './objectiveTags.ts';
import { objectivesToTag, saveObjectiveTags, type TaggedObjective } from './store.ts';

/** An objective as it is tagged now, and how it was before. */
interface Tagged {
  objective: TaggedObjective;
  before: ObjectiveTags;
}

/** Tags an objective of the plan. Refuses whoever is not coordinator, and a code that is none of the plan's. */
export async function tagObjective(app: App, caller: Caller, said: SaidTags): Promise<Tagged> {
  await requireCoordinator(app.db, caller);
  return inTransaction(app.db, async (tx) => {
    const all = await objectivesToTag(tx, app.workingGroupId);
    const objective = all.find(({ code }) => unaccented(code) === unaccented(said.code));
    if (!objective)
      throw new Refusal('objectives.noSuchObjective', {
        words: said.code,
        codes: all.map(({ code }) => code).join(', '),
      });
    const before = objective.tags;
    const tags = objectiveTagsAfter(before, said);
    const last = { at: caller.now, before };
    await saveObjectiveTags(tx, objective.id, tags, last);
    await audit(tx, caller, 'objective.tag', `objective:${objective.id}`, detailOf(objective.code, tags));
    return { objective: { ...objective, tags, last }, before };
  });
}

/** Takes tags back for ten minutes. Refuses whoever is not coordinator, what is older, and what was tagged anew since (`at`). */
export async function takeTagsBack(app: App, caller: Caller, id: number, at: number): Promise<TaggedObjective> {
  await requireCoordinator(app.db, caller);
  return inTransaction(app.db, async (tx) => {
    const objective = (await objectivesToTag(tx, app.workingGroupId)).find((one) => one.id === id);
    const last = objective?.last;
    if (!objective || !last || last.at.getTime() !== at || !isUndoable(last.at, caller.now))
      throw new Refusal('objectives.undoLate');
    await saveObjectiveTags(tx, id, last.before, null);
    await audit(tx, caller, 'objective.tagBack', `objective:${id}`, detailOf(objective.code, last.before));
    return { ...objective, tags: last.before, last: null };
  });
}

const detailOf = (code: string, { points, area }: ObjectiveTags) => ({
  code,
  points: points === null ? null : points.join(', '),
  area,
});
