import { isInsideAnalysisReader, mayReadInAnalysis, conclusionVisibility } from '../analysisAccess.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { sumOfAnalysis } from '../conclusionEvidence.ts';
import type { Figure } from '../../instruments/instrumentFigure.ts';
import type { Instrument, Visibility } from '../../instruments/instrument.ts';
import { narrowerVisibility } from '../../instruments/visibility.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { writeChartValue } from '../../publication/charts/chartTable.ts';
import { completeAnalysisChart } from './completeAnalysisChart.ts';
import type { RoundFigureFacts, Ratio } from './roundFigureFacts.ts';
import { LEAST_BASE } from '../../people/smallCountsOfPeople.ts';
import { mayChartGroup } from '../findingAccess.ts';

type Facts = Pick<RoundFigureFacts, 'analysis' | 'ratios' | 'ratesBefore'>;

/**
 * The shares that the instrument sets targets for, where posts gave the numbers: in all and by kind of post, and round by
 * round where there is more than one. Who may not see the answers to both questions sees no figure of them.
 */
export function targetShareCharts(facts: Facts, audience: Visibility, language: Language): Chart[] {
  const { instrument } = facts.analysis;
  return instrument.figures
    .filter((figure) => mayReadInAnalysis(audience, narrowest(instrument, figure)))
    .flatMap((figure) => [...byKind(figure, facts, audience, language), ...byRound(figure, facts, audience, language)]);
}

function narrowest(instrument: Instrument, { ratio }: Figure): Visibility {
  return narrowerVisibility(
    conclusionVisibility(instrument, ratio.part),
    conclusionVisibility(instrument, ratio.whole),
  );
}

function byKind(figure: Figure, { analysis, ratios }: Facts, audience: Visibility, language: Language): Chart[] {
  const mine = ratios.filter((one) => one.figure === figure.key && one.roundId === analysis.round.id);
  const all = { label: translate(language, 'bulletin.allPosts'), ...total(mine) };
  if (!canBeShown(all, audience) || !isWholeBeside(figure, analysis, all, audience)) return [];
  const kinds = (['hq', 'field'] as const).map((kind) => ({
    label: translate(language, `bulletin.kind_${kind}`),
    ...total(mine.filter((one) => one.kind === kind)),
  }));
  const apart = kinds.every((kind) => canBeShown(kind, audience));
  const bars = { id: `figure-${figure.key}`, shape: 'bars' as const, title: localizedIn(figure.title, language) };
  return [
    completeAnalysisChart(
      { ...drawn(figure, apart ? [all, ...kinds] : [all], language), ...bars, n: nOf(all, audience, language) },
      analysis,
      language,
    ),
  ];
}

function byRound(
  figure: Figure,
  { analysis, ratios, ratesBefore }: Facts,
  audience: Visibility,
  language: Language,
): Chart[] {
  const rounds = [...ratesBefore, { roundId: analysis.round.id, label: analysis.round.label }].map(
    ({ roundId, label }) => ({
      label,
      ...total(ratios.filter((one) => one.figure === figure.key && one.roundId === roundId)),
    }),
  );
  const shown = rounds.filter((round) => canBeShown(round, audience));
  const now = shown.at(-1);
  if (!now || shown.length < 2 || !(isInsideAnalysisReader(audience) || hasNoMeans(figure, analysis))) return [];
  const title = translate(language, 'bulletin.titleByRound', { title: localizedIn(figure.title, language) });
  const source = translate(language, 'bulletin.sourceRounds');
  const lines = { id: `figure-${figure.key}-byRound`, shape: 'lines' as const, title, source };
  return [
    completeAnalysisChart(
      { ...drawn(figure, shown, language), ...lines, n: nOf(now, audience, language) },
      analysis,
      language,
    ),
  ];
}

type Total = Pick<Ratio, 'posts' | 'part' | 'whole' | 'contradictory'>;

function total(ratios: readonly Total[]): Total {
  const of = (key: keyof Total): number => sumOfAnalysis(ratios.map((one) => one[key]));
  return { posts: of('posts'), part: of('part'), whole: of('whole'), contradictory: of('contradictory') };
}

function canBeShown({ posts, whole }: Total, audience: Visibility): boolean {
  return whole > 0 && mayChartGroup(audience, posts);
}

/**
 * Whether no few posts can be told from what is missing to the means of the two questions, which outside readers may see: posts that
 * gave both numbers are all that gave one, or five fewer.
 */
function isWholeBeside(
  { ratio }: Figure,
  { findings, instrument }: RoundAnalysis,
  { posts }: Total,
  audience: Visibility,
): boolean {
  if (isInsideAnalysisReader(audience)) return true;
  const seen = seenOutside({ ratio }, instrument);
  return findings
    .filter(({ question }) => seen.includes(question))
    .every(({ overall }) => overall.posts === posts || overall.posts - posts >= LEAST_BASE);
}

/** Whether no mean of the two questions was ever shown outside, whichever the round. */
const hasNoMeans = (figure: Figure, { instrument }: RoundAnalysis): boolean =>
  seenOutside(figure, instrument).length === 0;

function seenOutside({ ratio }: Pick<Figure, 'ratio'>, instrument: Instrument): string[] {
  return [ratio.part, ratio.whole].filter((key) =>
    mayReadInAnalysis('allStaff', conclusionVisibility(instrument, key)),
  );
}

function drawn(figure: Figure, rows: readonly (Total & { label: string })[], language: Language) {
  const unit = localizedIn(figure.unit, language);
  return {
    unit,
    max: 100,
    percent: true,
    categories: rows.map(({ label, posts }) => translate(language, 'bulletin.groupWithN', { group: label, n: posts })),
    series: [{ name: unit, values: rows.map(({ part, whole }) => (100 * part) / whole) }],
    sums: rows.map(({ part, whole }) => translate(language, 'bulletin.partOfWhole', { part, whole })),
    targets: figure.targets.map(({ label, percent, year }) => ({
      name: translate(language, 'bulletin.targetName', {
        label: localizedIn(label, language),
        percent: writeChartValue(percent, { percent: true }, language),
        year: String(year),
      }),
      value: percent,
    })),
  };
}

function nOf({ posts, contradictory }: Total, audience: Visibility, language: Language): string {
  return translate(language, 'bulletin.nRatio', {
    posts,
    contradictory: isInsideAnalysisReader(audience) ? contradictory : 0,
  });
}
