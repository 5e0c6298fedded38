import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { inTransaction } from '../../db/db.ts';
import { dateIn } from '../../calendar/dates.ts';
import { translate } from '../../language/translate.ts';
import { findOnePost } from '../../people/findByName.ts';
import { patOwnerOfGroup, saveGroupPatOwner } from '../../people/group/store.ts';
import { requireCoordinator, rolesNow } from '../../people/requireCoordinator.ts';
import { postsPersonAnswersFor } from '../../people/roles.ts';
import type { FieldsOf } from '../../protocol/intent.ts';
import type { Reply } from '../../protocol/message.ts';
import { doneReply } from '../../protocol/textReply.ts';
import * as intents from '../intents.ts';
import { commitmentListReply } from '../listOwedCommitments.ts';
import { commitmentIds } from '../store.ts';
import { OBSTACLE_KEY } from './obstacleKey.ts';

/** What stands in the way of the PAT and is open or declined: all of it for coordinator and supervisor, for others what is theirs to have or to remove. */
export async function listObstacles(
  app: App,
  caller: Caller,
  { page = 0 }: FieldsOf<typeof intents.obstacles>,
): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const { language } = caller.person;
  const posts = roles.coordinator || roles.supervisor ? null : postsPersonAnswersFor(roles);
  const wanted = { posts, states: ['asked', 'taken', 'declined'], kinds: ['need'] } as const;
  const own = { keyHas: OBSTACLE_KEY, secret: roles.coordinator };
  const found = await commitmentIds(app.db, app.workingGroupId, { ...wanted, ...own });
  const owner = await patOwnerOfGroup(app.db, app.workingGroupId);
  const text = translate(language, 'commitments.obstacles', { count: found.length, owner: owner ?? 'none' });
  const next = (at: number) => intents.obstacles.of({ page: at });
  return commitmentListReply(app, { caller, roles }, text, { found, page }, next);
}

/**
 * `obstacles to HQ-MPI`: who is asked from now on to remove what stands in the way of the PAT. Refuses whoever is not coordinator, and words
 * that mean no post or several.
 */
export async function setPatOwner(
  app: App,
  caller: Caller,
  { words }: FieldsOf<typeof intents.obstaclesTo>,
): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language, timeZone } = caller.person;
  const { code } = await findOnePost(app.db, app.workingGroupId, words, dateIn(caller.now, timeZone));
  await inTransaction(app.db, async (tx) => {
    if (await saveGroupPatOwner(tx, app.workingGroupId, code))
      await audit(tx, caller, 'pat.owner', 'workingGroup', { to: code });
  });
  return { ...doneReply(translate(language, 'commitments.patOwnerSet', { owner: code })), awaits: null };
}
