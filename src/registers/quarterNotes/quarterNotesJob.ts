import { z } from 'zod';
import { type App, systemActor } from '../../core/context.ts';
import { inTransaction } from '../../db/db.ts';
import { addDays } from '../../calendar/workingTime.ts';
import { translate } from '../../language/translate.ts';
import type { Composer } from '../../outbox/composer.ts';
import { enqueueAll } from '../../outbox/enqueue.ts';
import type { Outgoing } from '../../outbox/messageToEnqueue.ts';
import { todayOfGroup } from '../../people/group/todayOfGroup.ts';
import { messagesInReminderHours } from '../../reminders/messagesInReminderHours.ts';
import { nextScheduledQuarterHour } from '../../schedule/dueJobs.ts';
import type { Job } from '../../schedule/job.ts';
import * as intents from '../intents.ts';
import { entryTitleIn } from '../registerEntry.ts';
import { quarterNotesField } from '../registerType.ts';
import { typeOf } from '../shippedRegisters.ts';
import { registerEntriesOf, registerEntryById, registerEntryOwners, registersOf } from '../store.ts';
import { quarterForEntryNotes } from './entryQuarterNotes.ts';
import { textMessage } from '../../protocol/textReply.ts';

export const ENTRY_QUARTER = 'register.quarter';

/** Days of a new quarter within which the last one is asked about. */
const ASKED_DAYS = 14;

/** Asks the owners of what goes on, in the first days of a quarter, what the last one brought. Each entry is asked once a quarter. */
export const quarterNotesJob: Job = async (app: App, now: Date) => {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const next = nextScheduledQuarterHour(now);
  const today = await todayOfGroup(app.db, { workingGroupId, now });
  const quarter = quarterForEntryNotes(today);
  if (today > addDays(quarter.to, ASKED_DAYS)) return { next };
  const { types } = await registersOf(app.db, workingGroupId);
  const messages: Outgoing[] = [];
  for (const type of types) {
    const field = quarterNotesField(type);
    if (field === null) continue;
    for (const entry of await registerEntriesOf(app.db, { workingGroupId, type: type.key, state: 'held' })) {
      const isTold = entry.values.some((row) => row.field === field && row.text?.startsWith(`${quarter.label}: `));
      if ((entry.when.from ?? entry.when.to) > quarter.to || isTold) continue;
      for (const id of await registerEntryOwners(app.db, entry, today, workingGroupId))
        messages.push({
          workingGroupId,
          key: `${ENTRY_QUARTER}:${entry.id}:${quarter.label}:${id}`,
          to: { kind: 'person', id },
          kind: ENTRY_QUARTER,
          body: { entry: entry.id, quarter: quarter.label },
          notBefore: now,
          now,
        });
    }
  }
  const byDay = await messagesInReminderHours(app.db, workingGroupId, messages);
  if (byDay.length > 0) await inTransaction(app.db, (tx) => enqueueAll(tx, byDay));
  return { next };
};

const quarterBody = z.object({ entry: z.int(), quarter: z.string() });

/** "What has this quarter brought?", with what can be done about the entry; dropped where it does not go on. */
export const composeQuarterNoteRequest: Composer = async ({ db, workingGroupId }, body, { language }) => {
  const { entry: id, quarter } = quarterBody.parse(body);
  const entry = await registerEntryById(db, workingGroupId, id);
  const field = entry && quarterNotesField(typeOf(await registersOf(db, workingGroupId), entry.type));
  if (entry?.state !== 'held' || !field) return { drop: 'the entry does not go on' };
  const text = translate(language, 'registers.askQuarter', { title: entryTitleIn(entry, language), quarter });
  const label = (one: 'note' | 'show') => translate(language, `registers.button_${one}`);
  return textMessage(text, [
    { label: label('note'), intent: intents.registerQuarter.of({ entry: entry.id, quarter }), style: 'primary' },
    { label: label('show'), intent: intents.registerShow.of({ entry: entry.id }) },
  ]);
};
