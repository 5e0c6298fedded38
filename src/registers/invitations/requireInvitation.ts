import type { App, Caller } from '../../core/context.ts';
import { Refusal } from '../../core/refusal.ts';
import { rolesNow } from '../../people/requireCoordinator.ts';
import { maySeeRegisterEntry } from '../registerAccess.ts';
import { entryTitleIn, type StoredEntry } from '../registerEntry.ts';
import { registerEntryById } from '../store.ts';
import { invitationOf } from './store.ts';

/** Refuses whoever is not invited to an entry, and an entry that is gone or no longer planned; else answers the entry. */
export async function requireInvitation({ db, workingGroupId }: App, caller: Caller, id: number): Promise<StoredEntry> {
  const entry = await registerEntryById(db, workingGroupId, id);
  if (!entry) throw new Refusal('registers.gone');
  if (!(await invitationOf(db, id, caller.person.id))) throw new Refusal('registers.notInvited');
  if (entry.state !== 'planned')
    throw new Refusal('registers.invitationOver', { title: entryTitleIn(entry, caller.person.language) });
  return entry;
}

/** Refuses whoever neither may see an entry nor is invited to it; else answers the entry. */
export async function requireEntrySeenOrInvited(
  { db, workingGroupId }: App,
  caller: Caller,
  id: number,
): Promise<StoredEntry> {
  const roles = await rolesNow(db, caller);
  const entry = await registerEntryById(db, workingGroupId, id);
  const { id: personId } = caller.person;
  if (!entry || !(maySeeRegisterEntry(entry, roles, personId) || (await invitationOf(db, id, personId))))
    throw new Refusal('registers.gone');
  return entry;
}
