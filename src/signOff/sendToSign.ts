import type { Actor, App, Caller } from '../core/context.ts';
import { audit } from '../core/audit.ts';
import { Refusal } from '../core/refusal.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { isPersonInsideGroup } from '../people/roles.ts';
import { rolesOf } from '../people/store.ts';
import { askSignerForSignOff, requestSignOff } from './requestSignOff.ts';
import { auditedWork, bodyOfWork, type SignedWork, signOffOfWork } from './signedWork.ts';
import { signersToAsk } from './signers.ts';
import { nameSigner } from './store.ts';

/**
 * Sends a work, as it is now, to be signed: by the supervisor, or by the second person `named` (Person.id), who must be inside the group.
 * `keep` is what the work's feature notes of the new revision in the same transaction. Answers how many are asked. Refuses whoever is not coordinator, what
 * is signed or waits already, and a group in which nobody could sign.
 */
export async function sendToSign(
  app: App,
  by: Actor,
  work: SignedWork,
  named: number | null,
  keep?: (tx: Tx, revision: number) => Promise<void>,
): Promise<number> {
  await requireCoordinator(app.db, by);
  const { kind, label, figures } = work;
  if (work.signature) throw new Refusal('signOff.signedAlready', { kind, label });
  if (work.waiting) throw new Refusal('signOff.waitsAlready', { kind, label });
  if (named !== null) await insistOnSecondPerson(app, by, work, named);
  const signers = new Set(await signersToAsk(app.db, by));
  if (named !== null) signers.add(named);
  if (signers.size === 0) throw new Refusal('signOff.nobodySigns', { kind, label });
  const revision = work.revision + 1;
  await inTransaction(app.db, async (tx) => {
    await keep?.(tx, revision);
    const ask = { kind: `${kind}.toSign`, body: { ...bodyOfWork(work), revision } };
    await requestSignOff(tx, by, signOffOfWork(work, revision), { figures, namedId: named, signers, ask });
    await audit(tx, by, `${kind}.prepare`, auditedWork(work), { label, revision });
  });
  return signers.size;
}

/** Names the second person (Person.id) who may sign what waits already. Refuses as `sendToSign` does. */
export async function nameSignerOfWork(app: App, caller: Caller, work: SignedWork, named: number): Promise<void> {
  await requireCoordinator(app.db, caller);
  await insistOnSecondPerson(app, caller, work, named);
  const { kind, label, revision } = work;
  const subject = signOffOfWork(work, revision);
  await inTransaction(app.db, async (tx) => {
    await nameSigner(tx, subject, named);
    const ask = { kind: `${kind}.toSign`, body: { ...bodyOfWork(work), revision } };
    await askSignerForSignOff(tx, subject, named, ask, caller.now);
    await audit(tx, caller, `${kind}.prepare`, auditedWork(work), { label, revision, named });
  });
}

async function insistOnSecondPerson(
  { db }: App,
  { person, now }: Actor,
  { kind }: SignedWork,
  named: number,
): Promise<void> {
  if (named === person?.id) throw new Refusal('signOff.secondPerson');
  if (!isPersonInsideGroup(await rolesOf(db, named, now))) throw new Refusal('signOff.signerOutside', { kind });
}
