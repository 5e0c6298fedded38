import type { LocalClient } from '../../../handlers/local/localClient.ts';
import { solved } from '../../commitments/intents.ts';
import { openNeedIdsByEntry } from '../../commitments/needs/store.ts';
import type { App } from '../../core/context.ts';
import { instrumentOfRound } from '../../instruments/store.ts';
import { instrumentQuestionsOf } from '../../instruments/instrument.ts';
import type { RoundRecord } from '../../rounds/store.ts';
import { nothingBrought } from '../../forms/broughtForwardToForm.ts';
import { broughtToUpdates } from '../../updates/contextsOfUpdates.ts';
import { type AssignmentRow, roundAssignmentsToUpdate } from '../../updates/store.ts';
import { CliRefusal } from '../../core/cliRefusal.ts';
import type { ImportReport } from '../../imports/importFileIntoGroup.ts';

/** A need that its post says is met, on the day that the round opens. */
export interface NeedToMeet {
  assignment: AssignmentRow;
  /** The key of its entry. */
  entry: string;
  needId: number;
}

/** The needs that a round file says were met; each is one that the post's last update brings forward. A need that is met already is left. */
export async function metNeedsToReplay(
  app: App,
  round: RoundRecord,
  met: ImportReport['needsMet'],
): Promise<NeedToMeet[]> {
  if (met.length === 0) return [];
  const assignments = await roundAssignmentsToUpdate(app.db, round.id);
  const group = instrumentQuestionsOf(await instrumentOfRound(app.db, round.id)).find(
    (one) => one.kind === 'group' && one.feeds === 'needs',
  );
  const brought = await broughtToUpdates(app.db, assignments, new Set(), { evenMet: true });
  const needs: NeedToMeet[] = [];
  for (const [row, { post, need }] of met.entries()) {
    const assignment = assignments.find((one) => one.post.code === post);
    const forward = (assignment && brought.get(assignment)) ?? nothingBrought;
    const position = forward.stood[group?.key ?? '']?.indexOf(need) ?? -1;
    const entry = forward.entries[group?.key ?? '']?.[position]?.key;
    if (!assignment || entry === undefined || entry === null)
      throw new CliRefusal(
        `Nothing was sent: needsMet row ${row + 1} (${post}): need ${need} names nothing that was brought forward.`,
      );
    const needId = (await openNeedIdsByEntry(app.db, assignment.post.id)).get(entry);
    if (needId !== undefined) needs.push({ assignment, entry, needId });
  }
  return needs;
}

/** Opens the list of needs and says of one that it is met. */
export async function replayNeedMet(client: LocalClient, needId: number): Promise<void> {
  await client.say('needs');
  const pressed = await client.pressIntent((intent) => solved.fieldsOf(intent)?.commitment === needId);
  if (!pressed) throw new CliRefusal(`The need ${needId} is not among those that can be met.`);
}
