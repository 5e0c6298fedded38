import type { Block, Reply } from '../protocol/message.ts';
import { dateIn, writeDate } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/guard.ts';
import { askToPublish } from '../analysis/publishing/askToPublish.ts';
import { publishAnalysis } from '../analysis/publishing/publish.ts';
import { closeRound, lockRound, openRound, reopenRound } from './move.ts';
import { moveOf, type RoundAct } from './state.ts';
import { roundByLabel, type RoundRecord, roundsOf } from './store.ts';
import type { App, Caller } from '../core/context.ts';
import type { Intent } from '../protocol/intent.ts';
import { Refusal } from '../core/refusal.ts';
import { parseRoundWords } from './parseRoundCommand.ts';
import { status } from '../app/status.ts';
import { standings } from './standings/store.ts';

type RoundIntent = Extract<Intent, { kind: 'round' }>;

/** The coordinator's words on a round: open, close, reopen (with a reason), lock, publish, or how it stands. */
export async function roundCommand(app: App, caller: Caller, intent: RoundIntent): Promise<Reply> {
  const said = await understood(app, intent);
  if (said.verb === 'status') return status(app, caller, said.label);
  await requireCoordinator(app.db, caller);
  const round = await meant(app, said.verb, said.label);
  if (!round) return which(app, caller, { ...said, verb: said.verb });
  if (said.verb === 'reopen' && !said.reason) return askReason(caller, { ...said, label: round.label });
  if (said.verb === 'close' && !said.sure) return askSure(app, caller, round);
  if (said.verb === 'publish' && !said.sure && isReady(round)) return askToPublish(caller, round);
  const moved = await act(app, caller, said, round);
  const text = translate(caller.person.language, `commands.round_${said.verb}_done`, {
    round: moved.label,
    closes: writeDate(moved.closesAt, caller.person.language),
  });
  return { messages: [{ text, blocks: [{ kind: 'text', text, tone: 'good' }] }], visibleTo: 'sender', awaits: null };
}

/** What was typed, taken apart by the labels that there are. */
async function understood(app: App, { words, ...intent }: RoundIntent): Promise<RoundIntent> {
  if (words === undefined) return intent;
  const rounds = await roundsOf(app.db, app.workingGroupId);
  return {
    ...intent,
    ...parseRoundWords(
      words,
      intent.verb,
      rounds.map(({ label }) => label),
    ),
  };
}

async function act(app: App, caller: Caller, { verb, reason }: RoundIntent, round: RoundRecord): Promise<RoundRecord> {
  switch (verb) {
    case 'open':
      return openRound(app, caller, round.id);
    case 'close':
      return closeRound(app, caller, round.id);
    case 'reopen':
      return reopenRound(app, caller, round.id, reason ?? '');
    case 'lock':
      return lockRound(app, caller, round.id);
    default:
      return publishAnalysis(app, caller, round.id);
  }
}

/** The round that is named, or the only one that the verb can be applied to. */
async function meant(app: App, verb: RoundAct, label: string | undefined): Promise<RoundRecord | null> {
  if (label !== undefined) {
    const round = await roundByLabel(app.db, app.workingGroupId, label);
    if (!round) {
      const labels = (await roundsOf(app.db, app.workingGroupId)).map((one) => one.label);
      throw new Refusal('rounds.unknownRound', { label, known: labels.length, labels: labels.join(', ') });
    }
    return round;
  }
  const fitting = await fittingRounds(app, verb);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

async function fittingRounds(app: App, verb: RoundAct): Promise<RoundRecord[]> {
  const fits = verb === 'publish' ? isReady : ({ state }: RoundRecord) => state === moveOf(verb).from;
  return (await roundsOf(app.db, app.workingGroupId)).filter(fits);
}

/** Whether the analysis can be published: publishing locks a closed round first. */
const isReady = ({ state }: RoundRecord): boolean => state === 'closed' || state === 'locked';

/** Asks which round is meant; where there is none for the verb, says how the rounds stand instead. */
async function which(
  app: App,
  { person: { language } }: Caller,
  intent: RoundIntent & { verb: RoundAct },
): Promise<Reply> {
  const fitting = await fittingRounds(app, intent.verb);
  if (fitting.length > 0) {
    const text = translate(language, 'commands.whichRound');
    const actions = fitting.map(({ label }) => ({ label, intent: { ...intent, label } }));
    const blocks: Block[] = [
      { kind: 'text', text },
      { kind: 'actions', actions },
    ];
    return { messages: [{ text, blocks }], visibleTo: 'sender' };
  }
  const states = (await roundsOf(app.db, app.workingGroupId)).map(({ label, state }) =>
    translate(language, 'commands.roundIs', { round: label, state }),
  );
  const text = translate(language, 'commands.noRoundFor', {
    act: intent.verb,
    known: states.length,
    states: states.join(', '),
  });
  return { messages: [{ text, blocks: [{ kind: 'text', text }] }], visibleTo: 'sender' };
}

/** A round that is closed cannot be answered: the coordinator reads first who has not. */
async function askSure(app: App, { person, now }: Caller, { id, label }: RoundRecord): Promise<Reply> {
  const missing = (await standings(app.db, id, dateIn(now, person.timeZone))).filter(
    ({ received }) => received === null,
  );
  const drafts = missing.filter(({ draftedAt }) => draftedAt !== null).length;
  const text = translate(person.language, 'commands.closeSure', { round: label, missing: missing.length, drafts });
  const intent = { kind: 'round', verb: 'close', label, sure: true } as const;
  const actions = [{ label: translate(person.language, 'commands.closeNow'), intent, style: 'danger' as const }];
  return {
    messages: [
      {
        text,
        blocks: [
          { kind: 'text', text },
          { kind: 'actions', actions },
        ],
      },
    ],
    visibleTo: 'sender',
  };
}

function askReason({ person }: Caller, intent: RoundIntent): Reply {
  const text = translate(person.language, 'commands.whyReopen', { round: intent.label ?? '' });
  return {
    messages: [{ text, blocks: [{ kind: 'text', text }] }],
    visibleTo: 'sender',
    awaits: { kind: 'words', intent, field: 'reason' },
  };
}
