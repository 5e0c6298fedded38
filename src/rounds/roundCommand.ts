import type { App, Caller } from '../core/context.ts';
import { writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import { doneReply, standingReply, textReply } from '../protocol/textReply.ts';
import { chooseRound, roundWordsOf } from './chooseRound.ts';
import * as intents from './intents.ts';
import { closeRound, lockRound, openRound, reopenRound } from './changeRoundState.ts';
import { postProgressInRound } from './postProgress/store.ts';
import { roundMoveOf } from './roundStatesAndActs.ts';
import { type RoundRecord, timesRoundReopened } from './store.ts';

type RoundWords = FieldsOf<typeof intents.round>;

/** The coordinator's words on a round: open, close, reopen (with a reason) or lock. */
export async function roundCommand(app: App, caller: Caller, intent: RoundWords): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { verb, reopened = 0 } = intent;
  const said = { ...(await roundWordsOf(app, intent, verb === 'reopen')), verb };
  const chosen = await chooseRound(app, caller, said.label, {
    act: said.verb,
    fits: ({ state }) => state === roundMoveOf(said.verb).from,
    of: (label) => intents.round.of({ ...said, label }),
  });
  if ('ask' in chosen) return chosen.ask;
  const { round } = chosen;
  if (said.verb === 'reopen' && !said.reason) return askReason(caller, { ...said, label: round.label });
  // What was read before the round was reopened was about another closing.
  const isSure = said.sure && (await timesRoundReopened(app.db, round.id)) === reopened;
  // Of a round that is not open nobody is asked whether to close it: it is refused at once.
  if (said.verb === 'close' && round.state === roundMoveOf('close').from && !isSure) return askSure(app, caller, round);
  const moved = await act(app, caller, said, round);
  const text = translate(caller.person.language, `commands.round_${said.verb}_done`, {
    round: moved.label,
    closes: writeDate(moved.closesAt, caller.person.language),
  });
  return doneReply(text);
}

async function act(app: App, caller: Caller, { verb, reason }: RoundWords, round: RoundRecord): Promise<RoundRecord> {
  switch (verb) {
    case 'open':
      return openRound(app, caller, round.id);
    case 'close':
      return closeRound(app, caller, round.id);
    case 'reopen':
      return reopenRound(app, caller, round.id, reason ?? '');
    case 'lock':
      return lockRound(app, caller, round.id);
  }
}

/** A round that is closed cannot be answered: the coordinator reads first who has not. */
async function askSure(app: App, caller: Caller, { id, label }: RoundRecord): Promise<Reply> {
  const { person } = caller;
  const standings = await postProgressInRound(app.db, id, await todayOfGroup(app.db, caller));
  const missing = standings.filter(({ received }) => received === null);
  const drafts = missing.filter(({ draftedAt }) => draftedAt !== null).length;
  const text = translate(person.language, 'commands.closeSure', { round: label, missing: missing.length, drafts });
  const intent = intents.round.of({ verb: 'close', label, sure: true, reopened: await timesRoundReopened(app.db, id) });
  return standingReply(text, [{ label: translate(person.language, 'commands.closeNow'), intent, style: 'danger' }]);
}

function askReason({ person }: Caller, intent: RoundWords): Reply {
  const text = translate(person.language, 'commands.whyReopen', { round: intent.label ?? '' });
  return textReply(text, [], {
    awaits: { kind: 'words', intent: intents.round.of(intent), field: 'reason', acts: true },
  });
}
