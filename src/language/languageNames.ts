import { z } from 'zod';
import { type Language, languages } from './language.ts';
import { translate } from './translate.ts';
import { unaccented } from './unaccented.ts';

/** The language of words that a person wrote, whichever it is, as a BCP 47 subtag, or `und` where nobody knows it. */
export const textLanguageSchema = z.string().regex(/^[a-z]{2,3}$/);
export type TextLanguage = z.infer<typeof textLanguageSchema>;

/** BCP 47 for a language that is not determined. */
export const UNKNOWN_LANGUAGE = 'und';

/** Languages that people name beside ours, the other official languages of the United Nations first. */
export const namedLanguages: readonly TextLanguage[] = (
  'en fr es ar zh ru pt it de nl pl ro tr id sw tl vi so ht sq uk el am ti he fa ps ur ckb hi ne mr bn as th km lo my si ta te gu pa ' +
  'ka hy ja ko ha ig yo om rw rn ln mg az kk ky uz tg mn sr hr bs mk bg cs sk hu sv da fi no'
).split(' ');

const namers = new Map<Language, Intl.DisplayNames>();

/** What a language is called in the reader's: "Arabic", « arabe »; "a language that is not known". */
export function textLanguageInWords(one: TextLanguage, reader: Language): string {
  if (one === UNKNOWN_LANGUAGE) return translate(reader, 'bulletin.languageUnknown');
  const namer = namers.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' });
  namers.set(reader, namer);
  return namer.of(one) ?? one;
}

/** A language by its name in any of ours, or by its subtag; null where the word names none that we know. */
export function parseTextLanguage(word: string): TextLanguage | null {
  const said = unaccented(word.trim().slice(0, 40));
  const isNamed = (one: TextLanguage): boolean =>
    one === said || languages.some((reader) => unaccented(textLanguageInWords(one, reader)) === said);
  return namedLanguages.find(isNamed) ?? null;
}
