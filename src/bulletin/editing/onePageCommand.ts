import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import type { Reply } from '../../protocol/message.ts';
import { roundByLabel, roundsOf } from '../../rounds/store.ts';
import { sendAnalysisFile, previewAnalysis } from './sendAnalysisFile.ts';

/**
 * `one page [ROUND]`: the analysis on one page; without a label that of the last round that is over. It is what was published to the
 * caller; before that coordinator and supervisor read it as it stands.
 */
export async function analysisOnePageCommand(
  app: App,
  caller: Caller,
  { round: label }: { round?: string | undefined },
): Promise<Reply> {
  const { coordinator, supervisor } = await rolesNow(app.db, caller);
  const over = (await roundsOf(app.db, app.workingGroupId)).find(
    ({ state }) => state !== 'scheduled' && state !== 'open',
  );
  const round = label === undefined ? over : await roundByLabel(app.db, app.workingGroupId, label);
  if (!round)
    throw label === undefined ? new Refusal('analysis.noRound') : new Refusal('commands.noSuchRound', { label });
  const asked = { round: round.label, onePage: true };
  const isDraft = round.state !== 'published' && (coordinator || supervisor);
  return isDraft ? previewAnalysis(app, caller, asked) : sendAnalysisFile(app, caller, asked);
}
