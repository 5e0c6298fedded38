import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import {
  changedCoordinatorNote,
  type NoteAct,
  coordinatorNoteBefore,
} from '../../signOff/coordinatorNotes/coordinatorNote.ts';
import { PREFACE } from '../numberedParagraphs.ts';
import { paperNotesOf, savePaperNote } from './store.ts';

/**
 * Puts a note under a paragraph of the yearly paper, writes its preface, withholds a paragraph with a reason, or takes any of it back. Answers the
 * words that stood there; null where there were none. Refuses what `changedCoordinatorNote` does, and to withhold the preface.
 */
export async function writePaperNote(
  app: App,
  caller: Caller,
  { year, paragraph }: { year: number; paragraph: string },
  act: NoteAct,
): Promise<string | null> {
  await requireCoordinator(app.db, caller);
  const { workingGroupId } = app;
  if (paragraph === PREFACE && act.does === 'withhold') throw new Refusal('reports.prefaceStays');
  return inTransaction(app.db, async (tx) => {
    const before = (await paperNotesOf(tx, workingGroupId, year)).get(paragraph) ?? { note: {}, withheld: {} };
    const at = { workingGroupId, year, paragraph };
    const by = { writtenBy: caller.person.id, writtenAt: caller.now };
    await savePaperNote(tx, at, changedCoordinatorNote(before, act, 'annual'), by);
    await audit(tx, caller, `annual.${act.does}`, `year:${year}`, { paragraph });
    return coordinatorNoteBefore(before, act);
  });
}
