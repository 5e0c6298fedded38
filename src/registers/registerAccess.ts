import type { Visibility } from '../instruments/instrument.ts';
import { isReadableBy } from '../instruments/visibility.ts';
import { type Language, localizedIn } from '../language/language.ts';
import { alternativeWords } from '../language/listsInWords.ts';
import { translate } from '../language/translate.ts';
import { postsPersonAnswersFor, type Roles, visibilityOfPerson } from '../people/roles.ts';
import type { StoredEntry } from './registerEntry.ts';
import type { RegisterField } from './registerField.ts';
import type { RegisterType } from './registerType.ts';

/** All that decides what somebody may enter and correct in the registers. */
export interface EnteringPerson {
  personId: number;
  roles: Roles;
  /** Codes of the posts that they answer for. */
  postCodes: readonly string[];
  /** The registers in which they own an entry that is not over. */
  ownsIn: readonly string[];
}

/** Whether somebody may enter into a register, as its type says. */
export function mayEnterIntoRegister({ enter }: RegisterType, { roles, postCodes, ownsIn }: EnteringPerson): boolean {
  return enter.some((who) => {
    if (typeof who === 'object') {
      return 'posts' in who ? who.posts.some((code) => postCodes.includes(code)) : ownsIn.includes(who.ownerOf);
    }
    return who === 'focalPoint' ? postsPersonAnswersFor(roles).length > 0 : roles[who];
  });
}

/** Who may enter into a register, in words: "the coordinator or Human Resources Management". */
export function whoEntersIntoRegister({ enter }: RegisterType, language: Language): string {
  const words = enter.map((who) =>
    typeof who === 'object' ? localizedIn(who.called, language) : translate(language, `registers.enters_${who}`),
  );
  return alternativeWords(words, language);
}

/** Who owns an entry may correct it, the coordinator any; an entry without a post who may enter into its register. */
export function mayCorrectEntry(type: RegisterType, entry: StoredEntry, person: EnteringPerson): boolean {
  const isFree = entry.ownerPostId === null && mayEnterIntoRegister(type, person);
  return person.roles.coordinator || isFree || isOwner(entry, person);
}

/** The entry is a person's own, or that of a post that they answer for. */
function isOwner({ ownerPersonId, ownerPostId }: StoredEntry, { roles, personId }: EnteringPerson): boolean {
  return ownerPersonId === personId || (ownerPostId !== null && postsPersonAnswersFor(roles).includes(ownerPostId));
}

/** Whether somebody with these roles may see an entry: one that is for them, and one that they own themselves. */
export function maySeeRegisterEntry(
  { visibility, ownerPersonId }: Pick<StoredEntry, 'visibility' | 'ownerPersonId'>,
  roles: Roles,
  personId: number,
): boolean {
  return ownerPersonId === personId || isReadableBy(visibility, visibilityOfPerson(roles));
}

/** The fields that somebody with these roles may see. */
export const registerFieldsSeen = (fields: readonly RegisterField[], roles: Roles): RegisterField[] =>
  registerFieldsReadableBy(fields, visibilityOfPerson(roles));

/** The fields that readers of a tier may see. */
export const registerFieldsReadableBy = (fields: readonly RegisterField[], reader: Visibility): RegisterField[] =>
  fields.filter(({ visibility }) => visibility === undefined || isReadableBy(visibility, reader));
