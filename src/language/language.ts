import { z } from 'zod';

/** The languages that everything a person reads exists in. */
export const languages = ['en', 'fr', 'es'] as const;
export const languageSchema = z.enum(languages);
export type Language = (typeof languages)[number];

/** A text in every language, as data files carry it. */
export const localizedSchema = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) });
export type Localized = z.infer<typeof localizedSchema>;

/** Words of a person, in the languages that they wrote them in. */
export const textByLanguageSchema = z.partialRecord(languageSchema, z.string());

/** The wording of a data file's text in the reader's language. */
export function localizedIn(text: Localized, language: Language): string {
  return text[language];
}

/** The same text made in every language. */
export function inEachLanguage(make: (language: Language) => string): Localized {
  return { en: make('en'), fr: make('fr'), es: make('es') };
}

/** A platform's locale such as `fr-CA` as one of the languages that Focal speaks. */
export function languageOfLocale(locale: string | null | undefined): Language | undefined {
  return languageSchema.safeParse(locale?.slice(0, 2).toLowerCase()).data;
}
