import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { Reply } from '../../protocol/message.ts';
import { textReply } from '../../protocol/textReply.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { signAnalysis, type SignAct } from '../intents.ts';
import { analysisPublicationOf } from './analysisPublication.ts';
import { releaseAnalysis } from './releaseAnalysis.ts';
import { analysisDoubts, previewAnalysisAction } from './analysisDoubts.ts';
import { showAnalysisPublication } from './showAnalysisPublication.ts';

/**
 * Releases the analysis to one audience: only from what the coordinator has seen, so without the revision that was previewed it offers the
 * preview. Where too few posts answered it says so, and asks again.
 */
export async function releaseAnalysisCommand(
  app: App,
  caller: Caller,
  round: RoundRecord,
  act: SignAct,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const publication = await analysisPublicationOf(app, round);
  const { audience } = act;
  if (!audience) return showAnalysisPublication(app, caller, round);
  if (act.revision === undefined) {
    const text = translate(language, 'analysis.previewFirst', { audience });
    return textReply(text, [previewAnalysisAction(round.label, audience, language)]);
  }
  if (act.revision !== publication.revision) throw new Refusal('signOff.changedSinceRead');
  const doubts = analysisDoubts(publication, language);
  if (doubts.length > 0 && !act.sure) {
    const anyway = translate(language, 'analysis.releaseAnyway', { audience });
    const intent = signAnalysis.of({ ...act, round: round.label, sure: true });
    return textReply(doubts.join('\n'), [{ label: anyway, intent, style: 'danger' }], { tone: 'warning' });
  }
  await releaseAnalysis(app, caller, round.id, audience);
  const text = translate(language, 'analysis.isReleased', { round: round.label, audience });
  const { messages, ...shown } = await showAnalysisPublication(app, caller, round);
  return { ...shown, messages: [{ text, blocks: [{ kind: 'text', text, tone: 'good' }] }, ...messages] };
}
