import type { App, Caller } from '../../core/context.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { chooseRound, roundWordsOf } from '../../rounds/chooseRound.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { publishRound } from '../intents.ts';
import { showAnalysisPublication } from './showAnalysisPublication.ts';

/** `round publish Plans of Action 2000`: how far the analysis is, and the next step: nothing is published without a signature. */
export async function publishAnalysisCommand(
  app: App,
  caller: Caller,
  intent: FieldsOf<typeof publishRound>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const said = await roundWordsOf(app, intent, false);
  const chosen = await chooseRound(app, caller, said.label, {
    act: 'publish',
    fits: isOver,
    of: (label) => publishRound.of({ label }),
  });
  return 'ask' in chosen ? chosen.ask : showAnalysisPublication(app, caller, chosen.round);
}

/** Whether the analysis can be on its way to its readers. */
const isOver = ({ state }: RoundRecord): boolean => state === 'closed' || state === 'locked';
