import type { Actor, App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { type Roles } from '../../people/roles.ts';

/** Refuses whoever does not edit the bulletin today. The calendar and the command line pass. */
export async function requireBulletinEditor(app: Pick<App, 'db'>, { person, now }: Actor): Promise<void> {
  if (person === null) return;
  const roles = await rolesNow(app.db, { person, now });
  if (!isEditor(roles)) throw new Refusal('bulletin.notEditor');
}

/** Refuses whoever may not be the second person that an issue is read by; tells whether the reader edits it too. */
export async function requireIssueReader(app: App, caller: Caller): Promise<{ edits: boolean }> {
  const roles = await rolesNow(app.db, caller);
  if (!isEditor(roles) && !roles.supervisor) throw new Refusal('bulletin.notReader');
  return { edits: isEditor(roles) };
}

const isEditor = (roles: Roles): boolean => roles.editor || roles.coordinator;
