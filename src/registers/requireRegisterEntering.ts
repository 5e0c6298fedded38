import type { App, Caller } from '../core/context.ts';
import { rolesNow } from '../people/requireCoordinator.ts';
import type { Roles } from '../people/roles.ts';
import { notYourRegister } from './notYourRegister.ts';
import { mayEnterIntoRegister } from './registerAccess.ts';
import type { RegisterType } from './registerType.ts';
import { type Registers, typeNamed } from './shippedRegisters.ts';
import { personEnteringRegisters, registersOf } from './store.ts';

/** A register that the caller may enter into, with the roles by which they may. */
export interface EnterableRegister {
  type: RegisterType;
  registers: Registers;
  roles: Roles;
}

/** Refuses whoever may not enter into a register, and one that the group does not have; else answers the register. */
export async function requireRegisterEntering(app: App, caller: Caller, key: string): Promise<EnterableRegister> {
  const roles = await rolesNow(app.db, caller);
  const registers = await registersOf(app.db, app.workingGroupId);
  const type = typeNamed(registers, key);
  const person = await personEnteringRegisters(app.db, app.workingGroupId, caller.person.id, roles);
  if (!mayEnterIntoRegister(type, person)) throw notYourRegister(type, caller.person.language);
  return { type, registers, roles };
}
