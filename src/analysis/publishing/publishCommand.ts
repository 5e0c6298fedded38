import type { App, Caller } from '../../core/context.ts';
import { writeDate } from '../../language/dates.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/guard.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { chooseRound, roundWordsOf } from '../../rounds/chooseRound.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { publishRound } from '../intents.ts';
import { askToPublish } from './askToPublish.ts';
import { publishAnalysis } from './publish.ts';
import { sayReply } from '../../protocol/textReply.ts';

/** `round publish Plans of Action 2000`: says first what will go to whom, then publishes the analysis. */
export async function publishCommand(app: App, caller: Caller, intent: FieldsOf<typeof publishRound>): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const said = await roundWordsOf(app, intent, false);
  const chosen = await chooseRound(app, caller, said.label, {
    act: 'publish',
    fits: isReady,
    of: (label) => publishRound.of({ ...said, label }),
  });
  if ('ask' in chosen) return chosen.ask;
  const { round } = chosen;
  if (!said.sure && isReady(round)) return askToPublish(caller, round);
  const { label, closesAt } = await publishAnalysis(app, caller, round.id);
  const { language } = caller.person;
  const text = translate(language, 'commands.round_publish_done', {
    round: label,
    closes: writeDate(closesAt, language),
  });
  return sayReply(text);
}

/** Whether the analysis can be published: publishing locks a closed round first. */
const isReady = ({ state }: RoundRecord): boolean => state === 'closed' || state === 'locked';
