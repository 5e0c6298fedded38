import type { Tx } from '../db/db.ts';
import { detectTextLanguage } from '../language/detectLanguage.ts';
import { offerSchema, type Offered } from './contribution.ts';
import {
  createContribution,
  contributionsOfRevisions,
  moveContributionsToUpdate,
  contributedBefore,
  withdrawContributions,
} from './store.ts';

export interface TakenContributions {
  workingGroupId: number;
  updateId: number;
  postId: number;
  personId: number;
  /** The items of the group that feeds the bulletin (section, text, consent), as judged; incomplete ones are left out. */
  items: readonly unknown[];
  now: Date;
}

/**
 * Takes what an update offers to the bulletin, in the transaction that records the update. A new revision replaces
 * what the post offered before in this round; a piece that is offered again unchanged keeps its place, its editing and its
 * translations. One that its author took back meanwhile stays so, whoever sends the update on with its words: that is no new consent.
 * Answers with the number of items that stand now.
 */
export async function takeContributionsFromUpdate(tx: Tx, taken: TakenContributions): Promise<number> {
  const { updateId, items, personId, ...rest } = taken;
  const offered = items.flatMap((item) => offerSchema.safeParse(item).data ?? []);
  const before = await contributionsOfRevisions(tx, updateId);
  const stood = await contributedBefore(tx, updateId);
  const kept: number[] = [];
  const fresh: Offered[] = [];
  for (const item of offered) {
    const same = before.find((old) => !kept.includes(old.id) && isSame(old, item));
    if (same) kept.push(same.id);
    else if (!stood.some((old) => isSame(old, item))) fresh.push(item);
  }
  await moveContributionsToUpdate(tx, kept, updateId);
  await withdrawContributions(
    tx,
    before.flatMap((old) => (kept.includes(old.id) ? [] : [old.id])),
    taken.now,
  );
  for (const item of fresh) {
    const language = detectTextLanguage(item.text);
    await createContribution(tx, { ...rest, ...item, language, offeredBy: personId, source: 'update', updateId });
  }
  return kept.length + fresh.length;
}

const isSame = (one: Record<keyof Offered, string>, other: Offered): boolean =>
  one.section === other.section && one.text === other.text && one.consent === other.consent;
