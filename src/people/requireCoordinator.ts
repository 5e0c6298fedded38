import type { Actor, Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db } from '../db/db.ts';
import type { Language } from '../language/language.ts';
import type { Roles } from './roles.ts';
import { rolesOf } from './store.ts';

/** The roles that a person has at this moment, by the calendar of where the working group is at home. */
export async function rolesNow(db: Db, { person, now }: Pick<Caller, 'person' | 'now'>): Promise<Roles> {
  return rolesOf(db, person.id, now);
}

/** Refuses whoever is not coordinator today. The calendar and the command line, which belong to the server, pass. */
export async function requireCoordinator(db: Db, { person, now }: Pick<Actor, 'person' | 'now'>): Promise<void> {
  if (person === null) return;
  const roles = await rolesNow(db, { person, now });
  if (!roles.coordinator) throw new Refusal('people.notCoordinator');
}

/** Refuses whoever acts for another person without being coordinator today. */
export async function requireSelfOrCoordinator(db: Db, caller: Caller, personId: number): Promise<void> {
  if (caller.person.id !== personId) await requireCoordinator(db, caller);
}

/** The guard of acts on the caller's own data, which everybody may do. Answers whose data it is. */
export function actsForThemselves({ person }: Caller): Caller['person'] {
  return person;
}

/** The language that an actor is refused in. */
export function languageOfActingPerson(actor: Actor): Language {
  return actor.person?.language ?? 'en';
}
