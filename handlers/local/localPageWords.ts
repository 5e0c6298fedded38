import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fromPackageRoot } from '../../src/config/fromPackageRoot.ts';
import type { MessageKey } from '../../src/language/catalogue.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { translate } from '../../src/language/translate.ts';
import type { Command } from '../../src/feature/feature.ts';
import type { WordsAnswer } from './pageApiTypes.ts';
import type { LocalPerson } from './store.ts';

/** What stands on the page before its script runs. */
export const localOpeningWords = (language: Language): string => translate(language, 'local.opening');

/** The page gets its area of the catalogues whole: it fills the placeholders itself. */
const catalogueSchema = z.record(z.string(), z.string());
const catalogues = new Map(
  languages.map((language) => {
    const path = fromPackageRoot('src', 'language', language, 'local.json');
    return [language, catalogueSchema.parse(JSON.parse(readFileSync(path, 'utf8')))] as const;
  }),
);

/** All texts of the page itself, with placeholders in braces, and some of the commands, in one language. */
export function localPageWords(language: Language, known: readonly Command[]): WordsAnswer {
  const commands = known.map(({ name, words, about }) => ({
    command: translate(language, words).split(',')[0] ?? name,
    about: translate(language, about),
  }));
  const texts = { ...catalogues.get(language), firstWords: translate(language, 'commands.firstWords') };
  return { language, texts, commands };
}

/** What somebody is, in words: each grant, and each post that they answer for. */
export function roleWords(person: LocalPerson, language: Language): string[] {
  return [
    ...person.grants.map((grant) => translate(language, `local.role_${grant}` as MessageKey)),
    ...person.posts.map(({ role, code, name }) =>
      translate(language, role === 'alternate' ? 'local.alternateOf' : 'local.focalPointOf', { code, name }),
    ),
  ];
}
