import type { EntryPress } from '../../forms/marksOfReturnedEntries.ts';
import type { BroughtForward } from '../../forms/broughtForwardToForm.ts';

/** How a person answers: question by question in the chat, or page by page in the form. */
export type Manner = 'conversation' | 'pages';
/** What a person does with what was brought forward, beside typing. Entries are named by their place in it, `group.position`. */
export interface Moves {
  manner: Manner;
  /** Questions that are confirmed as a whole. */
  same: ReadonlySet<string>;
  pressed: ReadonlyMap<string, EntryPress>;
  /** Of each changed entry, the fields that change. */
  fields: ReadonlyMap<string, string[]>;
  brought: BroughtForward;
}
