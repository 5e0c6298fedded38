import type { App } from '../app/app.ts';
import { inTransaction } from '../db/db.ts';
import { dateIn } from '../language/dates.ts';
import type { Planned } from '../reminders/book.ts';
import { planInTurns, type Plan } from '../reminders/plan.ts';
import { remind } from '../reminders/remind.ts';
import { readFacts } from '../reminders/facts/store.ts';
import { roundsOf } from '../rounds/store.ts';
import { keepCalendar, writeRecurring, type Done } from './calendar.ts';
import type { Coming, Foresight } from './coming.ts';
import { entriesOf, isToBeAnnounced } from './entries.ts';
import { pendingEntries, takeKnock, zoneOfGroup } from './store.ts';

/** What the scheduler did at a moment, or would do. */
export interface Tick {
  calendar: Done[];
  reminders: Planned[];
  skipped: Plan['skipped'];
}

/** What will happen by itself, for people to read. */
export interface Foreseen extends Tick {
  coming: Coming[];
}

/** Work of another part of the program that the calendar sets going; answers what it did. */
export type Errand = (app: App, now: Date) => Promise<Done[]>;

/**
 * Does what is due at `at`: rounds that come again are scheduled, what is near is announced, rounds open and close, errands run,
 * reminders go into the outbox. What is due stands in rows, so that a missed tick costs lateness only and a second one nothing.
 */
export async function tick(app: App, at: Date, errands: readonly Errand[] = []): Promise<Tick> {
  const calendar = [...(await writeRecurring(app, at)), ...(await keepCalendar(app, at))];
  for (const errand of errands) calendar.push(...(await errand(app, at)));
  const { planned, skipped } = await remind(app.db, app.workingGroupId, at);
  return { calendar, reminders: planned, skipped };
}

/** What would happen by itself between two moments if nobody answered meanwhile; writes nothing. */
export async function foresee(
  app: App,
  now: Date,
  until: Date,
  foresights: readonly Foresight[] = [],
): Promise<Foreseen> {
  const { db, workingGroupId } = app;
  const zone = await zoneOfGroup(db, workingGroupId);
  const last = dateIn(until, zone);
  const facts = await readFacts(db, workingGroupId, now, { opensUntil: last });
  const { planned, skipped } = await planInTurns(facts, now, until);
  const held = (await pendingEntries(db, workingGroupId)).filter(({ heldAt }) => heldAt !== null);
  const rounds = await roundsOf(db, workingGroupId);
  const calendar = entriesOf(rounds).flatMap((entry): Done[] => {
    const subject = rounds.find(({ id }) => id === entry.subjectId)?.label ?? `round ${entry.subjectId}`;
    if (held.some(({ act, subjectId }) => act === entry.act && subjectId === entry.subjectId))
      return [{ what: 'skip', subject, reason: 'held' }];
    if (entry.date < last || (entry.act === 'openRound' && entry.date === last)) return [{ what: entry.act, subject }];
    const opens = entry.act === 'openRound' ? 'opens on' : 'closes after';
    return isToBeAnnounced(entry, last) ? [{ what: 'announce', subject: `${subject} ${opens} ${entry.date}` }] : [];
  });
  const coming: Coming[] = [];
  for (const foresight of foresights) coming.push(...(await foresight(app, now, until)));
  return { calendar, reminders: planned, skipped, coming };
}

/** The same as `tick`, once a minute for all replicas together; null when another process has taken this minute. */
export async function answerKnock(app: App, now: Date, errands: readonly Errand[]): Promise<Tick | null> {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  const mine = await inTransaction(app.db, (tx) => takeKnock(tx, app.workingGroupId, minute));
  return mine ? tick(app, now, errands) : null;
}
