/** For so long an act of the coordinator can be taken back, and nobody is told of it. */
const UNDO_MS = 10 * 60_000;

/** Until when what is done now can be taken back. */
export const undoableUntil = (now: Date): Date => new Date(now.getTime() + UNDO_MS);

/** Whether what was done then can still be taken back now. */
export const isUndoable = (doneAt: Date, now: Date): boolean => now < undoableUntil(doneAt);
