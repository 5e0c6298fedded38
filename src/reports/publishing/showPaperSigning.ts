import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { Message, Reply } from '../../protocol/message.ts';
import type { CoordinatorNote } from '../../signOff/coordinatorNotes/coordinatorNote.ts';
import { coordinatorNoteActions, coordinatorNoteToEdit } from '../../signOff/coordinatorNotes/coordinatorNoteBlocks.ts';
import { workMessage } from '../../signOff/workProgressMessage.ts';
import { type NumberedParagraph, numberedParagraphs, PREFACE } from '../numberedParagraphs.ts';
import { paperSections } from '../paperSections.ts';
import { paperSignOffActions } from './paperMessages.ts';
import { type PaperWork, signedPaperOf } from './paperOnWayToReaders.ts';

/** How far the paper of a year is on its way to its readers, and what the coordinator can do next; each paragraph with its note. */
export async function showPaperSigning(app: App, caller: Caller, year: number): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const work = await signedPaperOf(app, year);
  const paragraphs = paperParagraphsToSign(work, language);
  if (paragraphs.length === 0) throw new Refusal('reports.nothing', { year: String(year) });
  const head = await workMessage(app, work, { ways: paperSignOffActions(year), doubts: [], closed: null, language });
  const preface = noteMessage(
    work,
    { key: PREFACE, title: translate(language, 'reports.preface'), text: null },
    language,
  );
  const shown = paragraphs.map((one) => paragraphMessage(work, one, language));
  return { messages: [head, preface, ...shown], visibleTo: 'sender', awaits: null };
}

/** The paragraphs that the working group gets: they are numbered as the coordinator names them. */
export function paperParagraphsToSign({ facts }: PaperWork, language: Language): NumberedParagraph[] {
  return numberedParagraphs(paperSections(facts.workingGroup, language));
}

function paragraphMessage(work: PaperWork, { section, name, key }: NumberedParagraph, language: Language): Message {
  const title = translate(language, 'reports.paragraph', { name });
  return noteMessage(work, { key, title, text: section.sentences.map(({ text }) => text).join(' ') }, language);
}

function noteMessage(
  { notes, year }: PaperWork,
  { key, title, text }: { key: string; title: string; text: string | null },
  language: Language,
): Message {
  const stands: CoordinatorNote = notes.get(key) ?? { note: {}, withheld: {} };
  const actions = coordinatorNoteActions(stands, 'annual', language, (verb) =>
    paperSignOffActions(year).act({ do: verb, paragraph: key }),
  );
  return {
    text: title,
    blocks: [
      { kind: 'heading', text: title },
      ...(text === null ? [] : [{ kind: 'text' as const, text }]),
      ...coordinatorNoteToEdit(stands, 'annual', language),
      // A preface is written or taken off; there is nothing of it to withhold.
      { kind: 'actions', actions: key === PREFACE ? actions.slice(0, -1) : actions },
    ],
  };
}
