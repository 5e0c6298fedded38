import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import type { DocumentBlock, DocumentPart, PrintedDocument } from '../publication/document.ts';
import { documentCover, type Publisher } from '../publication/cover/cover.ts';
import { documentHead } from '../publication/documentLabels.ts';
import { paperParts } from '../registers/registerType.ts';
import { coordinatorNoteInDocument } from '../signOff/coordinatorNotes/coordinatorNoteBlocks.ts';
import { type NumberedParagraph, numberedParagraphs, PREFACE } from './numberedParagraphs.ts';
import type { CoordinatorNotes } from './paperNotes.ts';
import { type PaperFacts, type PaperSection, paperSections } from './paperSections.ts';

/** What stands on the paper beside its paragraphs. */
export interface PaperHead extends Publisher {
  /** Day on which it is written, YYYY-MM-DD. */
  date: string;
  audience: Audience;
  notes: CoordinatorNotes;
  /** Lines of a published paper: who answers for it, and what it takes the place of. */
  lines: readonly string[];
}

/**
 * The yearly paper in one language: numbered paragraphs in the order of the conference room paper of 2000, and an annex whose
 * paragraphs are numbered again from 1. Null where there is nothing to say.
 */
export function composePaper(facts: PaperFacts, head: PaperHead, language: Language): PrintedDocument | null {
  const sections = paperSections(facts, language);
  if (sections.length === 0) return null;
  const { audience: _audience, ...top } = documentHead(language, head.audience, head.date);
  const paragraphs = numberedParagraphs(sections);
  const parts = paperParts.flatMap((part): DocumentPart[] => {
    const own = paragraphs.filter(({ section }) => section.part === part);
    if (own.length === 0) return [];
    const title = translate(language, `reports.part_${part}`);
    return [{ id: part, title, blocks: own.flatMap((one) => paragraph(one, head.notes, language)) }];
  });
  const { year } = facts;
  const resolution = facts.basis?.policy?.resolution;
  const cover = documentCover(head, language);
  return {
    ...top,
    contentsTitle: translate(language, 'reports.contents'),
    title: translate(language, 'reports.title'),
    issueLine: translate(language, 'reports.issueLine', { year: String(year) }),
    ...cover,
    summary: translate(language, 'reports.summary', { year: String(year), organization: cover.organization }),
    parts: [...preface(head.notes, language), ...parts],
    colophon: [
      translate(language, 'reports.colophon', { date: writeDate(head.date, language) }),
      ...(resolution === undefined ? [] : [translate(language, 'reports.colophonPolicy', { resolution })]),
      ...head.lines,
    ],
  };
}

/** Paragraphs whose sentences with more than one source stand in a list below them: conclusions, and what became of them. */
const listed: ReadonlySet<string> = new Set(['globalAnalysis', 'becameOfRecommendations']);

/** What the coordinator says before everything else. */
function preface(notes: CoordinatorNotes, language: Language): DocumentPart[] {
  const blocks = coordinatorNoteInDocument(notes.get(PREFACE)?.note ?? {}, 'noteBy', 'annual', language);
  return blocks.length === 0 ? [] : [{ id: PREFACE, title: translate(language, 'reports.preface'), blocks }];
}

/** A paragraph with the coordinator's words beneath it; of one that is withheld the reason. */
function paragraph(
  { section, number, key }: NumberedParagraph,
  notes: CoordinatorNotes,
  language: Language,
): DocumentBlock[] {
  const { note, withheld } = notes.get(key) ?? { note: {}, withheld: {} };
  const why = coordinatorNoteInDocument(withheld, 'withheldBy', 'annual', language);
  if (why.length > 0) return [{ kind: 'paragraph', text: `${number}.`, tone: 'normal' }, ...why];
  return [...told(section, number), ...coordinatorNoteInDocument(note, 'noteBy', 'annual', language)];
}

function told({ key, sentences }: PaperSection, number: number): DocumentBlock[] {
  const isListed = listed.has(key);
  const said = isListed ? sentences.filter(({ sources }) => sources.length === 1) : sentences;
  const items = isListed ? sentences.filter(({ sources }) => sources.length > 1).map(({ text }) => text) : [];
  const text = `${number}. ${said.map((one) => one.text).join(' ')}`;
  return [
    { kind: 'paragraph', text, tone: 'normal' },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}
