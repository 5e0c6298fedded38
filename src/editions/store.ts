import type { Db, Tx } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import { unaccented } from '../language/unaccented.ts';
import { type Audience, audiences } from '../protocol/audience.ts';
import { documentSchema, type PublishedDocument } from '../publication/document.ts';
import { editionSearchText } from './editionSearchText.ts';

/** Which publication, for whom, in which language. */
export interface EditionKey {
  workingGroupId: number;
  kind: PublishedDocument['kind'];
  /** BulletinIssue.id, Round.id, or the year. */
  subjectId: number;
  audience: Audience;
  language: Language;
}

/** Keeps a publication as its readers got it. Throws for one that could not be read back; the database refuses a second one under the same key. */
export async function keepEdition(
  tx: Tx,
  {
    subjectId,
    workingGroupId,
    publishedAt,
    revision,
  }: { subjectId: number; workingGroupId: number; publishedAt: Date; revision: number },
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
      words: editionSearchText(document),
      publishedAt,
      revision,
    },
  });
}

/** The publication as it was published last; null where it was not. */
export async function editionOf(db: Db | Tx, key: EditionKey): Promise<PublishedDocument | null> {
  const row = await db.edition.findFirst({ where: { ...key }, orderBy: { revision: 'desc' } });
  return row && documentSchema.parse(row.document);
}

/** All editions of a publication, each as it was published last. */
export async function editionsOf(
  db: Db | Tx,
  of: Pick<EditionKey, 'workingGroupId' | 'kind' | 'subjectId'>,
): Promise<PublishedDocument[]> {
  const rows = await db.edition.findMany({
    where: of,
    select: { audience: true, language: true, document: true },
    orderBy: { id: 'asc' },
  });
  const last = new Map(rows.map((row) => [`${row.audience} ${row.language}`, row.document]));
  return [...last.values()].map((document) => documentSchema.parse(document));
}

/** When an audience got which revision. */
export interface Release {
  audience: Audience;
  revision: number;
  publishedAt: Date;
}

/** All releases of a publication of a group, the oldest first. */
export async function releasesOf(
  db: Db | Tx,
  { workingGroupId, kind, subjectId }: Pick<EditionKey, 'workingGroupId' | 'kind' | 'subjectId'>,
): Promise<Release[]> {
  return db.edition.findMany({
    where: { workingGroupId, kind, subjectId },
    select: { audience: true, revision: true, publishedAt: true },
    distinct: ['audience', 'revision'],
    orderBy: { id: 'asc' },
  });
}

/** The audiences that have a publication, the narrowest first. */
export async function audiencesReached(
  db: Db | Tx,
  of: Pick<EditionKey, 'workingGroupId' | 'kind' | 'subjectId'>,
): Promise<Audience[]> {
  const reached = new Set((await releasesOf(db, of)).map(({ audience }) => audience));
  return audiences.filter((audience) => reached.has(audience));
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
  const rows = await db.edition.findMany({
    where: { ...where, AND: sought.map((word) => ({ words: { contains: word } })) },
    select: { kind: true, subjectId: true, title: true, publishedAt: true },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
  });
  // Of what was published anew the last revision alone is fetched: it is listed once.
  const seen = new Set<string>();
  return rows.filter(({ kind, subjectId }) => {
    const key = `${kind} ${subjectId}`;
    return !seen.has(key) && seen.add(key);
  });
}
