/** Women and all staff of a grade at a date. */
export interface Staffing {
  year: number;
  women: number;
  all: number;
}

/** A share that is to be reached by a year. */
export interface StaffTarget {
  share: number;
  by: number;
}

/** Rounding errors of a share times a number: 0.1 x 30 is 3.0000000000000004. */
const NEAR = 1e-9;

/** Women in `all` at a share: the least whole number that reaches it. */
function wanted({ share }: StaffTarget, all: number): number {
  return Math.ceil(share * all - NEAR);
}

/** How many women are missing to the target: max(0, ceil(t N) - W). */
export function womenMissingInStaffing({ women, all }: Staffing, target: StaffTarget): number {
  return Math.max(0, wanted(target, all) - women);
}

/** How many more women are needed each year from the year of the figure to the target's: ceil(missing / max(1, Y - y)). */
export function womenNeededInStaffingYearly(figure: Staffing, target: StaffTarget): number {
  return Math.ceil(womenMissingInStaffing(figure, target) / Math.max(1, target.by - figure.year));
}

/**
 * How many of the next `appointments` at the same number of staff have to be women, each replacing somebody who leaves at random:
 * max(0, ceil(t N) - W + round(k W / N)). More than `appointments` means that the target cannot be reached so.
 */
export function womenAmongNextStaffAppointed(
  { women, all }: Staffing,
  target: StaffTarget,
  appointments: number,
): number {
  const leaving = all === 0 ? 0 : Math.round((appointments * women) / all);
  return Math.max(0, wanted(target, all) - women + leaving);
}

/**
 * Since which year the figures lie below the straight line from the first one to the target: the first year of the last unbroken run
 * below it; null where the last one does not. Figures in the order of their years.
 */
export function staffingOffPathSince(figures: readonly Staffing[], target: StaffTarget): number | null {
  const [first] = figures;
  if (!first) return null;
  const start = shareOfWomenInStaffing(first);
  const isBelow = (figure: Staffing): boolean => {
    const years = target.by - first.year;
    const done = years <= 0 ? 1 : Math.min(1, (figure.year - first.year) / years);
    return shareOfWomenInStaffing(figure) < start + (target.share - start) * done - NEAR;
  };
  let since: number | null = null;
  for (const figure of figures) since = isBelow(figure) ? (since ?? figure.year) : null;
  return since;
}

/** The share of women; 0 where there is nobody. */
export function shareOfWomenInStaffing({ women, all }: Staffing): number {
  return all === 0 ? 0 : women / all;
}
