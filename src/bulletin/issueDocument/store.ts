import { type Db, type Tx } from '../../db/db.ts';
import { localizedSchema } from '../../language/language.ts';
import { roundsOf } from '../../rounds/store.ts';
import { editionsOf } from '../../editions/store.ts';
import { analysisFiguresOfRound } from '../../analysis/charts/store.ts';
import { publisherOnCover } from '../../publication/cover/store.ts';
import { registerEntriesOpenOn } from '../../registers/registerEntriesOpenOn.ts';
import { lastSignOffRequest } from '../../signOff/store.ts';
import { isIssueSettled } from '../issues/issueState.ts';
import { type IssueRecord, signOffOfIssue } from '../issues/store.ts';
import { loadContributions } from '../../contributions/store.ts';
import type { ComingDate, IssueFacts } from './issueFacts.ts';

/** Rounds whose answers are complete enough to be reported. */
const reportable = ['closed', 'locked', 'published'];

/** Everything that an issue is made from as things are now. `date` is the day of publication, YYYY-MM-DD. */
export async function loadIssueDocumentFacts(db: Db, issue: IssueRecord, date: string): Promise<IssueFacts> {
  const { workingGroupId } = issue;
  const group = await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } });
  const roundId = issue.roundId ?? (await roundToReport(db, issue));
  return {
    ...(await publisherOnCover(db, workingGroupId)),
    title: localizedSchema.nullable().parse(group.bulletinTitle),
    timeZone: group.timeZone,
    number: issue.number,
    quarter: issue.quarter,
    date,
    items: await itemsOfIssue(db, issue),
    coming: await comingDates(db, workingGroupId, date),
    open: await registerEntriesOpenOn(db, workingGroupId, date, await readSince(db, issue)),
    published: roundId === null ? [] : await editionsOf(db, { workingGroupId, kind: 'analysis', subjectId: roundId }),
    ...(await analysisFiguresOfRound(db, roundId)),
  };
}

/**
 * What is planned for the issue and, while it is being made, what waits for the next one. What comes in while somebody reads it, or
 * after the approval, is not in what was read.
 */
export async function itemsOfIssue(db: Db | Tx, issue: IssueRecord) {
  const { id, workingGroupId } = issue;
  const planned = await loadContributions(db, { workingGroupId, issueId: id });
  return isIssueSettled(issue)
    ? planned
    : [...planned, ...(await loadContributions(db, { workingGroupId, issueId: null }))];
}

/** Since when somebody reads what the issue lists, or has approved it; null while it is made. */
async function readSince(db: Db, issue: IssueRecord): Promise<Date | null> {
  return isIssueSettled(issue) ? lastSignOffRequest(db, signOffOfIssue(issue)) : null;
}

/** The last closed round, unless an earlier issue has reported it. */
async function roundToReport(db: Db, issue: IssueRecord): Promise<number | null> {
  const rounds = await roundsOf(db, issue.workingGroupId);
  const last = rounds.find(({ state }) => reportable.includes(state));
  if (!last) return null;
  const reported = await db.bulletinIssue.count({ where: { roundId: last.id, id: { not: issue.id } } });
  return reported === 0 ? last.id : null;
}

async function comingDates(db: Db, workingGroupId: number, after: string): Promise<ComingDate[]> {
  const rounds = await roundsOf(db, workingGroupId);
  const dates = rounds
    .filter(({ state }) => state === 'scheduled' || state === 'open')
    .flatMap(({ label, opensAt, dueAt, closesAt }): ComingDate[] => [
      { kind: 'opens', label, date: opensAt },
      { kind: 'due', label, date: dueAt },
      { kind: 'closes', label, date: closesAt },
    ]);
  return dates.filter(({ date }) => date > after).toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
