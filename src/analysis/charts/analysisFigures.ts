import type { Language } from '../../language/language.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { conclusionCharts } from './conclusionCharts.ts';
import { findingCharts } from './findingCharts.ts';
import { rateCharts } from './rateCharts.ts';
import { targetShareCharts } from './targetShareCharts.ts';
import type { RoundFigureFacts } from './roundFigureFacts.ts';

/**
 * The figures of a round that `audience` may see: how posts reported, what the instrument sets targets for, what each
 * conclusion compares, and the findings of
 * every question whose answers it may see, with title, unit, n, source and the same in words.
 */
export function analysisFigures(facts: RoundFigureFacts, audience: Audience, language: Language): Chart[] {
  return [
    ...rateCharts(facts, audience, language),
    ...targetShareCharts(facts, audience, language),
    ...conclusionCharts(facts.analysis, audience, language),
    ...findingCharts(facts, audience, language),
  ];
}
