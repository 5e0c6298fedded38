import { Refusal } from '../../core/refusal.ts';
import { type Language, languages } from '../../language/language.ts';
import type { SignedWorkKind } from '../signedWork.ts';

/** Words of the coordinator, by the language that they were written in. */
export type NoteTexts = Partial<Record<Language, string>>;

/** What the coordinator adds to a conclusion, or a paragraph, before it is published. */
export interface CoordinatorNote {
  note: NoteTexts;
  /** Why it is not told; empty where it is. */
  withheld: NoteTexts;
}

/** What the coordinator does with a conclusion, or a paragraph. */
export type NoteAct =
  | { does: 'note' | 'withhold'; language: Language; words: string }
  /** Takes the note off, or tells what was withheld. */
  | { does: 'clear' | 'restore' };

/** Characters of a note, or of a reason. */
const NOTE_LIMIT = 600;

/** The words for a reader: in their language, else in the first that is there. Null where there are none. */
export function coordinatorNoteFor(texts: NoteTexts, language: Language): { text: string; language: Language } | null {
  for (const one of [language, ...languages]) {
    const text = texts[one];
    if (text !== undefined) return { text, language: one };
  }
  return null;
}

/** Languages in which words are there, but not these. */
export function coordinatorNoteLacks(texts: NoteTexts): Language[] {
  const missing = languages.filter((one) => texts[one] === undefined);
  return missing.length === languages.length ? [] : missing;
}

/**
 * The note after an act. Notes and reasons are words: figures are counted from answers or registers, so a number in them is refused, as are
 * words that are too long.
 */
export function changedCoordinatorNote(before: CoordinatorNote, act: NoteAct, kind: SignedWorkKind): CoordinatorNote {
  switch (act.does) {
    case 'clear':
      return { ...before, note: {} };
    case 'restore':
      return { ...before, withheld: {} };
    case 'note':
    case 'withhold': {
      const { length } = act.words;
      if (length > NOTE_LIMIT) throw new Refusal('signOff.noteTooLong', { length, limit: NOTE_LIMIT });
      if (bringsNumber(act.words)) throw new Refusal('signOff.noteNumber', { kind });
      const part = act.does === 'note' ? 'note' : 'withheld';
      return { ...before, [part]: { ...before[part], [act.language]: act.words } };
    }
  }
}

/** What an act takes the place of: the words that stood there, in the language that is written or in the first that is there. */
export function coordinatorNoteBefore({ note, withheld }: CoordinatorNote, act: NoteAct): string | null {
  const texts = act.does === 'note' || act.does === 'clear' ? note : withheld;
  if ('language' in act) return texts[act.language] ?? null;
  return coordinatorNoteFor(texts, 'en')?.text ?? null;
}

const bringsNumber = (words: string): boolean => /\p{N}/u.test(words);
