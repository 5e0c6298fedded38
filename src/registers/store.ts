import type { Actor } from '../core/context.ts';
import { type Db, type Tx } from '../db/db.ts';
import { visibilities, type Visibility } from '../instruments/instrument.ts';
import { postsPersonAnswersFor, type Roles } from '../people/roles.ts';
import { peopleWithRole, peopleOfPost } from '../people/store.ts';
import type { EnteringPerson } from './registerAccess.ts';
import { type Entry, plainEntry, isSameRegisterEntry, type StoredEntry } from './registerEntry.ts';
import { type EntryState, entryStates, registerTypeSchema, type RegisterType } from './registerType.ts';
import { type Registers, shippedRegisters, withOwnTypes } from './shippedRegisters.ts';

/** The registers of a working group: the shipped ones and its own. */
export async function registersOf(db: Db | Tx, workingGroupId: number): Promise<Registers> {
  const rows = await db.registerType.findMany({ where: { workingGroupId } });
  return withOwnTypes(
    shippedRegisters(),
    rows.map(({ content }) => registerTypeSchema.parse(content)),
  );
}

/** Keeps a register type that a group brought, in the place of an earlier one with its key; says whether it is new or other. */
export async function saveType(tx: Tx, workingGroupId: number, type: RegisterType): Promise<void> {
  const key = { workingGroupId, key: type.key };
  await tx.registerType.upsert({
    where: { workingGroupId_key: key },
    update: { content: type },
    create: { ...key, content: type },
  });
}

const withValues = { values: true, ownerPost: { select: { code: true } } } as const;

type EntryRow = Awaited<ReturnType<typeof rowsWhere>>[number];

function rowsWhere(db: Db | Tx, where: object, page: { skip?: number; take?: number } = {}) {
  return db.registerEntry.findMany({
    where,
    include: withValues,
    orderBy: [{ to: 'asc' }, { id: 'asc' }],
    ...page,
  });
}

function entryOf({ from, to, precision, year, ownerPost, ...row }: EntryRow): StoredEntry {
  const values = row.values.map(({ field, item, part, text, number }) => ({ field, item, part, text, number }));
  return { ...row, when: { from, to, precision, year }, owner: ownerPost?.code ?? null, values };
}

/** Who sees what: the visibilities that a reader may read. */
export interface EntryFilter {
  workingGroupId: number;
  type?: string;
  year?: number;
  state?: EntryState;
  /** Only what readers with this visibility may see: it and everything wider. */
  readableBy?: Visibility;
}

function whereOf({ readableBy, ...exact }: EntryFilter): object {
  const from = readableBy ? visibilities.indexOf(readableBy) : 0;
  return from > 0 ? { ...exact, visibility: { in: visibilities.slice(from) } } : exact;
}

/** Entries by their last day, all or a page of them. */
export async function registerEntriesOf(
  db: Db | Tx,
  filter: EntryFilter,
  page: { skip?: number; take?: number } = {},
): Promise<StoredEntry[]> {
  return (await rowsWhere(db, whereOf(filter), page)).map(entryOf);
}

/** The entries of some registers up to and with a year, which their figures look at. */
export async function registerEntriesUpTo(
  db: Db | Tx,
  filter: Omit<EntryFilter, 'type' | 'year'>,
  { types, year }: { types: readonly string[]; year: number },
): Promise<StoredEntry[]> {
  if (types.length === 0) return [];
  const rows = await rowsWhere(db, { ...whereOf(filter), type: { in: [...types] }, year: { lte: year } });
  return rows.map(entryOf);
}

/** The entries that were made last, the newest first. */
export async function newestRegisterEntries(db: Db | Tx, workingGroupId: number, take: number): Promise<StoredEntry[]> {
  const rows = await db.registerEntry.findMany({
    where: { workingGroupId },
    select: { id: true },
    orderBy: { id: 'desc' },
    take,
  });
  const entries = await rowsWhere(db, { id: { in: rows.map(({ id }) => id) } });
  return entries.map(entryOf).toSorted((one, other) => other.id - one.id);
}

export async function countRegisterEntries(db: Db | Tx, filter: EntryFilter): Promise<number> {
  return db.registerEntry.count({ where: whereOf(filter) });
}

/** An entry of a group; null where it has none with this id. */
export async function registerEntryById(db: Db | Tx, workingGroupId: number, id: number): Promise<StoredEntry | null> {
  const [row] = await rowsWhere(db, { id, workingGroupId });
  return row ? entryOf(row) : null;
}

/** Entries counted by state, in the order of their lives. */
export async function registerStateCounts(
  db: Db,
  filter: EntryFilter,
): Promise<{ state: EntryState; count: number }[]> {
  const rows = await db.registerEntry.groupBy({ by: ['state'], where: whereOf(filter), _count: { _all: true } });
  return entryStates.flatMap((state) => {
    const count = rows.find((row) => row.state === state)?._count._all ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
}

/** Entries by their keys; what is not there is missing. */
export async function registerEntriesByKey(
  db: Db | Tx,
  workingGroupId: number,
  keys: readonly string[],
): Promise<Map<string, StoredEntry>> {
  const rows = await rowsWhere(db, { workingGroupId, key: { in: [...keys] } });
  return new Map(rows.map((row) => [row.key, entryOf(row)]));
}

/** What an entry is kept with beside what it says. */
export interface EntryToKeep {
  entry: Entry;
  ownerPostId: number | null;
  ownerPersonId: number | null;
}

/** Makes entries that are not there yet, each with its first version. */
export async function addRegisterEntries(tx: Tx, actor: Actor, entries: readonly EntryToKeep[]): Promise<void> {
  const { workingGroupId } = actor;
  await tx.registerEntry.createMany({ data: entries.map((one) => ({ workingGroupId, ...columnsOf(one) })) });
  const keys = entries.map(({ entry }) => entry.key);
  const rows = await tx.registerEntry.findMany({
    where: { workingGroupId, key: { in: keys } },
    select: { id: true, key: true },
  });
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  const idOf = ({ key }: Entry): number => ids.get(key) ?? 0;
  await tx.entryValue.createMany({
    data: entries.flatMap(({ entry }) => entry.values.map((value) => ({ entryId: idOf(entry), ...value }))),
  });
  await tx.entryVersion.createMany({ data: entries.map(({ entry }) => versionOf(actor, idOf(entry), 1, entry)) });
}

/** Lets an entry say something else and keeps what it said before; false where it says that already. */
export async function changeRegisterEntry(
  tx: Tx,
  actor: Actor,
  before: StoredEntry,
  after: EntryToKeep,
): Promise<boolean> {
  const sameOwner = before.ownerPersonId === after.ownerPersonId && before.ownerPostId === after.ownerPostId;
  if (sameOwner && isSameRegisterEntry(before, after.entry)) return false;
  const version = before.version + 1;
  await tx.registerEntry.update({ where: { id: before.id }, data: { ...columnsOf(after), version } });
  await tx.entryValue.deleteMany({ where: { entryId: before.id } });
  await tx.entryValue.createMany({ data: after.entry.values.map((value) => ({ entryId: before.id, ...value })) });
  await tx.entryVersion.create({ data: versionOf(actor, before.id, version, after.entry) });
  return true;
}

function columnsOf({ entry, ownerPostId, ownerPersonId }: EntryToKeep) {
  const { when, values: _values, owner: _owner, ...columns } = plainEntry(entry);
  return { ...columns, ...when, ownerPostId, ownerPersonId };
}

function versionOf({ now, person, channel }: Actor, entryId: number, version: number, entry: Entry) {
  const content = JSON.parse(JSON.stringify(plainEntry(entry))) as object;
  return { entryId, version, writtenAt: now, writtenBy: person?.id ?? null, channel, content };
}

/** What entries were left as up to a moment, the oldest first. */
export async function entryVersionsUpTo(db: Db, ids: readonly number[], moment: Date) {
  return db.entryVersion.findMany({
    where: { entryId: { in: [...ids] }, writtenAt: { lte: moment } },
    select: { entryId: true, version: true, content: true },
    orderBy: { version: 'asc' },
  });
}

/** Entries of all registers that end within these calendar dates, both included: the planned ones, or those in these states. */
export async function registerEntriesNear(
  db: Db,
  workingGroupId: number,
  { from, to, states = ['planned'] }: { from: string; to: string; states?: EntryState[] },
): Promise<StoredEntry[]> {
  const rows = await rowsWhere(db, { workingGroupId, state: { in: states }, to: { gte: from, lte: to } });
  return rows.map(entryOf);
}

/** Person.ids of who answers for an entry on a day: who owns it, or who holds the post that does, else the coordinators. */
export async function registerEntryOwners(
  db: Db | Tx,
  { ownerPersonId, ownerPostId }: Pick<StoredEntry, 'ownerPersonId' | 'ownerPostId'>,
  day: string,
  workingGroupId: number,
): Promise<number[]> {
  if (ownerPersonId !== null) return [ownerPersonId];
  const holders = ownerPostId === null ? [] : await peopleOfPost(db, ownerPostId, day);
  const own = holders.filter(({ role }) => role === 'focalPoint');
  const people = own.length > 0 ? own : await peopleWithRole(db, workingGroupId, 'coordinator', day);
  return people.map(({ id }) => id);
}

export async function postCodeOfEntry(db: Db | Tx, id: number): Promise<string> {
  return (await db.post.findUniqueOrThrow({ where: { id }, select: { code: true } })).code;
}

/** The posts of a group as choices of a form. */
export async function registerPostChoices(db: Db, workingGroupId: number): Promise<{ value: string; label: string }[]> {
  const posts = await db.post.findMany({
    where: { workingGroupId },
    select: { code: true, name: true },
    orderBy: { code: 'asc' },
  });
  return posts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
}

/** What decides which registers somebody with these roles may enter into. */
export async function personEnteringRegisters(
  db: Db | Tx,
  workingGroupId: number,
  personId: number,
  roles: Roles,
): Promise<EnteringPerson> {
  const posts = postsPersonAnswersFor(roles);
  const codes = await db.post.findMany({ where: { id: { in: posts } }, select: { code: true } });
  const owned = await db.registerEntry.findMany({
    where: {
      workingGroupId,
      state: { in: ['planned', 'held'] },
      OR: [{ ownerPersonId: personId }, { ownerPostId: { in: posts } }],
    },
    distinct: ['type'],
    select: { type: true },
  });
  return { personId, roles, postCodes: codes.map(({ code }) => code), ownsIn: owned.map(({ type }) => type) };
}
