import type { App, Caller } from '../core/context.ts';
import type { DraftsSoFar, Feature } from '../feature/feature.ts';
import type { Message, Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import { roundStatusForOthers } from '../rounds/statusOfRounds.ts';

/** Where things stand, as each feature tells it: for a focal point their own posts, for the coordinator the round post by post. */
export async function showAppStatus(
  features: readonly Feature[],
  app: App,
  caller: Caller,
  label?: string,
  page = 1,
): Promise<Reply> {
  const messages: Message[] = [];
  const draftsSoFar = draftsSoFarOf(features);
  for (const part of features.flatMap((feature) => feature.status ?? []))
    messages.push(...(await part(app, caller, { label, page, draftsSoFar })));
  if (messages.length === 0) messages.push(...(await roundStatusForOthers(app, caller, label)));
  return privateReply(messages);
}

/** How the feature that keeps drafts counts them; where it is missing nothing is counted. */
export function draftsSoFarOf(features: readonly Feature[]): DraftsSoFar {
  return features.find((feature) => feature.draftsSoFar)?.draftsSoFar ?? (() => Promise.resolve(new Map()));
}
