import type { Commitment, State } from '../../commitments/commitment.ts';
import { commitmentsByIds } from '../../commitments/store.ts';
import type { Db, Tx } from '../../db/db.ts';
import { loadRowsInPages } from '../../db/loadRowsInPages.ts';
import type { ItemAskedBefore } from './matchEntryCommitments.ts';

/** An item of an entry with what has become of it. */
export interface EntryItemAsked extends ItemAskedBefore {
  commitmentId: number;
  /** Calendar date. */
  due: string | null;
  commitment: Commitment;
}

/** All that an entry has ever asked, in the order in which it was asked. */
export async function entryCommitmentsOf(db: Db | Tx, entryId: number): Promise<EntryItemAsked[]> {
  const rows = await db.entryCommitment.findMany({ where: { entryId }, orderBy: { commitmentId: 'asc' } });
  const ids = rows.map(({ commitmentId }) => commitmentId);
  const commitments = new Map((await commitmentsByIds(db, ids)).map((one) => [one.id, one]));
  return rows.flatMap(({ entryId: _, ...row }) => {
    const commitment = commitments.get(row.commitmentId);
    return commitment ? [{ ...row, commitment }] : [];
  });
}

/** What an entry says of an item. */
interface ItemSaid {
  text: string;
  addressee: string | null;
  due: string | null;
  listed: boolean;
}

export async function addEntryCommitment(
  tx: Tx,
  commitmentId: number,
  entryId: number,
  { field, text, addressee, due }: Omit<ItemSaid, 'listed'> & { field: string },
): Promise<void> {
  await tx.entryCommitment.create({ data: { commitmentId, entryId, field, text, addressee, due } });
}

export async function changeEntryCommitment(tx: Tx, commitmentId: number, said: Partial<ItemSaid>): Promise<void> {
  await tx.entryCommitment.update({ where: { commitmentId }, data: said });
}

/** How an item that an entry lists stands. */
export interface AskedOfEntry {
  entryId: number;
  field: string;
  commitmentId: number;
  state: State;
  /** Whether a post is asked. */
  hasOwner: boolean;
}

/** How all items that these entries list stand. */
export async function entryCommitmentStates(db: Db | Tx, entryIds: readonly number[]): Promise<AskedOfEntry[]> {
  const rows = await loadRowsInPages(entryIds, (page) =>
    db.entryCommitment.findMany({
      where: { entryId: { in: page }, listed: true },
      select: {
        entryId: true,
        field: true,
        commitmentId: true,
        commitment: { select: { state: true, ownerId: true } },
      },
      orderBy: { commitmentId: 'asc' },
    }),
  );
  return rows.map(({ commitment: { state, ownerId }, ...row }) => ({ ...row, state, hasOwner: ownerId !== null }));
}
