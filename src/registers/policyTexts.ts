import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import { type Language, languages, type Localized, localizedSchema } from '../language/language.ts';
import { unaccented } from '../language/unaccented.ts';

const policySchema = z.strictObject({
  sources: z.array(z.strictObject({ id: z.string(), number: z.string().optional(), name: localizedSchema })),
  texts: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['goal', 'point', 'area', 'target']),
      source: z.string(),
      paragraph: z.string(),
      /** Whether the English is quoted from the source word by word. */
      quoted: z.boolean(),
      text: localizedSchema,
    }),
  ),
});
type Policy = z.infer<typeof policySchema>;
type PolicySource = Policy['sources'][number];
/** A text of the policy with the document that it stands in. */
export type PolicyText = Omit<Policy['texts'][number], 'source'> & { source: PolicySource };

/** The strategy's points, and what an objective can work on: programme areas, then staffing targets. */
export const strategyPoints = ['accountability', 'institutionalization', 'includesMen'] as const;
export const objectiveAreas = [
  'awareness',
  'access',
  'menProjects',
  'equalTreatment',
  'professionalShare',
  'balance',
] as const;
/** The goals of the policy. */
export const policyGoals = ['goalNeeds', 'goalEquality'] as const;
/** What an objective's mandate may name: an id of the reference texts. */
export const policyIds = [...policyGoals, ...strategyPoints, ...objectiveAreas] as const;

const wordsSchema = z.strictObject({ words: z.array(localizedSchema) });

const read = (name: string): unknown =>
  parse(readFileSync(fromPackageRoot('src', 'registers', 'reference', `${name}.yaml`), 'utf8'));

let policy: PolicyText[] | undefined;

/** The reference texts of the policy, in their order. */
export function policyTextsWithSources(): PolicyText[] {
  policy ??= withSources(policySchema.parse(read('policy')));
  return policy;
}

function withSources({ sources, texts }: Policy): PolicyText[] {
  return texts.map(({ source: id, ...text }) => {
    const source = sources.find((one) => one.id === id);
    if (!source)
      throw new Error(
        `policy.yaml: ${text.id} names the source ${id}; the sources are ${sources.map((one) => one.id).join(', ')}`,
      );
    return { ...text, source };
  });
}

let words: Map<string, Localized> | undefined;

/** What comes every year is called after it. */
const OF_YEAR = /^(?<word>.+) (?<year>\d{4})$/;

/** A text in the reader's language where it is one of the words that registers share, or one of them with a year; else as it was written. */
export function sharedRegisterWord(text: string, language: Language): string {
  words ??= new Map(
    wordsSchema
      .parse(read('sharedWords'))
      .words.flatMap((word) => languages.map((one) => [foldWord(word[one]), word] as const))
      .toReversed(),
  );
  const known = words.get(foldWord(text));
  if (known) return known[language];
  const { word = '', year = '' } = OF_YEAR.exec(text)?.groups ?? {};
  const ofYear = words.get(foldWord(word));
  return ofYear ? `${ofYear[language]} ${year}` : text;
}

/** An English article is often left out. */
const foldWord = (text: string): string => unaccented(text).replaceAll('’', "'").replace(/^the /, '');
