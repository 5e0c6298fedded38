import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { editorAct } from '../../protocol/bulletinEditingIntent.ts';
import { type SignOffActions, signOffActions } from '../../signOff/signOffActions.ts';
import type { Publication } from './analysisPublication.ts';

/** Why one might not want to publish yet. */
export function whyNotPublishAnalysisYet(
  { analysis: { rates, floor, round } }: Publication,
  language: Language,
): string[] {
  if (floor.met) return [];
  const { received, expected } = rates;
  return [translate(language, 'analysis.belowFloor', { round: round.label, received, expected })];
}

/** The buttons that lead an analysis to its readers. */
export function analysisSignOffActions(round: string): SignOffActions {
  return signOffActions({ round }, (audience) => editorAct.of({ do: 'preview', round, audience }));
}
