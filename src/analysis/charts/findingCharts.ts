import { isInsideAnalysisReader } from '../analysisAccess.ts';
import { type ShownFinding, shownFinding, type ShownPart, type ShownSlice } from '../suppression/shownFinding.ts';
import type { SimpleField } from '../../instruments/instrumentField.ts';
import { type Question, instrumentQuestionsOf, type Visibility } from '../../instruments/instrument.ts';
import { instrumentOptionLabel } from '../../instruments/answerOptions.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { tellsCountsNotPercent } from '../tellsCountsNotPercent.ts';
import { countCarriedActions } from '../countCarriedActions.ts';
import { completeAnalysisChart } from './completeAnalysisChart.ts';
import type { RoundFigureFacts, SideCount } from './roundFigureFacts.ts';
import { findingsForAudience, mayChartGroup } from '../findingAccess.ts';

/** More answers than that are a table's work, not a bar's. */
const MOST_ANSWERS = 5;

/**
 * A figure for each question with a few answers to choose from: by row for a matrix, by side of the plan for what
 * was reported on objectives, else at headquarters and in the field. Shares of the answers given; whoever gave none is in no bar, and a
 * count that the reader may not see is no piece of one.
 */
export function findingCharts(
  { analysis, sides }: Pick<RoundFigureFacts, 'analysis' | 'sides'>,
  audience: Visibility,
  language: Language,
): Chart[] {
  const questions = new Map(instrumentQuestionsOf(analysis.instrument).map((question) => [question.key, question]));
  return findingsForAudience(audience, analysis).flatMap((found) => {
    const finding = shownFinding(audience, analysis.instrument, found);
    const question = questions.get(finding.question);
    // What feeds the bulletin or the list of needs is no finding of its own.
    if (!question || (question.kind === 'group' && question.feeds) || !mayChartGroup(audience, finding.overall.posts))
      return [];
    const bars =
      question.kind === 'matrix'
        ? rowBars(finding, question, language)
        : sideBars(
            kindBars(finding, question, language),
            question,
            isInsideAnalysisReader(audience) ? sides : [],
            language,
          );
    return bars.flatMap(({ part, title, rows }) => {
      const answers = rows[0]?.finding.distribution.map(({ answer }) => answer) ?? [];
      const filled = rows.filter((row) => hasCounts(row.finding));
      if (filled.length === 0 || answers.length < 2 || answers.length > MOST_ANSWERS) return [];
      const isCounted = tellsCountsNotPercent(
        filled.map((row) => row.finding.n),
        audience,
      );
      const drawn = {
        id: `finding-${finding.question}${part === '' ? '' : `-${part}`}`,
        shape: 'stacked' as const,
        title,
        unit: translate(language, unitOf(question, isCounted, countCarriedActions(analysis, question.key) > 0)),
        n: question.kind === 'group' ? { entries: finding.items } : { posts: finding.overall.posts },
        categories: filled.map(({ label }) => label),
        series: answers.map((answer, index) => ({
          ...nameAndTone(fieldOf(question, part), answer, language),
          values: filled.map(({ finding: { distribution, n } }) => {
            const count = distribution[index]?.count ?? 0;
            if (typeof count !== 'number') return null;
            return isCounted ? count : (100 * count) / n;
          }),
        })),
        max: isCounted ? Math.max(...filled.map((row) => row.finding.n)) : 100,
        percent: !isCounted,
        strongest: strongestOf(fieldOf(question, part)),
      };
      return [completeAnalysisChart(drawn, analysis, language)];
    });
  });
}

function unitOf({ kind }: Question, isCounted: boolean, isApart: boolean) {
  if (kind === 'group' && isApart) return isCounted ? 'bulletin.unitEntryCountCarried' : 'bulletin.unitEntriesCarried';
  if (kind === 'group') return isCounted ? 'bulletin.unitEntryCount' : 'bulletin.unitEntries';
  return isCounted ? 'bulletin.unitAnswerCount' : 'bulletin.unitAnswers';
}

/** Whether anything was answered that the reader may see. */
function hasCounts({ n, distribution }: ShownPart): boolean {
  return n > 0 && distribution.some(({ count }) => typeof count === 'number');
}

function fieldOf(question: Question, part: string): Question | SimpleField {
  return (question.kind === 'group' ? question.fields.find(({ key }) => key === part) : undefined) ?? question;
}

function nameAndTone(field: Question | SimpleField, answer: string | number, language: Language) {
  const tone = 'options' in field ? field.options.find(({ key }) => key === answer)?.tone : undefined;
  // Findings keep yes and no of a question that knows nothing else as words.
  const name = instrumentOptionLabel(field, field.kind === 'yesNo' ? answer === 'yes' : answer, language);
  return { name, ...(tone ? { tone } : {}) };
}

/** Scales are written from weak to strong, yes before no; other choices have no order. */
function strongestOf({ kind }: Question | SimpleField): Chart['strongest'] {
  if (kind === 'matrix' || kind === 'scale') return 'last';
  return kind === 'yesNo' || kind === 'yesPartlyNo' ? 'first' : 'none';
}

interface Bars {
  part: string;
  title: string;
  rows: { label: string; finding: ShownPart }[];
}

function rowBars(finding: ShownFinding, question: Extract<Question, { kind: 'matrix' }>, language: Language): Bars[] {
  const rows = question.rows.flatMap((row) => {
    const found = finding.overall.parts.find(({ part }) => part === row.key);
    return found ? [{ label: localizedIn(row.label, language), finding: found }] : [];
  });
  return [{ part: '', title: localizedIn(question.label, language), rows }];
}

/** Each part that can be chosen, by kind of post where each kind may be shown, else for all posts. */
function kindBars(finding: ShownFinding, question: Question, language: Language): Bars[] {
  const groups = finding.by.find(({ dimension }) => dimension === 'kind')?.groups ?? [];
  // Headquarters first, as everywhere else.
  const kinds = groups.toSorted((one, other) => other.value.localeCompare(one.value, 'en'));
  const apart = kinds.every(({ slice }) => slice.posts > 0) ? kinds : [];
  const isEntries = question.kind === 'group';
  const partOf = ({ parts }: ShownSlice, part: string): ShownPart[] => parts.filter((one) => one.part === part);
  return finding.overall.parts.map(({ part }) => {
    const rows = apart.flatMap(({ value, slice }) =>
      partOf(slice, part).map((found) => ({
        label: translate(language, 'bulletin.groupWithN', {
          group: translate(language, value === 'hq' ? 'bulletin.kind_hq' : 'bulletin.kind_field'),
          n: isEntries ? found.n : slice.posts,
        }),
        finding: found,
      })),
    );
    const isApart = rows.some((row) => hasCounts(row.finding));
    const whole = partOf(finding.overall, part).map((found) => ({
      label: translate(language, 'bulletin.allPosts'),
      finding: found,
    }));
    return { part, title: titleOf(question, part, language), rows: isApart ? rows : whole };
  });
}

/** What was reported on objectives is told by the side of the plan that they are on, where there are both. */
function sideBars(bars: Bars[], question: Question, sides: readonly SideCount[], language: Language): Bars[] {
  return bars.map((one) => {
    const counted = sides.filter((entry) => entry.question === question.key && entry.part === one.part);
    const answers = one.rows[0]?.finding.distribution.map(({ answer }) => answer) ?? [];
    if (new Set(counted.map(({ side }) => side)).size < 2) return one;
    const rows = (['programme', 'staffing'] as const).map((side) => {
      const own = counted.filter((entry) => entry.side === side);
      const n = own.reduce((sum, { count }) => sum + count, 0);
      const countOf = (answer: string | number) => own.find((entry) => entry.answer === String(answer))?.count ?? 0;
      const distribution = answers.map((answer) => ({ answer, count: countOf(answer) }));
      const label = translate(language, 'bulletin.groupWithN', {
        group: translate(language, `bulletin.side_${side}`),
        n,
      });
      return { label, finding: { part: one.part, n, distribution, mean: null } };
    });
    return { ...one, rows };
  });
}

function titleOf(question: Question, part: string, language: Language): string {
  const title = localizedIn(question.label, language);
  const field = question.kind === 'group' ? question.fields.find(({ key }) => key === part) : undefined;
  return field
    ? translate(language, 'bulletin.titleOfPart', { title, part: localizedIn(field.label, language) })
    : title;
}
