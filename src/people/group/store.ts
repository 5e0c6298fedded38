import type { Db, Tx } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';

/** A working group, as its roster describes it. */
export interface GroupRecord {
  id: number;
  name: string;
  language: Language;
  timeZone: string;
}

/** The working group; throws when there is none with this id. */
export async function groupById(db: Db | Tx, id: number): Promise<GroupRecord> {
  const { name, language, timeZone } = await db.workingGroup.findUniqueOrThrow({ where: { id } });
  return { id, name, language, timeZone };
}

/** The code by which files name the working group. */
export async function codeOfGroup(db: Db | Tx, workingGroupId: number): Promise<string> {
  return (await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } })).code;
}

/** The IANA time zone where the group is at home. */
export async function zoneOfGroup(db: Db | Tx, workingGroupId: number): Promise<string> {
  return (await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } })).timeZone;
}

/** Code of the post that is asked to remove what stands in the way of the PAT; null where nobody is. */
export async function patOwnerOfGroup(db: Db | Tx, workingGroupId: number): Promise<string | null> {
  return (await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } })).patOwner;
}

/** Says who is asked to remove what stands in the way of the PAT; false where it is so already. */
export async function saveGroupPatOwner(tx: Tx, workingGroupId: number, patOwner: string): Promise<boolean> {
  if ((await patOwnerOfGroup(tx, workingGroupId)) === patOwner) return false;
  await tx.workingGroup.update({ where: { id: workingGroupId }, data: { patOwner } });
  return true;
}

/** Whether there is a group with this id. */
export async function groupExists(db: Db, id: number): Promise<boolean> {
  return (await db.workingGroup.findUnique({ where: { id }, select: { id: true } })) !== null;
}

/** WorkingGroup.id of the group that was made first; null where there is none. */
export async function firstGroup(db: Db): Promise<number | null> {
  return (await db.workingGroup.findFirst({ orderBy: { id: 'asc' } }))?.id ?? null;
}

/** Makes a group without people, unless its code is taken; answers its WorkingGroup.id. */
export async function createGroupOfPeople(db: Db, code: string, name: string): Promise<number> {
  const { id } = await db.workingGroup.upsert({ where: { code }, update: {}, create: { code, name } });
  return id;
}
