import type { App } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import { currentRoundsOf, roundByLabel, type RoundRecord } from './store.ts';

/** The round with this label, else all that are open. Refuses a label that no round has. */
export async function roundsByLabelOrOpen(app: App, label: string | undefined): Promise<RoundRecord[]> {
  if (label === undefined) return currentRoundsOf(app.db, app.workingGroupId);
  const round = await roundByLabel(app.db, app.workingGroupId, label);
  if (!round) throw new Refusal('commands.noSuchRound', { label });
  return [round];
}
