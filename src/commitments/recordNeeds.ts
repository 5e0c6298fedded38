import type { Caller } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { similarity } from '../language/titles/similarity.ts';
import type { Visibility } from '../instruments/instrument.ts';
import { ask } from './ask.ts';
import { type Commitment, type State, textIn } from './commitment.ts';
import { entryOfNeed, needKey } from './needKey.ts';
import { notify } from './notify.ts';
import { isUpdateOf, openNeedsOfRound, postByCode, retireKey } from './entries/store.ts';
import { appendEvent, changeCommitment, commitmentById, commitmentByKey, lastEvent, removeAsker } from './store.ts';

/** A need as an update says it. */
export interface StatedNeed {
  text: string;
  /** The post that is asked. */
  ownerCode: string | null;
  /** Calendar date. */
  by: string | null;
  /** The key of its entry. */
  entry: string;
  visibility: Visibility;
}

/** The update that says the needs. */
interface Of {
  updateId: number;
  roundId: number;
  postId: number;
}

/**
 * Lets the needs of a post be those of its update, in its transaction. A need that stands already is changed, never doubled; one
 * that is over stays so. One that was brought forward (`brought` has the keys of entries) and is not stated any more is met by the
 * post's own word; what only an earlier revision in this round named is withdrawn.
 */
export async function recordNeeds(
  tx: Tx,
  caller: Caller,
  of: Of,
  needs: readonly StatedNeed[],
  brought: readonly string[],
): Promise<void> {
  const stated = new Set(needs.map(({ entry }) => entry));
  for (const entry of brought)
    if (!stated.has(entry)) await endNeed(tx, caller, of, needKey(of.postId, entry), 'solved');
  for (const { key } of await openNeedsOfRound(tx, of.roundId, of.postId)) {
    const entry = entryOfNeed(key);
    if (!stated.has(entry) && !brought.includes(entry)) await endNeed(tx, caller, of, key, 'withdrawn');
  }
  for (const need of needs) await recordNeed(tx, caller, of, need);
}

async function endNeed(tx: Tx, caller: Caller, of: Of, key: string, act: 'solved' | 'withdrawn'): Promise<void> {
  const standing = await commitmentByKey(tx, caller.workingGroupId, key);
  if (!standing) return;
  const told =
    standing.mergedInto === null ? standing : await commitmentById(tx, caller.workingGroupId, standing.mergedInto);
  // Others still ask for the same: it stays, for them.
  if (told && told.askers.posts.length > 1) return removeAsker(tx, told.id, of.postId);
  if (standing.state === 'done' || standing.state === 'withdrawn') return;
  const state = act === 'solved' ? 'done' : 'withdrawn';
  await note(tx, caller, of, standing, act, { state });
}

async function recordNeed(tx: Tx, caller: Caller, of: Of, need: StatedNeed): Promise<void> {
  const { workingGroupId, person } = caller;
  const owner = need.ownerCode === null ? null : await postByCode(tx, workingGroupId, need.ownerCode);
  const key = needKey(of.postId, need.entry);
  const standing = await commitmentByKey(tx, workingGroupId, key);
  const said = { text: { [person.language]: need.text }, ownerId: owner, due: need.by };
  if (standing && isAnother(standing, need.text)) await retireKey(tx, standing);
  if (!standing || isAnother(standing, need.text)) {
    const { visibility } = need;
    const askers = { posts: [of.postId], people: [] };
    const from = { roundId: of.roundId, updateId: of.updateId };
    await ask(tx, caller, { kind: 'need', key, ...said, ...from, visibility, askers });
    return;
  }
  if (await isOver(tx, of, standing)) return;
  const sameWords = textIn(standing.text, person.language) === need.text;
  const sameOwner = await wasAskedOf(tx, standing, owner);
  const back = standing.state === 'done' || standing.state === 'withdrawn';
  if (back || !sameOwner)
    await note(tx, caller, of, standing, 'asked', { ...said, state: 'asked', holderId: null }, owner);
  else if (!sameWords || standing.due !== need.by) {
    const { ownerId: _, ...words } = said;
    await note(tx, caller, of, standing, 'changed', sameWords ? { due: need.by } : words);
  } else await changeCommitment(tx, standing.id, { updateId: of.updateId });
}

/** Below that two texts have too little in common to be one need in other words. */
const SAME_NEED = 0.5;

/** Whether an entry whose need is over was written over with another need. */
function isAnother({ state, text }: Commitment, said: string): boolean {
  if (state === 'asked' || state === 'taken') return false;
  return Object.values(text).every((before) => similarity(before, said) < SAME_NEED);
}

/** Whether a need is over and stays so. What an earlier revision ended, a later one may bring back: it is the post's own word. */
async function isOver(tx: Tx, of: Of, { id, state }: Commitment): Promise<boolean> {
  if (state !== 'done' && state !== 'withdrawn') return false;
  const last = await lastEvent(tx, id, ['solved', 'withdrawn', 'done', 'merged']);
  return !(await isUpdateOf(tx, last?.updateId ?? 0, of));
}

/** Whether the post asks the same post as it did last: the one that it was given to since keeps it. */
async function wasAskedOf(tx: Tx, { id }: Commitment, owner: number | null): Promise<boolean> {
  const asked = await lastEvent(tx, id, ['asked']);
  return (asked?.postId ?? null) === owner;
}

async function note(
  tx: Tx,
  caller: Caller,
  { updateId }: Of,
  { id, key }: Commitment,
  act: 'asked' | 'changed' | 'solved' | 'withdrawn',
  data: Omit<Parameters<typeof changeCommitment>[2], 'state'> & { state?: State },
  postId: number | null = null,
): Promise<void> {
  const { workingGroupId, now, person } = caller;
  await changeCommitment(tx, id, { ...data, ...(data.state && { since: now }), updateId });
  const words = data.text ? textIn(data.text, person.language) : null;
  const event = await appendEvent(tx, { commitmentId: id, act, at: now, actorId: person.id, words, postId, updateId });
  const changed = await commitmentByKey(tx, workingGroupId, key);
  if (changed) await notify(tx, caller, changed, act, event);
}
