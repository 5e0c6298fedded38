import { type Illustrate, noPictures } from '../analysisPictures.ts';
import type { Chart } from '../../publication/charts/chart.ts';
import { conclusionCharts } from './conclusionCharts.ts';
import { findingCharts } from './findingCharts.ts';
import { chartPicturesInChat } from '../../publication/charts/chartPicturesInChat.ts';
import { rateCharts } from './rateCharts.ts';
import { targetShareCharts } from './targetShareCharts.ts';
import { analysisFiguresOfRound } from './store.ts';

/**
 * The figures that a publication would have, as pictures beside what is read in chat. A share that the instrument sets
 * targets for stands with the question about its part.
 */
export const illustrateAnalysis: Illustrate = async (db, analysis, { tier, language }, about) => {
  if (!about.rates && about.conclusions.length === 0 && about.questions.length === 0) return noPictures;
  const facts = { ...(await analysisFiguresOfRound(db, analysis.round.id, analysis)), analysis };
  const { conclusions, findings, instrument } = analysis;
  const concluded = about.conclusions.map((key): [string, Chart[]] => {
    const only = { ...analysis, conclusions: conclusions.filter((one) => one.key === key) };
    return [key, conclusionCharts(only, tier, language)];
  });
  const found = about.questions.map((key): [string, Chart[]] => {
    const figures = instrument.figures.filter(({ ratio }) => ratio.part === key);
    const only = { ...analysis, findings: findings.filter(({ question }) => question === key) };
    const of = { ...facts, analysis: { ...only, instrument: { ...instrument, figures } } };
    return [key, [...findingCharts(of, tier, language), ...targetShareCharts(of, tier, language)]];
  });
  const rates = about.rates ? rateCharts(facts, tier, language) : [];
  const all = [rates, ...[...concluded, ...found].map(([, charts]) => charts)].flat();
  const pictures = await chartPicturesInChat(all, language);
  const shown = (charts: Chart[]) => charts.flatMap((chart) => pictures.get(chart) ?? []);
  const byKey = (of: [string, Chart[]][]) =>
    new Map(of.flatMap(([key, charts]) => (charts.length > 0 ? [[key, shown(charts)] as const] : [])));
  return { rates: shown(rates), conclusions: byKey(concluded), questions: byKey(found) };
};
