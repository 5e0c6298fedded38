import type { App, Caller } from '../../app/app.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Audience } from '../../outbox/enqueue.ts';
import { rolesNow } from '../../people/guard.ts';
import { type Roles, visibilityFor } from '../../people/roles.ts';

/** Refuses whoever does not edit the bulletin today. */
export async function requireEditor(app: App, caller: Caller): Promise<void> {
  const roles = await rolesNow(app.db, caller);
  if (!isEditor(roles)) throw new Refusal('bulletin.notEditor');
}

/** Refuses whoever may not be the second person that an issue is read by; tells whether the reader edits it too. */
export async function requireReader(app: App, caller: Caller): Promise<{ edits: boolean }> {
  const roles = await rolesNow(app.db, caller);
  if (!isEditor(roles) && !roles.supervisor) throw new Refusal('bulletin.notReader');
  return { edits: isEditor(roles) };
}

const isEditor = (roles: Roles): boolean => roles.editor || roles.coordinator;

/** The narrowest audience that a person with these roles belongs to: they read its publications and those of the wider ones. */
export function audienceOf(roles: Roles): Audience {
  const visibility = visibilityFor(roles);
  return visibility === 'coordinator' ? 'workingGroup' : visibility;
}
