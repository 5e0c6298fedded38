import type { MessageKey } from '../../language/catalogue.ts';

export type IssueState = 'collecting' | 'editing' | 'approved' | 'published';

/** One reading by a second person; undecided while `approved` is null. */
export interface Reading {
  revision: number;
  requestedBy: number | null;
  approved: boolean | null;
}

/** What decides which step an issue may take. */
export interface Stage {
  state: IssueState;
  /** Counts the editor's changes. */
  revision: number;
  /** Oldest first. */
  readings: readonly Reading[];
}

export type EditVerdict = { may: true } | { may: false; why: MessageKey };

/** The reading that waits for a second person: of the issue as it stands, and not decided. */
export function openReading({ revision, readings }: Stage): Reading | null {
  const last = readings.at(-1);
  return last && last.approved === null && last.revision === revision ? last : null;
}

/** A published issue never changes; it is corrected by an erratum. */
export function mayEdit({ state }: Stage): EditVerdict {
  return state === 'published' ? no('bulletin.publishedStays') : { may: true };
}

export function maySubmit(stage: Stage): EditVerdict {
  if (stage.state === 'published') return no('bulletin.publishedStays');
  if (stage.state === 'approved') return no('bulletin.approvedAlready');
  return openReading(stage) ? no('bulletin.submittedAlready') : { may: true };
}

/** Whether `person` may decide on the issue: what stands must have been sent to be read, by somebody else. */
export function mayDecide(stage: Stage, person: number, revision: number | null): EditVerdict {
  if (stage.state === 'published') return no('bulletin.publishedStays');
  const reading = openReading(stage);
  if (!reading) return no('bulletin.nothingToRead');
  if (revision !== null && revision !== stage.revision) return no('bulletin.changedSinceRead');
  return reading.requestedBy === person ? no('bulletin.secondPerson') : { may: true };
}

/** Nothing is published without the approval of what it now is. */
export function mayPublish({ state, revision, readings }: Stage): EditVerdict {
  if (state === 'published') return no('bulletin.publishedAlready');
  const last = readings.at(-1);
  return state === 'approved' && last?.approved === true && last.revision === revision
    ? { may: true }
    : no('bulletin.notApproved');
}

const no = (why: MessageKey): EditVerdict => ({ may: false, why });
