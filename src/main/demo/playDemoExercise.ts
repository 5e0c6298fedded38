import type { NewRowsBell } from '../../../handlers/local/newRowsBell.ts';
import { DateTime } from 'luxon';
import { openLocalChat } from '../../../handlers/local/localChat.ts';
import { LocalClient } from '../../../handlers/local/localClient.ts';
import { analyseRound } from '../../analysis/analyseRound.ts';
import { analysisAsPlainText } from '../../analysis/analysisAsPlainText.ts';
import { systemActor, type App } from '../../core/context.ts';
import { dateIn, writeDate } from '../../calendar/dates.ts';
import { liveEnvironment } from '../../conversation/conversation.ts';
import { peopleWithRole } from '../../people/store.ts';
import { closeRound, openRound } from '../../rounds/changeRoundState.ts';
import { scheduleRound } from '../../rounds/scheduleRound.ts';
import { roundById, roundByLabel, type RoundRecord } from '../../rounds/store.ts';
import type { ImportReport } from '../../imports/importFileIntoGroup.ts';
import { showCliProgress } from '../showCliProgress.ts';
import { replayRound } from '../replay/replayRound.ts';
import { publishDemoBulletin } from './publishDemoBulletin.ts';
import { holdDemoReminders, resumeDemoReminders } from './importDemoStory.ts';

/** Months that the next round leaves for answers. */
const months = { due: 2, closes: 3 };

/** What plays the exercise in a Focal that runs. */
export interface DemoStage {
  app: App;
  /** Rung for the chats that are open. */
  bell: NewRowsBell;
  clock: () => Date;
  /** The folder of what is published. */
  folder: string;
  say: (line: string) => void;
}

/**
 * The whole job on an invented exercise, in a Focal that already serves: its posts answer, half of them in conversation and half by pages,
 * the round is closed, the analysis printed, the bulletin published and the next round opened. Doing it again adds nothing.
 */
export async function playDemoExercise(
  { app, bell, clock, folder, say }: DemoStage,
  report: ImportReport,
): Promise<void> {
  say(
    `${report.updates.length} focal points answer “${report.round?.label ?? ''}”: every other one in conversation, the rest by pages.`,
  );
  const progress = showCliProgress('Updates', process.stderr, 1);
  await holdDemoReminders(app.db, app.workingGroupId, clock());
  await openHomes(app, bell, clock);
  const round = await replayRound(app, report, {
    manner: (position) => (position % 2 === 0 ? 'conversation' : 'pages'),
    onStep: (done, total) => progress.at(done, total),
    bell,
  }).finally(() => progress.stop());
  if ((await roundById(app.db, round.id))?.state === 'open')
    await closeRound(app, systemActor(app, 'cli', clock()), round.id);
  await resumeDemoReminders(app.db, app.workingGroupId, clock());
  say(`\n${analysisAsPlainText(await analyseRound(app.db, round.id), 'en')}`);
  say(`\n${await publishDemoBulletin(app, clock(), folder)}`);
  const next = await openNext(app, round, clock());
  await openHomes(app, bell, clock);
  say(`“${next.label}” is open; answers are due on ${writeDate(next.dueAt, 'en')}.`);
}

/** Who coordinates, supervises and edits finds in their chat what waits for them. */
async function openHomes(app: App, bell: NewRowsBell, clock: () => Date): Promise<void> {
  const chat = openLocalChat(app, bell, { ...liveEnvironment, clock });
  for (const role of ['supervisor', 'editor', 'coordinator'] as const)
    for (const { id } of await peopleWithRole(app.db, app.workingGroupId, role, dateIn(clock(), 'utc')))
      await new LocalClient(chat, id).say('home');
}

/** The next round of the same posts, plan and questions, over the months to come. */
async function openNext(app: App, last: RoundRecord, now: Date): Promise<RoundRecord> {
  const today = DateTime.fromISO(dateIn(now, 'utc'), { zone: 'utc' });
  const label = `Plans of Action ${today.year + 1}`;
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
