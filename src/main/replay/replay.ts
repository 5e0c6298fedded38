import { isDeepStrictEqual } from 'node:util';
import { DateTime } from 'luxon';
import { Bell } from '../../../handlers/local/bell.ts';
import { localChannel } from '../../../handlers/local/channel.ts';
import { openLocalChat } from '../../../handlers/local/localChat.ts';
import { LocalClient } from '../../../handlers/local/localClient.ts';
import { systemActor, type App } from '../../core/context.ts';
import { registry } from '../../app/registry.ts';
import { liveEnvironment } from '../../conversation/conversation.ts';
import { inTransaction } from '../../db/db.ts';
import { instrumentOfRound } from '../../instruments/store.ts';
import { deliverDue } from '../../outbox/deliver.ts';
import { fillVacantPlaces } from '../../people/placeholderPeople.ts';
import { peopleOfPost } from '../../people/store.ts';
import { closeRound, openRound } from '../../rounds/move.ts';
import { roundById, type RoundRecord } from '../../rounds/store.ts';
import { findDraft } from '../../updates/drafts/store.ts';
import { fromRows } from '../../forms/answerRows.ts';
import {
  choicesOfRound,
  rowsOfUpdate,
  assignmentsOfRound,
  standingUpdate,
  type AssignmentRow,
} from '../../updates/store.ts';
import { CliRefusal } from '../cliRefusal.ts';
import type { ImportReport } from '../import/importFile.ts';
import { type Manner, play } from './person.ts';
import { judgeExpectedAnswers, type ExpectedAnswers } from './expectedAnswers.ts';

export interface ReplayOptions {
  /** Which posts answer in conversation rather than by pages; by position among the updates. */
  manner: (position: number) => Manner;
  /** Hears of each answer or page that is given: how many updates are done, of how many. */
  onStep: (done: number, total: number) => void;
}

interface Turn extends ExpectedAnswers {
  assignment: AssignmentRow;
  at: Date;
}

/**
 * Sends every update of an imported round file as its focal point would, through the local channel, at the local noon of its day,
 * and delivers what the bot has to say to them. An update that stands already with the same answers is left as it is, so
 * that a replay that was cut off may be done again. Posts without a focal point get a placeholder.
 */
export async function replayRound(
  app: App,
  { round, updates }: ImportReport,
  options: ReplayOptions,
): Promise<RoundRecord> {
  if (!round) throw new CliRefusal('The file has no round to replay.');
  let now = new Date();
  const bell = new Bell();
  const chat = openLocalChat(app, bell, { ...liveEnvironment, clock: () => now });
  const opened = await openedRound(app, round.id);
  await inTransaction(app.db, (tx) => fillVacantPlaces(tx, app.workingGroupId, opened.opensAt));
  const turns = await turnsOf(app, opened, updates);
  for (const [position, turn] of turns.entries()) {
    now = turn.at;
    options.onStep(position, turns.length);
    if (!(await stands(app, turn))) {
      const begun = await hasBegun(app, turn);
      const person = await personAt(app, turn);
      const player = { ...turn, ...person, client: new LocalClient(chat, person.id), values: turn.raw };
      const manner = begun ? 'pages' : options.manner(position);
      const instrument = await instrumentOfRound(app.db, opened.id);
      await play({ ...player, instrument }, manner, () => options.onStep(position, turns.length));
    }
    await deliverAt(app, bell, now);
  }
  options.onStep(turns.length, turns.length);
  return opened;
}

/** Ends a replayed round as the calendar would have: the day after its last. */
export async function closeReplayed(app: App, round: RoundRecord): Promise<void> {
  const state = (await roundById(app.db, round.id))?.state;
  const now = DateTime.fromISO(round.closesAt, { zone: 'utc' }).plus({ days: 1, hours: 12 }).toJSDate();
  if (state === 'open') await closeRound(app, systemActor(app, 'cli', now), round.id);
}

async function openedRound(app: App, id: number): Promise<RoundRecord> {
  const round = await roundById(app.db, id);
  if (!round) throw new CliRefusal('The round has gone.');
  if (round.state !== 'scheduled') return round;
  const now = DateTime.fromISO(round.opensAt, { zone: 'utc' }).plus({ hours: 12 }).toJSDate();
  return openRound(app, systemActor(app, 'cli', now), id);
}

/** All updates in the order of their days, judged before the first is sent. */
async function turnsOf(app: App, round: RoundRecord, updates: ImportReport['updates']): Promise<Turn[]> {
  const assignments = await assignmentsOfRound(app.db, round.id);
  const instrument = await instrumentOfRound(app.db, round.id);
  const context = { language: 'en' as const, ...(await choicesOfRound(app.db, round)) };
  const problems: string[] = [];
  const turns = updates.flatMap((update, row) => {
    const assignment = assignments.find(({ post }) => post.code === update.post);
    const wanted = judgeExpectedAnswers(instrument, update.answers, context);
    if ('problems' in wanted)
      problems.push(...wanted.problems.map((one) => `updates row ${row + 1} (${update.post}), ${one}`));
    if (!assignment || 'problems' in wanted) return [];
    const day = DateTime.fromISO(round.dueAt, { zone: assignment.post.timeZone }).plus({
      days: update.daysAfterDue,
      hours: 12,
    });
    return [{ assignment, at: day.toJSDate(), ...wanted }];
  });
  if (problems.length > 0) throw new CliRefusal(`Nothing was sent, because of the answers:\n${problems.join('\n')}`);
  return turns.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

async function stands({ db }: App, { assignment, answers }: Turn): Promise<boolean> {
  const standing = await standingUpdate(db, assignment.round.id, assignment.post.id);
  if (!standing) return false;
  const instrument = await instrumentOfRound(db, assignment.round.id);
  return isDeepStrictEqual(fromRows(instrument, await rowsOfUpdate(db, standing.id)), answers);
}

async function hasBegun({ db }: App, { assignment }: Turn): Promise<boolean> {
  const keys = [assignment.round.id, assignment.post.id] as const;
  return (await findDraft(db, ...keys)) !== null || (await standingUpdate(db, ...keys)) !== null;
}

async function personAt({ db }: App, { assignment, at }: Turn) {
  const date = DateTime.fromJSDate(at, { zone: assignment.post.timeZone }).toISODate() ?? '';
  const people = await peopleOfPost(db, assignment.post.id, date);
  const person = people.find(({ away }) => !away) ?? people[0];
  if (!person) throw new CliRefusal(`Nobody holds ${assignment.post.code} on ${date}.`);
  return person;
}

async function deliverAt(app: App, bell: Bell, now: Date): Promise<void> {
  await deliverDue({
    db: app.db,
    workingGroupId: app.workingGroupId,
    channels: new Map([['local', localChannel(app.db, bell, () => now)]]),
    composers: registry.composers,
    owner: `replay ${process.pid}`,
    time: { now: () => now, at: () => Promise.resolve(), until: () => Promise.resolve() },
    random: () => 0,
    report: ({ error }) => {
      if (error !== undefined) app.reportBug(error);
    },
  });
}
