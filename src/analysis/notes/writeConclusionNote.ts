import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { instrumentOfRound } from '../../instruments/store.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import {
  changedCoordinatorNote,
  type NoteAct,
  coordinatorNoteBefore,
} from '../../signOff/coordinatorNotes/coordinatorNote.ts';
import { conclusionNotesOf, saveConclusionNote } from './store.ts';

/**
 * Puts a note under a conclusion (numbered from 1), withholds the conclusion with a reason, or takes either back. Answers the words that
 * stood there; null where there were none. Refuses what `changedCoordinatorNote` does.
 */
export async function writeConclusionNote(
  app: App,
  caller: Caller,
  { id, label }: RoundRecord,
  number: number,
  act: NoteAct,
): Promise<string | null> {
  await requireCoordinator(app.db, caller);
  const { conclusions } = await instrumentOfRound(app.db, id);
  const conclusion = conclusions[number - 1]?.key;
  if (conclusion === undefined)
    throw new Refusal('analysis.noSuchConclusion', { number, count: conclusions.length, round: label });
  return inTransaction(app.db, async (tx) => {
    const before = (await conclusionNotesOf(tx, id)).get(conclusion) ?? { conclusion, note: {}, withheld: {} };
    const changed = { conclusion, ...changedCoordinatorNote(before, act, 'analysis') };
    await saveConclusionNote(tx, id, changed, { writtenBy: caller.person.id, writtenAt: caller.now });
    await audit(tx, caller, `analysis.${act.does}`, `round:${id}`, { label, conclusion });
    return coordinatorNoteBefore(before, act);
  });
}
