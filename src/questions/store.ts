import type { Db, Tx } from '../db/db.ts';
import { draftSubjectKey } from '../protocol/draftSubject.ts';

/** Proposals that a group keeps: older ones have been thought better of. */
const KEPT = 10;

export interface Proposal {
  id: number;
  source: string;
}

/** Keeps questions that were handed in; the oldest make room, with what was tried out of them. */
export async function saveQuestionsProposal(
  tx: Tx,
  workingGroupId: number,
  source: string,
  proposedAt: Date,
): Promise<number> {
  const { id } = await tx.instrumentProposal.create({ data: { workingGroupId, source, proposedAt } });
  const old = await tx.instrumentProposal.findMany({
    where: { workingGroupId },
    select: { id: true },
    orderBy: { id: 'desc' },
    skip: KEPT,
  });
  for (const one of old) await deleteQuestionsProposal(tx, one.id);
  return id;
}

export async function questionsProposalById(db: Db | Tx, workingGroupId: number, id: number): Promise<Proposal | null> {
  return db.instrumentProposal.findFirst({ where: { id, workingGroupId }, select: { id: true, source: true } });
}

/** Drops a proposal with what was tried out of it; false where somebody else did. */
export async function deleteQuestionsProposal(tx: Tx, id: number): Promise<boolean> {
  await tx.draft.deleteMany({ where: { subject: draftSubjectKey({ trial: id }) } });
  return (await tx.instrumentProposal.deleteMany({ where: { id } })).count === 1;
}

/** Takes a version away that no round uses; false where one does, or it is gone. */
export async function deleteUnusedQuestions(tx: Tx, workingGroupId: number, id: number): Promise<boolean> {
  const { count } = await tx.instrument.deleteMany({ where: { id, workingGroupId, rounds: { none: {} } } });
  return count === 1;
}

/** The source of a version of the group; null where it has none. */
export async function questionsSource(
  db: Db | Tx,
  workingGroupId: number,
  key: string,
  version: number,
): Promise<string | null> {
  const where = { workingGroupId_key_version: { workingGroupId, key, version } };
  return (await db.instrument.findUnique({ where, select: { source: true } }))?.source ?? null;
}
