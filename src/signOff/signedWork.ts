import type { AuditSubject } from '../core/auditActions.ts';
import type { Release } from '../editions/store.ts';
import type { Audience } from '../protocol/audience.ts';
import { openSignOff, type Reading, signOffSignature, type SignOffSubject } from './signOff.ts';

/** What goes to its readers through the signing commands. */
export type SignedWorkKind = Exclude<SignOffSubject['kind'], 'bulletin'>;

/** An analysis or a yearly paper on its way to its readers: what it says now, beside what was sent, signed and released. */
export interface SignedWork {
  workingGroupId: number;
  kind: SignedWorkKind;
  subjectId: number;
  /** What people call it: the label of the round, the year. */
  label: string;
  /** SHA-256, in hexadecimal, of what it says now. */
  figures: string;
  /** The last one that was sent to be signed; 0 before the first. */
  revision: number;
  /** The reading that waits for a second person; null too where what it says has changed since. */
  waiting: Reading | null;
  /** The signature that what is said now has; null where it has none. */
  signature: Reading | null;
  /** Whether it has changed since it was sent to be signed, or signed. */
  hasChanged: boolean;
  /** The oldest first. */
  releases: readonly Release[];
}

/** How what is said now stands to the readings of its last revision. */
export function signedWorkStanding(
  readings: readonly Reading[],
  revision: number,
  figures: string,
): Pick<SignedWork, 'waiting' | 'signature' | 'hasChanged'> {
  const waiting = openSignOff(readings, revision);
  const signature = signOffSignature(readings, revision);
  const isSame = (reading: Reading | null): Reading | null => (reading?.figures === figures ? reading : null);
  return {
    waiting: isSame(waiting),
    signature: isSame(signature),
    hasChanged: [waiting, signature].some((one) => one !== null && one.figures !== figures),
  };
}

/** What a second person signs of a work. */
export function signOffOfWork(
  { workingGroupId, kind, subjectId }: Pick<SignedWork, 'workingGroupId' | 'kind' | 'subjectId'>,
  revision: number,
): SignOffSubject {
  return { workingGroupId, kind, subjectId, revision };
}

/** How the record of acts names a work. */
export function auditedWork({ kind, subjectId }: Pick<SignedWork, 'kind' | 'subjectId'>): AuditSubject {
  return kind === 'analysis' ? `round:${subjectId}` : `year:${subjectId}`;
}

/** How a work is named in what is written to the outbox. */
export function bodyOfWork({
  kind,
  subjectId,
}: Pick<SignedWork, 'kind' | 'subjectId'>): { round: number } | { year: number } {
  return kind === 'analysis' ? { round: subjectId } : { year: subjectId };
}

/** The last release to an audience; null where it got none. */
export function lastSignedWorkRelease(releases: readonly Release[], audience: Audience): Release | null {
  return releases.findLast((one) => one.audience === audience) ?? null;
}

/** Whether an audience has got the last revision that was prepared. */
export function isWorkReleased({ releases, revision }: SignedWork, audience: Audience): boolean {
  return releases.some((one) => one.audience === audience && one.revision === revision);
}
