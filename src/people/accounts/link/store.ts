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

export async function saveLinkCode(tx: Tx, code: { personId: number; hash: string; expiresAt: Date }): Promise<void> {
  await tx.linkCode.create({ data: code });
}

/** Uses up a code. Person.id that it was made for; null where it is unknown, used or over. */
export async function takeLinkCode(tx: Tx, workingGroupId: number, hash: string, now: Date): Promise<number | null> {
  const valid = { hash, usedAt: null, expiresAt: { gt: now }, person: { workingGroupId } };
  const { count } = await tx.linkCode.updateMany({ where: valid, data: { usedAt: now } });
  if (count === 0) return null;
  return (await tx.linkCode.findUniqueOrThrow({ where: { hash } })).personId;
}
