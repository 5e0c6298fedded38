import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Audience } from '../../protocol/audience.ts';
import { editorAct } from '../../protocol/editorIntent.ts';
import type { Action } from '../../protocol/message.ts';
import { signAnalysis } from '../intents.ts';
import { isAnalysisReleased, type Publication } from './analysisPublication.ts';

/** Why one might not want to publish yet. */
export function analysisDoubts({ analysis: { rates, floor, round } }: Publication, language: Language): string[] {
  if (floor.met) return [];
  const { received, expected } = rates;
  return [translate(language, 'analysis.belowFloor', { round: round.label, received, expected })];
}

/** A button that shows what an audience would get. */
export function previewAnalysisAction(round: string, audience: Audience, language: Language): Action {
  return {
    label: translate(language, `bulletin.previewFor_${audience}`),
    intent: editorAct.of({ do: 'preview', round, audience }),
  };
}

/** The release of what a coordinator has before them, where it is signed and the audience has not got it. */
export function releaseAnalysisActions(publication: Publication, audience: Audience, language: Language): Action[] {
  const { signature, round, revision } = publication;
  if (!signature || isAnalysisReleased(publication, audience)) return [];
  const intent = signAnalysis.of({ do: 'release', round: round.label, audience, revision });
  return [{ label: translate(language, `analysis.release_${audience}`), intent, style: 'primary' }];
}
