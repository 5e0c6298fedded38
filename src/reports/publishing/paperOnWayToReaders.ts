import type { App } from '../../core/context.ts';
import { releasesOf } from '../../editions/store.ts';
import { languages } from '../../language/language.ts';
import { type Audience, audiences } from '../../protocol/audience.ts';
import { hashToSign } from '../../signOff/signedLines.ts';
import { type SignedWork, signedWorkStanding } from '../../signOff/signedWork.ts';
import { signOffsOf } from '../../signOff/store.ts';
import { loadPaperFacts, paperTermRates } from '../loadPaperFacts.ts';
import type { CoordinatorNotes } from '../paperNotes.ts';
import { type PaperFacts, paperSections, type PaperSection } from '../paperSections.ts';
import { paperNotesOf } from './store.ts';

/** The yearly paper on its way to its readers: a change to entries or notes is a change of what it says. */
export interface PaperWork extends SignedWork {
  year: number;
  /** What it is made from, as it was read once: what is hashed here is what is composed. */
  facts: Readonly<Record<Audience, PaperFacts>>;
  notes: CoordinatorNotes;
}

/** How far the paper of a year is. */
export async function signedPaperOf({ db, workingGroupId }: App, year: number): Promise<PaperWork> {
  const rates = await paperTermRates(db, workingGroupId);
  const factsFor = (audience: Audience) => loadPaperFacts(db, { workingGroupId, year, audience }, rates);
  const facts = {
    workingGroup: await factsFor('workingGroup'),
    allStaff: await factsFor('allStaff'),
    memberStates: await factsFor('memberStates'),
  };
  const notes = await paperNotesOf(db, workingGroupId, year);
  const of = { workingGroupId, kind: 'annual', subjectId: year } as const;
  const readings = await signOffsOf(db, of);
  const revision = Math.max(0, ...readings.map((one) => one.revision));
  const figures = hashOfPaper(facts, notes);
  return {
    ...of,
    year,
    label: String(year),
    facts,
    notes,
    figures,
    revision,
    ...signedWorkStanding(readings, revision, figures),
    releases: await releasesOf(db, of),
  };
}

/** SHA-256, in hexadecimal, of all that the paper says to every audience in every language. What is signed. */
function hashOfPaper(facts: PaperWork['facts'], notes: CoordinatorNotes): string {
  return hashToSign({ said: audiences.map((audience) => saidTo(facts[audience])), notes: notesInOrder(notes) });
}

/** The same of what one audience gets: it stands in the edition, and nothing else can be had from it. */
export function hashOfPaperFor({ facts, notes }: PaperWork, audience: Audience): string {
  return hashToSign({ said: saidTo(facts[audience]), notes: notesInOrder(notes) });
}

const saidTo = (facts: PaperFacts): PaperSection[][] => languages.map((language) => paperSections(facts, language));

const notesInOrder = (notes: CoordinatorNotes) => [...notes].toSorted(([one], [other]) => (one < other ? -1 : 1));
