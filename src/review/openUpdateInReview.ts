import { dateIn } from '../calendar/dates.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Answers } from '../forms/answers.ts';
import { type Assignment, loadUpdateOfAssignment } from '../updates/openUpdateOfAssignment.ts';
import { assignmentsToUpdateAt, previousUpdates, rowsOfUpdate, type StandingUpdate } from '../updates/store.ts';
import { type CheckedUpdate, reviewAnswersFromRows } from './checksFiredInReview.ts';
import { reviewDetail, type ReadUpdate, type ReviewDetail } from './store.ts';

/** An update with all that a reader needs: the answers, those of the round before, and the review so far. */
export interface OpenUpdate {
  assignment: Assignment;
  standing: StandingUpdate;
  answers: Answers;
  /** As the instrument's checks look at it, beside the round before; that has no answers in a first round. */
  checked: CheckedUpdate;
  detail: ReviewDetail;
}

/** Reads what stands for a post in a round, whoever holds it. Refuses a post that is not asked there or has sent nothing. */
export async function openUpdateInReview(
  app: App,
  caller: Caller,
  at: { round: number; post: number },
): Promise<OpenUpdate> {
  const rows = await assignmentsToUpdateAt(app.db, [at]);
  const row = rows.find(({ round, post }) => round.id === at.round && post.id === at.post);
  const detail = await reviewDetail(app.db, at.round, at.post);
  if (!row || row.round.workingGroupId !== app.workingGroupId || !detail) throw new Refusal('review.notAsked');
  const { standing } = row;
  if (!standing) throw new Refusal('review.nothingSent', { post: row.post.code, round: row.round.label });
  const assignment = await loadUpdateOfAssignment(app, row, caller);
  const { instrument } = assignment;
  const last = (await previousUpdates(app.db, row.round, instrument.key, [row.post.id])).get(row.post.id);
  const now = reviewAnswersFromRows(instrument, await rowsOfUpdate(app.db, standing.id));
  const before = reviewAnswersFromRows(instrument, last === undefined ? [] : await rowsOfUpdate(app.db, last));
  const checked = { now, before, sentOn: dateIn(standing.submittedAt, row.post.timeZone) };
  return { assignment, standing, detail, checked, answers: now.answers };
}

/** As `openUpdate`, of the very revision that was read. Refuses where another one stands by now. */
export async function openReadInReview(app: App, caller: Caller, read: ReadUpdate): Promise<OpenUpdate> {
  const open = await openUpdateInReview(app, caller, read);
  if (open.standing.id !== read.update) throw changedSinceReview(open);
  return open;
}

export function changedSinceReview({ assignment: { post } }: OpenUpdate): Refusal {
  return new Refusal('review.changedSince', { post: post.code });
}
