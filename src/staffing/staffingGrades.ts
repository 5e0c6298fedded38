import { isRiskyCount, LEAST_BASE } from '../people/smallCountsOfPeople.ts';
import type { Entry } from '../registers/registerEntry.ts';
import { sharedRegisterWord } from '../registers/policyTexts.ts';
import { type Balance, type BalanceBand, staffingBalanceOf } from './balanceBandSetting.ts';
import {
  shareOfWomenInStaffing,
  staffingOffPathSince,
  type StaffTarget,
  type Staffing,
  womenAmongNextStaffAppointed,
  womenMissingInStaffing,
  womenNeededInStaffingYearly,
} from './staffingFormulas.ts';

/** How many appointments are looked ahead. */
export const APPOINTMENTS = 12;

/** How one grade stands in a year. */
export interface Grade {
  category: string;
  grade: string;
  now: Staffing;
  share: number;
  balance: Balance;
  /** Against the target, where there is one. */
  ahead: { missing: number; aYear: number; next: number; isReachable: boolean; since: number | null } | null;
  /** Keys of the entries that all this is counted from. */
  sources: string[];
}

/** What grades are judged by. */
export interface GradeRules {
  year: number;
  band: BalanceBand;
  target: StaffTarget | null;
  /** Whether readers are outside the group: they see no count that tells of one or two persons. */
  outside: boolean;
}

/** All categories and grades of a year together. A target is one of some categories, so that nothing is reckoned ahead. */
export type Overall = Pick<Grade, 'balance' | 'now' | 'share' | 'sources'>;

/** What readers get of the grades of a year. */
export interface ShownGrades {
  shown: Grade[];
  /** How many grades are not shown. */
  hidden: number;
  /** Null where it says no more than the grades, or would tell what is hidden. */
  overall: Overall | null;
}

/**
 * The grades of a year, how many are not shown (those with fewer than five staff, and to readers outside also those with one or two women
 * or men), and all together.
 */
export function staffingGradesOf(staff: readonly Entry[], rules: GradeRules): ShownGrades {
  const grades = seriesOf(staff, rules.year).flatMap((series) => gradeOf(series, rules));
  const shown = grades.filter(({ now }) => isTellable(now, rules.outside));
  return { shown, hidden: grades.length - shown.length, overall: overallOf(grades, rules) };
}

const isTellable = ({ women, all }: Pick<Staffing, 'all' | 'women'>, outside: boolean): boolean =>
  all >= LEAST_BASE && !(outside && isRiskyCount(women, all));

/** The sum of all grades, where what it leaves beside the shown ones tells of no hidden grade; readers inside have both editions. */
function overallOf(grades: readonly Grade[], { year, band, outside }: GradeRules): Overall | null {
  const now = { year, ...sumOf(grades) };
  const keeps = (toOutside: boolean): boolean => {
    const hidden = grades.filter((one) => !isTellable(one.now, toOutside));
    return hidden.length === 0 || (hidden.length > 1 && isTellable(sumOf(hidden), toOutside));
  };
  if (grades.length < 2 || !isTellable(now, outside) || !keeps(false) || (outside && !keeps(true))) return null;
  const share = shareOfWomenInStaffing(now);
  return { now, share, balance: staffingBalanceOf(share, band), sources: grades.flatMap(({ sources }) => sources) };
}

function sumOf(grades: readonly Grade[]): Pick<Staffing, 'all' | 'women'> {
  const sum = (count: 'all' | 'women'): number => grades.reduce((total, { now }) => total + now[count], 0);
  return { women: sum('women'), all: sum('all') };
}

/** The years that staff figures tell of, the earliest first. */
export function staffingYearsOf(staff: readonly Entry[]): number[] {
  return [...new Set(staff.filter(isSaid).map(({ when }) => when.year))].toSorted((a, b) => a - b);
}

const isSaid = ({ state }: Entry): boolean => state !== 'cancelled';

interface Series {
  category: string;
  grade: string;
  figures: Staffing[];
  keys: string[];
}

/** The series of each category and grade up to a year, from entries of any order; the last entry of a year stands for it. */
function seriesOf(staff: readonly Entry[], upTo: number): Series[] {
  const series = new Map<string, Series>();
  const known = staff.filter((entry) => isSaid(entry) && entry.when.year <= upTo);
  for (const entry of known.toSorted((one, other) => one.when.to.localeCompare(other.when.to))) {
    const value = (field: string) => entry.values.find((row) => row.field === field);
    const [category, grade] = [sharedRegisterWord(value('category')?.text ?? '', 'en'), value('grade')?.text ?? ''];
    // A lower bound has a text beside its number, and is no figure to reckon with.
    const exact = (field: string) => (value(field)?.text === null ? (value(field)?.number ?? null) : null);
    const [women, men] = [exact('women'), exact('men')];
    if (women === null || men === null) continue;
    const key = JSON.stringify([category, grade]);
    const own = series.get(key) ?? { category, grade, figures: [], keys: [] };
    const figure = { year: entry.when.year, women, all: women + men };
    own.figures = [...own.figures.filter(({ year }) => year !== figure.year), figure];
    own.keys.push(entry.key);
    series.set(key, own);
  }
  return [...series.values()];
}

function gradeOf({ category, grade, figures, keys }: Series, { year, band, target }: GradeRules): Grade[] {
  const now = figures.at(-1);
  if (!now || now.year !== year) return [];
  const share = shareOfWomenInStaffing(now);
  const next = target ? womenAmongNextStaffAppointed(now, target, APPOINTMENTS) : 0;
  const ahead = target && {
    missing: womenMissingInStaffing(now, target),
    aYear: womenNeededInStaffingYearly(now, target),
    next,
    isReachable: next <= APPOINTMENTS,
    since: staffingOffPathSince(figures, target),
  };
  return [{ category, grade, now, share, balance: staffingBalanceOf(share, band), ahead, sources: keys }];
}
