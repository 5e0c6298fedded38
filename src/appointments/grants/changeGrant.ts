import { addDays } from '../../calendar/workingTime.ts';
import { audit } from '../../core/audit.ts';
import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { isUndoable, undoableUntil } from '../../core/undoTime.ts';
import { inTransaction, type Tx } from '../../db/db.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { requireCoordinator } from '../../people/requireCoordinator.ts';
import type { GrantRole } from '../../people/roles.ts';
import { coordinatorChanged } from '../../protocol/facts.ts';
import { GRANTED } from './grantMessages.ts';
import * as store from './store.ts';

/** A role in the group that somebody gets from a day on, or has until a day; calendar dates YYYY-MM-DD, both inclusive. */
export interface GrantChange {
  person: { id: number; name: string };
  role: GrantRole;
  from: string;
  to: string | null;
  /** Of a role that they have already: its id and its last day until now. */
  ends: { id: number; wasTo: string | null } | null;
}

/** Gives the role, or lets it end, and tells the person when it can no more be taken back. Answers Grant.id. */
export async function changeGrant(app: App, caller: Caller, change: GrantChange): Promise<number> {
  await requireCoordinator(app.db, caller);
  return inTransaction(app.db, (tx) => writeGrant(tx, app, caller, change));
}

/** The same within the transaction of an act that has been judged. */
export async function writeGrant(tx: Tx, app: App, caller: Caller, change: GrantChange): Promise<number> {
  const { person, role, from, to, ends } = change;
  await judgeGrant(tx, app.workingGroupId, change);
  if (ends && !(await store.moveGrantEnd(tx, ends.id, ends.wasTo, to))) throw new Refusal('people.grantChanged');
  if (!ends && (await store.grantHeldFrom(tx, person.id, role, from))) throw new Refusal('people.grantChanged');
  const id = ends?.id ?? (await store.saveGrant(tx, { personId: person.id, role, from, to }));
  const detail = { person: person.id, role, from, to, wasTo: ends?.wasTo ?? null, isNew: ends === null };
  await audit(tx, caller, ends ? 'grant.end' : 'grant.add', `grant:${id}`, detail);
  const toldFrom = undoableUntil(caller.now);
  await enqueue(tx, {
    workingGroupId: app.workingGroupId,
    key: `${GRANTED}:${id}:${caller.now.getTime()}`,
    to: { kind: 'person', id: person.id },
    kind: GRANTED,
    body: { grant: id, ended: ends !== null, to },
    notBefore: toldFrom,
    now: caller.now,
  });
  if (role === 'coordinator') await app.tell(tx, caller, coordinatorChanged, { grant: id, toldFrom });
  return id;
}

/** Refuses to leave the group without a coordinator. */
export async function judgeGrant(
  tx: Tx | App['db'],
  workingGroupId: number,
  { person, role, to, ends }: GrantChange,
): Promise<void> {
  if (role !== 'coordinator' || !ends || to === null) return;
  if (!(await store.isCoordinatorGrantedToOther(tx, workingGroupId, person.id, addDays(to, 1))))
    throw new Refusal('people.lastCoordinator', { name: person.name });
}

/**
 * Takes changes of roles back that were made together: a new role goes, one that was to end goes on as before. Refuses it when the people
 * have been told.
 */
export async function undoGrants(app: App, caller: Caller, ids: readonly number[]): Promise<void> {
  await requireCoordinator(app.db, caller);
  await inTransaction(app.db, async (tx) => {
    for (const id of ids) await undoGrant(tx, app, caller, id);
  });
}

async function undoGrant(tx: Tx, app: App, caller: Caller, id: number): Promise<void> {
  const found = await store.grantById(tx, id);
  const made = await store.howGranted(tx, id);
  if (found?.person.workingGroupId !== app.workingGroupId || !made) throw new Refusal('people.undoGone');
  if (!isUndoable(made.at, caller.now)) throw new Refusal('people.grantUndoLate', { name: found.person.name });
  const undone = made.isNew ? await store.deleteGrant(tx, id) : await store.moveGrantEnd(tx, id, found.to, made.wasTo);
  if (!undone) throw new Refusal('people.undoGone');
  if (found.role === 'coordinator') await app.tell(tx, caller, coordinatorChanged, { grant: id, toldFrom: caller.now });
  await audit(tx, caller, 'grant.undo', `grant:${id}`, { person: found.personId, role: found.role });
}
