import type { App, Caller } from '../core/context.ts';
import type { Waiting } from '../feature/feature.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import * as doorIntents from '../protocol/doorIntents.ts';
import * as intents from './intents.ts';
import { roundInReview, updatesWaitingForReview } from './reviewList.ts';
import { askedOfPosts, reviewRows } from './store.ts';

/** For an author the questions on what they have sent; for the coordinator the updates that wait to be read. */
export async function waitingReview(app: App, caller: Caller): Promise<Waiting[]> {
  const { language } = caller.person;
  const roles = await rolesNow(app.db, caller);
  const asked = await askedOfPosts(app.db, postsPersonAnswersFor(roles));
  const lines = asked.map(({ roundId, round, postId, post, question }) => ({
    text: translate(language, 'review.waitingAnswer', { post, round, question }),
    action: {
      label: translate(language, 'review.answerFor', { post }),
      intent: doorIntents.summary.of({ round: roundId, post: postId }),
    },
  }));
  const round = roles.coordinator ? await roundInReview(app, undefined) : null;
  if (!round) return lines;
  const waiting = await updatesWaitingForReview(app.db, round, await reviewRows(app.db, round.id));
  const held = waiting.filter(({ hold }) => hold === 'check' || hold === 'contradiction').length;
  if (waiting.length === 0) return lines;
  const text = translate(language, 'review.waitingRead', { round: round.label, count: waiting.length, held });
  const action = { label: translate(language, 'review.open'), intent: intents.review.of({ round: round.label }) };
  return [...lines, { text, action }];
}
