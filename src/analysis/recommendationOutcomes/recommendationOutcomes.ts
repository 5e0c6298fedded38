import type { Db } from '../../db/db.ts';
import { instrumentOfRound } from '../../instruments/store.ts';
import type { RoundAnalysis } from '../analysis.ts';
import { mayTellWholeByResponse } from '../responseRate/responseByGroup.ts';
import { compareAnalysisMeasure, measureOf } from '../measure.ts';
import { profileRowsOfPanel } from '../profiles/store.ts';
import type { Became } from './recommendationOutcome.ts';
import { recommendationOutcomeFigure } from './figureThenAndNow.ts';
import { type LastRound, roundBeforeOutcomes, wasOutcomeOverBefore } from './roundBeforeOutcomes.ts';
import { type RecommendationStanding, outcomeStandingAfter } from './recommendationStanding.ts';
import { type Addressed, recommendationsForOutcomes, outcomeOwnerPosts } from './store.ts';
import { type PanelFigure, isOutcomeSeenInFigure, type TooFewPosts, outcomeVerdictOf } from './outcomeVerdict.ts';

/**
 * What has become of the recommendations of the rounds before: those of the last one, and older ones that were not over when it
 * closed. With `until` as things stood then. Figures are told of a round that is over and met its floor.
 */
export async function recommendationOutcomes(
  db: Db,
  analysis: Pick<RoundAnalysis, 'floor' | 'instrument' | 'round'>,
  until?: Date,
): Promise<Became[]> {
  const { round } = analysis;
  const addressed = await recommendationsForOutcomes(db, round.id);
  if (addressed.length === 0) return [];
  const last = await roundBeforeOutcomes(db, round.id);
  const told = addressed.flatMap((one) => {
    const happened = until ? one.happened.filter(({ at }) => at <= until) : one.happened;
    const standing = outcomeStandingAfter(happened);
    return standing && isTold(one, standing, last) ? [{ one, standing }] : [];
  });
  const figures = mayTellWholeByResponse(analysis)
    ? await figuresOf(
        db,
        analysis,
        told.map(({ one }) => one),
      )
    : new Map();
  const owners = await outcomeOwnerPosts(
    db,
    told.flatMap(({ standing }) => standing.owner ?? []),
  );
  const reasons = await reasonsOf(
    db,
    told.map(({ one }) => one),
  );
  return told.map(({ one, standing }) => {
    const { number, text, visibility, conclusion, measure } = one;
    const { state, response, words, due, owner } = standing;
    const figure = figures.get(number) ?? null;
    return {
      number,
      text,
      visibility,
      round: one.round.label,
      conclusion,
      why: reasons.get(number) ?? null,
      owner: owners.get(owner ?? 0) ?? null,
      due,
      state,
      response,
      words,
      measure,
      figure,
      verdict: outcomeVerdictOf(state === 'done', measure && isOutcomeSeenInFigure(figure, measure.target)),
    };
  });
}

/** By number, the place of the conclusion that each rests on, among those of the round after which it was made. */
async function reasonsOf(db: Db, told: readonly Addressed[]): Promise<Map<number, number>> {
  const reasons = new Map<number, number>();
  for (const { number, round, conclusion } of told) {
    const { conclusions } = await instrumentOfRound(db, round.id);
    const at = conclusions.findIndex(({ key }) => key === conclusion);
    if (at >= 0) reasons.set(number, at + 1);
  }
  return reasons;
}

function isTold({ round }: Addressed, { state, since }: RecommendationStanding, last: LastRound | null): boolean {
  if (state === 'withdrawn') return false;
  const isOver = state === 'done' || state === 'declined';
  return !last || round.id === last.id || !isOver || !wasOutcomeOverBefore(last, since);
}

/** By number, the figure of each that has a measure in this round's instrument; read once for each round that they were made after. */
async function figuresOf(
  db: Db,
  { round, instrument }: Pick<RoundAnalysis, 'instrument' | 'round'>,
  told: readonly Addressed[],
): Promise<Map<number, PanelFigure | TooFewPosts>> {
  const figures = new Map<number, PanelFigure | TooFewPosts>();
  for (const before of new Map(told.map((one) => [one.round.id, one.round])).values()) {
    const measured = told.flatMap(({ number, measure, ...one }) => {
      const rule = instrument.conclusions.find(({ key }) => key === measure?.conclusion);
      return one.round.id === before.id && measure && rule ? [{ number, aim: measure, rule }] : [];
    });
    const earlier = await instrumentOfRound(db, before.id);
    const measures = measured.map(({ rule }) =>
      compareAnalysisMeasure(earlier, measureOf(rule, instrument), instrument),
    );
    const panels = await profileRowsOfPanel(db, { now: round.id, before: before.id }, measures);
    for (const [at, { number, aim, rule }] of measured.entries()) {
      const [compared, rows] = [measures[at], panels[at]];
      const figure =
        compared &&
        rows &&
        recommendationOutcomeFigure(rule, compared.measure, aim.group, { round: before.label, rows });
      if (figure) figures.set(number, figure);
    }
  }
  return figures;
}
