import { z } from 'zod';
import type { Db, Tx } from '../../db/db.ts';

/** What a commitment rests on that was a recommendation before. */
export interface CommitmentBasis {
  round: { id: number; label: string };
  /** Key of a conclusion. */
  conclusion: string | null;
  /** Commitment.ids. */
  needs: number[];
}

/** What a commitment rests on; null for a commitment that was no recommendation. */
export async function basisOfCommitment(db: Db | Tx, commitmentId: number): Promise<CommitmentBasis | null> {
  const basis = await db.recommendation.findUnique({
    where: { commitmentId },
    select: { round: { select: { id: true, label: true } }, conclusion: true, needs: true },
  });
  return basis && { ...basis, needs: z.array(z.int()).parse(basis.needs ?? []) };
}
