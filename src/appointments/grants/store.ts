import { z } from 'zod';
import type { Db, Tx } from '../../db/db.ts';
import type { GrantRole } from '../../people/roles.ts';
import { roleNotOverOn } from '../../people/roleHeldOnCondition.ts';

/** A role that somebody has in the group; calendar dates YYYY-MM-DD, both inclusive. */
export interface HeldGrant {
  id: number;
  personId: number;
  role: GrantRole;
  from: string;
  to: string | null;
}

/** The role that somebody has on a date or later; null where they have it on no such day. */
export async function grantHeldFrom(
  db: Db | Tx,
  personId: number,
  role: GrantRole,
  date: string,
): Promise<HeldGrant | null> {
  return db.grant.findFirst({
    where: { personId, role, ...roleNotOverOn(date) },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
}

/** Whether anybody else is coordinator on a date, with no end in sight. */
export async function isCoordinatorGrantedToOther(
  db: Db | Tx,
  workingGroupId: number,
  personId: number,
  date: string,
): Promise<boolean> {
  const where = { role: 'coordinator' as const, personId: { not: personId }, from: { lte: date }, to: null };
  return (await db.grant.count({ where: { ...where, person: { workingGroupId, erasedAt: null } } })) > 0;
}

/** Grant.id of a new grant. */
export async function saveGrant(tx: Tx, grant: Omit<HeldGrant, 'id'>): Promise<number> {
  return (await tx.grant.create({ data: grant, select: { id: true } })).id;
}

/** Lets a grant end on another day, if it still ends on `before`; null: it goes on. */
export async function moveGrantEnd(tx: Tx, id: number, before: string | null, to: string | null): Promise<boolean> {
  return (await tx.grant.updateMany({ where: { id, to: before }, data: { to } })).count === 1;
}

export async function deleteGrant(tx: Tx, id: number): Promise<boolean> {
  return (await tx.grant.deleteMany({ where: { id } })).count === 1;
}

/** A grant with its person; null where it is gone. */
export async function grantById(db: Db | Tx, id: number) {
  return db.grant.findUnique({ where: { id }, include: { person: true } });
}

const made = z.object({ wasTo: z.string().nullable(), isNew: z.boolean() });

/** When a grant was last given or ended, and what it was before. */
export async function howGranted(db: Db | Tx, id: number): Promise<({ at: Date } & z.infer<typeof made>) | null> {
  const row = await db.auditEvent.findFirst({
    where: { action: { in: ['grant.add', 'grant.end', 'grant.undo'] }, subject: `grant:${id}` },
    select: { at: true, action: true, detail: true },
    orderBy: { id: 'desc' },
  });
  const detail = made.safeParse(row?.detail).data;
  return row && detail && row.action !== 'grant.undo' ? { at: row.at, ...detail } : null;
}
