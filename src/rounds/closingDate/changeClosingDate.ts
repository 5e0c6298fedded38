import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { ReminderFacts } from '../../reminders/reminderFacts.ts';
import { toldOfExtension } from '../extension/extendRound.ts';
import { REASON_LIMIT } from '../changeRoundState.ts';
import type { RoundRecord } from '../store.ts';
import { CLOSING_MOVED } from './closingDateMessage.ts';
import { saveClosingDate } from './store.ts';

/** Another last day of a round; the due day stays. */
export interface ClosingMove {
  round: RoundRecord;
  /** The last day that holds until now, and the new one: calendar dates YYYY-MM-DD. */
  from: string;
  to: string;
  reason: string;
  /** The latest day on which an answer is due, of the round or of one of its posts. */
  lastDue: string;
}

/** Refuses a last day that is past, that is the one that holds, or that comes before answers are due. */
export function judgeClosingDate({ round, from, to, reason, lastDue }: ClosingMove, { now, person }: Caller): void {
  const { language, timeZone } = person;
  const date = (day: string) => writeDate(day, language);
  if (to < dateIn(now, timeZone)) throw new Refusal('reminders.snoozePast', { date: date(to) });
  if (to === from) throw new Refusal('rounds.closingSame', { round: round.label, closes: date(to) });
  if (to < lastDue)
    throw new Refusal('rounds.closingBeforeDue', { round: round.label, due: date(lastDue), date: date(to) });
  if (reason.length > REASON_LIMIT)
    throw new Refusal('rounds.reasonTooLong', { limit: REASON_LIMIT, length: reason.length });
}

/**
 * Moves the last day of a round, notes it in the record, and tells whoever is still to answer. Refuses what `judgeClosingDate` refuses, and
 * what changed since it was read.
 */
export async function changeClosingDate(
  app: App,
  caller: Caller,
  move: ClosingMove,
  facts: ReminderFacts,
): Promise<void> {
  await requireCoordinator(app.db, caller);
  judgeClosingDate(move, caller);
  const { round, from, to, reason } = move;
  await inTransaction(app.db, async (tx) => {
    if (!(await saveClosingDate(tx, { id: round.id, state: round.state, closesAt: from }, to)))
      throw new Refusal('rounds.extendChanged', { round: round.label });
    const detail = { label: round.label, closesBefore: from, closesAt: to, reason };
    await audit(tx, caller, 'round.moveClosing', `round:${round.id}`, detail);
    const people = [...toldOfExtension({ ...move, post: null }, facts, caller.now).keys()];
    await enqueueAll(
      tx,
      people.map((id) => ({
        workingGroupId: app.workingGroupId,
        key: `${CLOSING_MOVED}:${round.id}:${caller.now.getTime()}:${id}`,
        to: { kind: 'person' as const, id },
        kind: CLOSING_MOVED,
        body: { round: round.id, from, to, reason },
        bulk: true,
        notBefore: caller.now,
        now: caller.now,
      })),
    );
  });
}
