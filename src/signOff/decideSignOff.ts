import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Tx } from '../db/db.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { Outgoing } from '../outbox/messageToEnqueue.ts';
import { openSignOff, type Reading, type SignOffSubject, whyNotSignOff } from './signOff.ts';
import { decideSignOffRow, signOffsOf } from './store.ts';

/**
 * One person's yes or no to a subject in the revision that they saw, told to whoever asked for it by `message`, which the
 * feature composes. Part of the transaction in which the feature has judged who may sign (`requireSignOffSigner`). Refuses what does not wait, what has
 * changed since (`seen` is the revision that was read, null where it is not known), and whoever prepared it.
 */
export async function decideSignOff(
  tx: Tx,
  { person, now }: Pick<Caller, 'person' | 'now'>,
  subject: SignOffSubject,
  {
    approved,
    reason,
    seen,
    message,
  }: {
    approved: boolean;
    /** Why not; null for a yes. */
    reason: string | null;
    seen: number | null;
    message: Pick<Outgoing, 'kind' | 'body'>;
  },
): Promise<Reading> {
  const { workingGroupId, subjectId, revision } = subject;
  const readings = await signOffsOf(tx, subject);
  const why = whyNotSignOff(readings, { revision, seen, person: person.id });
  const reading = openSignOff(readings, revision);
  if (why !== null || !reading) throw new Refusal(`signOff.${why ?? 'nothingToRead'}`);
  if (!(await decideSignOffRow(tx, subject, { decidedBy: person.id, decidedAt: now, approved, reason })))
    throw new Refusal('signOff.nothingToRead');
  if (reading.requestedBy !== null) {
    const to = { kind: 'person', id: reading.requestedBy } as const;
    const key = `${message.kind}:${subjectId}:${revision}`;
    await enqueue(tx, { workingGroupId, key, to, ...message, notBefore: now, now });
  }
  return reading;
}
