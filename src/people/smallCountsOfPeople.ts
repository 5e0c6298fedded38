/** The fewest posts or persons that anything is counted of outside the working group. */
export const LEAST_BASE = 5;

/** The fewest posts or persons of which a percentage is told outside the organization: of fewer their count is. */
export const LEAST_PERCENT = 20;

/** Whether a count may stand by itself outside the working group. */
export function isSafeCountOfPeople(count: number, base: number): boolean {
  return base >= LEAST_BASE && !isRiskyCount(count, base);
}

/** Whether a count tells of one or two posts or persons: directly, or by what is missing to all. */
export function isRiskyCount(count: number, base: number): boolean {
  return [count, base - count].some((one) => one === 1 || one === 2);
}
