import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import type { Reply } from '../../protocol/message.ts';
import { writeDate } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { trimSigns } from '../../language/trimSigns.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import { promptReply, textReply } from '../../protocol/textReply.ts';
import { foldDateText } from '../../calendar/calendarTokens.ts';
import { parseRecurrenceInMonths } from '../../calendar/parseRecurrenceInMonths.ts';
import { normalize } from '../../language/normalize.ts';
import { roundsOf, type RoundRecord } from '../../rounds/store.ts';
import { recurrenceName, nextRecurrence, type RecurrenceRule } from './recurrence.ts';
import { endRecurrences, recurrenceInstrumentKey, saveRecurrence } from '../store.ts';
import * as intents from '../intents.ts';

/**
 * "repeat Plans of Action every 6 months": the last round of that name comes again by itself, with its dates moved by so many
 * months, the newest version of its questions and the same plan; "never" ends that. Each is announced before it opens, and can be held.
 */
export async function repeatCommand(app: App, caller: Caller, words = ''): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const { workingGroupId } = app;
  if (words.trim() === '') return promptReply(translate(language, 'reminders.repeatAsk'), intents.repeat.of({}));
  const said = parseRecurrence(words);
  if (said === null || said.months > 24) throw new Refusal('reminders.repeatUnclear', { words });
  const last = lastCalled(await roundsOf(app.db, workingGroupId), said.label);
  if (!last) throw new Refusal('reminders.repeatNoRound', { label: said.label });
  const name = recurrenceName(last.label);
  const rule = await ruleOf(app, last, name, said.months);
  await inTransaction(app.db, async (tx) => {
    if (rule) await saveRecurrence(tx, workingGroupId, rule);
    else await endRecurrences(tx, workingGroupId, name);
    await audit(tx, caller, 'rounds.repeat', `round:${last.id}`, { name, months: said.months });
  });
  const next = rule && nextRecurrence(rule, last.opensAt);
  if (!next) return textReply(translate(language, 'reminders.repeatEnded', { name }));
  const parameters = { name, months: said.months, date: writeDate(next.opensAt, language) };
  return textReply(translate(language, 'reminders.repeats', parameters));
}

/** A label and a rhythm are shorter than this. */
const LONGEST = 300;

/** The label and the number of months in the words; null when they name no rhythm. */
export function parseRecurrence(words: string): { label: string; months: number } | null {
  if (words.length > LONGEST) return null;
  const said = normalize(words, 'NFC');
  const found = parseRecurrenceInMonths(said);
  return found && { label: trimSigns(said.slice(0, found.start), '', ',:;'), months: found.months };
}

function lastCalled(rounds: readonly RoundRecord[], label: string): RoundRecord | undefined {
  const wanted = foldDateText(label);
  const called = rounds.filter((round) =>
    [round.label, recurrenceName(round.label)].some((one) => foldDateText(one) === wanted),
  );
  return called.toSorted((a, b) => b.opensAt.localeCompare(a.opensAt))[0];
}

async function ruleOf(
  { db }: App,
  round: RoundRecord,
  name: string,
  everyMonths: number,
): Promise<RecurrenceRule | null> {
  if (everyMonths === 0) return null;
  const { planOfActionId, periodStart, periodEnd, opensAt, dueAt, closesAt } = round;
  const first = { periodStart, periodEnd, opensAt, dueAt, closesAt };
  return {
    everyMonths,
    name,
    instrument: await recurrenceInstrumentKey(db, round.instrumentId),
    planOfActionId,
    first,
  };
}
