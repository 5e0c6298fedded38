import type { Tx } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';
import type { GrantRole } from '../roles.ts';

/** Every appointment of a focal point that the group ever had. */
export function appointmentsOfPlaceholderPeople(tx: Tx, workingGroupId: number) {
  return tx.appointment.findMany({ where: { role: 'focalPoint', post: { workingGroupId } } });
}

/** Lets an appointment begin on another date. */
export async function beginPlaceholderPersonAppointment(tx: Tx, id: number, from: string): Promise<void> {
  await tx.appointment.update({ where: { id }, data: { from } });
}

/** Makes a person the focal point of a post from a date on. */
export async function addPlaceholderFocalPoint(tx: Tx, personId: number, postId: number, from: string): Promise<void> {
  await tx.appointment.create({ data: { personId, postId, role: 'focalPoint', from } });
}

/** Every grant of a role that the group ever had. */
export function grantsOf(tx: Tx, workingGroupId: number, role: GrantRole) {
  return tx.grant.findMany({ where: { role, person: { workingGroupId } } });
}

/** Lets a grant begin on another date. */
export async function beginPlaceholderPersonGrant(tx: Tx, id: number, from: string): Promise<void> {
  await tx.grant.update({ where: { id }, data: { from } });
}

/** Gives a person a role from a date on. */
export async function grantRoleToPlaceholderPerson(
  tx: Tx,
  personId: number,
  role: GrantRole,
  from: string,
): Promise<void> {
  await tx.grant.create({ data: { personId, role, from } });
}

/** Person.id of whoever has the key in the roster; made where there is nobody. */
export async function ensurePerson(
  tx: Tx,
  person: { workingGroupId: number; key: string; name: string; language: Language },
): Promise<number> {
  const { workingGroupId, key } = person;
  const where = { workingGroupId_key: { workingGroupId, key } };
  return (await tx.person.upsert({ where, update: {}, create: person })).id;
}
