import type { z } from 'zod';
import { type CatalogueWords, catalogueWords } from '../language/catalogueTextAsValue.ts';
import { type InstrumentFault, instrumentFault } from './locateInstrumentFault.ts';
import { wordsOfSchemaError } from './schemaErrorWords.ts';

/** What zod found wrong in the shape of a data file, in words of the catalogues. */
export function instrumentShapeFaults(error: z.ZodError | undefined): InstrumentFault[] {
  const issues: readonly z.core.$ZodIssue[] = error?.issues ?? [];
  // What is of another kind has no length: zod measures a text that should be a list.
  const isOfAnotherKind = ({ code, path }: z.core.$ZodIssue) =>
    code.startsWith('too_') && issues.some((one) => one.code === 'invalid_type' && one.path.join() === path.join());
  return issues.filter((issue) => !isOfAnotherKind(issue)).flatMap(faultsOfIssue);
}

function faultsOfIssue(issue: z.core.$ZodIssue): InstrumentFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => instrumentFault([...issue.path, key], 'dataFaults.noSetting', { key }));
  return [{ path: issue.path, message: wordsOfSchemaError(issue.message) ?? wordsOfIssue(issue) }];
}

function wordsOfIssue(issue: z.core.$ZodIssue): CatalogueWords {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = catalogueWords(kinds.find((one) => one.endsWith(`_${issue.expected}`)) ?? 'dataFaults.a_other');
      const isMissing = issue.message.endsWith('received undefined');
      return isMissing ? catalogueWords('dataFaults.missing', { should: kind }) : shouldBe(kind);
    }
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : another;
    case 'invalid_format':
      return issue.format === 'date' ? shouldBe(catalogueWords('dataFaults.a_date')) : another;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    default:
      return another;
  }
}

const kinds = [
  'dataFaults.a_string',
  'dataFaults.a_number',
  'dataFaults.a_int',
  'dataFaults.a_boolean',
  'dataFaults.a_array',
  'dataFaults.a_object',
] as const;
const shouldBe = (should: CatalogueWords): CatalogueWords => catalogueWords('dataFaults.should', { should });
const another = shouldBe(catalogueWords('dataFaults.a_other'));
const oneOf = (values: readonly unknown[]): CatalogueWords =>
  shouldBe(catalogueWords('dataFaults.oneOf', { names: values.map(String).join(', ') }));

function tooSmall({ origin, minimum, inclusive, exact }: z.core.$ZodIssueTooSmall): CatalogueWords {
  const count = Number(minimum);
  if (origin === 'string') return catalogueWords('dataFaults.fewCharacters', { count });
  if (origin === 'array') return catalogueWords(exact ? 'dataFaults.exactItems' : 'dataFaults.fewItems', { count });
  return catalogueWords(inclusive ? 'dataFaults.atLeast' : 'dataFaults.above', { bound: count });
}

function tooBig({ origin, maximum, inclusive, exact }: z.core.$ZodIssueTooBig): CatalogueWords {
  const count = Number(maximum);
  if (origin === 'string') return catalogueWords('dataFaults.manyCharacters', { count });
  if (origin === 'array') return catalogueWords(exact ? 'dataFaults.exactItems' : 'dataFaults.manyItems', { count });
  return catalogueWords(inclusive ? 'dataFaults.atMost' : 'dataFaults.below', { bound: count });
}
