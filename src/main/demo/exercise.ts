import { readFile } from 'node:fs/promises';
import { DateTime } from 'luxon';
import { analyse } from '../../analysis/analyse.ts';
import { analysisTable } from '../../analysis/analysisTable.ts';
import { systemActor, type App } from '../../core/context.ts';
import { fromPackageRoot } from '../../config/paths.ts';
import type { Db } from '../../db/db.ts';
import { dateIn, writeDate } from '../../language/dates.ts';
import { openRound } from '../../rounds/move.ts';
import { scheduleRound } from '../../rounds/scheduleRound.ts';
import { roundByLabel, type RoundRecord } from '../../rounds/store.ts';
import { importFile } from '../import/importFile.ts';
import { bugReporter, createLog } from '../log.ts';
import { showProgress } from '../progress.ts';
import { closeReplayed, replayRound } from '../replay/replay.ts';
import { publishBulletin } from './bulletin.ts';
import { createApp } from '../../app/app.ts';

const file = 'plans-of-action-2000.json';

/** Months that the next round leaves for answers. */
const months = { due: 2, closes: 3 };

/**
 * The whole job on an invented exercise: imports it, lets its posts answer, half of them in conversation and half by pages,
 * closes the round, prints the analysis, publishes the bulletin and opens the next round. Doing it again adds nothing.
 */
export async function playExercise(db: Db, now: Date, say: (line: string) => void): Promise<void> {
  const content = await readFile(fromPackageRoot('src', 'main', 'demo', file));
  const report = await importFile(db, 'focal', { name: file, content }, now);
  const app = createApp({ db, workingGroupId: report.workingGroupId, reportBug: bugReporter(createLog('error')) });
  say(
    `${report.updates.length} focal points answer “${report.round?.label ?? ''}”: every other one in conversation, the rest by pages.`,
  );
  const progress = showProgress('Updates', process.stderr, 1);
  const round = await replayRound(app, report, {
    manner: (position) => (position % 2 === 0 ? 'conversation' : 'pages'),
    onStep: (done, total) => progress.at(done, total),
  }).finally(() => progress.stop());
  await closeReplayed(app, round);
  say(`\n${analysisTable(await analyse(db, round.id), 'en')}`);
  say(`\n${await publishBulletin(app, now, 'data/bulletin')}`);
  const next = await openNext(app, round, now);
  say(`“${next.label}” is open; answers are due on ${writeDate(next.dueAt, 'en')}.`);
}

/** The next round of the same posts, plan and questions, over the months to come. */
async function openNext(app: App, last: RoundRecord, now: Date): Promise<RoundRecord> {
  const today = DateTime.fromISO(dateIn(now, 'utc'), { zone: 'utc' });
  const label = `Plans of Action ${today.year}`;
  const known = await roundByLabel(app.db, app.workingGroupId, label);
  if (known) return known;
  const date = (plus: { days?: number; months?: number }): string => today.plus(plus).toISODate() ?? '';
  const by = systemActor(app, 'cli', now);
  const { instrumentId, planOfActionId } = last;
  const scheduled = await scheduleRound(app, by, {
    label,
    instrumentId,
    planOfActionId,
    periodStart: date({ months: -6 }),
    periodEnd: date({ days: -1 }),
    opensAt: date({ days: -1 }),
    dueAt: date({ months: months.due }),
    closesAt: date({ months: months.closes }),
    posts: null,
    pairs: [],
  });
  return openRound(app, by, scheduled.id);
}
