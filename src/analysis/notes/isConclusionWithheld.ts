import type { CoordinatorNote } from '../../signOff/coordinatorNotes/coordinatorNote.ts';

/** What the coordinator adds to a conclusion before it is published. */
export interface ConclusionNote extends CoordinatorNote {
  /** The conclusion's key. */
  conclusion: string;
}

/** What stands at each conclusion, by its key. */
export type Notes = ReadonlyMap<string, ConclusionNote>;

/** Whether a conclusion is kept back from publication. */
export function isConclusionWithheld(notes: Notes, key: string): boolean {
  return Object.keys(notes.get(key)?.withheld ?? {}).length > 0;
}
