import { askCommitment } from '../../commitments/askCommitment.ts';
import type { Commitment } from '../../commitments/commitment.ts';
import { notifyOfCommitment } from '../../commitments/notifyOfCommitment.ts';
import {
  appendCommitmentEvent,
  changeCommitment,
  commitmentById,
  holdCommitment,
  lastCommitmentEvent,
} from '../../commitments/store.ts';
import type { Actor } from '../../core/context.ts';
import type { Tx } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';
import { groupById } from '../../people/group/store.ts';
import { postsOfGroup } from '../../people/posts/store.ts';
import type { StoredEntry } from '../registerEntry.ts';
import type { RegisterField } from '../registerField.ts';
import { type EntryCommitmentItem, entryCommitmentItems } from './entryCommitmentItems.ts';
import { matchEntryCommitments } from './matchEntryCommitments.ts';
import { asSearchablePost } from '../../people/searchablePost.ts';
import { onlyPostMeant } from '../../people/onlyPostMeant.ts';
import { addEntryCommitment, changeEntryCommitment, type EntryItemAsked, entryCommitmentsOf } from './store.ts';

/**
 * Lets what an entry asks of others be what its lists say now, in the transaction that kept it: a new item is asked of the post that it
 * names, once; one in other words is changed; one that is for somebody else is asked of them; one that is gone is withdrawn, unless it is
 * done or withdrawn already, and asked again when it is put back. What was said of one that stays in the list stays so.
 */
export async function keepEntryCommitments(
  tx: Tx,
  actor: Actor,
  entry: StoredEntry,
  fields: readonly RegisterField[],
): Promise<void> {
  const items = entryCommitmentItems(entry, fields);
  const before = await entryCommitmentsOf(tx, entry.id);
  if (items.length === 0 && before.every(({ listed }) => !listed)) return;
  const { pairs, fresh, gone } = matchEntryCommitments(before, items);
  const posts = (await postsOfGroup(tx, actor.workingGroupId)).map(asSearchablePost);
  const ownerOf = ({ addressee }: EntryCommitmentItem): number | null => onlyPostMeant(addressee, posts)?.id ?? null;
  const language = actor.person?.language ?? (await groupById(tx, actor.workingGroupId)).language;
  for (const one of gone) await withdrawAskedItem(tx, actor, one);
  for (const [one, item] of pairs) await changeAskedItem(tx, actor, one, { item, owner: ownerOf(item), language });
  // Of what is over, as old entries that a file brings, nothing new is asked.
  if (entry.state === 'closed') return;
  const count = new Map<string, number>();
  for (const { field } of before) count.set(field, (count.get(field) ?? 0) + 1);
  for (const item of fresh) {
    const number = (count.get(item.field) ?? 0) + 1;
    count.set(item.field, number);
    const { kind, text, due, visibility } = item;
    const made = await askCommitment(tx, actor, {
      kind,
      key: `entry:${entry.id}:${item.field}:${number}`,
      text: { [language]: text },
      ownerId: ownerOf(item),
      due,
      visibility,
      askers: askersOf(entry),
    });
    await addEntryCommitment(tx, made.id, entry.id, item);
  }
}

/** Whoever owns the entry asks; what a file brought without an owner is asked by the coordination. */
const askersOf = ({ ownerPostId, ownerPersonId }: StoredEntry) => ({
  posts: ownerPostId === null ? [] : [ownerPostId],
  people: ownerPersonId === null ? [] : [ownerPersonId],
});

/** An item that the list has no more. One that is over keeps its place, so that it stays over when it is put back. */
async function withdrawAskedItem(tx: Tx, actor: Actor, { commitmentId }: EntryItemAsked): Promise<void> {
  const standing = await holdCommitment(tx, actor.workingGroupId, commitmentId);
  if (!standing || standing.state === 'done' || standing.state === 'withdrawn') return;
  await changeEntryCommitment(tx, commitmentId, { listed: false });
  await changeAndNotify(tx, actor, standing, 'withdrawn', { state: 'withdrawn', since: actor.now });
}

interface ItemAsItIs {
  item: EntryCommitmentItem;
  /** Post.id that the item names now. */
  owner: number | null;
  language: Language;
}

/** An item that was asked before, in the words of now. */
async function changeAskedItem(tx: Tx, actor: Actor, before: EntryItemAsked, { item, owner, language }: ItemAsItIs) {
  const { commitmentId } = before;
  const { text, addressee, due, visibility } = item;
  await changeEntryCommitment(tx, commitmentId, { text, addressee, due, listed: true });
  const standing = await holdCommitment(tx, actor.workingGroupId, commitmentId);
  if (!standing) return;
  if (standing.visibility !== visibility) await changeCommitment(tx, commitmentId, { visibility });
  const words = before.text === text ? {} : { text: { [language]: text } };
  const date = before.due === due ? {} : { due };
  // Whoever is asked keeps it where the item names nobody any more, as in a table that has the words alone.
  const isOther =
    addressee !== null && before.addressee !== addressee && (await wasAskedOf(tx, commitmentId)) !== owner;
  const isOver = standing.state === 'done' || standing.state === 'withdrawn';
  if (!before.listed || (isOther && !isOver)) {
    const again = { state: 'asked', since: actor.now, ownerId: owner, holderId: null, response: null } as const;
    await changeAndNotify(tx, actor, standing, 'asked', { ...words, ...date, ...again }, { postId: owner, due });
  } else if (!isOver && Object.keys({ ...words, ...date }).length > 0)
    await changeAndNotify(tx, actor, standing, 'changed', { ...words, ...date });
}

/** Post.id that the entry asked last; whoever it was given to since keeps it. */
async function wasAskedOf(tx: Tx, commitmentId: number): Promise<number | null> {
  return (await lastCommitmentEvent(tx, commitmentId, ['asked']))?.postId ?? null;
}

async function changeAndNotify(
  tx: Tx,
  actor: Actor,
  { id }: Commitment,
  act: 'asked' | 'changed' | 'withdrawn',
  data: Parameters<typeof changeCommitment>[2],
  said: { postId?: number | null; due?: string | null } = {},
): Promise<void> {
  await changeCommitment(tx, id, data);
  const event = { commitmentId: id, act, at: actor.now, actorId: actor.person?.id ?? null, ...said };
  const words = data.text ? (Object.values(data.text)[0] ?? null) : null;
  const number = await appendCommitmentEvent(tx, { ...event, words });
  const changed = await commitmentById(tx, actor.workingGroupId, id);
  if (changed) await notifyOfCommitment(tx, actor, changed, act, number);
}
