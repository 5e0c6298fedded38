import { widenMigratedNeeds, needsLeftByMigration } from '../commitments/migratedNeeds/store.ts';
import type { Db } from '../db/db.ts';
import { type Instrument, instrumentQuestionsOf, type Visibility } from '../instruments/instrument.ts';
import { instrumentById } from '../instruments/store.ts';

/**
 * Lets needs of the first editions be read by whom their question is for: the migration, which cannot read the questions, left them to
 * the coordinator alone. One whose question cannot be told stays so. A second run changes nothing.
 */
export async function setNeedReadersAtStart(db: Db): Promise<void> {
  const open = new Map<Visibility, number[]>();
  const read = new Map<number, Instrument>();
  for (const { id, instrumentId, question } of await needsLeftByMigration(db)) {
    const instrument = read.get(instrumentId) ?? (await instrumentById(db, instrumentId));
    read.set(instrumentId, instrument);
    const visibility = visibilityOf(instrument, question);
    if (visibility !== 'coordinator') open.set(visibility, [...(open.get(visibility) ?? []), id]);
  }
  for (const [visibility, ids] of open) await widenMigratedNeeds(db, ids, visibility);
}

/** `question` is the key of the one that the need came with, where that is known. */
function visibilityOf(instrument: Instrument, question: string | null): Visibility {
  const feeding = instrumentQuestionsOf(instrument).filter((one) => one.kind === 'group' && one.feeds === 'needs');
  const known = feeding.filter(({ key }) => key === question);
  const [visibility, ...others] = new Set((known.length > 0 ? known : feeding).map((one) => one.visibility));
  return visibility === undefined || others.length > 0 ? 'coordinator' : visibility;
}
