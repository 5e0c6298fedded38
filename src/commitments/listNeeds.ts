import type { App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { postsPersonAnswersFor, type Roles } from '../people/roles.ts';
import type { Block, Message, Reply } from '../protocol/message.ts';
import { privateReply } from '../protocol/textReply.ts';
import { actOnCommitment } from './actOnCommitment.ts';
import { commitmentButtonsFor, stillNeededButtons } from './commitmentButtons.ts';
import { type Commitment, commitmentSides } from './commitment.ts';
import { commitmentBlocks } from './commitmentBlocks.ts';
import * as intents from './intents.ts';
import { commitmentPage } from './listOwedCommitments.ts';
import { commitmentOfNeed } from './needs/store.ts';
import { commitmentById, findCommitments, commitmentIds } from './store.ts';

/** What posts have said they need and is still open: all of it for the coordinator, for others what is theirs to have or to give. */
export async function listNeeds(app: App, caller: Caller, { page = 0 }: { page?: number | undefined }): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const posts = readable(roles);
  const { language, id } = caller.person;
  const states = ['asked', 'taken', 'declined'] as const;
  const wanted = { posts, states, kinds: ['need'], secret: roles.coordinator } as const;
  const needs = await commitmentIds(app.db, app.workingGroupId, wanted);
  const text = translate(language, posts === null ? 'updates.needsOpen' : 'updates.needsOwn', { count: needs.length });
  const buttons = (one: Commitment) => commitmentButtonsFor(one, roles, id, language);
  const blocks: Block[] = [
    { kind: 'heading', text },
    ...(await commitmentPage(app, needs, page, buttons, language, (at) => intents.needs.of({ page: at }))),
  ];
  return privateReply([{ text, blocks }]);
}

/** Null stands for every post. */
function readable(roles: Roles): number[] | null {
  if (roles.coordinator || roles.supervisor) return null;
  const posts = postsPersonAnswersFor(roles);
  if (posts.length === 0) throw new Refusal('updates.noPost');
  return posts;
}

/**
 * The button of an old chat: notes that a need is met, by who asks or the coordinator, or that it is done, by who was asked. A need
 * that is over or gone since changes nothing.
 */
export async function recordNeedMet(app: App, caller: Caller, need: number): Promise<Reply> {
  const id = await commitmentOfNeed(app.db, app.workingGroupId, need);
  const standing = id === null ? null : await commitmentById(app.db, app.workingGroupId, id);
  if (!standing || standing.state === 'done') return { ...(await listNeeds(app, caller, {})), replacesSource: true };
  const roles = await rolesNow(app.db, caller);
  const { owner, asker } = commitmentSides(standing, roles, caller.person.id);
  return actOnCommitment(app, caller, { commitment: standing.id, act: owner && !asker ? 'done' : 'solved' });
}

/** Asks of each open need of a post whether it is still needed: "nothing changed" says nothing about them. None where none is open. */
export async function openNeedMessages(app: App, caller: Caller, postId: number): Promise<Message[]> {
  const { language } = caller.person;
  const open = await findCommitments(app.db, app.workingGroupId, {
    posts: [postId],
    states: ['asked', 'taken'],
    kinds: ['need'],
  });
  const own = open.filter(
    ({ askers, visibility }) => visibility !== 'coordinator' && askers.posts.some(({ id }) => id === postId),
  );
  if (own.length === 0) return [];
  const text = translate(language, 'commitments.stillNeededAsk', { count: own.length });
  const blocks: Block[] = [{ kind: 'text', text }];
  for (const one of own.slice(0, 10))
    blocks.push(...commitmentBlocks(one, language, stillNeededButtons(one, language)));
  return [{ text, blocks }];
}
