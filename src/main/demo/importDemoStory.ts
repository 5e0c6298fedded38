import { readFile } from 'node:fs/promises';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { fromPackageRoot } from '../../config/fromPackageRoot.ts';
import { type Db, inTransaction } from '../../db/db.ts';
import { dateIn } from '../../calendar/dates.ts';
import { addPlaceholderPeople } from '../../people/placeholderPeople.ts';
import { peopleWithRole } from '../../people/store.ts';
import { endReminderPausesNow, openReminderPauses, saveReminderPause } from '../../reminders/store.ts';
import { roundsOf } from '../../rounds/store.ts';
import { importFile, type ImportReport } from '../../imports/importFileIntoGroup.ts';
import { groupIdForImport } from '../../imports/store.ts';

const GROUP = 'focal';
const file = 'plans-of-action-2000.json';

/** The last answer of the exercise comes a month after it was due; the round closes a week from now at the latest. */
const DUE_DAYS_AGO = 31;
const CLOSES_IN_DAYS = 7;
const OPENED_DAYS_AGO = 180;
const PERIOD_DAYS = 180;

const exerciseSchema = z.looseObject({
  round: z.object({ label: z.string() }),
  posts: z.array(z.looseObject({ code: z.string(), language: z.string() })),
});
const peopleSchema = z.object({ posts: z.record(z.string(), z.string()), grants: z.record(z.string(), z.string()) });

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(fromPackageRoot('src', 'main', 'demo', name), 'utf8'));

/**
 * Imports the invented exercise as one of this year, with people who have names. Where it was played before, the round keeps its dates,
 * and one of an older edition its people.
 */
export async function importDemoStory(db: Db, now: Date): Promise<ImportReport> {
  const exercise = exerciseSchema.parse(await read(file));
  const group = await groupIdForImport(db, GROUP);
  const [known] = group === null ? [] : await roundsOf(db, group);
  const isOlder = known?.label === exercise.round.label;
  const round = known
    ? { label: known.label, ...datesOf(known) }
    : { label: `Plans of Action ${dateIn(now, 'utc').slice(0, 4)}`, ...datesUntil(now) };
  const story = isOlder ? exercise : { ...exercise, round, ...(await peopleOf(exercise, round.periodStart)) };
  const content = Buffer.from(JSON.stringify(story));
  const report = await importFile(db, GROUP, { name: file, content }, now);
  await inTransaction(db, (tx) => addPlaceholderPeople(tx, report.workingGroupId, round.opensAt));
  return report;
}

type Dates = Record<'periodStart' | 'periodEnd' | 'opensAt' | 'dueAt' | 'closesAt', string>;

const datesOf = ({ periodStart, periodEnd, opensAt, dueAt, closesAt }: Dates): Dates => ({
  periodStart,
  periodEnd,
  opensAt,
  dueAt,
  closesAt,
});

function datesUntil(now: Date): Dates {
  const today = DateTime.fromISO(dateIn(now, 'utc'), { zone: 'utc' });
  const inDays = (days: number): string => today.plus({ days }).toISODate() ?? '';
  return {
    periodStart: inDays(-OPENED_DAYS_AGO - PERIOD_DAYS),
    periodEnd: inDays(-OPENED_DAYS_AGO),
    opensAt: inDays(-OPENED_DAYS_AGO),
    dueAt: inDays(-DUE_DAYS_AGO),
    closesAt: inDays(CLOSES_IN_DAYS),
  };
}

/** A focal point for each post, and who coordinates, supervises and edits. */
async function peopleOf({ posts }: z.infer<typeof exerciseSchema>, from: string) {
  const names = peopleSchema.parse(await read('people.json'));
  const held = posts.flatMap(({ code, language }) => {
    const name = names.posts[code];
    return name === undefined ? [] : [{ key: code.toLowerCase(), name, language, post: code }];
  });
  const granted = Object.entries(names.grants).map(([role, name]) => ({ key: role, name, role }));
  return {
    people: [
      ...held.map(({ key, name, language }) => ({ key, name, language })),
      ...granted.map(({ key, name }) => ({ key, name })),
    ],
    appointments: held.map(({ key, post }) => ({ person: key, post, role: 'focalPoint', from })),
    grants: granted.map(({ key, role }) => ({ person: key, role, from })),
  };
}

/** What people read beside a pause. */
const REASON = 'the answers are coming in now';

/** Lets nobody be reminded while the exercise is played: its answers are given at their days, which have passed. */
export async function holdDemoReminders(db: Db, workingGroupId: number, now: Date): Promise<void> {
  const [coordinator] = await peopleWithRole(db, workingGroupId, 'coordinator', dateIn(now, 'utc'));
  if (!coordinator || (await openReminderPauses(db, workingGroupId, now)).length > 0) return;
  const pause = { workingGroupId, postId: null, from: now, until: null, reason: REASON, pausedBy: coordinator.id };
  await inTransaction(db, (tx) => saveReminderPause(tx, pause));
}

/** Lets people be reminded again. */
export async function resumeDemoReminders(db: Db, workingGroupId: number, now: Date): Promise<void> {
  const pauses = (await openReminderPauses(db, workingGroupId, now)).filter(({ reason }) => reason === REASON);
  await inTransaction(db, (tx) =>
    endReminderPausesNow(
      tx,
      pauses.map(({ id }) => id),
      now,
    ),
  );
}
