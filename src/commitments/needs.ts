import type { App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction } from '../db/db.ts';
import type { Block, Reply } from '../protocol/message.ts';
import { writeDate } from '../language/dates.ts';
import { translate } from '../language/translate.ts';
import { rolesNow } from '../people/guard.ts';
import { stationName } from '../people/stationNames.ts';
import { postsAnsweredFor, type Roles } from '../people/roles.ts';
import { meetNeed, openNeeds, type OpenNeed } from './store.ts';
import * as intents from './intents.ts';

/** What posts have said they need and nobody has met: all of it for the coordinator, for others what is theirs to have or to give. */
export async function listNeeds(app: App, caller: Caller): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  const of = readable(roles);
  const open = await openNeeds(app.db, app.workingGroupId, of);
  const needs = open.filter(({ secret }) => roles.coordinator || !secret);
  const { language } = caller.person;
  const text = translate(language, of === null ? 'updates.needsOpen' : 'updates.needsOwn', { count: needs.length });
  const blocks: Block[] = [{ kind: 'heading', text }];
  for (const need of needs) blocks.push(...needBlocks(need, roles, caller));
  return { messages: [{ text, blocks }], visibleTo: 'sender' };
}

/** Null stands for every post. */
function readable(roles: Roles): number[] | null {
  if (roles.coordinator || roles.supervisor) return null;
  const posts = postsAnsweredFor(roles);
  if (posts.length === 0) throw new Refusal('updates.noPost');
  return posts;
}

function needBlocks(need: OpenNeed, roles: Roles, { person }: Caller): Block[] {
  const { language } = person;
  const parameters = {
    post: `${need.post} ${stationName(need.station, language)}`,
    owner: need.owner ?? '–',
    date: need.by === null ? '' : writeDate(need.by, language),
  };
  const blocks: Block[] = [
    { kind: 'quote', text: need.text, by: parameters.post },
    {
      kind: 'text',
      text: translate(language, need.by === null ? 'updates.needFrom' : 'updates.needFromBy', parameters),
      tone: 'quiet',
    },
  ];
  if (mayMeet(need, roles))
    blocks.push({
      kind: 'actions',
      actions: [{ label: translate(language, 'updates.needMet'), intent: intents.needMet.of({ need: need.id }) }],
    });
  return blocks;
}

/** Whoever needs it, whoever is asked for it, and the coordinator may say that it is met. */
function mayMeet(need: OpenNeed, roles: Roles): boolean {
  if (need.secret) return roles.coordinator;
  const posts = postsAnsweredFor(roles);
  return roles.coordinator || posts.includes(need.postId) || (need.ownerId !== null && posts.includes(need.ownerId));
}

/** Notes that a need is met. Refuses a need that is not the caller's to close; one that is met already stays so. */
export async function recordNeedMet(app: App, caller: Caller, id: number): Promise<Reply> {
  const roles = await rolesNow(app.db, caller);
  await inTransaction(app.db, async (tx) => {
    const need = (await openNeeds(tx, app.workingGroupId, null)).find((one) => one.id === id);
    if (!need) return;
    if (!mayMeet(need, roles)) throw new Refusal('updates.needNotYours');
    await meetNeed(tx, id, caller.now);
    await audit(tx, caller, 'need.met', `need:${id}`, { post: need.post });
  });
  return { ...(await listNeeds(app, caller)), replacesSource: true };
}
