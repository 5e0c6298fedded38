import { visibilities } from '../instruments/instrument.ts';
import { postsPersonAnswersFor, type Roles, visibilityOfPerson } from '../people/roles.ts';
import type { StoredEntry } from './registerEntry.ts';
import type { RegisterField } from './registerField.ts';
import type { RegisterType } from './registerType.ts';

/** Whether somebody with these roles may enter into a register. */
export function mayEnter({ enter }: RegisterType, roles: Roles): boolean {
  return enter.some((role) => (role === 'focalPoint' ? postsPersonAnswersFor(roles).length > 0 : roles[role]));
}

/** Who owns an entry may correct it, whoever may enter into its register too. */
export function mayCorrectEntry(type: RegisterType, entry: StoredEntry, roles: Roles, personId: number): boolean {
  return roles.coordinator || isOwner(entry, roles, personId) || (mayEnter(type, roles) && entry.ownerPostId === null);
}

/** The entry is a person's own, or that of a post that they answer for. */
function isOwner({ ownerPersonId, ownerPostId }: StoredEntry, roles: Roles, personId: number): boolean {
  return ownerPersonId === personId || (ownerPostId !== null && postsPersonAnswersFor(roles).includes(ownerPostId));
}

/** Whether somebody with these roles may see an entry. */
export function maySeeRegisterEntry({ visibility }: Pick<StoredEntry, 'visibility'>, roles: Roles): boolean {
  return visibilities.indexOf(visibility) >= visibilities.indexOf(visibilityOfPerson(roles));
}

/** The fields that somebody with these roles may see. */
export function registerFieldsSeen(fields: readonly RegisterField[], roles: Roles): RegisterField[] {
  return fields.filter(({ visibility }) => visibility === undefined || maySeeRegisterEntry({ visibility }, roles));
}
