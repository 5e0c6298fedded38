import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  womenMissingInStaffing,
  womenNeededInStaffingYearly,
  staffingOffPathSince,
  womenAmongNextStaffAppointed,
  type Staffing,
} from '../../src/staffing/staffingFormulas.ts';

/** The same rules on whole numbers: a share is so many hundredths, so that no rounding of fractions comes in. */
function apart(figures: readonly Staffing[], hundredths: number, by: number, appointments: number) {
  const { year, women, all } = figures.at(-1) ?? { year: 0, women: 0, all: 0 };
  let wanted = 0;
  while (wanted * 100 < hundredths * all) wanted++;
  const lacking = wanted > women ? wanted - women : 0;
  const years = by - year > 1 ? by - year : 1;
  let aYear = 0;
  while (aYear * years < lacking) aYear++;
  const leaving = all === 0 ? 0 : Math.floor((2 * appointments * women + all) / (2 * all));
  const next = wanted - women + leaving;
  return { lacking, aYear, next: next > 0 ? next : 0, since: sinceApart(figures, hundredths, by) };
}

/** Below the straight line, both sides multiplied out: women/all < w0/n0 + (t - w0/n0) * done/span. */
function sinceApart(figures: readonly Staffing[], hundredths: number, by: number): number | null {
  const [first] = figures;
  if (!first) return null;
  const big = BigInt;
  const below = figures.map(({ year, women, all }) => {
    const span = by - first.year;
    const done = span <= 0 ? 1 : Math.min(span, year - first.year);
    const whole = span <= 0 ? 1 : span;
    const right = big(first.women) * 100n * big(whole - done) + big(hundredths) * big(first.all) * big(done);
    return big(women) * big(first.all) * 100n * big(whole) < right * big(all);
  });
  let from = below.length;
  while (from > 0 && below[from - 1]) from--;
  return figures[from]?.year ?? null;
}

const series = fc
  .array(fc.record({ women: fc.nat(80), men: fc.nat(80) }), { minLength: 1, maxLength: 12 })
  .map((years) => years.map(({ women, men }, at) => ({ year: 1996 + at, women, all: women + men + 1 })));

describe('the staffing formulas', () => {
  it('agree with an apart computation on whole numbers over 1,000 series', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1996, max: 2010 }),
        fc.integer({ min: 1, max: 30 }),
        (figures, hundredths, by, k) => {
          const now = figures.at(-1) as Staffing;
          const target = { share: hundredths / 100, by };
          const { lacking, aYear, next, since } = apart(figures, hundredths, by, k);
          expect(womenMissingInStaffing(now, target)).toBe(lacking);
          expect(womenNeededInStaffingYearly(now, target)).toBe(aYear);
          expect(womenAmongNextStaffAppointed(now, target, k)).toBe(next);
          expect(staffingOffPathSince(figures, target)).toBe(since);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('say "7 of the next 12" as the specification reckons it', () => {
    // ceil(0.4 x 40) - 13 + round(12 x 13 / 40) = 16 - 13 + 4
    expect(womenAmongNextStaffAppointed({ year: 2000, women: 13, all: 40 }, { share: 0.4, by: 2002 }, 12)).toBe(7);
    expect(womenMissingInStaffing({ year: 2000, women: 13, all: 40 }, { share: 0.4, by: 2002 })).toBe(3);
    expect(womenNeededInStaffingYearly({ year: 2000, women: 13, all: 40 }, { share: 0.4, by: 2002 })).toBe(2);
  });
});
