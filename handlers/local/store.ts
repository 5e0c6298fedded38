import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { ActRecord } from '../../src/core/actWrites.ts';
import { type Db, inTransaction, type Tx } from '../../src/db/db.ts';
import { databaseRowsBySql } from '../../src/db/sql.ts';
import type { Language } from '../../src/language/language.ts';
import { linkIdentityToPerson } from '../../src/people/store.ts';
import { z } from 'zod';
import { saveProcessedEventReplies } from '../../src/conversation/events/store.ts';
import { draftSubjectSchema } from '../../src/protocol/draftSubject.ts';
import type { FormTarget } from '../../src/protocol/form.ts';
import { protocolMessageText } from '../../src/protocol/messageJson.ts';
import type { LocalRecord } from './localRecord.ts';

/** A row of LocalMessage as it stands; `decodeRecord` reads its body. */
export interface LocalRow {
  id: number;
  conversation: string;
  key: string | null;
  author: 'bot' | 'person';
  body: unknown;
  at: Date;
}

/** A row to be appended. */
export interface NewRow {
  conversation: string;
  author: 'bot' | 'person';
  record: LocalRecord;
  /** Unique among all rows: a second one with the same key is not written. */
  key?: string;
}

/** Somebody whom one can be in the local chat, with what they hold on a calendar date. */
export interface LocalPerson {
  id: number;
  name: string;
  language: Language;
  /** Posts that they answer for; `role` is focalPoint or alternate. */
  posts: { code: string; name: string; role: string }[];
  /** coordinator, supervisor, editor, viewer. */
  grants: string[];
}

/** What the Identity rows of this channel have in common. */
const local = { platform: 'local', tenant: 'local' } as const;

/** Everybody of the working group, or one of them; those with a grant first, then by name. */
export async function localPeople(db: Db, workingGroupId: number, date: string, id?: number): Promise<LocalPerson[]> {
  const covers = { from: { lte: date }, OR: [{ to: null }, { to: { gte: date } }] };
  const people = await db.person.findMany({
    where: { workingGroupId, erasedAt: null, ...(id !== undefined && { id }) },
    include: {
      grants: { where: covers, orderBy: { id: 'asc' } },
      appointments: { where: covers, include: { post: true }, orderBy: { id: 'asc' } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return people
    .map(({ id, name, language, grants, appointments }) => ({
      id,
      name,
      language: language,
      grants: grants.map(({ role }) => role),
      posts: appointments.map(({ role, post }) => ({ code: post.code, name: post.name, role })),
    }))
    .toSorted((a, b) => Number(b.grants.length > 0) - Number(a.grants.length > 0));
}

/** The name of the working group. Throws where there is none: the program serves one that exists. */
export async function localGroupName(db: Db, workingGroupId: number): Promise<string> {
  return (await db.workingGroup.findUniqueOrThrow({ where: { id: workingGroupId } })).name;
}

/** A person's account at the local chat, and the day on which they last used it. */
export interface LocalAccount {
  userId: string;
  lastUsedAt: Date | null;
}

/** The person's local account, which is opened where it is missing; null for a stranger to the group. */
export async function localAccount(db: Db, workingGroupId: number, personId: number): Promise<LocalAccount | null> {
  const { platform, tenant } = local;
  const [found] = await databaseRowsBySql<{ key: string; userId: string | null; lastUsedAt: Date | null }>(
    db,
    Prisma.sql`
      SELECT p."key", i."userId", i."lastUsedAt" FROM "Person" p
      LEFT JOIN "Identity" i ON i."personId" = p."id" AND i."platform" = ${platform} AND i."tenant" = ${tenant}
      WHERE p."id" = ${personId} AND p."workingGroupId" = ${workingGroupId} AND p."erasedAt" IS NULL
      ORDER BY i."id" LIMIT 1`,
  );
  if (!found) return null;
  const { key, userId, lastUsedAt } = found;
  if (userId !== null) return { userId, lastUsedAt };
  await inTransaction(db, (tx) => linkIdentityToPerson(tx, personId, { ...local, userId: key }));
  return { userId: key, lastUsedAt: null };
}

/** Opens a local account for everybody who has none, so that what is sent to them has somewhere to go. */
export async function openLocalAccounts(db: Db, workingGroupId: number): Promise<void> {
  const people = await db.person.findMany({
    where: { workingGroupId, erasedAt: null, identities: { none: local } },
    select: { id: true },
  });
  for (const { id } of people) await localAccount(db, workingGroupId, id);
}

/** Person.id of a local account. */
export async function ownerOfLocalAccount(db: Db, userId: string): Promise<number | null> {
  const account = await db.identity.findUnique({ where: { platform_tenant_userId: { ...local, userId } } });
  return account?.personId ?? null;
}

/** Appends rows in their order, all or none. A key that is there already stays as it is. The ids, in order. */
export async function appendLocalRows(db: Db, rows: NewRow[], at: Date): Promise<number[]> {
  return (await inTransaction(db, (tx) => appendAll(tx, rows, at))).map(({ id }) => id);
}

/** What was said and answered in an act. */
export interface ActRows {
  rows: NewRow[];
  /** Of the act. */
  key: string;
  at: Date;
  /** The page that it opened. */
  target: FormTarget | undefined;
  /** The rows as they stand, once the act has ended. */
  stored: LocalRow[];
}

/** Rows of acts, at their end: the reply to an act names them. */
export const actRowsAtEnd: ActRecord<ActRows> = {
  rank: 3,
  isEffect: true,
  async write(tx, acts) {
    for (const act of acts) act.stored = await appendAll(tx, act.rows, act.at);
    await saveProcessedEventReplies(
      tx,
      acts.map(({ key, stored, target }) => {
        const ids = stored.map(({ id }) => id);
        return { key, reply: JSON.stringify({ ids, ...(target && { target }) }) };
      }),
    );
  },
};

const finishedSchema = z.object({
  ids: z.array(z.int()),
  target: z.intersection(draftSubjectSchema, z.object({ page: z.string() })).optional(),
});

/** What came of an act: its rows, and the page that it opened; nothing of an act that an older program carried out. */
export async function finishedLocalAct(db: Db, key: string): Promise<z.output<typeof finishedSchema>> {
  const row = await db.processedEvent.findUnique({ where: { key }, select: { reply: true } });
  return row?.reply ? finishedSchema.parse(JSON.parse(row.reply)) : { ids: [] };
}

/** One statement: what it inserts has ascending ids, and a row that has been there for longer has a lower one. */
async function appendAll(tx: Tx, rows: NewRow[], at: Date): Promise<LocalRow[]> {
  if (rows.length === 0) return [];
  const values = rows.map(
    ({ conversation, author, record, key }) =>
      Prisma.sql`(${conversation}, ${author}, ${protocolMessageText(record)}, ${at}, ${key ?? null})`,
  );
  const stored = await databaseRowsBySql<LocalRow>(
    tx,
    Prisma.sql`
      INSERT INTO "LocalMessage" ("conversation", "author", "body", "at", "key") VALUES ${Prisma.join(values)}
      ON CONFLICT ("key") DO UPDATE SET "key" = excluded."key" RETURNING "id", "conversation", "key", "author", "body", "at"`,
  );
  return stored.toSorted((a, b) => a.id - b.id);
}

/** The row that bears a key, if it was written before. */
export async function rowByKey(db: Db, key: string): Promise<LocalRow | null> {
  return db.localMessage.findUnique({ where: { key } });
}

/** These rows, oldest first; nothing for an id that there is not. */
export async function rowsByIds(db: Db, ids: readonly number[]): Promise<LocalRow[]> {
  if (ids.length === 0) return [];
  return db.localMessage.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } });
}

/** One row; null where there is none. */
export async function rowById(db: Db, id: number): Promise<LocalRow | null> {
  return db.localMessage.findUnique({ where: { id } });
}

/** No row has a higher id, on either database. */
export const newestId = 2 ** 31 - 1;

/** The newest rows of a conversation before a row, oldest first. */
export async function rowsBefore(db: Db, conversation: string, before: number, take: number): Promise<LocalRow[]> {
  const where = { conversation, id: { lt: before } };
  const rows = await db.localMessage.findMany({ where, orderBy: { id: 'desc' }, take });
  return rows.toReversed();
}

/** What stands in these conversations after a row, oldest first. */
export async function rowsAfter(db: Db, conversations: string[], after: number, take: number): Promise<LocalRow[]> {
  const where = { conversation: { in: conversations }, id: { gt: after } };
  return db.localMessage.findMany({ where, orderBy: { id: 'asc' }, take });
}

/** The id of the last row of each conversation that has one. */
export async function lastLocalRowIds(db: Db, conversations: string[]): Promise<Map<string, number>> {
  const rows = await db.localMessage.groupBy({
    by: ['conversation'],
    where: { conversation: { in: conversations } },
    _max: { id: true },
  });
  return new Map(rows.map(({ conversation, _max }) => [conversation, _max.id ?? 0]));
}
