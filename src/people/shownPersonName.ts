import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';

/** Person.name of somebody whose data were erased; where it is shown it stands in the reader's language. */
export const ERASED_NAME = 'former focal point';

/** A person's name as a reader gets it. */
export function shownPersonName(name: string, language: Language): string {
  return name === ERASED_NAME ? translate(language, 'privacy.formerFocalPoint') : name;
}
