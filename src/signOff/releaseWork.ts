import type { Actor } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import { keepEdition } from '../editions/store.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { Outgoing } from '../outbox/messageToEnqueue.ts';
import { languageOfActingPerson } from '../people/requireCoordinator.ts';
import type { Audience } from '../protocol/audience.ts';
import type { PublishedDocument } from '../publication/document.ts';
import { isDocumentCovered, missingOnCoverInWords } from '../publication/cover/cover.ts';
import { publisherOnCover } from '../publication/cover/store.ts';
import { isWorkReleased, type SignedWork } from './signedWork.ts';

/** Refuses the release of what a second person has not signed as it is now, and of what the audience has. */
export function insistOnRelease(work: SignedWork, audience: Audience): void {
  const { kind, label } = work;
  if (work.hasChanged) throw new Refusal('signOff.changedSinceSigned', { kind, label });
  if (!work.signature) throw new Refusal('signOff.notSigned', { kind, label });
  if (isWorkReleased(work, audience)) throw new Refusal('signOff.hasItAlready', { kind, audience });
}

/** Refuses the release to readers outside while the cover of the group lacks what they need. */
export async function insistOnCoverToSignOff(db: Db, by: Actor, audience: Audience): Promise<void> {
  const publisher = await publisherOnCover(db, by.workingGroupId);
  if (isDocumentCovered(publisher, audience)) return;
  const parts = missingOnCoverInWords(publisher.cover, languageOfActingPerson(by));
  throw new Refusal('signOff.noCover', { parts });
}

/** Keeps what an audience gets in each language, and writes the digest to the outbox, once for each revision. */
export async function keepReleasedWork(
  tx: Tx,
  { subjectId, workingGroupId, revision }: Pick<SignedWork, 'subjectId' | 'workingGroupId' | 'revision'>,
  {
    audience: name,
    documents,
    digest,
    now,
  }: {
    audience: Audience;
    documents: readonly PublishedDocument[];
    digest: Pick<Outgoing, 'kind' | 'body'>;
    now: Date;
  },
): Promise<void> {
  for (const document of documents)
    await keepEdition(tx, { subjectId, workingGroupId, publishedAt: now, revision }, document);
  const to = { kind: 'audience', name } as const;
  const key = `${digest.kind}:${subjectId}:${name}${revision === 1 ? '' : `:${revision}`}`;
  await enqueue(tx, { workingGroupId, key, to, ...digest, notBefore: now, now });
}
