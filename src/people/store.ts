import type { Db, Tx } from '../db/db.ts';
import { dateIn } from '../calendar/dates.ts';
import type { Language } from '../language/language.ts';
import type { Away } from './roles.ts';
import { roleHistoriesOfPeople } from './roleHistories/store.ts';
import type { AccountKey } from './personRecords/accountKey.ts';
import { type GrantRole, rolesOn, type Roles } from './roles.ts';
import { roleHeldOn } from './roleHeldOnCondition.ts';

/**
 * What a person is on a calendar date, or at a moment: that is a date where their working group is at home, as nobody's right
 * may last longer by a zone that they choose. Nobody in particular, where there is no such person.
 */
export async function rolesOf(db: Db | Tx, personId: number, on: string | Date): Promise<Roles> {
  const [roles] = await rolesOfMany(db, [{ personId, on }]);
  return roles ?? rolesOn('', nobody);
}

const nobody = { appointments: [], grants: [], absences: [], home: 'utc' };

/** What each of these people is, on a date or at a moment of their own; in their order. */
export async function rolesOfMany(
  db: Db | Tx,
  asked: readonly { personId: number; on: string | Date }[],
): Promise<Roles[]> {
  const histories = await roleHistoriesOfPeople(
    db,
    asked.map(({ personId }) => personId),
  );
  return asked.map(({ personId, on }) => {
    const history = histories.get(personId) ?? nobody;
    return rolesOn(typeof on === 'string' ? on : dateIn(on, history.home), history);
  });
}

/** Somebody who may answer for a post. */
export interface PersonOfPost {
  id: number;
  name: string;
  language: Language;
  /** `delegate`: stands in for somebody who is away that day. */
  role: 'focalPoint' | 'alternate' | 'delegate';
  away: boolean;
}

const orderOfRoles = ['focalPoint', 'alternate', 'delegate'];

/** Who may answer for a post on a calendar date: focal points first, then alternates, then delegates; each person once. */
export async function peopleOfPost(db: Db | Tx, postId: number, date: string): Promise<PersonOfPost[]> {
  const covers = roleHeldOn(date);
  const absentThen = { where: { from: { lte: date }, to: { gte: date } } };
  const rows = await db.appointment.findMany({
    where: { postId, ...covers },
    include: {
      person: {
        include: { absences: { ...absentThen, include: { delegate: { include: { absences: absentThen } } } } },
      },
    },
    orderBy: { id: 'asc' },
  });
  const people = rows.flatMap(({ role, person }) => [
    asPersonOfPost(person, role),
    ...person.absences.flatMap(({ delegate }) => (delegate ? [asPersonOfPost(delegate, 'delegate')] : [])),
  ]);
  const inOrder = people.toSorted((a, b) => orderOfRoles.indexOf(a.role) - orderOfRoles.indexOf(b.role));
  const eachOnce = inOrder.filter((one, i) => inOrder.findIndex(({ id }) => id === one.id) === i);
  const delegates = eachOnce.filter(({ role }) => role === 'delegate');
  if (delegates.length === 0) return eachOnce;
  const roles = await rolesOfMany(
    db,
    delegates.map(({ id }) => ({ personId: id, on: date })),
  );
  const standIn = new Set(delegates.filter((_, i) => roles[i]?.standsInFor.includes(postId)));
  return eachOnce.filter((one) => one.role !== 'delegate' || standIn.has(one));
}

function asPersonOfPost(
  { id, name, language, absences }: { id: number; name: string; language: Language; absences: unknown[] },
  role: PersonOfPost['role'],
): PersonOfPost {
  return { id, name, language, role, away: absences.length > 0 };
}

/** The people of a working group who hold a grant on a calendar date, by name. */
export async function peopleWithRole(
  db: Db | Tx,
  workingGroupId: number,
  role: GrantRole,
  date: string,
): Promise<{ id: number; name: string; language: Language }[]> {
  const grants = { some: { role, ...roleHeldOn(date) } };
  const rows = await db.person.findMany({
    where: { workingGroupId, grants },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name, language }) => ({ id, name, language }));
}

/** The one person of a working group with this e-mail address; null where there is none or more than one. */
export async function personWithEmail(db: Db | Tx, workingGroupId: number, email: string): Promise<number | null> {
  const found = await db.person.findMany({ where: { workingGroupId, email: email.toLowerCase() }, take: 2 });
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/**
 * Adds an account to a person; an account that somebody has stays theirs. Says whose it is; null for a person who was erased and is
 * given no account any more.
 */
export async function linkIdentityToPerson(tx: Tx, personId: number, account: AccountKey): Promise<number | null> {
  const { platform, tenant, userId } = account;
  if ((await tx.person.findFirst({ where: { id: personId, erasedAt: { not: null } } })) !== null) return null;
  const identity = await tx.identity.upsert({
    where: { platform_tenant_userId: { platform, tenant, userId } },
    update: {},
    create: { personId, platform, tenant, userId },
  });
  return identity.personId;
}

/** Keeps the language that a person is spoken to in. */
export async function savePersonLanguage(tx: Tx, personId: number, language: Language): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { language } });
}

/** An absence that was recorded. */
export interface AbsenceRecord extends Away {
  id: number;
}

/** A post as another post gets to know it. */
export interface PostRecord {
  id: number;
  code: string;
  name: string;
  kind: string;
  /** Name of the duty station. */
  place: string;
  timeZone: string;
}
