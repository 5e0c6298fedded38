import { instrumentOptionNumbers } from '../instruments/answerOptions.ts';
import type { CompareMeansConclusion, MeanDirection, MeansFigures } from './analysis.ts';
import { permutationTest, permutationSize, type Spread, permutationSum } from './chance/permutation.ts';
import { chanceOfSuperiority } from './chance/chanceOfSuperiority.ts';
import {
  conclusionAskedOfGroup,
  type ConclusionEvidence,
  conclusionHeadOf,
  panelOfGroup,
  type RuleOf,
  sumOfAnalysis,
  profilesOfGroup,
} from './conclusionEvidence.ts';
import { firmnessOfComparison } from './firmness.ts';
import { isSameAnalysisFigure } from './reachesThreshold.ts';
import { isAnalysisCellOfGroup } from './measure.ts';
import { conclusionGroupPair } from './conclusionGroupPair.ts';
import { comparedMeansParameters, conclusionScope } from './conclusionStatementParameters.ts';
import { meanChange } from './changeOnPanelOfPosts.ts';
import { profileOrigins, type Profile, profileSpread } from './profiles/answerProfile.ts';
import { conclusionStatements } from './conclusionStatements.ts';
import { type ComparisonVerdict, comparisonVerdict } from './comparisonVerdict.ts';

interface Group {
  name: string;
  value: string | boolean;
  spread: Spread;
  asked: number;
}

/** Whether the mean of a sum is greater in one group than in the other, among all posts and among those of one kind. */
export function concludeComparedMeans(
  rule: RuleOf<'compareMeans'>,
  evidence: ConclusionEvidence,
): CompareMeansConclusion {
  const { measure, profiles, panel, floorMet } = evidence;
  const groups = groupsOf(rule, evidence, profiles);
  const [first, second] = conclusionGroupPair(groups);
  const figures = figuresOf(rule, first.spread, second.spread);
  const inside = rule.within && groupsOf(rule, evidence, profilesOfGroup(profiles, 'kind', rule.within.kind));
  const insideFigures = inside && figuresOf(rule, ...spreadsOf(inside));
  const members = groups.flatMap(({ value }) => profilesOfGroup(profiles, rule.groups.by, value));
  const origin = profileOrigins(measure, members);
  const sensitivity = groups.map((group) => ({ group: group.name, ...rangeOf(group, evidence) }));
  const labelled = means(rule, groups).map((one, index) => ({ ...one, silent: silentIn(groups[index]) }));
  const labelledInside = inside && means(rule, inside);
  const within_ =
    rule.within && labelledInside && insideFigures
      ? { within: { name: rule.within.name, groups: labelledInside, ...insideFigures } }
      : {};
  const firmness = firmnessOfComparison({
    floorMet,
    fewest: Math.min(permutationSize(first.spread), permutationSize(second.spread)),
    verdict: figures.verdict,
    silenceDecides: labelled.some(({ silent }) => silent > 0) && mayTurn(sensitivity),
  });
  const compared = comparedMeansParameters({
    figures,
    groups: labelled,
    inside: insideFigures ?? null,
    insideGroups: labelledInside ?? null,
    outOf: highestSum(evidence),
  });
  const parameters = { ...compared, ...conclusionScope(evidence) };
  return {
    ...conclusionHeadOf(rule, measure),
    rule: 'compareMeans',
    ...conclusionStatements(rule, { parameters, evidence, origin, firmness, share: null }),
    groups: labelled,
    ...figures,
    ...within_,
    parts: rowMeans(rule, evidence),
    sensitivity,
    origin,
    firmness,
    since:
      panel &&
      groups.map(({ name, value }) => ({
        group: name,
        ...meanChange(measure, panelOfGroup(panel, rule.groups.by, value)),
      })),
  };
}

function groupsOf(
  { groups }: RuleOf<'compareMeans'>,
  { measure, cells }: ConclusionEvidence,
  profiles: readonly Profile[],
): Group[] {
  return groups.values.map(({ name, value }) => ({
    name,
    value,
    spread: profileSpread(measure, profilesOfGroup(profiles, groups.by, value)),
    asked: conclusionAskedOfGroup(cells, groups.by, value),
  }));
}

function spreadsOf(groups: readonly Group[]): [Spread, Spread] {
  const [first, second] = conclusionGroupPair(groups);
  return [first.spread, second.spread];
}

const silentIn = (group: Group | undefined): number => (group ? group.asked - permutationSize(group.spread) : 0);
const meanOf = (spread: Spread): number | null =>
  permutationSize(spread) === 0 ? null : permutationSum(spread) / permutationSize(spread);

function means({ groups }: RuleOf<'compareMeans'>, all: readonly Group[]) {
  return groups.values.map(({ name, label }) => {
    const spread: Spread = all.find((one) => one.name === name)?.spread ?? new Map<number, number>();
    return { group: name, label, n: permutationSize(spread), mean: meanOf(spread) };
  });
}

function figuresOf(rule: RuleOf<'compareMeans'>, first: Spread, second: Spread): MeansFigures {
  const [one, other] = [meanOf(first), meanOf(second)];
  const difference = one === null || other === null ? null : one - other;
  const test = permutationTest(first, second);
  const compared = { difference, p: test?.p ?? null };
  const verdict = comparisonVerdict(
    { ...compared, fewest: Math.min(permutationSize(first), permutationSize(second)) },
    rule,
  );
  return {
    ...compared,
    exact: test?.exact ?? true,
    superiority: chanceOfSuperiority(first, second),
    verdict,
    direction: directionOf(verdict, difference),
  };
}

function directionOf(verdict: ComparisonVerdict, difference: number | null): MeanDirection {
  if (verdict === 'tooFew') return 'tooFew';
  if (verdict !== 'different') return 'same';
  return (difference ?? 0) > 0 ? 'firstHigher' : 'secondHigher';
}

/** The highest sum that the matrix offers. */
function highestSum({ matrix }: ConclusionEvidence): number {
  return matrix ? Math.max(...(instrumentOptionNumbers(matrix.options) ?? [0])) * matrix.rows.length : 0;
}

/** The mean of all asked with the silent at the lowest and at the highest sum that the matrix offers, whatever rows they answered. */
function rangeOf(group: Group, { matrix }: ConclusionEvidence): { lowest: number | null; highest: number | null } {
  if (group.asked === 0 || !matrix) return { lowest: null, highest: null };
  const numbers = instrumentOptionNumbers(matrix.options) ?? [];
  const at = (each: number) =>
    (permutationSum(group.spread) + silentIn(group) * each * matrix.rows.length) / group.asked;
  return { lowest: at(Math.min(...numbers)), highest: at(Math.max(...numbers)) };
}

/** Whether the silent could turn the difference round, or make it none. */
function mayTurn(sensitivity: CompareMeansConclusion['sensitivity']): boolean {
  const [first, second] = conclusionGroupPair(sensitivity);
  const least = (first.lowest ?? 0) - (second.highest ?? 0);
  const most = (first.highest ?? 0) - (second.lowest ?? 0);
  return isSameAnalysisFigure(least, 0) || isSameAnalysisFigure(most, 0) || least < 0 !== most < 0;
}

function rowMeans(
  { groups }: RuleOf<'compareMeans'>,
  { matrix, rows, cells }: ConclusionEvidence,
): CompareMeansConclusion['parts'] {
  return (matrix?.rows ?? []).map(({ key }) => {
    const meanIn = (value: string | boolean): number | null => {
      const ids = new Set(cells.filter((cell) => isAnalysisCellOfGroup(cell, groups.by, value)).map(({ id }) => id));
      const mine = rows.filter(({ part, cell }) => part === key && ids.has(cell));
      const n = sumOfAnalysis(mine.map((one) => one.n));
      return n === 0 ? null : sumOfAnalysis(mine.map(({ total }) => total)) / n;
    };
    const [first, second] = conclusionGroupPair(groups.values.map(({ value }) => meanIn(value)));
    return { part: key, first, second };
  });
}
