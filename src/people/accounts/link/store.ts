import type { Db, Tx } from '../../../db/db.ts';
import { unaccented } from '../../../language/unaccented.ts';

/** A longer text names nobody. */
const LONGEST_NAME = 200;

/** People of a working group whose name, e-mail address or roster key contains the words, by name. */
export async function peopleToLink(
  db: Db | Tx,
  workingGroupId: number,
  words: string,
): Promise<{ id: number; name: string }[]> {
  if (words.length > LONGEST_NAME) return [];
  const people = await db.person.findMany({ where: { workingGroupId, erasedAt: null }, orderBy: { name: 'asc' } });
  const said = unaccented(words.trim().replace(/^@/, ''));
  return people.filter(({ name, email, key }) =>
    [name, email ?? '', key].some((text) => unaccented(text).includes(said)),
  );
}

/** LinkCode.id of a new code. */
export async function saveLinkCode(tx: Tx, code: { personId: number; hash: string; expiresAt: Date }): Promise<number> {
  return (await tx.linkCode.create({ data: code, select: { id: true } })).id;
}

/** Person.id and name of whom a code that nobody has used was made for; null where it is used or gone. */
export async function personOfUnusedCode(
  tx: Tx,
  workingGroupId: number,
  id: number,
): Promise<{ id: number; name: string } | null> {
  const found = await tx.linkCode.findFirst({
    where: { id, usedAt: null, person: { workingGroupId } },
    select: { person: { select: { id: true, name: true } } },
  });
  return found?.person ?? null;
}

/** Lets a code serve nobody any more; false where it was used meanwhile. */
export async function deleteLinkCode(tx: Tx, id: number): Promise<boolean> {
  return (await tx.linkCode.deleteMany({ where: { id, usedAt: null } })).count === 1;
}

/** Uses up a code. Person.id that it was made for; null where it is unknown, used or over. */
export async function takeLinkCode(tx: Tx, workingGroupId: number, hash: string, now: Date): Promise<number | null> {
  const valid = { hash, usedAt: null, expiresAt: { gt: now }, person: { workingGroupId } };
  const { count } = await tx.linkCode.updateMany({ where: valid, data: { usedAt: now } });
  if (count === 0) return null;
  return (await tx.linkCode.findUniqueOrThrow({ where: { hash } })).personId;
}
