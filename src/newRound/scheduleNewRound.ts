import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import { newestInstrument } from '../instruments/newest/store.ts';
import { writeDate } from '../calendar/dates.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { newRoundMonthsAfter } from './proposeNewRound.ts';
import { recurrenceName, recurrenceKey } from '../planning/recurrence/recurrence.ts';
import { repeat } from '../planning/intents.ts';
import { status } from '../protocol/doorIntents.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Reply } from '../protocol/message.ts';
import { doneReply, textReply } from '../protocol/textReply.ts';
import { addRound, judgeRoundDates } from '../rounds/scheduleRound.ts';
import { roundById, type RoundRecord } from '../rounds/store.ts';
import { isRoundOver } from '../rounds/roundTiming.ts';
import { takeDraft } from '../drafts/store.ts';
import * as intents from './intents.ts';
import { asNewRoundDraft, type NewRoundDraft, openNewRoundDraft } from './openNewRoundDraft.ts';
import { newRoundPreviewMessage } from './newRoundPreviewMessage.ts';
import { deleteNewRound, pairsForNewRound } from './store.ts';

/** Schedules the round that was shown; where its draft has changed since, shows it anew. */
export async function scheduleNewRound(
  app: App,
  caller: Caller,
  { after, version }: FieldsOf<typeof intents.scheduleNewRound>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const done = await inTransaction(app.db, async (tx) => {
    const open = asNewRoundDraft(await openNewRoundDraft(app.db, tx, caller, after));
    const { base, questions, plan } = open;
    const { whom, ...dates } = plan;
    judgeRoundDates(caller, dates);
    if (isRoundOver(dates, caller.now))
      throw new Refusal('rounds.over', { label: plan.label, date: writeDate(plan.closesAt, caller.person.language) });
    if (open.draft.version !== version || !(await takeDraft(tx, open.subject, version))) return { open, round: null };
    const asked = {
      instrumentId: await newestInstrument(tx, app.workingGroupId, questions.key),
      planOfActionId: base.planOfActionId,
      posts: open.posts[whom].map(({ id }) => id),
      pairs: whom === 'same' ? await pairsForNewRound(tx, base.id) : [],
    };
    const instead = open.byRule === null ? undefined : recurrenceKey(recurrenceName(base.label), open.byRule);
    const round = await addRound(tx, caller, { ...dates, ...asked }, instead);
    return { open, round };
  });
  if (!done.round) return { messages: [newRoundPreviewMessage(done.open)], visibleTo: 'sender', awaits: null };
  return scheduledReply(done.open, done.round);
}

function scheduledReply({ context: { language }, byRule, others }: NewRoundDraft, round: RoundRecord): Reply {
  const text = translate(language, 'preparation.scheduled', {
    round: round.label,
    opens: writeDate(round.opensAt, language),
  });
  const months = newRoundMonthsAfter(round, others);
  const again: Action = {
    label: translate(language, 'preparation.everyMonths', { months }),
    intent: repeat.of({ words: `${round.label} every ${months} months` }),
  };
  const actions: Action[] = [
    { label: translate(language, 'rounds.extendStatus'), intent: status.of({ round: round.label }) },
    ...(byRule === null ? [again] : []),
    { label: translate(language, 'preparation.takeBack'), intent: intents.takeBackRound.of({ round: round.id }) },
  ];
  return { ...doneReply(text, actions), replacesSource: true };
}

/** Takes a round back that has not been opened: nobody has been told of it. */
export async function takeBackNewRound(
  app: App,
  caller: Caller,
  { round: id }: FieldsOf<typeof intents.takeBackRound>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await roundById(app.db, id);
  if (round?.workingGroupId !== app.workingGroupId) throw new Refusal('rounds.roundGone');
  await inTransaction(app.db, async (tx) => {
    if (!(await deleteNewRound(tx, id))) throw new Refusal('preparation.tooLate', { round: round.label });
    await audit(tx, caller, 'round.takeBack', `round:${id}`, { label: round.label });
  });
  const text = translate(caller.person.language, 'preparation.takenBack', { round: round.label });
  return textReply(text, [], { tone: 'good', replacesSource: true });
}
