import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import type { Reply } from '../protocol/message.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { textReply } from '../protocol/textReply.ts';
import { roundById } from '../rounds/store.ts';
import { holdPlanningEntryButton, planningEntryWords } from './planningEntryMessages.ts';
import { planningEntryById, setPlanningEntryHeld } from './store.ts';
import * as intents from './intents.ts';

/** The coordinator stops what the calendar is about to do by itself, or lets it go on. */
export async function holdPlanningEntry(
  app: App,
  caller: Caller,
  { entry: id, verb }: { entry: number; verb: 'hold' | 'release' },
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { person, now } = caller;
  const { workingGroupId } = app;
  const entry = await planningEntryById(app.db, id);
  const round = entry && (await roundById(app.db, entry.roundId));
  if (!entry || entry.workingGroupId !== workingGroupId || !round) throw new Refusal('reminders.nothingToHold');
  await inTransaction(app.db, async (tx) => {
    const held = await setPlanningEntryHeld(tx, id, verb === 'hold' ? { at: now, by: person.id } : null);
    if (!held) throw new Refusal('reminders.nothingToHold');
    await audit(tx, caller, `calendar.${verb}`, `calendarEntry:${id}`, { act: entry.act, round: round.label });
  });
  const { language } = person;
  const text = translate(
    language,
    verb === 'hold' ? 'reminders.held' : 'reminders.released',
    planningEntryWords({ entry, round }, language),
  );
  const release = {
    label: translate(language, 'reminders.release'),
    intent: intents.hold.of({ entry: id, verb: 'release' as const }),
  };
  return textReply(text, [verb === 'hold' ? release : holdPlanningEntryButton(id, language)]);
}
