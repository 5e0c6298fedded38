/** How an answer came to stand in an update, from the weakest to the strongest: prefilled and untouched, said to be still so, typed. */
export const origins = ['carried', 'confirmed', 'given'] as const;
export type Origin = (typeof origins)[number];

/** By input id (`question` or `question.row`); the entries of groups have marks. What is missing was given. */
export type Origins = Readonly<Record<string, Origin>>;

/** What is known of one entry of a repeated group beside its fields; a type, so that it may be kept as JSON. */
export type EntryMark = {
  /** The same from round to round; null for an entry that is new in this draft. */
  key: string | null;
  origin: Origin;
  /** It has ended, and is no part of what will be sent. */
  over?: boolean | undefined;
  /** The person named it as one that has changed or ended, and has not said yet which. */
  named?: boolean | undefined;
  /** Fields that the person named and that are still to be asked. */
  asked?: string[] | undefined;
};

/** By group, in the order of its entries; an entry without a mark is new. */
export type EntryMarks = Readonly<Record<string, readonly EntryMark[]>>;

export const NEW_ENTRY: EntryMark = { key: null, origin: 'given' };

/** The mark of an entry. */
export function formEntryMark(marks: EntryMarks, group: string, position: number): EntryMark {
  return marks[group]?.[position] ?? NEW_ENTRY;
}
