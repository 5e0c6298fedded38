import type { MessageKey } from '../../language/catalogue.ts';
import { openSignOff, type Reading, signOffSignature, whyNotSignOff } from '../../signOff/signOff.ts';

export type IssueState = 'collecting' | 'editing' | 'approved' | 'published';

type IssueReading = Pick<Reading, 'revision' | 'requestedBy' | 'approved'>;

/** What decides which step an issue may take. */
export interface IssueStage {
  state: IssueState;
  /** Counts the editor's changes. */
  revision: number;
  /** Oldest first. */
  readings: readonly IssueReading[];
}

export type EditVerdict = { may: true } | { may: false; why: MessageKey };

/** The reading that waits for a second person: of the issue as it stands, and not decided. */
export function waitingIssueReading({ revision, readings }: IssueStage): IssueReading | null {
  return openSignOff(readings, revision);
}

/** Whether somebody reads the issue, or has approved or published it: what comes in now is for the next one. */
export function isIssueSettled(stage: IssueStage): boolean {
  return stage.state === 'approved' || stage.state === 'published' || waitingIssueReading(stage) !== null;
}

/** A published issue never changes; it is corrected by an erratum. */
export function mayEditIssue({ state }: IssueStage): EditVerdict {
  return state === 'published' ? no('bulletin.publishedStays') : { may: true };
}

export function maySubmitIssue(stage: IssueStage): EditVerdict {
  if (stage.state === 'published') return no('bulletin.publishedStays');
  if (stage.state === 'approved') return no('bulletin.approvedAlready');
  return waitingIssueReading(stage) ? no('bulletin.submittedAlready') : { may: true };
}

/** Whether `person` may decide on the issue: what stands must have been sent to be read, by somebody else. */
export function mayDecideOnIssue(stage: IssueStage, person: number, revision: number | null): EditVerdict {
  if (stage.state === 'published') return no('bulletin.publishedStays');
  const why = whyNotSignOff(stage.readings, { revision: stage.revision, seen: revision, person });
  return why === null ? { may: true } : no(`bulletin.${why}`);
}

/** Whether a second person has approved the issue as it now is. */
export function isIssueSigned({ state, revision, readings }: IssueStage): boolean {
  return state === 'approved' && signOffSignature(readings, revision) !== null;
}

/** Nothing is published without the approval of what it now is. */
export function mayPublishIssue(stage: IssueStage): EditVerdict {
  if (stage.state === 'published') return no('bulletin.publishedAlready');
  return isIssueSigned(stage) ? { may: true } : no('bulletin.notApproved');
}

const no = (why: MessageKey): EditVerdict => ({ may: false, why });
