import { addDays } from '../calendar/workingTime.ts';
import type { Localized } from '../language/language.ts';
import type { AskedOfEntry } from '../registers/entryCommitments/store.ts';
import type { FigureOfYear } from '../registers/figures/registerFiguresOfYear.ts';
import type { Entry, StoredEntry } from '../registers/registerEntry.ts';
import type { RegisterType } from '../registers/registerType.ts';
import type { UnpublishedExercise } from './publishedExercises.ts';

/** A register of which two entries are kept is one that goes on; so many days without a third are a gap. */
const QUIET_DAYS = 120;

/** What the paper of a year cannot say yet. */
export type PaperGap =
  | { is: 'untold'; entry: Entry }
  /** Items of an entry that no post is asked to do. */
  | { is: 'askedOfNobody'; entry: Entry; count: number }
  | ({ is: 'unpublished' } & UnpublishedExercise)
  | { is: 'quiet'; type: RegisterType; since: string }
  | { is: 'noFigure'; type: RegisterType; figures: Localized[] };

/**
 * Planned entries whose day has passed, items that are asked of no post, and registers in which nothing was entered for long. `today` is
 * YYYY-MM-DD.
 */
export function annualGaps(
  { entries, asked }: { entries: readonly StoredEntry[]; asked: readonly AskedOfEntry[] },
  types: readonly RegisterType[],
  year: number,
  today: string,
): PaperGap[] {
  const end = today < `${year}-12-31` ? today : `${year}-12-31`;
  const untold = entries.filter(({ state, when }) => state === 'planned' && when.to < today);
  const quiet = types.flatMap((type): PaperGap[] => {
    const own = entries.filter((entry) => entry.type === type.key && entry.when.to <= end);
    const since = own
      .map(({ when }) => when.to)
      .toSorted()
      .at(-1);
    return own.length >= 2 && since !== undefined && addDays(since, QUIET_DAYS) < end
      ? [{ is: 'quiet', type, since }]
      : [];
  });
  const unasked = entries.flatMap((entry): PaperGap[] => {
    const count = asked.filter((one) => one.entryId === entry.id && one.state === 'asked' && !one.hasOwner).length;
    return count > 0 ? [{ is: 'askedOfNobody', entry, count }] : [];
  });
  return [...untold.map((entry): PaperGap => ({ is: 'untold', entry })), ...unasked, ...quiet];
}

/** The figures of a register that its entries of the year say nothing of; none of a register in which nothing took place. */
export function annualFigureGaps(
  type: RegisterType,
  entries: readonly Entry[],
  figures: readonly FigureOfYear[],
): PaperGap[] {
  const tookPlace = entries.some(
    (entry) => entry.type === type.key && entry.state !== 'planned' && entry.state !== 'cancelled',
  );
  const missing = figures.filter(({ computed }) => computed.is === 'none').map(({ figure }) => figure.name);
  return tookPlace && missing.length > 0 ? [{ is: 'noFigure', type, figures: missing }] : [];
}
