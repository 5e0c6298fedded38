/** Open longer than that, a commitment of a Headquarters unit is shown to coordinator and supervisor. */
const LONG_DAYS = 90;
const DAY_MS = 86_400_000;

/** What a Headquarters unit has open. */
export interface OpenOfUnit {
  /** The code of its post. */
  unit: string;
  askedAt: Date;
}

/** What a Headquarters unit has open for long. */
export interface UnitOpen {
  code: string;
  count: number;
  /** Days for which the oldest has been open. */
  days: number;
}

/** Open over 90 days, by Headquarters unit, the longest first. Accountability is upward: nobody in the field is ranked. */
export function longOpenCommitments(open: readonly OpenOfUnit[], now: Date): UnitOpen[] {
  const units = new Map<string, UnitOpen>();
  for (const one of open) {
    const days = Math.floor((now.getTime() - one.askedAt.getTime()) / DAY_MS);
    if (days <= LONG_DAYS) continue;
    const { unit: code } = one;
    const before = units.get(code) ?? { code, count: 0, days: 0 };
    units.set(code, { code, count: before.count + 1, days: Math.max(before.days, days) });
  }
  return [...units.values()].toSorted((one, other) => other.days - one.days || one.code.localeCompare(other.code));
}
