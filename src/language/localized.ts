import type { MessageKey } from './catalogue.ts';
import type { Localized } from './language.ts';
import { translate } from './translate.ts';

/** A text of the catalogues in every language, as the questions of an instrument carry theirs. */
export const localized = (key: MessageKey): Localized => ({
  en: translate('en', key),
  fr: translate('fr', key),
  es: translate('es', key),
});
