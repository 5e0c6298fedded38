import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import { contradictionsInForm } from '../forms/contradictionsInForm.ts';
import { instrumentById } from '../instruments/store.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { Action, Block, Message, Reply } from '../protocol/message.ts';
import { currentRoundsOf, roundByLabel, type RoundRecord, roundsOf } from '../rounds/store.ts';
import { previousUpdates, rowsOfUpdates } from '../updates/store.ts';
import { type FiredCheck, checksFiredInReview, reviewAnswersFromRows } from './checksFiredInReview.ts';
import * as intents from './intents.ts';
import { type ReviewRow, reviewRows } from './store.ts';

/** Updates that the list opens with a button each: all of a working group as large as the first one. */
const SHOWN = 24;
/** Updates that are named before they are accepted together. */
const NAMED = 3;

/** Why an update is better read than accepted with the others, the most urgent first. */
const holds = ['contradiction', 'check', 'late', 'clean'] as const;
type Hold = (typeof holds)[number];
export type WaitingUpdate = ReviewRow & { update: NonNullable<ReviewRow['update']>; hold: Hold; checks: FiredCheck[] };

/** The round with a label, else the one that is due next, else the last that was closed. Refuses a label that no round has. */
export async function roundInReview(app: App, label: string | undefined): Promise<RoundRecord | null> {
  const rounds = await roundsOf(app.db, app.workingGroupId);
  if (label !== undefined) {
    const named = await roundByLabel(app.db, app.workingGroupId, label);
    if (named) return named;
    const labels = rounds.map((one) => one.label).join(', ');
    throw new Refusal('rounds.unknownRound', { label, known: rounds.length, labels });
  }
  const [open] = await currentRoundsOf(app.db, app.workingGroupId);
  return open ?? rounds.find(({ state }) => state === 'closed') ?? null;
}

/** The updates of a round that nobody has accepted or asked about: what contradicts itself first, then what came late. */
export async function updatesWaitingForReview(
  db: Db | Tx,
  round: RoundRecord,
  rows: readonly ReviewRow[],
): Promise<WaitingUpdate[]> {
  const waiting = rows.flatMap((row) =>
    row.update && row.review === 'waiting' ? [{ ...row, update: row.update }] : [],
  );
  const instrument = await instrumentById(db, round.instrumentId);
  const ids = waiting.map(({ postId }) => postId);
  const last = await previousUpdates(db, round, instrument.key, ids);
  const answers = await rowsOfUpdates(db, [...waiting.map(({ update }) => update.id), ...last.values()]);
  const held = waiting.map((row) => {
    const now = reviewAnswersFromRows(instrument, answers.get(row.update.id) ?? []);
    const before = reviewAnswersFromRows(instrument, answers.get(last.get(row.postId) ?? 0) ?? []);
    const sentOn = dateIn(row.update.submittedAt, row.timeZone);
    const checks = checksFiredInReview(instrument, { now, before, sentOn });
    const isHeld = checks.some(({ check }) => check.holds === 'ask');
    if (contradictionsInForm(instrument, now.answers).length > 0)
      return { ...row, checks, hold: 'contradiction' as const };
    return {
      ...row,
      checks,
      hold: isHeld ? ('check' as const) : row.update.late ? ('late' as const) : ('clean' as const),
    };
  });
  return held.toSorted((one, other) => holds.indexOf(one.hold) - holds.indexOf(other.hold));
}

/** How far the review of a round is: counts, what waits, and a way into each. */
export async function reviewList(app: App, caller: Caller, label: string | undefined): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const round = await roundInReview(app, label);
  if (!round) throw new Refusal('review.noRound');
  return { messages: [await reviewListMessage(app, caller, round)], visibleTo: 'sender', awaits: null };
}

export async function reviewListMessage(
  app: App,
  { person: { language } }: Caller,
  round: RoundRecord,
): Promise<Message> {
  const rows = await reviewRows(app.db, round.id);
  const waiting = await updatesWaitingForReview(app.db, round, rows);
  const count = (review: ReviewRow['review']) => rows.filter((row) => row.update && row.review === review).length;
  const text = translate(language, 'review.counts', {
    round: round.label,
    waiting: waiting.length,
    asked: count('asked'),
    accepted: count('accepted'),
    missing: rows.filter(({ update }) => update === null).length,
  });
  const blocks: Block[] = [{ kind: 'text', text }];
  if (waiting.length > 0)
    blocks.push({
      kind: 'list',
      items: waiting.map(({ code, name, hold, update, checks }) =>
        translate(language, `review.line_${update.nilReturn && hold === 'clean' ? 'nil' : hold}`, {
          post: `${code} ${name}`,
          questions: new Set(checks.flatMap(({ check }) => (check.holds === 'ask' ? check.key : []))).size,
        }),
      ),
    });
  const actions = [...acceptTogether(waiting, round, language), ...readEach(waiting, round, language)];
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { text, blocks };
}

function acceptTogether(waiting: readonly WaitingUpdate[], { id }: RoundRecord, language: Language): Action[] {
  const clean = waiting.filter(({ hold }) => hold === 'clean');
  if (clean.length < 2) return [];
  const upTo = Math.max(...clean.map(({ update }) => update.id));
  const names = clean
    .slice(0, NAMED)
    .map(({ code }) => code)
    .join(', ');
  const label = translate(language, 'review.acceptClean', { count: clean.length, names, more: clean.length - NAMED });
  return [{ label, intent: intents.acceptClean.of({ round: id, upTo }) }];
}

function readEach(waiting: readonly WaitingUpdate[], { id }: RoundRecord, language: Language): Action[] {
  return waiting.slice(0, SHOWN).map(({ code, postId }) => ({
    label: translate(language, 'review.read', { post: code }),
    intent: intents.readUpdate.of({ round: id, post: postId }),
  }));
}
