import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import { areas, type MessageKey } from './catalogue.ts';
import { type Language, languages } from './language.ts';

export type Parameters = Record<string, string | number | Date>;

const texts = new Map<string, string>();
const formats = new Map<string, IntlMessageFormat>();

function load(): void {
  for (const language of languages) {
    for (const area of areas) {
      const path = fromPackageRoot('src', 'language', language, `${area}.json`);
      const entries = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
      for (const [key, text] of Object.entries(entries)) texts.set(`${language} ${area}.${key}`, text);
    }
  }
}

/** All texts of the catalogues, as they stand there. */
export function catalogueTexts(): { language: Language; key: string; text: string }[] {
  if (texts.size === 0) load();
  return [...texts].map(([name, text]) => {
    const [language = '', key = ''] = name.split(' ');
    return { language: language as Language, key, text };
  });
}

/**
 * The text of the catalogues under `key` in `language`, as plain text. Plurals, selections, numbers and dates
 * follow ICU MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 * Throws when the catalogue lacks the key or a parameter is missing: that is a bug, never a person's fault.
 */
export function translate(language: Language, key: MessageKey, parameters: Parameters = {}): string {
  if (texts.size === 0) load();
  const text = texts.get(`${language} ${key}`);
  if (text === undefined) throw new Error(`The ${language} catalogue has no text for ${key}`);
  return formatText(language, text, parameters);
}

/** An ICU text that comes from a data file (an instrument, a term list) rather than from the catalogues. */
export function formatText(language: Language, text: string, parameters: Parameters = {}): string {
  const id = `${language} ${text}`;
  let compiled = formats.get(id);
  if (!compiled) {
    compiled = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    formats.set(id, compiled);
  }
  return String(compiled.format(parameters));
}
