import type { CommitmentKind } from '../../commitments/commitment.ts';
import type { Visibility } from '../../instruments/instrument.ts';
import { narrowerVisibility } from '../../instruments/visibility.ts';
import { type Entry, registerEntryItems } from '../registerEntry.ts';
import { registerFieldAsks, type RegisterField } from '../registerField.ts';

/** One item of an entry's list that somebody is asked to do. */
export interface EntryCommitmentItem {
  /** The key of the field whose list it stands in. */
  field: string;
  kind: CommitmentKind;
  text: string;
  /** Who should do it, in the words of the entry. */
  addressee: string | null;
  /** Calendar date. */
  due: string | null;
  visibility: Visibility;
}

/**
 * What an entry asks of others: the items of its fields that `asks`, each once however often it is listed. Of what does not take place
 * nothing is asked.
 */
export function entryCommitmentItems(entry: Entry, fields: readonly RegisterField[]): EntryCommitmentItem[] {
  if (entry.state === 'cancelled') return [];
  return fields.flatMap((field) => {
    const kind = registerFieldAsks(field)?.kind;
    if (kind === undefined) return [];
    const visibility = narrowerVisibility(entry.visibility, field.visibility ?? entry.visibility);
    const asked = new Map<string, EntryCommitmentItem>();
    for (const { text = '', addressee = null, due = null } of registerEntryItems(entry, field.key))
      if (text !== '') {
        const one = { field: field.key, kind, text, addressee, due, visibility };
        const said = `${plainEntryItemText(text)}\n${plainEntryItemText(addressee ?? '')}`;
        if (!asked.has(said)) asked.set(said, one);
      }
    return [...asked.values()];
  });
}

/** The words of an item without what a correction may change and mean the same. */
export const plainEntryItemText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,;:]+/g, ' ')
    .trim();
