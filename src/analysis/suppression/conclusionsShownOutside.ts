import { instrumentQuestionByKey, type Visibility } from '../../instruments/instrument.ts';
import { instrumentRowParameter } from '../../instruments/statementParameters.ts';
import { mayReadInAnalysis, conclusionVisibility } from '../analysisAccess.ts';
import type { Conclusion, ObjectivesConclusion, RoundAnalysis, ShareFigures } from '../analysis.ts';
import type { Finding } from '../findings.ts';
import type { Counts } from '../profiles/answerProfile.ts';
import { type Measure, measureOf } from '../measure.ts';
import { conclusionRuleOf } from '../proof/proof.ts';
import { type ShownFinding, shownFinding } from './shownFinding.ts';
import { isRiskyCount, isSafeCountOfPeople, LEAST_BASE } from '../../people/smallCountsOfPeople.ts';
import { type ShownCount } from './suppressCounts.ts';

/** The widest that anybody outside the group reads: what is safe beside it is safe beside what Member States read too. */
const WIDEST: Visibility = 'allStaff';

/**
 * The conclusions that are told outside the working group: those whose every figure may stand by itself and gives away nothing that the
 * tables hide. Groups are headquarters and the field; of several tests of one question the first alone is told, since others would be
 * subtracted from it.
 */
export function conclusionsShownOutside(analysis: RoundAnalysis): Conclusion[] {
  const told = new Map<string, string>();
  return analysis.conclusions.filter((conclusion) => {
    if (conclusionVisibility(analysis.instrument, conclusion.question) === 'coordinator') return false;
    const measure = measureOf(conclusionRuleOf(analysis, conclusion.key), analysis.instrument);
    const before = told.get(conclusion.question);
    if (before !== undefined && before !== JSON.stringify(measure)) return false;
    const isOpen = isOpenConclusion(analysis, conclusion, measure);
    if (isOpen) told.set(conclusion.question, JSON.stringify(measure));
    return isOpen;
  });
}

function isOpenConclusion(analysis: RoundAnalysis, conclusion: Conclusion, measure: Measure): boolean {
  const tables = tablesOf(analysis, conclusion.question);
  const { shown } = tables;
  const rule = conclusionRuleOf(analysis, conclusion.key);
  const sensitive = instrumentQuestionByKey(analysis.instrument, conclusion.question)?.sensitive === true;
  const isSafe = (counts: Counts) => isSafeShare(counts, sensitive);
  switch (conclusion.rule) {
    case 'share':
      return (
        isSafe(conclusion) && isSafeBeside(tables, measure, conclusion) && !namesHidden(conclusion, rule.statement.en)
      );
    case 'compareShares':
      return (
        'groups' in rule &&
        rule.groups.by === 'kind' &&
        conclusion.groups.every(isSafe) &&
        (shown === null || hidesNothing(shown))
      );
    case 'compareMeans':
      return (
        'groups' in rule &&
        rule.groups.by === 'kind' &&
        conclusion.groups.every(({ n }) => n === 0 || isSafeCountOfPeople(n, n)) &&
        !sensitive &&
        (shown === null || hidesNothing(shown))
      );
    case 'objectives':
      return (
        isSafe(conclusion.streamlining) &&
        isSafeBeside(tables, measure, conclusion.streamlining) &&
        isSafeUse(analysis, conclusion)
      );
  }
}

/** What was answered to a question, and the tables of it outside the working group: null where nobody there sees them. */
interface Tables {
  finding: Finding;
  shown: ShownFinding | null;
}

function tablesOf({ instrument, findings }: Pick<RoundAnalysis, 'instrument' | 'findings'>, key: string): Tables {
  const finding = findings.find(({ question }) => question === key);
  if (!finding) throw new Error(`The analysis has no finding of ${key}`);
  const isVisible = mayReadInAnalysis(WIDEST, conclusionVisibility(instrument, key));
  return { finding, shown: isVisible ? shownFinding(WIDEST, instrument, finding) : null };
}

/** The counts of one answer in each row of a matrix, as they may be said outside the working group; null where no table says them. */
export function shownConclusionRows(
  from: Pick<RoundAnalysis, 'instrument' | 'findings'>,
  measure: Measure,
): ReadonlyMap<string, ShownCount> | null {
  const { shown } = tablesOf(from, measure.question);
  if (shown === null || measure.kind !== 'rows') return null;
  return new Map(shown.overall.parts.map((part) => [part.part, countsOf([part], measure.is)[0] ?? 'hidden']));
}

/** Nobody at all may be said: it is a fact of the round, not an answer. */
function isSafeShare({ numerator, denominator }: Counts, sensitive: boolean): boolean {
  if (denominator === 0) return true;
  const alike = numerator === 0 || numerator === denominator;
  return isSafeCountOfPeople(numerator, denominator) && !(sensitive && alike);
}

function hidesNothing({ overall, by, isWhole }: ShownFinding): boolean {
  const slices = [overall, ...by.flatMap(({ groups }) => groups.map(({ slice }) => slice))];
  const parts = slices.flatMap((slice) => slice.parts);
  return !isWhole && parts.every(({ distribution }) => distribution.every(({ count }) => typeof count === 'number'));
}

/**
 * Whether a share says nothing about a hidden count of its question's tables. A mean reads every count. Of the rows of a matrix it is
 * bounded by the counts of its answer, and these must leave each hidden one its room.
 */
function isSafeBeside(
  { shown, finding }: Tables,
  measure: Measure,
  share: Pick<ShareFigures, 'numerator' | 'denominator'>,
): boolean {
  if (shown === null) return true;
  const counts = shown.overall.parts.flatMap(({ distribution }) => distribution.map(({ count }) => count));
  if (counts.every((count) => typeof count === 'number')) return true;
  if (measure.kind === 'mean' || measure.kind === 'sum') return false;
  const shownOf = countsOf(shown.overall.parts, measure.is);
  if (shownOf.every((count) => typeof count === 'number')) return true;
  return measure.kind === 'rows' && leavesRoom(countsOf(finding.overall.parts, measure.is), measure, share);
}

function countsOf<Count>(
  parts: readonly { distribution: readonly { answer: string | number; count: Count }[] }[],
  is: string | number,
): Count[] {
  return parts.flatMap(({ distribution }) =>
    distribution.filter(({ answer }) => answer === is).map(({ count }) => count),
  );
}

/**
 * With k of r rows wanted, k times those who meet it is at most the sum of the rows' counts, and that at most r times those and k - 1
 * times the rest. Each count may be one more or less without either being noticed.
 */
function leavesRoom(
  counts: readonly number[],
  { atLeast, rows }: Extract<Measure, { kind: 'rows' }>,
  { numerator, denominator }: Pick<ShareFigures, 'numerator' | 'denominator'>,
): boolean {
  const sum = counts.reduce((all, count) => all + count, 0);
  const most = rows * numerator + (atLeast - 1) * (denominator - numerator);
  const isAny = atLeast > 1 || Math.max(...counts) < numerator;
  return atLeast * numerator < sum && sum < most && isAny;
}

/** Whether the sentence has a mean of fewer than five posts, or a count of a row of its own that may not be shown: a list has a dash. */
function namesHidden({ partsOutside }: Extract<Conclusion, { rule: 'share' }>, statement: string): boolean {
  if (partsOutside.some((part) => 'mean' in part && part.n > 0 && part.n < LEAST_BASE)) return true;
  return partsOutside.some(
    (part) =>
      'numerator' in part &&
      typeof part.numerator !== 'number' &&
      statement.includes(`{${instrumentRowParameter(part.part)}`),
  );
}

/** Whether the use of objectives says nothing of entries that their table hides. */
function isSafeUse(analysis: RoundAnalysis, conclusion: ObjectivesConclusion): boolean {
  const { reported, carried, stuck, byStatus, topShare } = conclusion;
  const rule = conclusionRuleOf(analysis, conclusion.key);
  if (rule.rule !== 'objectives') return false;
  if (conclusionVisibility(analysis.instrument, rule.group) === 'coordinator') return false;
  if (reported === 0) return !isRiskyCount(carried, carried);
  if (!isSafeCountOfPeople(reported, reported + carried) || (stuck !== null && isRiskyCount(stuck, reported)))
    return false;
  const { shown } = tablesOf(analysis, rule.group);
  if (shown === null) return true;
  const marksOf = (of: (answers: ReadonlySet<string | number>) => boolean) =>
    shown.overall.parts
      .filter(({ distribution }) => of(new Set(distribution.map(({ answer }) => answer))))
      .map(({ distribution }) => distribution);
  const [statuses = []] =
    byStatus === null ? [] : marksOf((answers) => Object.keys(byStatus).every((one) => answers.has(one)));
  const hiddenStuck = statuses.filter(({ count }) => typeof count !== 'number');
  const inStuck = hiddenStuck.filter(({ answer }) => rule.stuck.includes(String(answer))).length;
  if (inStuck > 0 && inStuck < hiddenStuck.length) return false;
  const objectives = shown.overall.parts.find(({ part }) => part === rule.field)?.distribution ?? [];
  const open = objectives.filter(({ count }) => typeof count === 'number' && count > 2).length;
  return topShare === null || (open >= rule.busiest && objectives.every(({ count }) => count !== 'hidden'));
}
