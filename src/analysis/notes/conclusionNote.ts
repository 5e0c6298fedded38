import { type Language, languages } from '../../language/language.ts';

/** Words of the coordinator, by the language that they were written in. */
export type NoteTexts = Partial<Record<Language, string>>;

/** What the coordinator adds to a conclusion before it is published. */
export interface ConclusionNote {
  /** The conclusion's key. */
  conclusion: string;
  note: NoteTexts;
  /** Why the conclusion is not told; empty where it is. */
  withheld: NoteTexts;
}

/** What stands at each conclusion, by its key. */
export type Notes = ReadonlyMap<string, ConclusionNote>;

/** Characters of a note, or of a reason. */
export const NOTE_LIMIT = 600;

/** The words for a reader: in their language, else in the first that is there. Null where there are none. */
export function conclusionNoteFor(texts: NoteTexts, language: Language): { text: string; language: Language } | null {
  for (const one of [language, ...languages]) {
    const text = texts[one];
    if (text !== undefined) return { text, language: one };
  }
  return null;
}

/** Languages in which words are there, but not these. */
export function languagesNoteLacks(texts: NoteTexts): Language[] {
  const missing = languages.filter((one) => texts[one] === undefined);
  return missing.length === languages.length ? [] : missing;
}

/** Whether a conclusion is kept back from publication. */
export function isConclusionWithheld(notes: Notes, key: string): boolean {
  return Object.keys(notes.get(key)?.withheld ?? {}).length > 0;
}

/** Whether words bring a number, in figures: those are counted from the answers and never written by hand. */
export function analysisNoteBringsNumber(words: string): boolean {
  return /\p{N}/u.test(words);
}
