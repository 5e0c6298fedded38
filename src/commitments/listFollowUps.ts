import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../people/roles.ts';
import type { Reply } from '../protocol/message.ts';
import * as intents from './intents.ts';
import { commitmentListReply } from './listOwedCommitments.ts';
import { commitmentIds } from './store.ts';

/**
 * Follow-ups and recommendations that are open or declined, the most urgent first: all of them for coordinator and supervisor, for others those that
 * they are asked or ask. Refuses who answers for no post and asks nothing.
 */
export async function listFollowUps(
  app: App,
  caller: Caller,
  { page = 0 }: { page?: number | undefined },
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language, id } = caller.person;
  const seesAll = roles.coordinator || roles.supervisor;
  const posts = postsPersonAnswersFor(roles);
  const own = seesAll ? {} : { posts, people: [id] };
  const wanted = { states: ['asked', 'taken', 'declined'], kinds: ['followUp', 'recommendation'] } as const;
  const found = await commitmentIds(app.db, app.workingGroupId, { ...wanted, ...own, secret: roles.coordinator });
  if (found.length === 0 && !seesAll && posts.length === 0) throw new Refusal('updates.noPost');
  const text = translate(language, 'commitments.followUps', { count: found.length });
  const next = (at: number) => intents.followUps.of({ page: at });
  return commitmentListReply(app, { caller, roles }, text, { found, page }, next);
}
