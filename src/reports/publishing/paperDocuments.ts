import { dateIn, writeDate } from '../../calendar/dates.ts';
import type { App } from '../../core/context.ts';
import type { EditionReader } from '../../editions/editionForReader.ts';
import { editionOf } from '../../editions/store.ts';
import type { Language } from '../../language/language.ts';
import { listWords } from '../../language/listsInWords.ts';
import { translate } from '../../language/translate.ts';
import { zoneOfGroup } from '../../people/group/store.ts';
import { publisherOnCover } from '../../publication/cover/store.ts';
import type { DocumentPart, PrintedDocument, PublishedDocument } from '../../publication/document.ts';
import { signedBy, signedLines } from '../../signOff/signedLines.ts';
import { composePaper } from '../composePaper.ts';
import { hashOfPaperFor, type PaperWork } from './paperOnWayToReaders.ts';

/** The paper of a year for some readers, as it was read for `work`. A reader to whom the year says nothing gets none. */
export async function paperDocuments(
  { db, workingGroupId }: App,
  work: PaperWork,
  now: Date,
  of: readonly EditionReader[],
): Promise<PublishedDocument[]> {
  const timeZone = await zoneOfGroup(db, workingGroupId);
  const publisher = await publisherOnCover(db, workingGroupId);
  const signed = await signedBy(db, work, timeZone);
  const documents: PublishedDocument[] = [];
  for (const { audience, language } of of) {
    const head = { ...publisher, date: dateIn(now, timeZone), audience, notes: work.notes };
    const lines = signedLines(signed, hashOfPaperFor(work, audience), language);
    const paper = composePaper(work.facts[audience], { ...head, lines }, language);
    if (!paper) continue;
    const key = { workingGroupId, kind: 'annual', subjectId: work.year, audience, language } as const;
    const replaced = replacedLine(await editionOf(db, key), paper, language);
    const audienceLine = translate(language, `publication.for_${audience}`);
    const colophon = [...paper.colophon, ...replaced];
    documents.push({ ...paper, kind: 'annual', audience, audienceLine: paper.audienceLine || audienceLine, colophon });
  }
  return documents;
}

/** Which edition a revision takes the place of, and the parts in which it says something else; nothing for a first edition. */
function replacedLine(before: PublishedDocument | null, now: PrintedDocument, language: Language): string[] {
  if (!before) return [];
  const old = new Map(before.parts.map((part) => [part.id, said(part)]));
  const changed = now.parts.filter((part) => old.get(part.id) !== said(part));
  const gone = before.parts.filter(({ id }) => now.parts.every((part) => part.id !== id));
  const parts = [...changed, ...gone].map(({ title }) => translate(language, 'reports.partTitle', { title }));
  const date = writeDate(before.date, language);
  if (parts.length === 0) return [translate(language, 'reports.replaces', { date })];
  return [translate(language, 'reports.replacesChanged', { date, parts: listWords(parts, language) })];
}

const said = ({ blocks }: DocumentPart): string => JSON.stringify(blocks);
