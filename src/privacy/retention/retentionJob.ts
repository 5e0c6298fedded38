import { audit } from '../../core/audit.ts';
import { type Actor, type App, systemActor } from '../../core/context.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import { addDays, startOfDate } from '../../calendar/workingTime.ts';
import { dateIn } from '../../calendar/dates.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import type { Job, JobResult } from '../../schedule/job.ts';
import { notifyOfRetention } from './notifyOfRetention.ts';
import { type ByKind, retentionKeptSince, type RetainedKind, kinds, retentionPeriodsOf } from './retentionPeriods.ts';
import { deletable, findRetention, type Retention, saveRetention } from './store.ts';

/** How long before the first deletion the coordinators hear of it, in days. */
const NOTICE_DAYS = 7;
/** How often they hear of what was deleted, in days. */
const REPORT_DAYS = 28;
/** Rows of one kind that one run deletes: nobody waits long for it, and what is left goes a minute later. */
const A_RUN = 500;

/**
 * Once a day deletes what is older than the group keeps it. The first time, and after a period was shortened, the coordinators are told
 * a week before; of what was deleted they hear after the first time, and then every four weeks.
 */
export const retentionJob: Job = async (app, now) => {
  const calendar = systemActor(app, 'calendar', now);
  const before = await findRetention(app.db, app.workingGroupId);
  if (!isDue(before, now)) return before.nextAt ? { next: before.nextAt } : {};
  return inTransaction(app.db, async (tx) => {
    const retention = await findRetention(tx, app.workingGroupId);
    return isDue(retention, now) ? { calendar: await run(tx, app, calendar, retention) } : {};
  });
};

const isDue = ({ nextAt }: Retention, now: Date): boolean => nextAt === null || nextAt <= now;

async function run(
  tx: Tx,
  { workingGroupId }: App,
  calendar: Actor,
  { months, announcedAt, deleted, toldAt }: Retention,
): Promise<JobResult[]> {
  const { now } = calendar;
  const zone = await zoneOfGroup(tx, workingGroupId);
  const today = dateIn(now, zone);
  const nextAt = startOfDate(addDays(today, 1), zone);
  const isAgo = (days: number, at: Date): boolean => addDays(dateIn(at, zone), days) <= today;
  const before = (kind: RetainedKind): Date => retentionKeptSince(now, retentionPeriodsOf(months)[kind]);
  const over = await eachKind((kind) => deletable[kind].count(tx, workingGroupId, before(kind)));
  if (announcedAt === null && sumOf(over) > 0) {
    const from = addDays(today, NOTICE_DAYS);
    await notifyOfRetention(tx, calendar, { from, rows: over });
    await saveRetention(tx, workingGroupId, { announcedAt: now, nextAt });
    return [{ what: 'announce', subject: `deletion from ${from} on` }];
  }
  if (announcedAt === null || !isAgo(NOTICE_DAYS, announcedAt)) {
    await saveRetention(tx, workingGroupId, { nextAt });
    return [];
  }
  const gone = await eachKind((kind) => deletable[kind].delete(tx, workingGroupId, before(kind), A_RUN));
  const all = sum(deleted, gone);
  const complete = sumOf(over) === sumOf(gone);
  const told = complete && sumOf(all) > 0 && (toldAt === null || isAgo(REPORT_DAYS, toldAt));
  if (told) {
    await notifyOfRetention(tx, calendar, { rows: all });
    await audit(tx, calendar, 'retention.delete', 'workingGroup', all);
  }
  await saveRetention(tx, workingGroupId, {
    ...(complete && { nextAt }),
    ...(told ? { deleted: {}, toldAt: now } : { deleted: all }),
  });
  return Object.entries(gone).map(([kind, count]) => ({ what: 'forget', subject: `${kind}: ${count}` }));
}

/** A number for each kind that has one. */
async function eachKind(count: (kind: RetainedKind) => Promise<number>): Promise<ByKind> {
  const found: ByKind = {};
  for (const kind of kinds) {
    const rows = await count(kind);
    if (rows > 0) found[kind] = rows;
  }
  return found;
}

function sum(one: ByKind, other: ByKind): ByKind {
  const rows = kinds.map((kind) => [kind, (one[kind] ?? 0) + (other[kind] ?? 0)] as const);
  return Object.fromEntries(rows.filter(([, count]) => count > 0));
}

const sumOf = (rows: ByKind): number => Object.values(rows).reduce((total, count) => total + count, 0);
