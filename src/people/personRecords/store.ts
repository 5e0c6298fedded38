import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Caller } from '../../core/context.ts';
import type { Db, Tx } from '../../db/db.ts';
import { loadRowsInPages } from '../../db/loadRowsInPages.ts';
import { databaseRowsBySql } from '../../db/sql.ts';
import type { Language } from '../../language/language.ts';
import { type AccountKey, inOrderOfAccounts } from './accountKey.ts';

/** A person as the core knows them, with everything that has a default filled in. */
export interface PersonRecord {
  id: number;
  workingGroupId: number;
  /** The roster's own key. */
  key: string;
  name: string;
  email: string | null;
  language: Language;
  /** IANA: the person's own, else that of the post they came to last, else the working group's. */
  timeZone: string;
}

const record = Prisma.sql`p."id", p."workingGroupId", p."key", p."name", p."email", CAST(p."language" AS TEXT) AS "language",
  COALESCE(p."timeZone", (
    SELECT s."timeZone" FROM "Appointment" a JOIN "Post" o ON o."id" = a."postId" JOIN "DutyStation" s ON s."id" = o."dutyStationId"
    WHERE a."personId" = p."id" ORDER BY a."from" DESC, a."id" DESC LIMIT 1
  ), w."timeZone") AS "timeZone"`;

/** A person with what is needed to speak to them; null where there is none. */
export async function personById(db: Db | Tx, id: number): Promise<PersonRecord | null> {
  const [found] = await databaseRowsBySql<PersonRecord>(
    db,
    Prisma.sql`SELECT ${record} FROM "Person" p JOIN "WorkingGroup" w ON w."id" = p."workingGroupId" WHERE p."id" = ${id}`,
  );
  return found ?? null;
}

/** The columns that name an account, and the condition that it is one of these; of the table "Identity" as `i`. */
export const accountColumns = Prisma.sql`CAST(i."platform" AS TEXT) AS "platform", i."tenant", i."userId"`;

export const isOneOfAccounts = (accounts: readonly AccountKey[]): Prisma.Sql =>
  Prisma.join(
    accounts.map(
      ({ platform, tenant, userId }) =>
        Prisma.sql`(i."platform" = ${platform} AND i."tenant" = ${tenant} AND i."userId" = ${userId})`,
    ),
    ' OR ',
  );

/**
 * The people who have these accounts, in their order; null where nobody is known to have one. One statement, as every act begins with
 * it: with Prisma's relations it is six.
 */
export async function peopleOfAccounts(db: Db | Tx, accounts: readonly AccountKey[]): Promise<(PersonRecord | null)[]> {
  if (accounts.length === 0) return [];
  const rows = await databaseRowsBySql<AccountKey & PersonRecord>(
    db,
    Prisma.sql`
      SELECT ${accountColumns}, ${record}
      FROM "Identity" i JOIN "Person" p ON p."id" = i."personId" JOIN "WorkingGroup" w ON w."id" = p."workingGroupId"
      WHERE ${isOneOfAccounts(accounts)}`,
  );
  return inOrderOfAccounts(accounts, rows);
}

/** IANA zones by Person.id, as `personById` has them. */
export async function zonesOfPeople(db: Db | Tx, ids: readonly number[]): Promise<Map<number, string>> {
  const read = (page: number[]) =>
    databaseRowsBySql<{ id: number; timeZone: string }>(
      db,
      Prisma.sql`SELECT ${record} FROM "Person" p JOIN "WorkingGroup" w ON w."id" = p."workingGroupId" WHERE p."id" IN (${Prisma.join(page)})`,
    );
  return new Map((await loadRowsInPages(ids, read)).map(({ id, timeZone }) => [id, timeZone]));
}

/** A person as callers carry them. */
export function personAsCaller({ id, name, language, timeZone }: PersonRecord): Caller['person'] {
  return { id, name, language, timeZone };
}
