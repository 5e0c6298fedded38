import { type Language, languages } from './language.ts';
import { trimSigns } from './trimSigns.ts';
import { catalogueTexts } from './translate.ts';
import { unaccented } from './unaccented.ts';

/** Texts of the catalogues that are longer are not said by people. */
const LONGEST = 60;

let byText: Map<string, Set<string>> | undefined;

/**
 * The keys under which the catalogues hold a text, in one language or in any: so that a button can be told by its words in another
 * language than the one in which it was shown. Texts with parameters are not among them.
 */
export function catalogueKeysOfText(text: string, language?: Language): ReadonlySet<string> {
  if (text.length > LONGEST) return new Set();
  byText ??= index();
  const said = plainCatalogueLabel(text);
  if (language) return byText.get(`${language} ${said}`) ?? new Set();
  return new Set(languages.flatMap((one) => [...(byText?.get(`${one} ${said}`) ?? [])]));
}

function index(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { language, key, text } of catalogueTexts()) {
    if (text.length > LONGEST || text.includes('{')) continue;
    const called = `${language} ${plainCatalogueLabel(text)}`;
    found.set(called, (found.get(called) ?? new Set()).add(key));
  }
  return found;
}

/** A text without accents, signs around it and spare space: as people type what they read. */
export const plainCatalogueLabel = (text: string): string =>
  trimSigns(unaccented(text).replaceAll('’', "'").replace(/\s+/g, ' '), '¡¿"«“', '.!?…"»”');
