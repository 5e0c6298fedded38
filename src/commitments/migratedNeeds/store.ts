import type { Db } from '../../db/db.ts';
import { loadRowsInPages } from '../../db/loadRowsInPages.ts';
import type { Visibility } from '../../instruments/instrument.ts';
import { entryOfNeed } from '../needKey.ts';

/** A need of the first editions that is for the coordinator alone, and what it was asked with. */
interface Unsettled {
  id: number;
  instrumentId: number;
  /** The key of its question; null where its update does not tell. */
  question: string | null;
}

/** The needs of all working groups that migration 0036 left to the coordinator, those that are theirs by their question among them. */
export async function needsLeftByMigration(db: Db): Promise<Unsettled[]> {
  const rows = await db.commitment.findMany({
    where: { kind: 'need', visibility: 'coordinator', events: { some: { formerNeed: { not: null } } } },
    select: { id: true, key: true, updateId: true, update: { select: { round: { select: { instrumentId: true } } } } },
    orderBy: { id: 'asc' },
  });
  const updates = [...new Set(rows.flatMap(({ updateId }) => updateId ?? []))];
  const entries = await loadRowsInPages(updates, (page) =>
    db.answer.findMany({
      where: { updateId: { in: page }, entry: { not: null } },
      select: { updateId: true, question: true, entry: true },
      distinct: ['updateId', 'question', 'entry'],
    }),
  );
  const questions = new Map(entries.map(({ updateId, question, entry }) => [`${updateId} ${entry}`, question]));
  return rows.flatMap(({ id, key, updateId, update }) =>
    update
      ? [
          {
            id,
            instrumentId: update.round.instrumentId,
            question: questions.get(`${updateId} ${entryOfNeed(key)}`) ?? null,
          },
        ]
      : [],
  );
}

/** Lets needs that were for the coordinator alone be read by others. */
export async function widenMigratedNeeds(db: Db, ids: readonly number[], visibility: Visibility): Promise<void> {
  await loadRowsInPages(ids, async (page) => {
    await db.commitment.updateMany({ where: { id: { in: page }, visibility: 'coordinator' }, data: { visibility } });
    return [];
  });
}
