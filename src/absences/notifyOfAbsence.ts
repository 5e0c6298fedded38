import { audit } from '../core/audit.ts';
import type { App, Caller } from '../core/context.ts';
import { inTransaction, type Tx } from '../db/db.ts';
import { translate } from '../language/translate.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { coordinatorsAsOutboxRecipients } from '../outbox/outboxRecipients.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import type { Reply } from '../protocol/message.ts';
import { textReply } from '../protocol/textReply.ts';
import { absenceById, dropAbsenceDelegate } from './store.ts';

/** The kind of message that tells somebody that they stand in for a colleague. */
export const DELEGATE = 'delegate';
/** The kind that tells a coordinator who stands in for whom, with a way to refuse it. */
export const DELEGATION = 'delegation';
/** The kind that tells both that the coordinator has refused. */
export const DELEGATION_REFUSED = 'delegationRefused';

/** The kind that tells somebody that a coordinator has entered an absence of theirs. */
export const ABSENCE_ENTERED = 'absence.entered';

interface ToldOfAbsence {
  id: number;
  /** Nobody is told before: until then it can be taken back. */
  toldFrom: Date;
}

/** Tells who stands in, and every coordinator but the caller. */
export async function notifyAbsenceDelegate(
  tx: Tx,
  caller: Caller,
  { id, delegateId, byCoordinator, toldFrom }: ToldOfAbsence & { delegateId: number; byCoordinator: boolean },
): Promise<void> {
  const body = { absence: id, ...(byCoordinator && { byCoordinator }) };
  await notify(tx, caller, DELEGATE, `${DELEGATE}:${id}`, delegateId, body, toldFrom);
  for (const coordinator of await coordinatorsAsOutboxRecipients(tx, caller.workingGroupId, caller.now))
    if (coordinator !== caller.person.id)
      await notify(
        tx,
        caller,
        DELEGATION,
        `${DELEGATION}:${id}:${coordinator}`,
        coordinator,
        { absence: id },
        toldFrom,
      );
}

/** Tells somebody of an absence that a coordinator has entered for them. */
export async function notifyAbsentPerson(
  tx: Tx,
  caller: Caller,
  { id, personId, toldFrom }: ToldOfAbsence & { personId: number },
): Promise<void> {
  await notify(tx, caller, ABSENCE_ENTERED, `${ABSENCE_ENTERED}:${id}`, personId, { absence: id }, toldFrom);
}

/**
 * Ends a delegation by the coordinator's word; the absence stays, and both are told. Says so where it was ended before. Refuses
 * whoever is not coordinator.
 */
export async function refuseDelegationCommand(app: App, caller: Caller, absenceId: number): Promise<Reply> {
  await requireCoordinator(app.db, caller);
  const { language } = caller.person;
  const ended = await inTransaction(app.db, async (tx) => {
    const absence = await absenceById(tx, absenceId);
    if (absence?.person.workingGroupId !== app.workingGroupId || absence.delegateId === null) return false;
    await dropAbsenceDelegate(tx, absenceId);
    await audit(tx, caller, 'absence.refuse', `absence:${absenceId}`, { delegate: absence.delegateId });
    for (const person of [absence.personId, absence.delegateId]) {
      const key = `${DELEGATION_REFUSED}:${absenceId}:${person}`;
      const body = { absence: absenceId, delegate: absence.delegateId };
      await notify(tx, caller, DELEGATION_REFUSED, key, person, body);
    }
    return true;
  });
  return textReply(translate(language, ended ? 'people.delegationRefused' : 'people.delegationOver'), [], {
    replacesSource: true,
  });
}

async function notify(
  tx: Tx,
  { workingGroupId, now }: Caller,
  kind: string,
  key: string,
  id: number,
  body: Record<string, number | boolean>,
  notBefore = now,
): Promise<void> {
  await enqueue(tx, { workingGroupId, key, to: { kind: 'person', id }, kind, body, notBefore, now });
}
