import type { Db, Tx } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';
import { unaccented } from '../../language/unaccented.ts';
import type { Audience } from '../../protocol/audience.ts';
import { documentSchema, type PublishedDocument } from '../document.ts';
import { wordsOf } from './edition.ts';

/** Which publication, for whom, in which language. */
export interface EditionKey {
  kind: PublishedDocument['kind'];
  /** BulletinIssue.id or Round.id. */
  subjectId: number;
  audience: Audience;
  language: Language;
}

/** Keeps a publication as its readers got it. Throws for one that could not be read back; the database refuses a second one under the same key. */
export async function keepEdition(
  tx: Tx,
  { subjectId, workingGroupId, publishedAt }: { subjectId: number; workingGroupId: number; publishedAt: Date },
  document: PublishedDocument,
): Promise<void> {
  const { kind, audience, language, title, issueLine } = document;
  await tx.edition.create({
    data: {
      workingGroupId,
      kind,
      subjectId,
      audience,
      language,
      title: `${title} · ${issueLine}`,
      document: documentSchema.parse(document),
      words: wordsOf(document),
      publishedAt,
    },
  });
}

/** The publication as it was published; null where it was not. */
export async function editionOf(db: Db | Tx, key: EditionKey): Promise<PublishedDocument | null> {
  const row = await db.edition.findUnique({ where: { kind_subjectId_audience_language: key } });
  return row && documentSchema.parse(row.document);
}

/** All editions of a publication, as they were published. */
export async function editionsOf(
  db: Db | Tx,
  of: Pick<EditionKey, 'kind' | 'subjectId'>,
): Promise<PublishedDocument[]> {
  const rows = await db.edition.findMany({ where: of, select: { document: true }, orderBy: { id: 'asc' } });
  return rows.map(({ document }) => documentSchema.parse(document));
}

export interface Listed {
  kind: PublishedDocument['kind'];
  subjectId: number;
  title: string;
  publishedAt: Date;
}

/** Every word that is sought is a condition of the query. */
const LONGEST_SEARCH = 200;

/** What has been published for an audience in one language, the newest first; with `words`, only what contains them all. */
export async function listEditions(
  db: Db | Tx,
  where: { workingGroupId: number; audience: Audience; language: Language },
  words = '',
): Promise<Listed[]> {
  const sought = unaccented(words.slice(0, LONGEST_SEARCH))
    .split(/\s+/)
    .filter((word) => word !== '');
  return db.edition.findMany({
    where: { ...where, AND: sought.map((word) => ({ words: { contains: word } })) },
    select: { kind: true, subjectId: true, title: true, publishedAt: true },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
  });
}
