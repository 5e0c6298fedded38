import { writeDate } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Audience } from '../protocol/audience.ts';
import type { DocumentBlock, DocumentPart, PrintedDocument } from '../publication/document.ts';
import { documentCover, type Publisher } from '../publication/cover/cover.ts';
import { documentHead } from '../publication/documentLabels.ts';
import { paperParts } from '../registers/registerType.ts';
import { type PaperFacts, type Section, paperSections } from './paperSections.ts';

/** What stands on the paper beside its paragraphs. */
export interface PaperHead extends Publisher {
  /** Day on which it is written, YYYY-MM-DD. */
  date: string;
  audience: Audience;
}

/**
 * The yearly paper in one language: numbered paragraphs in the order of the conference room paper of 2000, and an annex whose
 * paragraphs are numbered again from 1. Null where there is nothing to say.
 */
export function composePaper(facts: PaperFacts, head: PaperHead, language: Language): PrintedDocument | null {
  const sections = paperSections(facts, language);
  if (sections.length === 0) return null;
  const { audience: _audience, ...top } = documentHead(language, head.audience, head.date);
  let number = 0;
  const parts = paperParts.flatMap((part): DocumentPart[] => {
    const own = sections.filter((section) => section.part === part);
    if (own.length === 0) return [];
    if (part === 'annex') number = 0;
    const title = translate(language, `reports.part_${part}`);
    return [{ id: part, title, blocks: own.flatMap((section) => paragraph(section, ++number)) }];
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
    parts,
    colophon: [
      translate(language, 'reports.colophon', { date: writeDate(head.date, language) }),
      ...(resolution === undefined ? [] : [translate(language, 'reports.colophonPolicy', { resolution })]),
    ],
  };
}

/** Paragraphs whose sentences with more than one source stand in a list below them: conclusions, and what became of them. */
const listed: ReadonlySet<string> = new Set(['globalAnalysis', 'becameOfRecommendations']);

function paragraph({ key, sentences }: Section, number: number): DocumentBlock[] {
  const isListed = listed.has(key);
  const told = isListed ? sentences.filter(({ sources }) => sources.length === 1) : sentences;
  const items = isListed ? sentences.filter(({ sources }) => sources.length > 1).map(({ text }) => text) : [];
  const text = `${number}. ${told.map((one) => one.text).join(' ')}`;
  return [
    { kind: 'paragraph', text, tone: 'normal' },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
  ];
}
