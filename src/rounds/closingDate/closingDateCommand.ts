import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { dateExists, writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Action, Reply } from '../../protocol/message.ts';
import { doneReply } from '../../protocol/textReply.ts';
import { toldOfExtension } from '../extension/extendRound.ts';
import * as intents from '../intents.ts';
import { roundFactsForReminders } from '../roundFactsForReminders.ts';
import { roundDateChangePreview, roundStatusButton } from '../roundDateChangeMessages.ts';
import { changeableRound } from '../changeableRounds.ts';
import type { RoundRecord } from '../store.ts';
import { type ClosingMove, judgeClosingDate, changeClosingDate } from './changeClosingDate.ts';
import { latestExtendedDueDay } from './store.ts';

/** Shows what another last day of a round changes and what people will read; the due day stays as it is. */
export async function previewClosingDate(
  app: App,
  caller: Caller,
  round: RoundRecord,
  { until, reason }: { until: { day: string } | { days: number }; reason: string },
): Promise<Reply> {
  const to = 'day' in until ? until.day : addDays(round.closesAt, until.days);
  if (!dateExists(to)) throw new Refusal('people.noSuchDate', { date: to });
  const move = await closingMoveOf(app, round, to, reason);
  judgeClosingDate(move, caller);
  const { language } = caller.person;
  const facts = await roundFactsForReminders(app.db, app.workingGroupId, caller.now);
  const people = toldOfExtension({ ...move, post: null }, facts, caller.now).size;
  const written = datesOf(move, caller);
  const press: Action = {
    label: translate(language, 'rounds.closingNow'),
    intent: intents.moveClosingDate.of({ round: round.id, from: move.from, to, reason }),
    style: 'primary',
  };
  const text = translate(language, 'rounds.closingSure', { ...written, people });
  const told = translate(language, 'rounds.closingMoved', written);
  return roundDateChangePreview({ text, told, people, reason }, press, roundStatusButton(caller, round));
}

/** Moves the last day that was shown; where another one holds by now, shows it anew. */
export async function moveRoundClosingDate(
  app: App,
  caller: Caller,
  { round: id, from: shown, to, reason = '' }: FieldsOf<typeof intents.moveClosingDate>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await changeableRound(app, id);
  if (round.closesAt !== shown) return previewClosingDate(app, caller, round, { until: { day: to }, reason });
  const move = await closingMoveOf(app, round, to, reason);
  await changeClosingDate(app, caller, move, await roundFactsForReminders(app.db, app.workingGroupId, caller.now));
  const text = translate(caller.person.language, 'rounds.closingDone', datesOf(move, caller));
  return doneReply(text, [roundStatusButton(caller, round)]);
}

async function closingMoveOf({ db }: App, round: RoundRecord, to: string, reason: string): Promise<ClosingMove> {
  const own = await latestExtendedDueDay(db, round.id);
  const lastDue = own !== null && own > round.dueAt ? own : round.dueAt;
  return { round, from: round.closesAt, to, reason, lastDue };
}

function datesOf({ round, from, to }: ClosingMove, { person: { language } }: Caller) {
  return {
    round: round.label,
    from: writeDate(from, language),
    closes: writeDate(to, language),
    due: writeDate(round.dueAt, language),
  };
}
