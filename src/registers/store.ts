import type { Actor } from '../core/context.ts';
import { type Db, type Tx } from '../db/db.ts';
import { visibilities, type Visibility } from '../instruments/instrument.ts';
import { type Entry, plainEntry, saysTheSame, type StoredEntry } from './entry.ts';
import { registerTypeSchema, type RegisterType } from './registerType.ts';
import { type Registers, shippedRegisters, withOwnTypes } from './types.ts';

/** Rows that one statement reads or writes. */
const PAGE = 200;

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
  /** Only what readers with this visibility may see: it and everything wider. */
  readableBy?: Visibility;
}

function whereOf({ readableBy, ...exact }: EntryFilter): object {
  const from = readableBy ? visibilities.indexOf(readableBy) : 0;
  return from > 0 ? { ...exact, visibility: { in: visibilities.slice(from) } } : exact;
}

/** Entries by their last day, all or a page of them. */
export async function entriesOf(
  db: Db | Tx,
  filter: EntryFilter,
  page: { skip?: number; take?: number } = {},
): Promise<StoredEntry[]> {
  return (await rowsWhere(db, whereOf(filter), page)).map(entryOf);
}

/** Entries by their keys; what is not there is missing. */
export async function entriesByKey(
  db: Db | Tx,
  workingGroupId: number,
  keys: readonly string[],
): Promise<Map<string, StoredEntry>> {
  const found = new Map<string, StoredEntry>();
  for (let at = 0; at < keys.length; at += PAGE) {
    const rows = await rowsWhere(db, { workingGroupId, key: { in: keys.slice(at, at + PAGE) } });
    for (const row of rows) found.set(row.key, entryOf(row));
  }
  return found;
}

/** What an entry is kept with beside what it says. */
export interface EntryToKeep {
  entry: Entry;
  ownerPostId: number | null;
  ownerPersonId: number | null;
}

/** Makes entries that are not there yet, each with its first version. */
export async function addEntries(tx: Tx, actor: Actor, entries: readonly EntryToKeep[]): Promise<void> {
  const { workingGroupId } = actor;
  for (let at = 0; at < entries.length; at += PAGE) {
    const some = entries.slice(at, at + PAGE);
    await tx.registerEntry.createMany({ data: some.map((one) => ({ workingGroupId, ...columnsOf(one) })) });
    const keys = some.map(({ entry }) => entry.key);
    const rows = await tx.registerEntry.findMany({
      where: { workingGroupId, key: { in: keys } },
      select: { id: true, key: true },
    });
    const ids = new Map(rows.map(({ id, key }) => [key, id]));
    const idOf = ({ key }: Entry): number => ids.get(key) ?? 0;
    await tx.entryValue.createMany({
      data: some.flatMap(({ entry }) => entry.values.map((value) => ({ entryId: idOf(entry), ...value }))),
    });
    await tx.entryVersion.createMany({ data: some.map(({ entry }) => versionOf(actor, idOf(entry), 1, entry)) });
  }
}

/** Lets an entry say something else and keeps what it said before; false where it says that already. */
export async function changeEntry(tx: Tx, actor: Actor, before: StoredEntry, after: EntryToKeep): Promise<boolean> {
  const sameOwner = before.ownerPersonId === after.ownerPersonId && before.ownerPostId === after.ownerPostId;
  if (sameOwner && saysTheSame(before, after.entry)) return false;
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
