import type { Db } from '../db/db.ts';
import { registerEntriesOf } from '../registers/store.ts';
import { type EntryState, entryStates } from '../registers/registerType.ts';
import type { Registers } from '../registers/shippedRegisters.ts';
import {
  annualAttendanceByType,
  annualCountsByState,
  countAnnualMemberPosts,
  annualMonthsPublished,
  type ReportScope,
  sumOfAnnualEntries,
} from './store.ts';
import { staffingYearBases } from '../staffing/store.ts';

/** A sum of counts: exact, or a lower bound as soon as one of them is. */
type Sum = { exactly: number } | { moreThan: number };

interface Attendance {
  /** Held entries that have both figures. */
  over: number;
  invited: number;
  attended: number;
  /** To 4 decimals; missing where nobody was invited. */
  rate?: number;
}

/** The figures of one register: entries by state, attendance, sums by their own names. */
type RegisterFigures = Partial<Record<EntryState, number>> & {
  attendance?: Attendance;
} & { [sum: string]: number | Attendance | Sum | undefined };

export interface AnnualFigures {
  [register: string]: RegisterFigures | number | { share?: number; by: number }[];
}

/** The register whose entries stand beside the issues that Focal publishes itself. */
const BULLETIN_ISSUE = 'bulletinIssue';

/**
 * The figures of a year, counted by the database: for each register with an entry in the year the number by state, attendance over held
 * entries with both figures, and its sums; members and targets. What there is none of is left out.
 */
export async function annualFigures(db: Db, scope: ReportScope, { types }: Registers): Promise<AnnualFigures> {
  const states = await annualCountsByState(db, scope);
  const attendance = await annualAttendanceByType(db, scope);
  const figures: AnnualFigures = {};
  for (const type of types) {
    const counted =
      type.key === BULLETIN_ISSUE ? await bulletinStates(db, scope) : states.filter((one) => one.type === type.key);
    if (counted.length === 0) continue;
    const own: RegisterFigures = {};
    for (const state of entryStates) {
      const count = counted.find((one) => one.state === state)?.count ?? 0;
      if (count > 0) own[state] = count;
    }
    const came = attendance.find((one) => one.type === type.key);
    if (came) own.attendance = attendanceOf(came);
    for (const { key, field, part, where, span, count } of type.sums) {
      const { entries, sum, bounds } = await sumOfAnnualEntries(db, scope, {
        type: type.key,
        field,
        part,
        where,
        toDate: span === 'toDate',
      });
      if (entries > 0) own[key] = count ? { exactly: entries } : bounds > 0 ? { moreThan: sum } : { exactly: sum };
    }
    figures[type.figure] = own;
  }
  return { ...figures, ...(await basisFigures(db, scope)) };
}

function attendanceOf({ over, invited, attended }: Omit<Attendance, 'rate'>): Attendance {
  const rate = invited > 0 ? Math.round((attended / invited) * 10_000) / 10_000 : undefined;
  return { over, invited, attended, ...(rate !== undefined && { rate }) };
}

/** The strongest state first: a month in which an issue came out has one, whatever else was planned. */
const byStrength: readonly EntryState[] = ['held', 'closed', 'planned', 'cancelled'];

/** Entries and published issues of the year by state, those of one month once. */
async function bulletinStates(db: Db, scope: ReportScope): Promise<{ state: EntryState; count: number }[]> {
  const { workingGroupId, year, audience } = scope;
  const entries = await registerEntriesOf(db, {
    workingGroupId,
    year,
    type: BULLETIN_ISSUE,
    ...(audience && { readableBy: audience }),
  });
  const states: EntryState[] = [];
  const months = new Map<string, EntryState>();
  const ofMonth = (month: string, state: EntryState): void => {
    const before = months.get(month);
    if (before === undefined || byStrength.indexOf(state) < byStrength.indexOf(before)) months.set(month, state);
  };
  for (const month of await annualMonthsPublished(db, workingGroupId, year)) ofMonth(month, 'held');
  for (const { state, when } of entries) {
    const isOfMonth = when.precision === 'day' || when.precision === 'month';
    if (isOfMonth) ofMonth(when.to.slice(0, 7), state);
    else states.push(state);
  }
  states.push(...months.values());
  return byStrength
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
}

async function basisFigures(db: Db, { workingGroupId, year }: ReportScope): Promise<AnnualFigures> {
  const bases = await staffingYearBases(db, workingGroupId, year);
  const own = bases.find((one) => one.year === year);
  const targets = own ? own.targets : bases.find((one) => one.targets)?.targets;
  return {
    members: own?.organization?.members ?? (await countAnnualMemberPosts(db, workingGroupId)),
    ...(targets && {
      targets: targets.map(({ share, by }) => ({ ...(share !== undefined && { share }), by })),
    }),
  };
}
