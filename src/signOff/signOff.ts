/** What a second person signs. */
type SignOffKind = 'analysis' | 'annual' | 'bulletin';

/** What is signed, in which revision. */
export interface SignOffSubject {
  workingGroupId: number;
  kind: SignOffKind;
  /** Round.id of an analysis, BulletinIssue.id of an issue; of a yearly paper the year. */
  subjectId: number;
  revision: number;
}

/** One reading by a second person; undecided while `approved` is null. */
export interface Reading {
  revision: number;
  /** SHA-256 of what was sent to be read, in hexadecimal; null where the revision says it alone. */
  figures: string | null;
  requestedBy: number | null;
  /** The second person whom the coordinator named. */
  namedId: number | null;
  decidedBy: number | null;
  decidedAt: Date | null;
  approved: boolean | null;
}

/** The reading that waits for a second person: of this revision, and not decided. `readings` are oldest first. */
export function openSignOff<One extends Pick<Reading, 'revision' | 'approved'>>(
  readings: readonly One[],
  revision: number,
): One | null {
  const last = readings.at(-1);
  return last && last.approved === null && last.revision === revision ? last : null;
}

/** The yes that stands for this revision; null where the last word on it was none. */
export function signOffSignature<One extends Pick<Reading, 'revision' | 'approved'>>(
  readings: readonly One[],
  revision: number,
): One | null {
  const last = readings.at(-1);
  return last?.approved === true && last.revision === revision ? last : null;
}

/** Why somebody cannot decide; null where they can. What waits must be what they saw, and prepared by somebody else. */
export function whyNotSignOff(
  readings: readonly Pick<Reading, 'revision' | 'approved' | 'requestedBy'>[],
  { revision, seen, person }: { revision: number; seen: number | null; person: number },
): 'nothingToRead' | 'changedSinceRead' | 'secondPerson' | null {
  const reading = openSignOff(readings, revision);
  if (!reading) return 'nothingToRead';
  if (seen !== null && seen !== revision) return 'changedSinceRead';
  return reading.requestedBy === person ? 'secondPerson' : null;
}
