import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { publisherOnCover } from '../publication/cover/store.ts';
import type { Audience } from '../protocol/audience.ts';
import type { Format } from '../protocol/bulletinEditingIntent.ts';
import type { PrintedDocument } from '../publication/document.ts';
import { writeFormat } from '../publication/writeFormat.ts';
import { registersOf } from '../registers/store.ts';
import { composePaper } from './composePaper.ts';
import { type AnnualFigures, annualFigures } from './annualFigures.ts';
import { paperNotesOf } from './publishing/store.ts';
import { loadPaperFacts } from './loadPaperFacts.ts';
import { paperSections, type PaperSection } from './paperSections.ts';
import type { ReportScope } from './store.ts';

/** What `report annual --json` prints. */
export interface AnnualJson {
  year: number;
  figures: AnnualFigures;
  sections: PaperSection[];
}

/** The yearly report as data: its figures, and its sections with the sentences in one language and their sources. */
export async function annualJson(db: Db, scope: ReportScope, language: Language): Promise<AnnualJson> {
  const registers = await registersOf(db, scope.workingGroupId);
  const figures = await annualFigures(db, scope, registers);
  return { year: scope.year, figures, sections: paperSections(await loadPaperFacts(db, scope), language) };
}

/** The yearly paper for an audience in one language, as things are now; null where the year has nothing to say. */
export async function annualPaper(
  db: Db,
  scope: ReportScope & { audience: Audience },
  now: Date,
  language: Language,
): Promise<PrintedDocument | null> {
  const date = await todayOfGroup(db, { workingGroupId: scope.workingGroupId, now });
  const notes = await paperNotesOf(db, scope.workingGroupId, scope.year);
  const publisher = await publisherOnCover(db, scope.workingGroupId);
  const head = { ...publisher, date, audience: scope.audience, notes, lines: [] };
  return composePaper(await loadPaperFacts(db, scope), head, language);
}

/** Writes the paper in these formats and languages into a folder, which is made where it is missing. Gives the paths. */
export async function writePapers(
  db: Db,
  scope: ReportScope & { audience: Audience },
  to: { folder: string; formats: readonly Format[]; languages: readonly Language[]; now: Date },
): Promise<string[]> {
  await mkdir(to.folder, { recursive: true });
  const paths: string[] = [];
  for (const language of to.languages) {
    const paper = await annualPaper(db, scope, to.now, language);
    if (!paper) return [];
    for (const format of to.formats) {
      const path = join(to.folder, `annual-${scope.year}-${scope.audience}-${language}.${format}`);
      await writeFile(path, await writeFormat(paper, format));
      paths.push(path);
    }
  }
  return paths;
}
