import { timeSharesOfMembers } from '../appointments/timeShare/store.ts';
import type { Db } from '../db/db.ts';
import type { Audience } from '../protocol/audience.ts';
import { entryCommitmentStates } from '../registers/entryCommitments/store.ts';
import { registersLinkedByFigures } from '../registers/figures/registerFiguresOfYear.ts';
import { registerEntriesOf, registerEntriesUpTo, registersOf } from '../registers/store.ts';
import { yearlyAnalysesOf } from './paperAnalysisSentences.ts';
import { isPaperReadOutside } from './registerFieldsForPaper.ts';
import { paperEntriesFor, type PaperFacts } from './paperSections.ts';
import { annualProjects } from './annualProjects.ts';
import { zoneOfGroup } from '../people/group/store.ts';
import { textsForTermRates } from '../terminology/store.ts';
import { type TermRate, termRates } from '../terminology/termRates.ts';
import { annualActions, countAnnualMemberPosts, annualMonthsPublished, annualObjectives } from './store.ts';
import { staffingBalanceBand, staffingYearBases } from '../staffing/store.ts';

/** How often listed terms stand in what was written, year by year: all texts are read for it, once for the papers of all audiences. */
export async function paperTermRates(db: Db, workingGroupId: number): Promise<TermRate[]> {
  return termRates(textsForTermRates(db, workingGroupId, await zoneOfGroup(db, workingGroupId)), 'en');
}

/**
 * Loads everything that the paper of a year says to readers of an audience; `null` for who owns the server. `rates` are those of
 * `paperTermRates`, where they were read already.
 */
export async function loadPaperFacts(
  db: Db,
  { workingGroupId, year, audience }: { workingGroupId: number; year: number; audience: Audience | null },
  rates?: readonly TermRate[],
): Promise<PaperFacts> {
  const bases = await staffingYearBases(db, workingGroupId, year);
  const own = bases.find((one) => one.year === year);
  const basis = own ?? bases[0] ?? null;
  const staff = await registerEntriesOf(db, {
    workingGroupId,
    type: 'staffFigure',
    ...(audience && { readableBy: audience }),
  });
  const registers = await registersOf(db, workingGroupId);
  const withFigures = registers.types.filter(({ figures }) => figures.length > 0);
  const types = withFigures.flatMap((type) => [type.key, ...registersLinkedByFigures(type)]);
  const readable = { workingGroupId, ...(audience && { readableBy: audience }) };
  const entries = await paperEntriesFor(db, workingGroupId, year, audience);
  return {
    year,
    audience,
    registers,
    figureEntries: await registerEntriesUpTo(db, readable, { types, year }),
    entries,
    asked: await entryCommitmentStates(
      db,
      entries.map(({ id }) => id),
    ),
    staff: staff.filter(({ when }) => when.year <= year),
    termRates: rates ?? (await paperTermRates(db, workingGroupId)),
    band: await staffingBalanceBand(db, workingGroupId),
    monthsPublished: await annualMonthsPublished(db, workingGroupId, year),
    analyses: await yearlyAnalysesOf(db, workingGroupId, year, audience),
    basis,
    members: own?.organization?.members ?? (await countAnnualMemberPosts(db, workingGroupId)),
    timeShares: await timeSharesOfMembers(db, workingGroupId, `${year}-12-31`),
    objectives: await annualObjectives(db, workingGroupId, year),
    // No edition says what they serve: outside the group it could be laid beside the table of its objectives.
    actions: isPaperReadOutside(audience) ? [] : await annualActions(db, workingGroupId, year),
    projects: isPaperReadOutside(audience) ? [] : await annualProjects(db, workingGroupId, year),
  };
}
