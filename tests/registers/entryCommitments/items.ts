import type { EntryValueRow } from '../../../src/registers/registerEntry.ts';

/** An item of a list, as a test says it. */
export interface Said {
  text?: string;
  addressee?: string;
  due?: string;
}

/** The rows of a list of items, as an entry keeps them. */
export function itemRows(field: string, items: readonly Said[]): EntryValueRow[] {
  return items.flatMap((said, item) =>
    Object.entries(said).map(([part, text]) => ({ field, item, part, text: String(text), number: null })),
  );
}
