import { writeDate } from '../../calendar/dates.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { documentCover, type Publisher } from '../../publication/cover/cover.ts';
import type { DocumentBlock, DocumentPart, PrintedDocument } from '../../publication/document.ts';
import { documentHead } from '../../publication/documentLabels.ts';
import type { PackSection } from './packSections.ts';

/** A pack as a document for one person; `office` is what is handed over, and `moment` of when the pack is, in words. */
export function packDocument(
  sections: readonly PackSection[],
  { office, date, moment, publisher }: { office: string; date: string; moment: string; publisher: Publisher },
  language: Language,
): PrintedDocument {
  const { audience: _audience, ...top } = documentHead(language, 'workingGroup', date);
  const title = translate(language, 'handover.packTitle');
  const on = writeDate(date, language);
  const nothing: DocumentPart = {
    id: 'nothing',
    title,
    blocks: [{ kind: 'paragraph', tone: 'normal', text: translate(language, 'handover.packNothing') }],
  };
  const parts = sections.map(({ section, title: heading, lines }) => ({
    id: section,
    title: heading,
    blocks:
      section === 'updates'
        ? lines.flatMap(asTable)
        : [{ kind: 'list' as const, items: lines.map(({ text }) => text) }],
  }));
  return {
    ...top,
    ...documentCover(publisher, language),
    title,
    issueLine: office,
    audienceLine: translate(language, 'handover.packForWhom'),
    contentsTitle: translate(language, 'handover.packContents'),
    summary: translate(language, 'handover.packSummary', { post: office, date: on }),
    parts: parts.length > 0 ? parts : [nothing],
    colophon: [moment, translate(language, 'handover.packColophon', { date: on })],
  };

  function asTable({ text, facts = [] }: PackSection['lines'][number]): DocumentBlock[] {
    if (facts.length === 0) return [{ kind: 'paragraph', tone: 'normal', text }];
    const columns = (['question', 'answer'] as const).map((one) => ({
      title: translate(language, `handover.column_${one}`),
      number: false,
      wide: true,
    }));
    return [{ kind: 'table', caption: text, columns, rows: facts.map(({ label, value }) => [label, value]) }];
  }
}
