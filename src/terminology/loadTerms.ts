import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import type { Language } from '../language/language.ts';
import { type Pattern, parseTermPattern } from './termPattern.ts';
import { reasonsSchema, type Term, termListSchema } from './term.ts';

/** The terms of one language, ready to be looked for. */
export interface Terms {
  terms: readonly Term[];
  /** By the first word of the pattern; a stem stands under its first letters, a number under `#`. */
  byFirst: ReadonlyMap<string, readonly Pattern<Term | null>[]>;
}

const read = (name: string): unknown => parse(readFileSync(fromPackageRoot('src', 'terminology', name), 'utf8'));

const loaded = new Map<Language, Terms>();

/** The terms of a language: each file of `src/terminology/terms` is one. Throws for one that is wrong, with the place. */
export function loadTerms(language: Language): Terms {
  const before = loaded.get(language);
  if (before) return before;
  const { reasons } = reasonsSchema.parse(read('reasons.yaml'));
  const { names, terms: listed } = termListSchema.parse(read(`terms/${language}.yaml`));
  const terms = listed.map(({ why: key, ...term }): Term => {
    const why = reasons[key];
    if (!why)
      throw new Error(`terms/${language}.yaml, ${term.id}: why should be one of ${Object.keys(reasons).join(', ')}`);
    return { ...term, why };
  });
  const patterns = [
    ...names.map((name) => parseTermPattern<Term | null>(name, null)),
    ...terms.flatMap((term) => term.match.map((one) => parseTermPattern<Term | null>(one, term))),
  ];
  const byFirst = new Map<string, Pattern<Term | null>[]>();
  for (const pattern of patterns) byFirst.set(pattern.first, [...(byFirst.get(pattern.first) ?? []), pattern]);
  const made = { terms, byFirst };
  loaded.set(language, made);
  return made;
}
