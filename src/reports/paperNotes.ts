import type { CoordinatorNote } from '../signOff/coordinatorNotes/coordinatorNote.ts';

/** What the coordinator adds to the paper of a year, by the paragraph's key. */
export type CoordinatorNotes = ReadonlyMap<string, CoordinatorNote>;
