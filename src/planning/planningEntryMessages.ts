import { z } from 'zod';
import type { Db } from '../db/db.ts';
import type { Action } from '../protocol/message.ts';
import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { roundById, type RoundRecord } from '../rounds/store.ts';
import { planningEntryById, type EntryRecord } from './store.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';
import { textMessage } from '../protocol/textReply.ts';

/** The kinds of messages that tell coordinators what the calendar is about to do, and what it has done. */
export const ANNOUNCEMENT = 'calendar.announcement';
export const HAPPENED = 'calendar.happened';

const bodySchema = z.object({ entry: z.int() });

/** "The round opens by itself on Monday", with the button that holds it. */
export const composePlanningAnnouncement: Composer = async ({ db }, body, { language }) => {
  const found = await loadEntry(db, bodySchema.parse(body).entry);
  if (!found || found.entry.doneAt !== null) return { drop: 'it has happened, or was called off' };
  if (found.entry.heldAt !== null) return { drop: 'it is held' };
  const text = translate(language, 'reminders.announced', planningEntryWords(found, language));
  return textMessage(text, [holdPlanningEntryButton(found.entry.id, language)]);
};

/** "The round has been opened, as planned", or why it could not be. */
export const composePlanningHappened: Composer = async ({ db }, body, { language }) => {
  const found = await loadEntry(db, bodySchema.parse(body).entry);
  if (!found) return { drop: 'the round is gone' };
  const outcome = found.entry.reason === null ? 'done' : 'skipped';
  const text = translate(language, 'reminders.happened', { ...planningEntryWords(found, language), outcome });
  const actions: Action[] = [{ label: translate(language, 'reminders.seeStatus'), intent: doorIntents.status.of({}) }];
  return textMessage(text, actions);
};

/** The button that stops what the calendar is about to do. */
export function holdPlanningEntryButton(entry: number, language: Language): Action {
  return {
    label: translate(language, 'reminders.hold'),
    intent: intents.hold.of({ entry, verb: 'hold' }),
    style: 'danger',
  };
}

interface Found {
  entry: EntryRecord;
  round: RoundRecord;
}

async function loadEntry(db: Db, id: number): Promise<Found | null> {
  const entry = await planningEntryById(db, id);
  const round = entry && (await roundById(db, entry.roundId));
  return entry && round && { entry, round };
}

/** What the texts about an entry have places for. */
export function planningEntryWords({ entry, round }: Found, language: Language): Record<string, string> {
  return { act: entry.act, round: round.label, date: writeDate(entry.date, language) };
}
