import type { Caller } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { titleSimilarity } from '../language/titleSimilarity/titleSimilarity.ts';
import type { Visibility } from '../instruments/instrument.ts';
import { askCommitment } from './askCommitment.ts';
import { type Commitment, isCommitmentOpen, type State, commitmentText } from './commitment.ts';
import { entryOfNeed, needKey } from './needKey.ts';
import { notifyOfCommitment } from './notifyOfCommitment.ts';
import { isUpdateBehindNeeds, openNeedsOfRound, retireNeedKey } from './needs/store.ts';
import { postByCode } from '../people/posts/store.ts';
import {
  addAsker,
  appendCommitmentEvent,
  changeCommitment,
  commitmentByKey,
  lastCommitmentEvent,
  removeAsker,
  toldWith,
} from './store.ts';

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
  const kept = await commitmentsStated(tx, caller, of, stated);
  const end = (key: string, act: 'solved' | 'withdrawn') => endNeed(tx, caller, of, { key, act, kept });
  for (const entry of brought) if (!stated.has(entry)) await end(needKey(of.postId, entry), 'solved');
  for (const { key } of await openNeedsOfRound(tx, of.roundId, of.postId)) {
    const entry = entryOfNeed(key);
    if (!stated.has(entry) && !brought.includes(entry)) await end(key, 'withdrawn');
  }
  for (const need of needs) await recordNeed(tx, caller, of, need);
}

/** Commitment.ids of what a post states: two of its needs may be told as one, which stands while either is stated. */
async function commitmentsStated(tx: Tx, { workingGroupId }: Caller, { postId }: Of, entries: Iterable<string>) {
  const kept = new Set<number>();
  for (const entry of entries) {
    const standing = await commitmentByKey(tx, workingGroupId, needKey(postId, entry));
    if (standing) kept.add((await toldWith(tx, workingGroupId, standing)).id);
  }
  return kept;
}

interface Ending {
  key: string;
  act: 'solved' | 'withdrawn';
  kept: ReadonlySet<number>;
}

async function endNeed(tx: Tx, caller: Caller, of: Of, { key, act, kept }: Ending): Promise<void> {
  const standing = await commitmentByKey(tx, caller.workingGroupId, key);
  if (!standing) return;
  const told = await toldWith(tx, caller.workingGroupId, standing);
  if (told.state === 'done' || told.state === 'withdrawn' || !asks(told, of) || kept.has(told.id)) return;
  // Others still ask for the same: it stays, for them.
  if (told.askers.posts.length + told.askers.people.length > 1) {
    await removeAsker(tx, told.id, of.postId);
    await append(tx, caller, of, standing.id, act, { postId: of.postId });
  } else await note(tx, caller, of, told, act, { state: act === 'solved' ? 'done' : 'withdrawn' });
}

const asks = ({ askers }: Commitment, { postId }: Of): boolean => askers.posts.some(({ id }) => id === postId);

async function recordNeed(tx: Tx, caller: Caller, of: Of, need: StatedNeed): Promise<void> {
  const { workingGroupId, person } = caller;
  const owner = need.ownerCode === null ? null : await postByCode(tx, workingGroupId, need.ownerCode);
  const key = needKey(of.postId, need.entry);
  const standing = await commitmentByKey(tx, workingGroupId, key);
  const again = { state: 'asked', holderId: null } as const;
  const said = { text: { [person.language]: need.text }, ownerId: owner, due: need.by };
  if (standing && isAnother(standing, need.text)) await retireNeedKey(tx, standing);
  if (!standing || isAnother(standing, need.text)) {
    const { visibility } = need;
    const askers = { posts: [of.postId], people: [] };
    const from = { roundId: of.roundId, updateId: of.updateId };
    await askCommitment(tx, caller, { kind: 'need', key, ...said, ...from, visibility, askers });
    return;
  }
  // The question may be for others now than it was.
  if (standing.visibility !== need.visibility) await changeCommitment(tx, standing.id, { visibility: need.visibility });
  const told = await toldWith(tx, workingGroupId, standing);
  if (isCommitmentOpen(told) && !asks(told, of)) {
    if (await endedByUpdate(tx, of, standing)) await asksAgain(tx, caller, of, standing, told);
    return;
  }
  if (standing.state === 'done' || standing.state === 'withdrawn') {
    if (!(await endedByUpdate(tx, of, standing))) return;
    await note(tx, caller, of, standing, 'asked', { ...said, ...again, mergedIntoId: null }, owner);
    return;
  }
  const sameWords = commitmentText(standing.text, person.language) === need.text;
  const sameOwner = await wasAskedOf(tx, standing, owner);
  if (!sameOwner) await note(tx, caller, of, standing, 'asked', { ...said, ...again }, owner);
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
  return Object.values(text).every((before) => titleSimilarity(before, said) < SAME_NEED);
}

/** Whether an update of this round ended it: a later one may bring it back, as it is the post's own word. What was said in chat stays. */
async function endedByUpdate(tx: Tx, of: Of, { id }: Commitment): Promise<boolean> {
  const last = await lastCommitmentEvent(tx, id, ['solved', 'withdrawn', 'done', 'merged']);
  return isUpdateBehindNeeds(tx, last?.updateId ?? 0, of);
}

/** A post that left what others ask for, too, asks for it again. */
async function asksAgain(tx: Tx, caller: Caller, of: Of, standing: Commitment, told: Commitment): Promise<void> {
  await addAsker(tx, told.id, of.postId);
  await append(tx, caller, of, standing.id, 'stillNeeded');
}

/** Whether the post asks the same post as it did last: the one that it was given to since keeps it. */
async function wasAskedOf(tx: Tx, { id }: Commitment, owner: number | null): Promise<boolean> {
  const asked = await lastCommitmentEvent(tx, id, ['asked']);
  return (asked?.postId ?? null) === owner;
}

async function append(
  tx: Tx,
  { now, person }: Caller,
  { updateId }: Of,
  commitmentId: number,
  act: 'asked' | 'changed' | 'solved' | 'stillNeeded' | 'withdrawn',
  said: { words?: string | null; postId?: number | null } = {},
): Promise<number> {
  return appendCommitmentEvent(tx, { commitmentId, act, at: now, actorId: person.id, updateId, ...said });
}

async function note(
  tx: Tx,
  caller: Caller,
  of: Of,
  { id, key }: Commitment,
  act: 'asked' | 'changed' | 'solved' | 'withdrawn',
  data: Omit<Parameters<typeof changeCommitment>[2], 'state'> & { state?: State },
  postId: number | null = null,
): Promise<void> {
  const { workingGroupId, now, person } = caller;
  await changeCommitment(tx, id, { ...data, ...(data.state && { since: now }), updateId: of.updateId });
  const words = data.text ? commitmentText(data.text, person.language) : null;
  const event = await append(tx, caller, of, id, act, { words, postId });
  const changed = await commitmentByKey(tx, workingGroupId, key);
  if (changed) await notifyOfCommitment(tx, caller, changed, act, event);
}
