import type { Tx } from '../../../db/db.ts';
import { linkAccount } from '../../../people/store.ts';
import { knownAccounts, accountText } from '../known.ts';
import type { ImportFile, Row } from '../schema.ts';
import { differences, withoutMissing, type ImportTally } from '../tally.ts';

/**
 * Writes the posts and people of a judged file. What the file leaves out stays as it is; nothing is removed, because people leave and
 * posts stay.
 */
export async function writeRoster(tx: Tx, workingGroupId: number, file: ImportFile, tally: ImportTally): Promise<void> {
  await writePosts(tx, workingGroupId, file.posts ?? [], tally);
  await writePeople(tx, workingGroupId, file.people ?? [], tally);
  const people = new Map((await tx.person.findMany({ where: { workingGroupId } })).map(({ key, id }) => [key, id]));
  const posts = await postIds(tx, workingGroupId);
  await writeAppointments(tx, file.appointments ?? [], { people, posts }, tally);
  await writeGrants(tx, file.grants ?? [], people, tally);
}

/** Post.id by code. */
export async function postIds(tx: Tx, workingGroupId: number): Promise<Map<string, number>> {
  const posts = await tx.post.findMany({ where: { workingGroupId }, select: { code: true, id: true } });
  return new Map(posts.map(({ code, id }) => [code, id]));
}

/** The row of a map that was judged to be there. */
export function idOf(ids: ReadonlyMap<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`"${name}" was judged to be there`);
  return id;
}

async function writePosts(
  tx: Tx,
  workingGroupId: number,
  posts: readonly Row<'posts'>[],
  tally: ImportTally,
): Promise<void> {
  const stored = new Map((await tx.post.findMany({ where: { workingGroupId } })).map((post) => [post.code, post]));
  const stations = new Map<string, number>();
  for (const post of posts) {
    tally.step();
    const { code, name, kind, workingGroupMember, language } = post;
    const station = JSON.stringify([post.dutyStation, post.country]);
    const dutyStationId = stations.get(station) ?? (await writeStation(tx, workingGroupId, post, tally));
    stations.set(station, dutyStationId);
    const wanted = withoutMissing({ name, kind, dutyStationId, workingGroupMember, language });
    const before = stored.get(code);
    const changed = before && differences(before, wanted);
    if (!before) await tx.post.create({ data: { workingGroupId, code, ...wanted, name, kind, dutyStationId } });
    else if (changed) await tx.post.update({ where: { id: before.id }, data: changed });
    if (!before) tally.add('posts');
    else if (changed) tally.change('posts');
  }
}

async function writeStation(tx: Tx, workingGroupId: number, post: Row<'posts'>, tally: ImportTally): Promise<number> {
  const { dutyStation: name, dutyStationFr: nameFr, dutyStationEs: nameEs } = post;
  const { country, region, timeZone, workingWeek, hostsMajorOrganizations } = post;
  const wanted = withoutMissing({ nameFr, nameEs, region, timeZone, workingWeek, hostsMajorOrganizations });
  const key = { workingGroupId, name, country };
  const before = await tx.dutyStation.findUnique({ where: { workingGroupId_name_country: key } });
  if (!before) {
    tally.add('duty stations');
    return (await tx.dutyStation.create({ data: { ...key, ...wanted, timeZone } })).id;
  }
  const changed = differences(before, wanted);
  if (changed) {
    tally.change('duty stations');
    await tx.dutyStation.update({ where: { id: before.id }, data: changed });
  }
  return before.id;
}

async function writePeople(
  tx: Tx,
  workingGroupId: number,
  people: readonly Row<'people'>[],
  tally: ImportTally,
): Promise<void> {
  const stored = new Map(
    (await tx.person.findMany({ where: { workingGroupId } })).map((person) => [person.key, person]),
  );
  const identities = await tx.identity.findMany({ where: { person: { workingGroupId } } });
  const accounts = new Set(identities.map(({ platform, tenant, userId }) => accountText(platform, tenant, userId)));
  for (const person of people) {
    tally.step();
    const { key, name, email, language, timeZone } = person;
    const wanted = withoutMissing({ name, email, language, timeZone });
    const before = stored.get(key);
    const changed = before && differences(before, wanted);
    const { id } = before ?? (await tx.person.create({ data: { workingGroupId, key, ...wanted, name } }));
    if (changed) await tx.person.update({ where: { id }, data: changed });
    if (!before) tally.add('people');
    else if (changed) tally.change('people');
    for (const account of knownAccounts(person)) {
      if (accounts.has(accountText(account.platform, account.tenant, account.userId))) continue;
      await linkAccount(tx, id, account);
      tally.add('accounts');
    }
  }
}

async function writeAppointments(
  tx: Tx,
  appointments: readonly Row<'appointments'>[],
  ids: { people: ReadonlyMap<string, number>; posts: ReadonlyMap<string, number> },
  tally: ImportTally,
): Promise<void> {
  for (const { person, post, role, from, to } of appointments) {
    tally.step();
    const key = { personId: idOf(ids.people, person), postId: idOf(ids.posts, post), role, from };
    // The first day is part of what an appointment is: only its end may be changed by a later file.
    const before = await tx.appointment.findFirst({ where: key });
    const changed = before && differences(before, { to: to ?? null });
    if (!before) await tx.appointment.create({ data: { ...key, to: to ?? null } });
    else if (changed) await tx.appointment.update({ where: { id: before.id }, data: changed });
    if (!before) tally.add('appointments');
    else if (changed) tally.change('appointments');
  }
}

async function writeGrants(
  tx: Tx,
  grants: readonly Row<'grants'>[],
  people: ReadonlyMap<string, number>,
  tally: ImportTally,
): Promise<void> {
  for (const { person, role, from, to } of grants) {
    tally.step();
    const key = { personId: idOf(people, person), role, from };
    const before = await tx.grant.findFirst({ where: key });
    const changed = before && differences(before, { to: to ?? null });
    if (!before) await tx.grant.create({ data: { ...key, to: to ?? null } });
    else if (changed) await tx.grant.update({ where: { id: before.id }, data: changed });
    if (!before) tally.add('grants');
    else if (changed) tally.change('grants');
  }
}
