import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../../db/db.ts';
import { loadRowsInPages } from '../../db/loadRowsInPages.ts';
import { databaseRowsBySql } from '../../db/sql.ts';
import type { AppointmentRole, GrantRole, History, Tenure } from '../roles.ts';

/** All that decides what one person may do, and the IANA zone of where their working group is at home. */
export interface PersonHistory extends History {
  home: string;
}

/** A post that somebody holds, with the values that the columns have in the schema. */
interface HeldPost {
  postId: number;
  role: AppointmentRole;
  from: string;
  to: string | null;
}

/** A person, an appointment, a grant, or an appointment of somebody whose delegate they are (or an absence without one): one line each. */
type Line = { person: number } & (
  | { kind: 'person'; home: string }
  | ({ kind: 'appointment' } & HeldPost)
  | { kind: 'grant'; role: GrantRole; from: string; to: string | null }
  | ({ kind: 'absence'; absence: number; awayFrom: string; awayTo: string } & (HeldPost | { postId: null }))
);

/**
 * The histories of people by Person.id, past and future included; nothing for an id that nobody has. One statement, as every act
 * begins with it: with Prisma's relations it is six.
 */
export async function roleHistoriesOfPeople(db: Db | Tx, ids: readonly number[]): Promise<Map<number, PersonHistory>> {
  const lines = await loadRowsInPages([...new Set(ids)], (page) => linesOf(db, page));
  const histories = new Map<number, Growing>();
  for (const line of lines)
    if (line.kind === 'person')
      histories.set(Number(line.person), { home: line.home, appointments: [], grants: [], absences: [] });
  const absences = new Map<number, GrowingAbsence>();
  for (const line of lines) {
    const history = histories.get(Number(line.person));
    if (history) add(history, absences, line);
  }
  return histories;
}

interface Growing {
  home: string;
  appointments: History['appointments'][number][];
  grants: History['grants'][number][];
  absences: GrowingAbsence[];
}
interface GrowingAbsence extends Tenure {
  appointments: History['appointments'][number][];
}

function add(history: Growing, absences: Map<number, GrowingAbsence>, line: Line): void {
  if (line.kind === 'appointment') history.appointments.push(heldPost(line));
  if (line.kind === 'grant') history.grants.push({ from: line.from, to: line.to, role: line.role });
  if (line.kind !== 'absence') return;
  const id = Number(line.absence);
  const known = absences.get(id);
  const absence: GrowingAbsence = known ?? { from: line.awayFrom, to: line.awayTo, appointments: [] };
  if (!known) history.absences.push(absence);
  absences.set(id, absence);
  if (line.postId !== null) absence.appointments.push(heldPost(line));
}

const heldPost = ({ from, to, postId, role }: HeldPost): HeldPost => ({ from, to, postId, role });

function linesOf(db: Db | Tx, ids: readonly number[]): Promise<Line[]> {
  const among = Prisma.join([...ids]);
  return databaseRowsBySql<Line>(
    db,
    Prisma.sql`
    SELECT p."id" AS "person", 'person' AS "kind", CAST(NULL AS INTEGER) AS "absence", CAST(NULL AS INTEGER) AS "postId",
      CAST(NULL AS TEXT) AS "role", CAST(NULL AS TEXT) AS "from", CAST(NULL AS TEXT) AS "to", w."timeZone" AS "home",
      CAST(NULL AS TEXT) AS "awayFrom", CAST(NULL AS TEXT) AS "awayTo"
    FROM "Person" p JOIN "WorkingGroup" w ON w."id" = p."workingGroupId" WHERE p."id" IN (${among})
    UNION ALL
    SELECT a."personId", 'appointment', NULL, a."postId", CAST(a."role" AS TEXT), a."from", a."to", NULL, NULL, NULL
    FROM "Appointment" a WHERE a."personId" IN (${among})
    UNION ALL
    SELECT g."personId", 'grant', NULL, NULL, CAST(g."role" AS TEXT), g."from", g."to", NULL, NULL, NULL
    FROM "Grant" g WHERE g."personId" IN (${among})
    UNION ALL
    SELECT b."delegateId", 'absence', b."id", a."postId", CAST(a."role" AS TEXT), a."from", a."to", NULL, b."from", b."to"
    FROM "Absence" b LEFT JOIN "Appointment" a ON a."personId" = b."personId" WHERE b."delegateId" IN (${among})`,
  );
}
