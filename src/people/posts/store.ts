import type { Db, Tx } from '../../db/db.ts';
import { loadRowsInPages } from '../../db/loadRowsInPages.ts';
import type { Language } from '../../language/language.ts';
import type { NamedPost } from '../postsMeant.ts';
import { roleHeldOn } from '../roleHeldOnCondition.ts';

/** The codes of posts, in alphabetical order. */
export async function postCodes(db: Db, ids: readonly number[]): Promise<string[]> {
  const posts = await db.post.findMany({ where: { id: { in: [...ids] } }, orderBy: { code: 'asc' } });
  return posts.map(({ code }) => code);
}

/** The codes of posts by Post.id. */
export async function postCodesById(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const posts = await loadRowsInPages([...new Set(ids)], (page) =>
    db.post.findMany({ where: { id: { in: page } }, select: { id: true, code: true } }),
  );
  return new Map(posts.map(({ id, code }) => [id, code]));
}

/** The names of people by Person.id. */
export async function peopleNames(db: Db | Tx, ids: readonly number[]): Promise<Map<number, string>> {
  const people = await loadRowsInPages([...new Set(ids)], (page) =>
    db.person.findMany({ where: { id: { in: page } }, select: { id: true, name: true } }),
  );
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** The codes of the posts that somebody holds on a calendar date. */
export async function postCodesHeldBy(db: Db | Tx, personId: number, date: string): Promise<string[]> {
  const held = await db.appointment.findMany({
    where: { personId, ...roleHeldOn(date) },
    select: { post: { select: { code: true } } },
  });
  return held.map(({ post }) => post.code);
}

/** All posts by everything that people call them by, with who holds them on that day. */
export async function namedPosts(db: Db, workingGroupId: number, date: string): Promise<NamedPost[]> {
  const posts = await db.post.findMany({
    where: { workingGroupId },
    include: {
      dutyStation: { select: { name: true, nameFr: true, nameEs: true, country: true } },
      appointments: {
        where: roleHeldOn(date),
        include: { person: { select: { name: true } } },
        orderBy: { role: 'desc' },
      },
    },
    orderBy: { code: 'asc' },
  });
  return posts.map(({ code, name, dutyStation, appointments }) => ({
    code,
    name,
    station: dutyStation,
    country: dutyStation.country,
    holders: appointments.map(({ person }) => person.name),
  }));
}

/** All posts of a group with their duty stations. */
export function postsOfGroup(db: Db | Tx, workingGroupId: number) {
  return db.post.findMany({ where: { workingGroupId }, include: { dutyStation: true }, orderBy: { code: 'asc' } });
}

/** All people of a group by name, whoever was erased left out. */
export async function peopleOfGroup(db: Db | Tx, workingGroupId: number): Promise<{ id: number; name: string }[]> {
  return db.person.findMany({
    where: { workingGroupId, erasedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

/** Who holds the posts on a calendar date, in the order of their appointments. */
export function peopleHoldingPosts(db: Db | Tx, posts: readonly number[], date: string) {
  return db.appointment.findMany({
    where: { postId: { in: [...posts] }, ...roleHeldOn(date) },
    include: { person: true },
    orderBy: { id: 'asc' },
  });
}

/** A post of a group by its id, with its place; null where the group has none. */
export async function postOfGroup(
  db: Db | Tx,
  workingGroupId: number,
  id: number,
): Promise<{ id: number; code: string; station: string } | null> {
  const post = await db.post.findFirst({ where: { id, workingGroupId }, include: { dutyStation: true } });
  return post && { id, code: post.code, station: post.dutyStation.name };
}

/** The regions that posts of the working group are in, by name; a station without a region is in none. */
export async function regionsOfGroup(tx: Tx, workingGroupId: number): Promise<string[]> {
  const rows = await tx.dutyStation.findMany({
    where: { region: { not: '' }, posts: { some: { workingGroupId } } },
    select: { region: true },
    distinct: ['region'],
    orderBy: { region: 'asc' },
  });
  return rows.map(({ region }) => region);
}

/** Post.id of the post with a code; null where there is none. */
export async function postByCode(tx: Tx, workingGroupId: number, code: string): Promise<number | null> {
  const post = await tx.post.findUnique({
    where: { workingGroupId_code: { workingGroupId, code } },
    select: { id: true },
  });
  return post?.id ?? null;
}

/** The language that a post reports in. */
export async function languageOfPost(db: Db | Tx, id: number): Promise<Language> {
  return (await db.post.findUniqueOrThrow({ where: { id }, select: { language: true } })).language;
}
