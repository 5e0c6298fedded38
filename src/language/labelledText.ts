import type { Language } from './language.ts';
import { translate } from './translate.ts';

/** A label and what stands behind it, "Dakar: 12 March", with the spaces of the language before the colon. */
export const labelledText = (label: string, text: string, language: Language): string =>
  translate(language, 'bulletin.categoryInWords', { category: label, values: text });
