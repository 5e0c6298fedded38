import type { MessageKey } from './catalogue.ts';
import type { Localized } from './language.ts';
import { translate } from './translate.ts';

/** A text of the catalogues in every language, as the questions of an instrument carry theirs. */
export const catalogueInEachLanguage = (
  key: MessageKey,
  parameters: Record<string, string | number> = {},
): Localized => ({
  en: translate('en', key, parameters),
  fr: translate('fr', key, parameters),
  es: translate('es', key, parameters),
});
