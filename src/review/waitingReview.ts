import type { App, Caller } from '../core/context.ts';
import type { Waiting } from '../feature/feature.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';
import { roundInReview, updatesWaitingForReview } from './reviewList.ts';
import { reviewQuestionsToPosts, reviewRows } from './store.ts';

/** Updates that are looked at to say how many are held: the first screen waits for it. */
const MOST_CHECKED = 100;

/** For an author the questions on what they have sent; for the coordinator the updates that wait to be read. */
export async function waitingReview(app: App, caller: Caller): Promise<Waiting[]> {
  const { language } = caller.person;
  const roles = await rolesNow(app.db, caller);
  const asked = await reviewQuestionsToPosts(app.db, postsPersonAnswersFor(roles));
  const lines = asked.map(({ roundId, round, postId, post, question }) => ({
    text: translate(language, 'review.waitingAnswer', { post, round, question }),
    action: {
      label: translate(language, 'review.answerFor', { post }),
      intent: doorIntents.summary.of({ round: roundId, post: postId }),
    },
  }));
  const round = roles.coordinator ? await roundInReview(app, undefined) : null;
  if (!round) return lines;
  const rows = (await reviewRows(app.db, round.id)).filter(({ update, review }) => update && review === 'waiting');
  if (rows.length === 0) return lines;
  const waiting = rows.length > MOST_CHECKED ? [] : await updatesWaitingForReview(app.db, round, rows);
  const held = waiting.filter(({ hold }) => hold === 'check' || hold === 'contradiction').length;
  const text = translate(language, 'review.waitingRead', { round: round.label, count: rows.length, held });
  const action = { label: translate(language, 'review.open'), intent: intents.review.of({ round: round.label }) };
  return [...lines, { text, action }];
}
