import type { Language } from './language.ts';

/** A label and what stands behind it, "Dakar: 12 March"; in French a no-break space goes before the colon. */
export const labelled = (label: string, text: string, language: Language): string =>
  language === 'fr' ? `${label}\u00a0: ${text}` : `${label}: ${text}`;
