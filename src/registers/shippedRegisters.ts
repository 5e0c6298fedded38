import { readdirSync, readFileSync } from 'node:fs';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import { Refusal } from '../core/refusal.ts';
import { parseRegisterType, parseSharedFields } from './parseRegisterType.ts';
import type { RegisterField } from './registerField.ts';
import type { RegisterType } from './registerType.ts';

const folder = 'src/registers';
/** The file with the fields that every register has. */
const SHARED = 'shared-fields.yaml';

/** The kinds of register that a group has, in their order, and the fields that all of them have beside their own. */
export interface Registers {
  types: readonly RegisterType[];
  shared: readonly RegisterField[];
}

let shipped: Registers | undefined;

/** The registers that Focal ships: each file of `src/registers/` is one. Throws InstrumentError for one that is wrong. */
export function shippedRegisters(): Registers {
  if (shipped) return shipped;
  const read = (name: string) => readFileSync(fromPackageRoot(folder, name), 'utf8');
  const shared = parseSharedFields(read(SHARED), `${folder}/${SHARED}`);
  const names = readdirSync(fromPackageRoot(folder)).filter((name) => name.endsWith('.yaml') && name !== SHARED);
  const types = names.map((name) => parseRegisterType(read(name), `${folder}/${name}`));
  shipped = { types: inOrder(types), shared };
  return shipped;
}

/** The shipped registers with those of a group: its own stands in the place of a shipped one with the same key. */
export function withOwnTypes({ types, shared }: Registers, own: readonly RegisterType[]): Registers {
  const others = types.filter(({ key }) => own.every((one) => one.key !== key));
  return { types: inOrder([...others, ...own]), shared };
}

function inOrder(types: readonly RegisterType[]): RegisterType[] {
  return types.toSorted((one, other) => one.order - other.order || one.key.localeCompare(other.key));
}

/** All fields of a register: its own, then the shared ones that it does not declare itself. */
export function fieldsOf({ shared }: Registers, { fields }: RegisterType): RegisterField[] {
  return [...fields, ...shared.filter(({ key }) => fields.every((one) => one.key !== key))];
}

/** The field with a key; undefined where the register has none. */
export function fieldOf(registers: Registers, type: RegisterType, key: string): RegisterField | undefined {
  return fieldsOf(registers, type).find((one) => one.key === key);
}

/** The register with a key. Throws where there is none: an entry names a type that was there when it was written. */
export function typeOf({ types }: Registers, key: string): RegisterType {
  const type = types.find((one) => one.key === key);
  if (!type) throw new Error(`there is no register ${key}`);
  return type;
}

/** The register with a key, as a button or a command names it. Refuses one that is not there any more. */
export function typeNamed({ types }: Registers, key: string): RegisterType {
  const type = types.find((one) => one.key === key);
  if (!type) throw new Refusal('commands.oldButton');
  return type;
}
