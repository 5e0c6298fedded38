import { addDays } from '../calendar/workingTime.ts';
import { type App, systemActor } from '../core/context.ts';
import { type Db, inTransaction } from '../db/db.ts';
import type { Answers } from '../forms/answers.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { instrumentOfRound } from '../instruments/store.ts';
import { translate } from '../language/translate.ts';
import type { Composer } from '../outbox/composer.ts';
import { enqueueAll } from '../outbox/enqueue.ts';
import type { Outgoing } from '../outbox/messageToEnqueue.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { peopleHoldingPosts, postCodes } from '../people/posts/store.ts';
import { messagesInReminderHours } from '../reminders/messagesInReminderHours.ts';
import { reviewAnswersFromRows } from '../review/checksFiredInReview.ts';
import { roundById } from '../rounds/store.ts';
import { nextScheduledQuarterHour } from '../schedule/dueJobs.ts';
import type { Job } from '../schedule/job.ts';
import { assignmentsToUpdateAt, rowsOfUpdate } from '../updates/store.ts';
import { actionToCopy, counterpartActions } from './counterpartActions.ts';
import * as intents from './intents.ts';
import { counterpartsOfRoundsClosed } from './store.ts';

export const COUNTERPART_CARD = 'counterpart.card';

/** What closed longer ago is no news. */
const NEWS_DAYS = 7;

/** Tells the focal points of each paired post, once after the close, what their counterpart did. */
export const counterpartsJob: Job = async (app: App, now: Date) => {
  const { workingGroupId } = systemActor(app, 'calendar', now);
  const today = await todayOfGroup(app.db, { workingGroupId, now });
  const pairs = await counterpartsOfRoundsClosed(app.db, workingGroupId, {
    from: addDays(today, -NEWS_DAYS),
    to: today,
  });
  const held = await peopleHoldingPosts(app.db, [...new Set(pairs.map(({ post }) => post))], today);
  const focalPoints = held.filter(({ role }) => role === 'focalPoint');
  const messages = pairs.flatMap(({ round, post, counterpart }) =>
    focalPoints
      .filter(({ postId }) => postId === post)
      .map(({ personId: id }): Outgoing => ({
        workingGroupId,
        key: `${COUNTERPART_CARD}:${round}:${post}:${counterpart}:${id}`,
        to: { kind: 'person', id },
        kind: COUNTERPART_CARD,
        body: { round, post, counterpart },
        notBefore: now,
        now,
      })),
  );
  const byDay = await messagesInReminderHours(app.db, workingGroupId, messages);
  if (byDay.length > 0) await inTransaction(app.db, (tx) => enqueueAll(tx, byDay));
  return { next: nextScheduledQuarterHour(now) };
};

/** How many actions a counterpart reported and how they stand, and one that is worth copying; dropped where they sent nothing. */
export const composeCounterpartCard: Composer = async ({ db }, body, { language }) => {
  const [roundId, own, other] = [Number(body['round']), Number(body['post']), Number(body['counterpart'])];
  const round = await roundById(db, roundId);
  const said = await sentByCounterpart(db, { round: roundId, post: other });
  const [code] = await postCodes(db, [other]);
  if (!round || round.state === 'open' || code === undefined)
    return { drop: 'the round is open again, or the post is gone' };
  if (!said) return { drop: 'the counterpart has sent nothing' };
  const actions = counterpartActions(said.instrument, said.answers);
  const text = translate(language, 'updates.counterpartCard', {
    post: code,
    round: round.label,
    count: actions.length,
    done: actions.filter(({ isDone }) => isDone).length,
    stuck: actions.filter(({ isStuck }) => isStuck).length,
  });
  const best = actionToCopy(actions);
  const show = intents.counterpart.of({ round: roundId, post: other });
  const thank = intents.counterpartTell.of({ does: 'thank', round: roundId, from: own, to: other });
  return {
    text,
    blocks: [
      { kind: 'text', text },
      ...(best === null
        ? []
        : [
            { kind: 'text' as const, text: translate(language, 'updates.counterpartBest'), tone: 'quiet' as const },
            { kind: 'quote' as const, text: best.words, by: code },
          ]),
      {
        kind: 'actions',
        actions: [
          { label: translate(language, 'updates.counterpart_show'), intent: show },
          { label: translate(language, 'updates.counterpart_thank'), intent: thank },
        ],
      },
    ],
  };
};

/** What stands of a post in a round; null where it has sent nothing. */
async function sentByCounterpart(
  db: Db,
  at: { round: number; post: number },
): Promise<{ instrument: Instrument; answers: Answers } | null> {
  const [row] = await assignmentsToUpdateAt(db, [at]);
  if (!row?.standing) return null;
  const instrument = await instrumentOfRound(db, at.round);
  return { instrument, answers: reviewAnswersFromRows(instrument, await rowsOfUpdate(db, row.standing.id)).answers };
}
