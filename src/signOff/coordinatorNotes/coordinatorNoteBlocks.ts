import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { Action, Block } from '../../protocol/message.ts';
import type { DocumentBlock } from '../../publication/document.ts';
import { type CoordinatorNote, coordinatorNoteFor, coordinatorNoteLacks, type NoteTexts } from './coordinatorNote.ts';
import type { SignedWorkKind } from '../signedWork.ts';

type Whose = 'noteBy' | 'withheldBy';

/** The coordinator's words as a document has them: whose they are and, where they are not in the reader's language, which they are in. */
export function coordinatorNoteInDocument(
  texts: NoteTexts,
  whose: Whose,
  kind: SignedWorkKind,
  language: Language,
): DocumentBlock[] {
  const told = coordinatorNoteFor(texts, language);
  if (!told) return [];
  const by = translate(language, `signOff.${whose}`, { kind });
  const inWhich =
    told.language === language ? by : translate(language, 'signOff.inLanguage', { by, language: told.language });
  return [{ kind: 'quote', text: told.text, by: inWhich }];
}

/** The same before it is published: the words in each language that they were written in, and the languages in which they are missing. */
export function coordinatorNoteToEdit(
  { note, withheld }: CoordinatorNote,
  kind: SignedWorkKind,
  language: Language,
): Block[] {
  return [...inEachLanguage(note, 'noteBy', kind, language), ...inEachLanguage(withheld, 'withheldBy', kind, language)];
}

function inEachLanguage(texts: NoteTexts, whose: Whose, kind: SignedWorkKind, language: Language): Block[] {
  const said = Object.entries(texts).map(([one, text]): Block => ({
    kind: 'quote',
    text,
    by: `${translate(language, `signOff.${whose}`, { kind })} · ${one.toUpperCase()}`,
  }));
  const missing = coordinatorNoteLacks(texts).map((one) => one.toUpperCase());
  if (missing.length === 0) return said;
  const text = translate(language, 'signOff.noteMissing', { languages: missing.join(', ') });
  return [...said, { kind: 'text', text, tone: 'quiet' }];
}

/** What can be done with the note of a conclusion, or of a paragraph. */
export function coordinatorNoteActions(
  { note, withheld }: CoordinatorNote,
  kind: SignedWorkKind,
  language: Language,
  intentOf: (verb: 'note' | 'clear' | 'withhold' | 'restore') => Action['intent'],
): Action[] {
  const act = (verb: 'note' | 'clear' | 'withhold' | 'restore'): Action => ({
    label: translate(language, `signOff.do_${verb}`, { kind }),
    intent: intentOf(verb),
  });
  const isThere = (texts: NoteTexts): boolean => Object.keys(texts).length > 0;
  return [act('note'), ...(isThere(note) ? [act('clear')] : []), act(isThere(withheld) ? 'restore' : 'withhold')];
}
