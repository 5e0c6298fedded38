import type { PaperSection } from './paperSections.ts';

/** The paragraph that goes before all others: the coordinator's own words. */
export const PREFACE = 'preface';

/** A paragraph of the paper with its number. */
export interface NumberedParagraph {
  section: PaperSection;
  /** In its document: the annex counts from 1 again. */
  number: number;
  /** What people call it: `3`, in the annex `A3`. */
  name: string;
  /** What its note is kept under. */
  key: string;
}

/** The paragraphs of the paper, numbered through to the annex, whose paragraphs are numbered again from 1. */
export function numberedParagraphs(sections: readonly PaperSection[]): NumberedParagraph[] {
  const counts = { body: 0, annex: 0 };
  return sections.map((section) => {
    const isAnnex = section.part === 'annex';
    const number = isAnnex ? ++counts.annex : ++counts.body;
    return { section, number, name: `${isAnnex ? 'A' : ''}${number}`, key: `${section.part}.${section.key}` };
  });
}
