import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import type { BatchResult } from '../db/batchDatabaseWork.ts';
import type { FormContext } from '../forms/formInputs.ts';
import type { OpenDraft } from '../feature/draftKind.ts';
import { broughtToForm, instrumentForSidesOfPost } from '../forms/instrumentForSidesOfPost.ts';
import { formStepsOf } from '../forms/formSteps.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import { rolesOf, rolesOfMany } from '../people/store.ts';
import type { Timing } from '../rounds/roundTiming.ts';
import { type DraftContent, emptyDraft } from '../forms/draftContent.ts';
import { findDrafts } from '../drafts/store.ts';
import { type AnswerRow, formAnswersFromRows, formMarksFromRows } from '../forms/answerRows.ts';
import { assignmentsToUpdate, updateTiming, type AssignmentQuery } from './answerableAssignments.ts';
import { draftWithAuthors } from '../drafts/draftAnswerAuthors.ts';
import { rowsOfUpdates, assignmentsToUpdateAt, type AssignmentRow, postAssignmentsToUpdate } from './store.ts';
import { contextsOfUpdates } from './contextsOfUpdates.ts';

/** Everything that is needed to ask, judge and keep the answers of one post in one round, for one person. */
export interface Assignment extends AssignmentRow, OpenDraft {
  subject: Key;
  timing: Timing;
  standing: AssignmentRow['standing'];
}

/** One post in one round. */
export interface Key {
  round: number;
  post: number;
}

/** Who an assignment is read for, and when. */
interface Reader {
  person: Pick<Caller['person'], 'id' | 'language'>;
  now: Date;
}

/** Who wants to answer, and where. */
interface Asked {
  caller: Caller;
  where: Key;
}

/** The assignments that the caller may answer for now. Refuses when there is none; several are for the caller to choose from. */
export async function findAssignmentsToUpdate(
  db: Db | Tx,
  caller: Caller,
  where: AssignmentQuery,
): Promise<AssignmentRow[]> {
  const roles = await rolesOf(db, caller.person.id, caller.now);
  return assignmentsToUpdate(await postAssignmentsToUpdate(db, postsPersonAnswersFor(roles)), where, caller);
}

/** Opens one assignment, also within a transaction: judges that it is the caller's and open, and reads what there is. */
export async function openUpdateOfAssignment(
  app: App,
  caller: Caller,
  where: Key,
  db: Db | Tx = app.db,
): Promise<Assignment> {
  const [assignment] = await openUpdatesOfAssignments(app, [{ caller, where }], db);
  if (!assignment) throw new Error('openUpdatesOfAssignments promises an outcome each');
  return assignment();
}

/** As `openUpdateOfAssignment`, for several who ask at once: what they share is read once, and each is refused alone. */
export async function openUpdatesOfAssignments(
  app: Pick<App, 'db'>,
  asked: readonly Asked[],
  db: Db | Tx,
): Promise<BatchResult<Assignment>[]> {
  const [first] = asked;
  if (!first) return [];
  const now = asked.map(({ caller }) => ({ personId: caller.person.id, on: caller.now }));
  const roles = await rolesOfMany(db, now);
  const keys = asked.map(({ where }) => where);
  const rows = await assignmentsToUpdateAt(db, keys);
  const assignments = await loadAssignments(app, rows, first.caller.now, db);
  return asked.map(({ caller, where }, i) => () => {
    const held = roles[i] ? postsPersonAnswersFor(roles[i]) : [];
    const mine = rows.filter(({ post }) => held.includes(post.id));
    if (held.length > 0 && mine.length === 0) throw new Refusal('updates.notYours');
    const [row] = assignmentsToUpdate(mine, where, caller);
    const assignment = row && assignments.get(row);
    if (!assignment) throw new Error('assignmentsToUpdate promises an assignment or refuses');
    return asAssignmentOf(caller, assignment);
  });
}

/** Reads an assignment that is known to be the caller's. */
export async function loadUpdateOfAssignment(
  app: Pick<App, 'db'>,
  row: AssignmentRow,
  caller: Reader,
): Promise<Assignment> {
  const assignment = (await loadAssignments(app, [row], caller.now, app.db)).get(row);
  if (!assignment) throw new Error('loadAssignments promises an assignment for each row');
  return asAssignmentOf(caller, assignment);
}

type SharedAssignment = Omit<Assignment, 'timing' | 'context' | 'reader'> & { context: Omit<FormContext, 'language'> };

function asAssignmentOf({ person, now }: Reader, assignment: SharedAssignment): Assignment {
  return {
    ...assignment,
    context: { ...assignment.context, language: person.language },
    reader: person.id,
    timing: updateTiming(assignment, now),
  };
}

async function loadAssignments(
  app: Pick<App, 'db'>,
  rows: readonly AssignmentRow[],
  now: Date,
  db: Db | Tx,
): Promise<Map<AssignmentRow, SharedAssignment>> {
  const surroundings = await contextsOfUpdates(app.db, rows, now);
  const drafts = await findDrafts(
    db,
    rows.map(({ round, post }) => ({ round: round.id, post: post.id })),
  );
  const amended = rows.flatMap(({ standing }, i) => (standing && !drafts[i] ? [standing.id] : []));
  const standing = amended.length > 0 ? await rowsOfUpdates(db, amended) : new Map<number, AnswerRow[]>();
  const assignments = new Map<AssignmentRow, SharedAssignment>();
  for (const [i, row] of rows.entries()) {
    const around = surroundings[i];
    if (!around) throw new Error('answerContextsOf promises a context for each row');
    const { instrument: whole, objectives, posts, medianSeconds } = around;
    const stored = standing.get(row.standing?.id ?? 0) ?? [];
    const begun = drafts[i] ?? {
      content: standingUpdateAsDraft(whole, stored),
      version: 0,
      startedAt: null,
      updatedBy: null,
    };
    const instrument = instrumentForSidesOfPost(whole, { staffing: row.post.staffingSide }, begun.content.answers);
    const brought = instrument === whole ? around.brought : broughtToForm(instrument, around.brought);
    assignments.set(row, {
      ...row,
      subject: { round: row.round.id, post: row.post.id },
      instrument,
      context: { objectives, posts },
      draft: draftWithAuthors(instrument, begun),
      brought,
      medianSeconds,
    });
  }
  return assignments;
}

/** A new draft is empty; one that amends a standing update begins with its answers and asks nothing again by itself. */
export function standingUpdateAsDraft(instrument: Instrument, standing: readonly AnswerRow[]): DraftContent {
  if (standing.length === 0) return emptyDraft;
  const answers = formAnswersFromRows(instrument, standing);
  const marks = formMarksFromRows(instrument, standing);
  const entries = Object.fromEntries(Object.entries(marks.entries).map(([group, all]) => [group, [...all]]));
  const open = formStepsOf(instrument, answers, { entries, brought: {} }).filter((step) => !step.answered);
  return { ...emptyDraft, answers, origins: { ...marks.origins }, entries, passed: open.map((step) => step.id) };
}
