import type { Language } from './language.ts';
import { translate } from './translate.ts';

/** Texts one after the other, "Headquarters 8; field 14", with the spaces of the language at the semicolon; empty for none. */
export const joinWithSemicolon = (texts: readonly string[], language: Language): string =>
  texts.length === 0
    ? ''
    : texts.reduce((before, next) => translate(language, 'bulletin.nextInWords', { before, next }));
