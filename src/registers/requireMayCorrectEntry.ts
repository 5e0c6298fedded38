import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { Roles } from '../people/roles.ts';
import { notYourRegister } from './notYourRegister.ts';
import { mayCorrectEntry } from './registerAccess.ts';
import type { StoredEntry } from './registerEntry.ts';
import type { RegisterType } from './registerType.ts';
import { type Registers, typeOf } from './shippedRegisters.ts';
import { personEnteringRegisters, registerEntryById, registersOf } from './store.ts';

/** An entry that the caller may correct, with its register and the roles by which they may. */
export interface CorrectableEntry {
  entry: StoredEntry;
  type: RegisterType;
  registers: Registers;
  roles: Roles;
}

/** Refuses whoever may not correct an entry, and an entry that is gone; else answers the entry. */
export async function requireMayCorrectEntry(
  db: Db,
  tx: Db | Tx,
  caller: Caller,
  id: number,
): Promise<CorrectableEntry> {
  const roles = await rolesNow(db, caller);
  const { workingGroupId, person } = caller;
  const entry = await registerEntryById(tx, workingGroupId, id);
  if (!entry) throw new Refusal('registers.gone');
  const registers = await registersOf(db, workingGroupId);
  const type = typeOf(registers, entry.type);
  if (!mayCorrectEntry(type, entry, await personEnteringRegisters(tx, workingGroupId, person.id, roles)))
    throw notYourRegister(type, person.language);
  return { entry, type, registers, roles };
}
