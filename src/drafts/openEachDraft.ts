import type { BatchResult } from '../db/batchDatabaseWork.ts';
import type { DraftAsked, OpenDraft } from '../feature/draftKind.ts';

/** Opens drafts one by one: one that cannot be opened says why to whoever asked for it, and the others are opened. */
export async function openEachDraft(
  asked: readonly DraftAsked[],
  open: (one: DraftAsked) => Promise<OpenDraft>,
): Promise<BatchResult<OpenDraft>[]> {
  const opened: BatchResult<OpenDraft>[] = [];
  for (const one of asked) {
    try {
      const draft = await open(one);
      opened.push(() => draft);
    } catch (error) {
      opened.push(() => {
        throw error;
      });
    }
  }
  return opened;
}
