import { addDays, type WorkingTime } from '../../calendar/workingTime.ts';
import type { Tx } from '../../db/db.ts';
import * as store from './store.ts';

/** What may end and be handed over: the appointment of a focal point, or the grant of a coordinator. */
export type Ended = { appointmentId: number } | { grantId: number };

/** Somebody who stops, as far as a handover is made of it. */
export interface Ending {
  ended: Ended;
  /** The post; null: the coordination. */
  post: { id: number; code: string } | null;
  leaver: { id: number; isErased: boolean };
  /** The first calendar date on which they answer no more; null where they go on. */
  from: string | null;
  /** Who follows, as far as that is known, and from when. */
  next: { personId: number; from: string } | null;
  /** When people work there. */
  time: WorkingTime;
  /** The handover that was made of it. */
  before: { id: number; from: string; successorId: number | null } | null;
}

/** How an appointment or a grant ends as it stands; null where there is none that is handed over. */
export function handoverEndingOf(tx: Tx, workingGroupId: number, ended: Ended): Promise<Ending | null> {
  return 'grantId' in ended ? endingOfGrant(tx, workingGroupId, ended) : endingOfAppointment(tx, ended);
}

async function endingOfAppointment(tx: Tx, ended: { appointmentId: number }): Promise<Ending | null> {
  const found = await store.appointmentToHandOver(tx, ended.appointmentId);
  if (found?.role !== 'focalPoint') return null;
  const { personId, post, to, person, handover: before } = found;
  const after = to === null ? null : addDays(to, 1);
  const holder = after === null ? null : await store.focalPointToTakeOver(tx, post.id, after);
  const isSame = holder?.personId === personId;
  const goesOn = after !== null && isSame && holder.from <= after;
  const { timeZone, workingWeek: week, country } = post.dutyStation;
  return {
    ended,
    post,
    leaver: { id: personId, isErased: person.erasedAt !== null },
    from: goesOn ? null : after,
    // Who comes back after a pause takes over from nobody.
    next: isSame ? null : holder,
    time: { timeZone, week, country },
    before,
  };
}

async function endingOfGrant(tx: Tx, workingGroupId: number, ended: { grantId: number }): Promise<Ending | null> {
  const found = await store.grantToHandOver(tx, ended.grantId);
  if (found?.role !== 'coordinator') return null;
  const { personId, to, person, handover: before } = found;
  const after = to === null ? null : addDays(to, 1);
  const goesOn = after !== null && (await store.isCoordinatorOn(tx, personId, after));
  return {
    ended,
    post: null,
    leaver: { id: personId, isErased: person.erasedAt !== null },
    from: goesOn ? null : after,
    next: after === null ? null : await store.coordinatorToTakeOver(tx, workingGroupId, after, personId),
    time: { timeZone: person.workingGroup.timeZone, week: 'mon-fri', country: '' },
    before,
  };
}
