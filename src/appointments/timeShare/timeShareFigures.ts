import { daysBetween } from '../../calendar/workingTime.ts';
/** From so many answers on the median is told: fewer would say who it is. */
const LEAST = 5;

/** What the members of the group say of their time. */
export interface TimeShares {
  /** Focal points of the posts that are members, and how many of them have said it. */
  members: number;
  said: number;
  /** Per cent, the one in the middle; null below five answers. */
  median: number | null;
}

/** Counted from what each member said; null stands for one who has not. */
export function timeSharesOf(all: readonly (number | null)[]): TimeShares {
  const said = all.filter((one) => one !== null).toSorted((one, other) => one - other);
  const [low, high] = [said[Math.floor((said.length - 1) / 2)], said[Math.floor(said.length / 2)]];
  const isTold = said.length >= LEAST && low !== undefined && high !== undefined;
  return { members: all.length, said: said.length, median: isTold ? Math.round((low + high) / 2) : null };
}

/** Days that somebody has held a post before they are asked. */
const SETTLED_DAYS = 30;
/** So many days a question stays due: after a long stop of the program nobody is asked about years past. */
const OPEN_DAYS = 60;

/** Which year's question is due, 0 for the first, of somebody who holds a post since a calendar date; null between two of them. */
export function timeShareYearAsked(since: string, today: string): number | null {
  const days = daysBetween(since, today) - SETTLED_DAYS;
  return days >= 0 && days % 365 < OPEN_DAYS ? Math.floor(days / 365) : null;
}
