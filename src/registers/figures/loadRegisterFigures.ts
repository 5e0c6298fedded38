import type { App } from '../../core/context.ts';
import { isPersonInsideGroup, type Roles, visibilityOfPerson } from '../../people/roles.ts';
import { registerFieldsSeen } from '../registerAccess.ts';
import type { RegisterType } from '../registerType.ts';
import { fieldsOf, type Registers } from '../shippedRegisters.ts';
import { registerEntriesUpTo } from '../store.ts';
import { type FigureOfYear, registerFiguresOfYear, registersLinkedByFigures } from './registerFiguresOfYear.ts';

/** The figures of a register in a year, of the entries and fields that somebody with these roles may see. */
export async function loadRegisterFigures(
  { db, workingGroupId }: App,
  registers: Registers,
  type: RegisterType,
  { year, roles }: { year: number; roles: Roles },
): Promise<FigureOfYear[]> {
  if (type.figures.length === 0) return [];
  const filter = { workingGroupId, readableBy: visibilityOfPerson(roles) };
  const types = [type.key, ...registersLinkedByFigures(type)];
  const entries = await registerEntriesUpTo(db, filter, { types, year });
  const own = entries.filter((entry) => entry.type === type.key);
  return registerFiguresOfYear(type, own, year, {
    fields: registerFieldsSeen(fieldsOf(registers, type), roles),
    linked: entries,
    outside: !isPersonInsideGroup(roles),
  });
}
