import { type Cell, matrixOfMeasure, type Measure, measureOf } from '../../src/analysis/measure.ts';
import type { Profile } from '../../src/analysis/profiles/answerProfile.ts';
import type { RoundAnalysis } from '../../src/analysis/analysis.ts';
import { conclude } from '../../src/analysis/conclude.ts';
import type { ConclusionEvidence, EntryCount, RowCount } from '../../src/analysis/conclusionEvidence.ts';
import { findingsOf, type AnswerCount, type PostCount } from '../../src/analysis/findings.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';
import type { ConclusionRule } from '../../src/instruments/conclusionRule.ts';
import type { Instrument } from '../../src/instruments/instrument.ts';
import { roundRates } from '../../src/rounds/roundRates.ts';

export const planOfAction = (): Instrument => shippedExercise().instrument;

export function ruleNamed(key: string, instrument = planOfAction()): ConclusionRule {
  const rule = instrument.conclusions.find((one) => one.key === key);
  if (!rule) throw new Error(`no rule ${key}`);
  return rule;
}

/** Cells of every kind, membership and hosting, of one region. */
const cells: Cell[] = ['hq', 'field'].flatMap((kind) =>
  [true, false].flatMap((workingGroupMember) =>
    [true, false].map((hostsMajorOrganizations) => ({
      id: 0,
      kind,
      region: 'Asia',
      workingGroupMember,
      hostsMajorOrganizations,
    })),
  ),
);
cells.forEach((cell, index) => (cell.id = index + 1));

/** How the posts of one cell stand: `total` meet a test, or have that sum together. */
export interface Tally {
  cell: Cell;
  decided: number;
  total: number;
}

/** How posts stand, given for some cells by what they have in common. */
export function tallies(...given: (Partial<Cell> & { decided: number; total: number })[]): Tally[] {
  return given.map(({ decided, total, ...wanted }) => {
    const cell = cells.find((one) => Object.entries(wanted).every(([key, value]) => one[key as keyof Cell] === value));
    if (!cell) throw new Error('no such cell');
    return { cell, decided, total };
  });
}

/** Posts whose answers come to a tally; a sum is shared out as evenly as whole numbers allow. */
function profiles(measure: Measure, { cell, decided, total }: Tally): Profile[] {
  const rows = 'rows' in measure ? measure.rows : 1;
  const each = (score: number, posts: number): Profile[] =>
    posts === 0 ? [] : [{ cell, score, rows, origin: 'given', posts }];
  if (measure.kind === 'sum') {
    const least = decided === 0 ? 0 : Math.floor(total / decided);
    const more = total - least * decided;
    return [...each(least, decided - more), ...each(least + 1, more)];
  }
  const met = measure.kind === 'rows' || measure.kind === 'mean' ? measure.atLeast : 1;
  return [...each(met, total), ...each(0, decided - total)];
}

/** Entries that were reported on some objectives. */
export function reported(...entries: [objective: string, count: number][]): EntryCount[] {
  return entries.map(([objective, count]) => ({ objective, count, status: 'onTrack', origin: 'given', linked: false }));
}

/** Answers to the rows of the matrix that a conclusion of plan-of-action reads, all alike but one fewer from row to row. */
export function rowsOf(key: string, n: number): RowCount[] {
  const matrix = matrixOfMeasure(measureOf(ruleNamed(key), planOfAction()), planOfAction());
  return (matrix?.rows ?? []).map(({ key: part }, index) => {
    const hits = Math.max(0, n - index);
    return { cell: 1, part, hits, n, total: 2 * hits };
  });
}

/** As `concluded` reads them, with so many posts that left their last answer as it was. */
export function partlyCarried(key: string, given: Tally[], carried: number): Profile[] {
  const all = given.flatMap((one) => profiles(measureOf(ruleNamed(key), planOfAction()), one));
  return all.flatMap((one, index): Profile[] =>
    index > 0
      ? [one]
      : [
          { ...one, posts: one.posts - carried },
          { ...one, origin: 'carried', posts: carried },
        ],
  );
}

/** A conclusion of plan-of-action from tallies; `invited` and `participated` fit them where they are not given. */
export function concluded(
  key: string,
  given: Tally[],
  scope: Partial<ConclusionEvidence> = {},
  objectives: string[] = [],
  entries: EntryCount[] = [],
) {
  const instrument = planOfAction();
  const rule = ruleNamed(key, instrument);
  const participated = scope.participated ?? given.reduce((sum, { decided }) => sum + decided, 0);
  const measure = measureOf(rule, instrument);
  return conclude(rule, {
    invited: participated,
    nilReturns: 0,
    floorMet: true,
    isOpen: false,
    roundBefore: null,
    cells: given.map(({ cell, decided }) => ({ ...cell, asked: decided })),
    matrix: matrixOfMeasure(measure, instrument),
    rows: [],
    rowsShown: null,
    panel: null,
    ...scope,
    participated,
    measure,
    profiles: scope.profiles ?? given.flatMap((one) => profiles(measure, one)),
    objectives: objectives.map((title, index) => ({ code: `P${index + 1}`, title })),
    entries,
    statuses: [
      { key: 'onTrack', isStuck: false },
      { key: 'delayed', isStuck: true },
    ],
  });
}

/** An analysis of 24 posts of which 22 took part, drawn from made-up counts. */
export function analysisFixture(change: Partial<RoundAnalysis> = {}): RoundAnalysis {
  const instrument = change.instrument ?? planOfAction();
  const scope = { invited: 24, participated: 22 };
  const objectives = ['Train all drivers', 'Train every driver', 'Publish a bulletin'];
  const conclusions = [
    concluded(
      'dialogue',
      tallies({ kind: 'hq', decided: 8, total: 7 }, { kind: 'field', decided: 14, total: 11 }),
      scope,
    ),
    concluded(
      'mainstreaming',
      tallies({ kind: 'hq', decided: 8, total: 6 }, { kind: 'field', decided: 14, total: 11 }),
      scope,
    ),
    concluded(
      'patAccess',
      tallies({ kind: 'hq', decided: 8, total: 8 }, { kind: 'field', decided: 14, total: 5 }),
      scope,
    ),
    concluded(
      'networks',
      tallies(
        { hostsMajorOrganizations: true, decided: 12, total: 74 },
        { hostsMajorOrganizations: false, decided: 10, total: 31 },
      ),
      scope,
    ),
    concluded('objectives', tallies({ kind: 'hq', decided: 22, total: 15 }), scope, objectives, reported(['P1', 3])),
  ];
  const posts: PostCount[] = [
    { cell: 1, question: 'commitment', posts: 8, items: 8 },
    { cell: 1, question: 'patAccess', posts: 8, items: 8 },
    { cell: 5, question: 'patAccess', posts: 2, items: 2 },
    { cell: 1, question: 'actions', posts: 8, items: 30 },
  ];
  const answers: AnswerCount[] = [
    { cell: 1, question: 'commitment', part: '', text: null, number: 3, count: 8, total: 24 },
    { cell: 1, question: 'patAccess', part: '', text: 'yes', number: null, count: 8, total: null },
    { cell: 5, question: 'patAccess', part: '', text: 'no', number: null, count: 2, total: null },
  ];
  return {
    round: {
      id: 1,
      label: 'Plans of Action 2000',
      periodStart: '2000-04-01',
      periodEnd: '2000-09-30',
      opensAt: '2000-04-03',
      dueAt: '2000-08-31',
      closesAt: '2000-09-30',
      state: 'closed',
      events: [
        { act: 'open', on: '2000-04-03', reason: null, moved: null },
        { act: 'close', on: '2000-10-01', reason: null, moved: null },
      ],
    },
    instrument,
    objectives: objectives.map((title, index) => ({ code: `P${index + 1}`, title })),
    rates: roundRates({ expected: 24, received: 22, receivedOnTime: 15, nilReturns: 1 }),
    floor: { share: 0.5, met: true },
    carriedUpdates: 1,
    response: [],
    review: { accepted: 0, asked: 0, unread: 22 },
    accepted: new Map(),
    conclusions,
    findings: findingsOf(instrument, [], { cells, answers, posts }),
    notes: new Map(),
    became: [],
    obstacles: [],
    shortcomings: [],
    roundBefore: null,
    comparison: null,
    ...change,
  };
}
