import type { Db } from '../../db/db.ts';
import { instrumentOfRound } from '../../instruments/store.ts';
import { type Language, localizedIn } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import type { DocumentBlock, DocumentPart, PublishedDocument } from '../../publication/document.ts';

/** The heading of each conclusion of a round's questions, in their order, whether or not an edition has it. */
export async function publishedConclusionHeadings(
  db: Db,
  roundId: number,
  language: Language,
): Promise<{ key: string; heading: string }[]> {
  const { conclusions } = await instrumentOfRound(db, roundId);
  return conclusions.map(({ key, title }, index) => ({
    key,
    heading: translate(language, 'analysis.conclusion', { number: index + 1, title: localizedIn(title, language) }),
  }));
}

/** What stands beneath a heading of a part, up to the next heading. */
export function documentBlocksBeneath(
  { parts }: PublishedDocument,
  id: DocumentPart['id'],
  heading: string,
): DocumentBlock[] {
  const blocks = parts.find((part) => part.id === id)?.blocks ?? [];
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (from < 0) return [];
  const rest = blocks.slice(from + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

/** The conclusions that an edition states, each in its sentence; those that were withheld are none of them. */
export async function publishedConclusions(
  db: Db,
  roundId: number,
  edition: PublishedDocument,
): Promise<{ key: string; text: string }[]> {
  const headings = await publishedConclusionHeadings(db, roundId, edition.language);
  return headings.flatMap(({ key, heading }) =>
    documentBlocksBeneath(edition, 'conclusions', heading).flatMap((block) =>
      block.kind === 'paragraph' && block.tone === 'lead' ? [{ key, text: block.text }] : [],
    ),
  );
}
