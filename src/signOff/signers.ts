import type { Actor, App, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import { todayOfGroup } from '../people/group/todayOfGroup.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import { peopleWithRole } from '../people/store.ts';
import { openSignOff, type SignOffSubject } from './signOff.ts';
import { signOffsOf } from './store.ts';

/** The supervisors of today but for whoever asks: the persons who sign without being named. */
export async function signersToAsk(
  db: Db | Tx,
  { workingGroupId, person, now }: Pick<Actor, 'workingGroupId' | 'person' | 'now'>,
): Promise<number[]> {
  const today = await todayOfGroup(db, { workingGroupId, now });
  const supervisors = await peopleWithRole(db, workingGroupId, 'supervisor', today);
  return supervisors.map(({ id }) => id).filter((id) => id !== person?.id);
}

/** Refuses whoever may not sign the subject: neither a supervisor today, nor the second person whom the coordinator named for it. */
export async function requireSignOffSigner(
  app: Pick<App, 'db'>,
  caller: Caller,
  { revision, ...of }: SignOffSubject,
): Promise<void> {
  const { supervisor } = await rolesNow(app.db, caller);
  const waits = openSignOff(await signOffsOf(app.db, { ...of }), revision);
  if (!supervisor && waits?.namedId !== caller.person.id) throw new Refusal('signOff.notSigner');
}
