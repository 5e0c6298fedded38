import type { Db } from '../db/db.ts';
import type { Audience } from '../protocol/audience.ts';
import { entriesOf, registersOf } from '../registers/store.ts';
import { analysesOf } from './analysisSentences.ts';
import { entriesFor, type PaperFacts } from './sections.ts';
import { countMemberPosts, monthsPublished, objectivesOfYear, yearBases } from './store.ts';

/** Loads everything that the paper of a year says to readers of an audience; `null` for who owns the server. */
export async function paperFacts(
  db: Db,
  { workingGroupId, year, audience }: { workingGroupId: number; year: number; audience: Audience | null },
): Promise<PaperFacts> {
  const bases = await yearBases(db, workingGroupId, year);
  const own = bases.find((one) => one.year === year);
  const basis = own ?? bases[0] ?? null;
  const staff = await entriesOf(db, {
    workingGroupId,
    type: 'staffFigure',
    ...(audience && { readableBy: audience }),
  });
  return {
    year,
    audience,
    registers: await registersOf(db, workingGroupId),
    entries: await entriesFor(db, workingGroupId, year, audience),
    staff: staff.filter(({ when }) => when.year <= year),
    monthsPublished: await monthsPublished(db, workingGroupId, year),
    analyses: await analysesOf(db, workingGroupId, year, audience),
    basis,
    members: own?.organization?.members ?? (await countMemberPosts(db, workingGroupId)),
    objectives: await objectivesOfYear(db, workingGroupId, year),
  };
}
