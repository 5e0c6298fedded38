import type { ConclusionRule, Groups } from '../instruments/conclusionRule.ts';
import type { MatrixQuestion } from '../instruments/instrument.ts';
import type { Objective } from './objective.ts';
import { isAnalysisCellOfGroup, type Cell, type Measure } from './measure.ts';
import type { Panel } from './changeOnPanelOfPosts.ts';
import type { Profile } from './profiles/answerProfile.ts';
import type { ShownCount } from './suppression/suppressCounts.ts';
import type { Origin } from '../forms/answerOrigin.ts';

/** Posts of one cell and how many of them the round asks. */
export interface AskedCell extends Cell {
  asked: number;
}

/** Answers to one row of the matrix that a rule reads, by cell. */
export interface RowCount {
  cell: number;
  part: string;
  /** Posts that gave the wanted answer, where the rule wants one. */
  hits: number;
  n: number;
  /** Sum of the numbers given. */
  total: number;
}

/** Entries of a group alike in objective, status, origin, and in having a link or not. */
export interface EntryCount {
  objective: string | null;
  status: string | null;
  origin: Origin;
  /** Whether a document can be looked up for them. */
  linked: boolean;
  count: number;
}

/** What a conclusion is drawn from. */
export interface ConclusionEvidence {
  invited: number;
  participated: number;
  /** Standing updates that say that nothing has changed. */
  nilReturns: number;
  floorMet: boolean;
  isOpen: boolean;
  /** Label of the latest earlier round of the same instrument that is over, whether or not changes may be told; null for the first. */
  roundBefore: string | null;
  cells: readonly AskedCell[];
  measure: Measure;
  profiles: readonly Profile[];
  /** The matrix that the rule reads; null where it reads another kind of question. */
  matrix: MatrixQuestion | null;
  rows: readonly RowCount[];
  /** By row, how many gave the wanted answer, as tables outside the working group have it; null where they have no such rows. */
  rowsShown: ReadonlyMap<string, ShownCount> | null;
  /** Null where nothing may be compared: no earlier round, this one open, or below its floor. */
  panel: Panel | null;
  objectives: readonly Objective[];
  entries: readonly EntryCount[];
  /** Every status that the group of the rule offers, and whether it means that an entry is stuck; none where it has no status. */
  statuses: readonly { key: string; isStuck: boolean }[];
}

export type RuleOf<Name extends ConclusionRule['rule']> = Extract<ConclusionRule, { rule: Name }>;

export const conclusionHeadOf = ({ key, title }: ConclusionRule, { question }: Measure) => ({ key, title, question });
export const sumOfAnalysis = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The profiles of the posts of one group. */
export function profilesOfGroup(profiles: readonly Profile[], by: Groups['by'], value: string | boolean): Profile[] {
  return profiles.filter(({ cell }) => isAnalysisCellOfGroup(cell, by, value));
}

/** How many posts of one group the round asks. */
export function conclusionAskedOfGroup(cells: readonly AskedCell[], by: Groups['by'], value: string | boolean): number {
  return sumOfAnalysis(cells.filter((cell) => isAnalysisCellOfGroup(cell, by, value)).map(({ asked }) => asked));
}

/** The posts of one group that answered this round or the one before. */
export function panelOfGroup({ round, rows }: Panel, by: Groups['by'], value: string | boolean): Panel {
  return { round, rows: rows.filter(({ cell }) => cell[by] === value) };
}
