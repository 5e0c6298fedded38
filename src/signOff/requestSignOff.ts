import type { Actor } from '../core/context.ts';
import type { Tx } from '../db/db.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { Outgoing } from '../outbox/messageToEnqueue.ts';
import type { SignOffSubject } from './signOff.ts';
import { insertSignOff } from './store.ts';

/**
 * Notes that a subject, in this revision, waits for a second person, and asks those who may be it: each of `signers` (Person.id)
 * gets the message `ask` once, whoever asks is left out. Part of the transaction in which the feature that owns the subject has judged
 * who may ask; the feature composes the message.
 */
export async function requestSignOff(
  tx: Tx,
  { person, now }: Pick<Actor, 'person' | 'now'>,
  subject: SignOffSubject,
  {
    figures = null,
    namedId = null,
    signers,
    ask,
  }: {
    /** SHA-256 of what is to be signed; the signature stands for that alone. */
    figures?: string | null;
    namedId?: number | null;
    signers: Iterable<number>;
    ask: Pick<Outgoing, 'kind' | 'body'>;
  },
): Promise<void> {
  const requestedBy = person?.id ?? null;
  await insertSignOff(tx, subject, { figures, namedId, requestedBy, requestedAt: now });
  for (const id of new Set(signers)) if (id !== requestedBy) await askSignerForSignOff(tx, subject, id, ask, now);
}

/** Asks one person more to sign what waits. */
export async function askSignerForSignOff(
  tx: Tx,
  { workingGroupId, subjectId, revision }: SignOffSubject,
  id: number,
  { kind, body }: Pick<Outgoing, 'kind' | 'body'>,
  now: Date,
): Promise<void> {
  const key = `${kind}:${subjectId}:${revision}:${id}`;
  await enqueue(tx, { workingGroupId, key, to: { kind: 'person', id }, kind, body, notBefore: now, now });
}
