import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../db/db.ts';
import { Refusal } from '../core/refusal.ts';
import { roundById } from '../rounds/store.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { analysisDocuments } from '../analysis/publishing/analysisDocuments.ts';
import { documentAsDraft } from '../publication/documentAsDraft.ts';
import { composeIssue } from './issueDocument/composeIssue.ts';
import { loadIssueDocumentFacts } from './issueDocument/store.ts';
import type { PublishedDocument } from '../publication/document.ts';
import { issueDocumentWithPictures } from './issueDocument/issueDocumentWithPictures.ts';
import { writeFormat } from '../publication/writeFormat.ts';
import { editionOf } from '../editions/store.ts';
import { publishedIssueWithErrata } from './issues/publishedIssueWithErrata.ts';
import { readers } from '../editions/editionForReader.ts';
import { nextIssueDates } from './issues/nextIssueDates.ts';
import { formats } from '../protocol/bulletinEditingIntent.ts';
import { allIssues, issueByNumber, type IssueRecord } from './issues/store.ts';

/** Where files go, and when. */
interface Build {
  workingGroupId: number;
  /** Folder that the files are written to; made where it is missing. */
  folder: string;
  now: Date;
  /** The folder of the pictures. */
  dataDir: string;
  /** Hears how many files are written. */
  onFile?: (done: number, total: number) => void;
}

/**
 * Writes an issue for every audience, in every language and format. A published issue as it was published, with its
 * corrections; one that is not, as it would be published now, marked as a draft. Gives the paths; null where there is no
 * such issue and it is not the next one.
 */
export async function writeBulletinFiles(db: Db, build: Build & { number: number }): Promise<string[] | null> {
  const { workingGroupId, number, now } = build;
  const issue = (await issueByNumber(db, workingGroupId, number)) ?? (await nextIssue(db, workingGroupId, number, now));
  if (issue === null) return null;
  const documents = issue.state === 'published' ? await publishedOf(db, issue) : await draftsOf(db, issue, now);
  return writeAll(documents, `bulletin-${number}`, build);
}

/**
 * Writes the analysis of a round for every audience, in every language and format: a published one as it was published, one that is
 * not as it would be published now, marked as a draft. Gives the paths.
 */
export async function writeAnalysisFiles(db: Db, build: Build & { roundId: number }): Promise<string[]> {
  const { workingGroupId, roundId: id, now } = build;
  const kept = await Promise.all(
    readers.map((reader) => editionOf(db, { workingGroupId, kind: 'analysis', subjectId: id, ...reader })),
  );
  const published = kept.flatMap((edition) => edition ?? []);
  if (published.length > 0) return writeAll(published, 'analysis', build);
  const round = await roundById(db, id);
  if (round?.workingGroupId !== workingGroupId) throw new Refusal('rounds.roundGone');
  return writeAll((await analysisDocuments(db, round, now)).map(documentAsDraft), 'analysis', build);
}

async function writeAll(documents: readonly PublishedDocument[], name: string, build: Build): Promise<string[]> {
  const { folder, onFile } = build;
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const one of documents) {
    const document = await issueDocumentWithPictures(build.dataDir, one);
    for (const format of formats) {
      const path = join(folder, `${name}-${document.audience}-${document.language}.${format}`);
      await writeFile(path, await writeFormat(document, format));
      paths.push(path);
      onFile?.(paths.length, documents.length * formats.length);
    }
  }
  return paths;
}

async function publishedOf(db: Db, issue: IssueRecord): Promise<PublishedDocument[]> {
  const documents = await Promise.all(readers.map((reader) => publishedIssueWithErrata(db, issue, reader)));
  return documents.flatMap((document) => document ?? []);
}

async function draftsOf(db: Db, issue: IssueRecord, now: Date): Promise<PublishedDocument[]> {
  const facts = await loadIssueDocumentFacts(
    db,
    issue,
    await todayOfGroup(db, { workingGroupId: issue.workingGroupId, now }),
  );
  return readers.map(({ audience, language }) => documentAsDraft(composeIssue(facts, audience, language)));
}

/** What the next issue would be, if it is the one that is asked for; nothing of it is kept. */
async function nextIssue(db: Db, workingGroupId: number, number: number, now: Date): Promise<IssueRecord | null> {
  const [last] = await allIssues(db, workingGroupId);
  if (number !== (last?.number ?? 0) + 1) return null;
  const unkept = { id: 0, roundId: null, short: false, revision: 1, publishAt: null, publishedAt: null, readings: [] };
  const dates = nextIssueDates(await todayOfGroup(db, { workingGroupId, now }), last?.quarter ?? null);
  return { ...unkept, ...dates, workingGroupId, number, state: 'collecting' };
}
