import type { App, Caller } from '../../core/context.ts';
import { audit } from '../../core/audit.ts';
import { Refusal } from '../../core/refusal.ts';
import { inTransaction } from '../../db/db.ts';
import { instrumentOfRound } from '../../instruments/store.ts';
import type { Language } from '../../language/language.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { analysisNoteBringsNumber, NOTE_LIMIT } from './conclusionNote.ts';
import { conclusionNotesOf, saveConclusionNote } from './store.ts';

/** What the coordinator does with a conclusion, numbered from 1. */
export type NoteAct =
  | { does: 'note' | 'withhold'; language: Language; words: string }
  /** Takes the note off, or tells a conclusion that was withheld. */
  | { does: 'clear' | 'restore' };

/**
 * Puts a note under a conclusion, withholds the conclusion with a reason, or takes either back. Notes and reasons are words: figures
 * are counted from the answers, so a number in them is refused, as are words that are too long.
 */
export async function writeConclusionNote(
  app: App,
  caller: Caller,
  { id, label }: RoundRecord,
  number: number,
  act: NoteAct,
): Promise<void> {
  await requireCoordinator(app.db, caller);
  const { conclusions } = await instrumentOfRound(app.db, id);
  const conclusion = conclusions[number - 1]?.key;
  if (conclusion === undefined)
    throw new Refusal('analysis.noSuchConclusion', { number, count: conclusions.length, round: label });
  if ('words' in act) {
    const { length } = act.words;
    if (length > NOTE_LIMIT) throw new Refusal('analysis.noteTooLong', { length, limit: NOTE_LIMIT });
    if (analysisNoteBringsNumber(act.words)) throw new Refusal('analysis.noteNumber');
  }
  await inTransaction(app.db, async (tx) => {
    const before = (await conclusionNotesOf(tx, id)).get(conclusion) ?? { conclusion, note: {}, withheld: {} };
    const changed = {
      conclusion,
      note: act.does === 'note' ? { ...before.note, [act.language]: act.words } : before.note,
      withheld: act.does === 'withhold' ? { ...before.withheld, [act.language]: act.words } : before.withheld,
      ...(act.does === 'clear' ? { note: {} } : {}),
      ...(act.does === 'restore' ? { withheld: {} } : {}),
    };
    await saveConclusionNote(tx, id, changed, { writtenBy: caller.person.id, writtenAt: caller.now });
    await audit(tx, caller, `analysis.${act.does}`, `round:${id}`, { label, conclusion });
  });
}
