/** Why a platform does not take a message, whatever the platform calls it: who may put it right differs. */
const problems = [
  'notMember',
  'noConversation',
  'archived',
  'restricted',
  'noPlace',
  'accountClosed',
  'blocked',
  'notInstalled',
  'notAdmitted',
  'notShowable',
  'limited',
  'noAnswer',
] as const;

export type DeliveryProblem = (typeof problems)[number];

/** A reason as it is stored and logged: the problem, and the platform's own word for it. */
export function deliveryProblemReason(problem: DeliveryProblem, reference: string): string {
  return `${problem}: ${reference}`;
}

/** The reason of a message that was given up, tried so often. */
export function givenUpDeliveryReason(attempts: number, last: string): string {
  return `given up after ${attempts} attempts: ${last}`;
}

/** A stored reason, read: `problem` is null for one that is not known by its kind, `attempts` where the message was not given up. */
export interface StoredReason {
  problem: DeliveryProblem | null;
  /** For whoever looks after the server. */
  reference: string;
  attempts: number | null;
}

export function parseDeliveryReason(stored: string): StoredReason {
  const given = /^given up after (\d{1,9}) attempts: /.exec(stored);
  const last = given ? stored.slice(given[0].length) : stored;
  const problem = problems.find((one) => last.startsWith(`${one}: `)) ?? null;
  const reference = problem === null ? last : last.slice(problem.length + 2);
  return { problem, reference, attempts: given ? Number(given[1]) : null };
}
