import type { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../../db/db.ts';
import { linkIdentityToPerson } from '../../people/store.ts';
import { importedAccounts, importAccountText } from '../knownBeforeImport.ts';
import type { ImportFile, Row } from '../importSchema.ts';
import { importDifferences, withoutMissingImportColumns, type ImportTally } from '../importTally.ts';

/**
 * Writes the posts and people of a judged file. What the file leaves out stays as it is; nothing is removed, because people leave and
 * posts stay.
 */
export async function writeImportedRoster(
  tx: Tx,
  workingGroupId: number,
  file: ImportFile,
  tally: ImportTally,
): Promise<void> {
  await writePosts(tx, workingGroupId, file.posts ?? [], tally);
  await writePeople(tx, workingGroupId, file.people ?? [], tally);
  const people = new Map((await tx.person.findMany({ where: { workingGroupId } })).map(({ key, id }) => [key, id]));
  const posts = await postIdsForImport(tx, workingGroupId);
  await writeAppointments(tx, file.appointments ?? [], { people, posts }, tally);
  await writeGrants(tx, file.grants ?? [], people, tally);
}

/** Post.id by code. */
export async function postIdsForImport(tx: Tx, workingGroupId: number): Promise<Map<string, number>> {
  const posts = await tx.post.findMany({ where: { workingGroupId }, select: { code: true, id: true } });
  return new Map(posts.map(({ code, id }) => [code, id]));
}

/** The row of a map that was judged to be there. */
export function importedIdOf(ids: ReadonlyMap<string, number>, name: string): number {
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
  const stations = await writeStations(tx, workingGroupId, posts, tally);
  const added: Prisma.PostCreateManyInput[] = [];
  for (const post of posts) {
    tally.step();
    const { code, name, kind, workingGroupMember, staffingSide, language } = post;
    const dutyStationId = importedIdOf(stations, stationOf(post.dutyStation, post.country));
    const wanted = withoutMissingImportColumns({
      name,
      kind,
      dutyStationId,
      workingGroupMember,
      staffingSide,
      language,
    });
    const before = stored.get(code);
    const changed = before && importDifferences(before, wanted);
    if (!before) added.push({ workingGroupId, code, ...wanted, name, kind, dutyStationId });
    else if (changed) await tx.post.update({ where: { id: before.id }, data: changed });
    if (changed) tally.change('posts');
  }
  if (added.length > 0) await tx.post.createMany({ data: added });
  tally.add('posts', added.length);
}

const stationOf = (name: string, country: string): string => JSON.stringify([name, country]);

/** The duty stations of posts; DutyStation.id by name and country. What the first post at one says of it counts. */
async function writeStations(
  tx: Tx,
  workingGroupId: number,
  posts: readonly Row<'posts'>[],
  tally: ImportTally,
): Promise<Map<string, number>> {
  const read = async () =>
    new Map(
      (await tx.dutyStation.findMany({ where: { workingGroupId } })).map((one) => [
        stationOf(one.name, one.country),
        one,
      ]),
    );
  const stored = await read();
  const first = new Map<string, Row<'posts'>>();
  for (const post of posts) {
    const key = stationOf(post.dutyStation, post.country);
    if (!first.has(key)) first.set(key, post);
  }
  const added: Prisma.DutyStationCreateManyInput[] = [];
  for (const [key, post] of first) {
    const { dutyStation: name, dutyStationFr: nameFr, dutyStationEs: nameEs } = post;
    const { country, region, timeZone, workingWeek, hostsMajorOrganizations } = post;
    const wanted = withoutMissingImportColumns({
      nameFr,
      nameEs,
      region,
      timeZone,
      workingWeek,
      hostsMajorOrganizations,
    });
    const before = stored.get(key);
    const changed = before && importDifferences(before, wanted);
    if (!before) added.push({ workingGroupId, name, country, ...wanted, timeZone });
    else if (changed) await tx.dutyStation.update({ where: { id: before.id }, data: changed });
    if (changed) tally.change('duty stations');
  }
  if (added.length > 0) await tx.dutyStation.createMany({ data: added });
  tally.add('duty stations', added.length);
  const all = added.length > 0 ? await read() : stored;
  return new Map([...all].map(([key, { id }]) => [key, id]));
}

async function writePeople(
  tx: Tx,
  workingGroupId: number,
  people: readonly Row<'people'>[],
  tally: ImportTally,
): Promise<void> {
  const read = async () =>
    new Map((await tx.person.findMany({ where: { workingGroupId } })).map((person) => [person.key, person]));
  const stored = await read();
  const added: Prisma.PersonCreateManyInput[] = [];
  for (const person of people) {
    tally.step();
    const { key, name, email, language, timeZone } = person;
    const wanted = withoutMissingImportColumns({ name, email, language, timeZone });
    const before = stored.get(key);
    const changed = before && importDifferences(before, wanted);
    if (!before) added.push({ workingGroupId, key, ...wanted, name });
    else if (changed) await tx.person.update({ where: { id: before.id }, data: changed });
    if (changed) tally.change('people');
  }
  if (added.length > 0) await tx.person.createMany({ data: added });
  tally.add('people', added.length);
  const ids = (rows: typeof stored) => new Map([...rows].map(([key, { id }]) => [key, id]));
  await writeAccounts(tx, people, { before: ids(stored), now: ids(added.length > 0 ? await read() : stored) }, tally);
}

/** The accounts that are not known yet, of people who were there before, and of new ones. */
async function writeAccounts(
  tx: Tx,
  people: readonly Row<'people'>[],
  { before, now }: { before: ReadonlyMap<string, number>; now: ReadonlyMap<string, number> },
  tally: ImportTally,
): Promise<void> {
  const identities = await tx.identity.findMany({ where: { personId: { in: [...before.values()] } } });
  const known = new Set(identities.map(({ platform, tenant, userId }) => importAccountText(platform, tenant, userId)));
  const added: Prisma.IdentityCreateManyInput[] = [];
  for (const person of people)
    for (const account of importedAccounts(person)) {
      if (known.has(importAccountText(account.platform, account.tenant, account.userId))) continue;
      const old = before.get(person.key);
      if (old !== undefined) await linkIdentityToPerson(tx, old, account);
      else added.push({ personId: importedIdOf(now, person.key), ...account });
      tally.add('accounts');
    }
  if (added.length > 0) await tx.identity.createMany({ data: added });
}

/** The first day is part of what a role is: only its end may be changed by a later file. */
const begun = (...parts: (string | number)[]): string => JSON.stringify(parts);

async function writeAppointments(
  tx: Tx,
  appointments: readonly Row<'appointments'>[],
  ids: { people: ReadonlyMap<string, number>; posts: ReadonlyMap<string, number> },
  tally: ImportTally,
): Promise<void> {
  const held = await tx.appointment.findMany({ where: { postId: { in: [...ids.posts.values()] } } });
  const stored = new Map(held.map((one) => [begun(one.personId, one.postId, one.role, one.from), one]));
  const added: Prisma.AppointmentCreateManyInput[] = [];
  for (const { person, post, role, from, to } of appointments) {
    tally.step();
    const key = { personId: importedIdOf(ids.people, person), postId: importedIdOf(ids.posts, post), role, from };
    const before = stored.get(begun(key.personId, key.postId, role, from));
    const changed = before && importDifferences(before, { to: to ?? null });
    if (!before) added.push({ ...key, to: to ?? null });
    else if (changed) await tx.appointment.update({ where: { id: before.id }, data: changed });
    if (changed) tally.change('appointments');
  }
  if (added.length > 0) await tx.appointment.createMany({ data: added });
  tally.add('appointments', added.length);
}

async function writeGrants(
  tx: Tx,
  grants: readonly Row<'grants'>[],
  people: ReadonlyMap<string, number>,
  tally: ImportTally,
): Promise<void> {
  const held = await tx.grant.findMany({ where: { personId: { in: [...people.values()] } } });
  const stored = new Map(held.map((one) => [begun(one.personId, one.role, one.from), one]));
  const added: Prisma.GrantCreateManyInput[] = [];
  for (const { person, role, from, to } of grants) {
    tally.step();
    const key = { personId: importedIdOf(people, person), role, from };
    const before = stored.get(begun(key.personId, role, from));
    const changed = before && importDifferences(before, { to: to ?? null });
    if (!before) added.push({ ...key, to: to ?? null });
    else if (changed) await tx.grant.update({ where: { id: before.id }, data: changed });
    if (changed) tally.change('grants');
  }
  if (added.length > 0) await tx.grant.createMany({ data: added });
  tally.add('grants', added.length);
}
