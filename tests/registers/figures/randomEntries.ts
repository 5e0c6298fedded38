import fc from 'fast-check';

type Count = number | { moreThan: number };

/** An entry of a file, as far as the figures look at it: what the arbitraries below make. */
export interface FigureRow {
  type: string;
  key: string;
  title: string;
  year: number;
  state: 'planned' | 'held' | 'closed' | 'cancelled';
  counts?: { invited?: Count; attended?: Count; women?: Count; men?: Count };
  target?: string;
  [field: string]: unknown;
}

const count = fc.oneof(
  { weight: 4, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.record({ moreThan: fc.nat(300) }) },
);
const yes = fc.boolean();
const scale = fc.constantFrom(0, 1, 2);
const average = fc.integer({ min: 10, max: 40 }).map((tenths) => tenths / 10);
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2000-03-${String(date).padStart(2, '0')}`);
const texts = fc.array(fc.constantFrom('a play', 'a panel', 'a walk'), { minLength: 1, maxLength: 3 });

/** Women and men that add up to who attended, or some of the three alone. */
const counts = fc.oneof(
  fc.record({ women: fc.nat(20), men: fc.nat(20) }).map(({ women, men }) => ({ women, men, attended: women + men })),
  fc.record({ invited: count, attended: count }, { requiredKeys: [] }),
  fc.record({ women: count }, { requiredKeys: [] }),
);

const fields: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  consultation: { counts },
  boardSession: {
    memberPresent: yes,
    postsConsidered: count,
    shortlistsWithWoman: count,
    womenSelected: count,
    menSelected: count,
    pointsNumber: count,
  },
  vacancy: {
    applicantsWomen: count,
    applicantsMen: count,
    reopened: yes,
    outlets: fc.subarray(['outlet-women', 'Outlet of men', 'an unknown one'], { minLength: 1 }),
  },
  training: {
    counts,
    target: fc.constantFrom('project developers', 'all staff'),
    genderModule: yes,
    expectedSenior: count,
    attendedSenior: count,
    expectedOther: count,
    attendedOther: count,
    useful: average,
    clear: average,
    willUse: average,
  },
  campaign: { counts, activities: texts },
  briefing: { counts },
  proposalReview: {
    received: day,
    returned: day,
    needsBySex: scale,
    bothReached: scale,
    bothDecide: scale,
    risks: scale,
    budget: scale,
    indicators: scale,
    languageFindings: count,
  },
  study: { quotedIn: texts },
};

/** The registers that have figures. */
export const registersWithFigures = Object.keys(fields);

/** Entries of a register over three years, each saying some of its fields. */
export function randomEntries(type: string): fc.Arbitrary<FigureRow[]> {
  const row = fc.tuple(
    fc.record({
      year: fc.constantFrom(1999, 2000, 2000, 2001),
      state: fc.constantFrom(
        'planned' as const,
        'held' as const,
        'held' as const,
        'closed' as const,
        'cancelled' as const,
      ),
    }),
    fc.record(fields[type] ?? {}, { requiredKeys: [] }),
  );
  return fc
    .array(row, { maxLength: 14 })
    .map((rows) =>
      rows.map(([base, said], at) => ({ ...said, ...base, type, key: `${type}-${at}`, title: 'An entry' })),
    );
}
