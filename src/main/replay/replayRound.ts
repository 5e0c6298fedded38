import { isDeepStrictEqual } from 'node:util';
import { DateTime } from 'luxon';
import { NewRowsBell } from '../../../handlers/local/newRowsBell.ts';
import { localChannel } from '../../../handlers/local/deliveryChannel.ts';
import { openLocalChat } from '../../../handlers/local/localChat.ts';
import { LocalClient } from '../../../handlers/local/localClient.ts';
import { systemActor, type App } from '../../core/context.ts';
import { registry } from '../../app/featureRegistry.ts';
import { liveEnvironment } from '../../conversation/conversation.ts';
import { inTransaction } from '../../db/db.ts';
import { instrumentOfRound } from '../../instruments/store.ts';
import { deliverDue } from '../../outbox/deliver.ts';
import { addPlaceholderPeople } from '../../people/placeholderPeople.ts';
import { peopleOfPost } from '../../people/store.ts';
import { closeRound, openRound } from '../../rounds/changeRoundState.ts';
import { addPostsToRound, roundById, type RoundRecord } from '../../rounds/store.ts';
import { nothingBrought } from '../../forms/broughtForwardToForm.ts';
import { findDraft } from '../../drafts/store.ts';
import { broughtToUpdates } from '../../updates/contextsOfUpdates.ts';
import { formAnswersFromRows } from '../../forms/answerRows.ts';
import {
  choicesForUpdates,
  rowsOfUpdate,
  roundAssignmentsToUpdate,
  standingUpdate,
  type AssignmentRow,
} from '../../updates/store.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';
import type { ImportReport } from '../../imports/importFileIntoGroup.ts';
import { importedIdOf, postIdsForImport } from '../../imports/roster/store.ts';
import { replayNeedMet, metNeedsToReplay } from './metNeedsToReplay.ts';
import { replayUpdate, replayNilReturn } from './replayUpdate.ts';
import { type Manner } from './movesInReplay.ts';
import { replayNamesLast, type PlannedUpdate, planReplayedUpdate } from './planReplayedUpdate.ts';

export interface ReplayOptions {
  /** Which posts answer in conversation rather than by pages; by position among the updates. */
  manner: (position: number) => Manner;
  /** Hears of each answer or page that is given: how many updates are done, of how many. */
  onStep: (done: number, total: number) => void;
  /** Rung for the chats that are open, where the program serves them. */
  bell?: NewRowsBell;
}

interface Turn {
  assignment: AssignmentRow;
  at: Date;
  planned: PlannedUpdate;
}

/**
 * Does what an imported round file says its people did, through the local channel: the needs that were met on the day that the round
 * opens, then every update as its focal point would, at the local noon of its day; and delivers what the bot has to say to them. A post
 * that the file asks beside those of an open round joins it. An update that stands already with the same answers is left as it is, so
 * that a replay that was cut off may be done again. Posts without a focal point get a placeholder.
 */
export async function replayRound(app: App, report: ImportReport, options: ReplayOptions): Promise<RoundRecord> {
  if (!report.round) throw new CliRefusal('The file has no round to replay.');
  let now = new Date();
  const bell = options.bell ?? new NewRowsBell();
  const chat = openLocalChat(app, bell, { ...liveEnvironment, clock: () => now });
  const opened = await openedRound(app, report.round.id);
  await joinRound(app, opened, report.updates);
  await inTransaction(app.db, (tx) => addPlaceholderPeople(tx, app.workingGroupId, opened.opensAt));
  const needs = await metNeedsToReplay(app, opened, report.needsMet);
  const turns = await turnsOf(app, opened, report.updates, new Set(needs.map(({ entry }) => entry)));
  const instrument = await instrumentOfRound(app.db, opened.id);
  for (const { assignment, needId } of needs) {
    now = noonOf(opened.opensAt, assignment.post.timeZone);
    const person = await personAt(app, { assignment, at: now });
    await replayNeedMet(new LocalClient(chat, person.id), needId);
  }
  for (const [position, turn] of turns.entries()) {
    now = turn.at;
    const onStep = () => options.onStep(position, turns.length);
    onStep();
    if (!isEmpty(turn.planned) && !(await stands(app, turn, turns.slice(position)))) {
      const begun = await hasBegun(app, turn);
      const person = await personAt(app, turn);
      const { planned } = turn;
      const player = { ...person, instrument, client: new LocalClient(chat, person.id), values: {} };
      if (planned.is === 'nil') await replayNilReturn(player, planned.brings ? null : (planned.reason ?? ''));
      else {
        const { raw: values, moves } = planned;
        const manner = begun ? 'pages' : (moves?.manner ?? options.manner(position));
        await replayUpdate({ ...player, values, moves }, manner, onStep);
      }
    }
    await deliverAt(app, bell, now);
  }
  options.onStep(turns.length, turns.length);
  return opened;
}

/** Whether nothing is in an update: then nobody could have sent it. */
const isEmpty = (planned: PlannedUpdate): boolean =>
  planned.is === 'typed' && planned.moves === null && Object.keys(planned.answers).length === 0;

/** The posts of a replayed file that have no update: nothing was in what the file says of them, and last time had nothing either. */
export async function postsWithoutReplay(
  { db }: App,
  round: RoundRecord,
  { updates }: Pick<ImportReport, 'updates'>,
): Promise<string[]> {
  const standing = (await roundAssignmentsToUpdate(db, round.id)).filter((one) => one.standing !== null);
  const stands = new Set(standing.map(({ post }) => post.code));
  return [...new Set(updates.map(({ post }) => post))].filter((code) => !stands.has(code));
}

/** Ends a replayed round as the calendar would have: the day after its last. */
export async function closeReplayedRound(app: App, round: RoundRecord): Promise<void> {
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

/** Posts that the file has updates of and the open round does not ask: they join it, as its coordinator would let them. */
async function joinRound({ db }: App, round: RoundRecord, updates: ImportReport['updates']): Promise<void> {
  if (round.state !== 'open') return;
  const asked = (await roundAssignmentsToUpdate(db, round.id)).map(({ post }) => post.code);
  const joining = new Set(updates.map(({ post }) => post).filter((code) => !asked.includes(code)));
  if (joining.size === 0) return;
  await inTransaction(db, async (tx) => {
    const ids = await postIdsForImport(tx, round.workingGroupId);
    await addPostsToRound(
      tx,
      round,
      [...joining].map((code) => importedIdOf(ids, code)),
    );
  });
}

/** All updates in the order of their days, judged before the first is sent. `met`: keys of needs that will have been met by then. */
async function turnsOf(
  app: App,
  round: RoundRecord,
  updates: ImportReport['updates'],
  met: ReadonlySet<string>,
): Promise<Turn[]> {
  const assignments = await roundAssignmentsToUpdate(app.db, round.id);
  const instrument = await instrumentOfRound(app.db, round.id);
  const brought = await broughtToUpdates(app.db, assignments, met);
  const context = { language: 'en' as const, ...(await choicesForUpdates(app.db, round)) };
  const problems: string[] = [];
  const seen = new Set<string>();
  const turns = updates.flatMap((update, row) => {
    const assignment = assignments.find(({ post }) => post.code === update.post);
    const place = `updates row ${row + 1} (${update.post})`;
    if (!assignment) {
      problems.push(`${place}: the round does not ask this post`);
      return [];
    }
    const forward = brought.get(assignment) ?? nothingBrought;
    const planOnce = (amends: boolean) => planReplayedUpdate(instrument, update, { brought: forward, amends }, context);
    // A replay that was cut off is done again: what stands may be this very update.
    const isAgain = assignment.standing !== null && !seen.has(update.post) && hasMoves(update);
    const planned = planOnce(!isAgain && (seen.has(update.post) || assignment.standing !== null));
    seen.add(update.post);
    if ('problems' in planned) problems.push(...planned.problems.map((one) => `${place}, ${one}`));
    if ('problems' in planned) return [];
    const day = DateTime.fromISO(round.dueAt, { zone: assignment.post.timeZone });
    return [{ assignment, at: day.plus({ days: update.daysAfterDue, hours: 12 }).toJSDate(), planned }];
  });
  if (problems.length > 0) throw new CliRefusal(`Nothing was sent, because of the answers:\n${problems.join('\n')}`);
  return turns.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** Whether an update says what only a post that has not answered yet can do. */
function hasMoves({ nilReturn, same, over, answers }: ImportReport['updates'][number]): boolean {
  const entries = Object.values(answers).flat<unknown[]>();
  const changes = entries.some(replayNamesLast);
  return nilReturn === true || same !== undefined || over !== undefined || changes;
}

/** Whether what is to be sent stands already, or a later update of the same post in the file does. */
async function stands({ db }: App, { assignment }: Turn, rest: readonly Turn[]): Promise<boolean> {
  const standing = await standingUpdate(db, assignment.round.id, assignment.post.id);
  if (!standing) return false;
  const instrument = await instrumentOfRound(db, assignment.round.id);
  const answers = formAnswersFromRows(instrument, await rowsOfUpdate(db, standing.id));
  const wanted = rest.filter((turn) => turn.assignment.post.id === assignment.post.id);
  if (wanted.some(({ planned }) => isDeepStrictEqual(planned.answers, answers))) return true;
  const [{ planned } = { planned: null }] = wanted;
  if (planned?.is === 'nil' || (planned?.is === 'typed' && planned.moves !== null))
    throw new CliRefusal(`${assignment.post.code} has answered already, and otherwise than the file says.`);
  return false;
}

function noonOf(date: string, zone: string): Date {
  return DateTime.fromISO(date, { zone }).plus({ hours: 12 }).toJSDate();
}

async function hasBegun({ db }: App, { assignment }: Turn): Promise<boolean> {
  const keys = [assignment.round.id, assignment.post.id] as const;
  const [round, post] = keys;
  return (await findDraft(db, { round, post })) !== null || (await standingUpdate(db, ...keys)) !== null;
}

async function personAt({ db }: App, { assignment, at }: Pick<Turn, 'assignment' | 'at'>) {
  const date = DateTime.fromJSDate(at, { zone: assignment.post.timeZone }).toISODate() ?? '';
  const people = await peopleOfPost(db, assignment.post.id, date);
  const person = people.find(({ away }) => !away) ?? people[0];
  if (!person) throw new CliRefusal(`Nobody holds ${assignment.post.code} on ${date}.`);
  return person;
}

async function deliverAt(app: App, bell: NewRowsBell, now: Date): Promise<void> {
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
