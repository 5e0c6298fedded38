import { webApi } from '@slack/bolt';
import { DeliveryFailed, type Failure } from '../../src/outbox/deliveryChannel.ts';
import { type DeliveryProblem, deliveryProblemReason } from '../../src/outbox/deliveryProblem.ts';
import { LimitExceeded } from './checkLimits.ts';
import { slackRefusalOf } from './clients.ts';
import { slackRefusalMeaning } from './slackRefusalMeaning.ts';

/** A failed call as the outbox knows it: what it means for the message, and why; any other error as it is. */
export function asSlackDeliveryFailure(error: unknown): unknown {
  if (error instanceof DeliveryFailed) return error;
  if (error instanceof LimitExceeded) return failed('notShowable', error.message, { permanent: true });
  if (error instanceof webApi.WebAPIRateLimitedError)
    return failed('limited', 'ratelimited', { permanent: false, retryAfter: error.retryAfter * 1_000 });
  const refusal = slackRefusalOf(error);
  if (refusal !== null) {
    const [problem, failure] = slackRefusalMeaning(refusal) ?? [null, { permanent: false, retryAfter: null }];
    return problem ? failed(problem, refusal, failure) : new DeliveryFailed(refusal, failure);
  }
  if (!(error instanceof webApi.SlackError)) return error;
  return failed('noAnswer', error.message, { permanent: false, retryAfter: null });
}

const failed = (problem: DeliveryProblem, reference: string, failure: Failure): DeliveryFailed =>
  new DeliveryFailed(deliveryProblemReason(problem, reference), failure);
