import { z } from 'zod';
import { keySchema, plainSchema } from './instrumentField.ts';
import { schemaError } from './schemaErrorWords.ts';
import { instrumentTextSchema } from './instrumentTextSchema.ts';

/** What a conclusion counts in one update. */
const testSchema = z.union(
  [
    /** At least so many rows of a matrix have this answer. */
    z.strictObject({ rowsOf: keySchema, are: plainSchema, atLeast: z.int().positive() }),
    /** The mean of a numeric matrix's rows is at least this. */
    z.strictObject({ meanOf: keySchema, atLeast: z.number() }),
    /** A question has this answer. */
    z.strictObject({ question: keySchema, is: plainSchema }),
  ],
  { error: schemaError('dataFaults.test') },
);
export type Test = z.infer<typeof testSchema>;

/** What of a post the groups are made by, and what each group is called. */
const groupsSchema = z.strictObject({
  by: z.enum(['kind', 'hostsMajorOrganizations', 'workingGroupMember', 'region']),
  values: z
    .array(
      z.strictObject({
        value: z.union([z.string(), z.boolean()], { error: schemaError('dataFaults.groupValue') }),
        name: keySchema,
        label: instrumentTextSchema,
      }),
    )
    .length(2),
});
export type Groups = z.infer<typeof groupsSchema>;

const base = {
  key: keySchema,
  title: instrumentTextSchema,
  /** ICU MessageFormat text for each language; `statementParameters` lists what each rule's text may speak of. */
  statement: instrumentTextSchema,
};

/** Share of the posts that meet a test, of those that answered. */
const share = z.strictObject({
  ...base,
  rule: z.literal('share'),
  test: testSchema,
  /** Thresholds that the whole rule is computed with, in rising order, its own among them; none: its own alone. */
  cut: z.array(z.number()).min(1).max(9).optional(),
  /** What follows "17 of 22" as a headline, with its verb; may look at {numerator}. */
  headline: instrumentTextSchema.optional(),
});

/** Significance level of a test. */
const alpha = z.number().gt(0).lt(1).default(0.05);

/** Shares of two groups, two-sided Fisher exact test. */
const compareShares = z.strictObject({
  ...base,
  rule: z.literal('compareShares'),
  test: testSchema,
  groups: groupsSchema,
  alpha,
  /** Shares that differ by less are alike. */
  atLeast: z.number().gt(0).lte(1).default(0.15),
  /** If the share of the named group is below a level, this action is addressed to somebody: by default to the other group. */
  action: z
    .strictObject({
      ifWorse: keySchema,
      below: z.number().gt(0).lte(1).default(0.75),
      addressee: keySchema.optional(),
      to: instrumentTextSchema,
      text: instrumentTextSchema,
    })
    .optional(),
});

/** Means of the sum of a numeric matrix in two groups. */
const compareMeans = z.strictObject({
  ...base,
  rule: z.literal('compareMeans'),
  sumOf: keySchema,
  groups: groupsSchema,
  alpha,
  /** Means that differ by less, in points of the sum, are alike. */
  atLeast: z.number().positive().default(1),
  /** The same comparison among the posts of one kind alone, reported under `name`. */
  within: z.strictObject({ name: keySchema, kind: z.enum(['hq', 'field']) }).optional(),
});

/** How the plan's objectives are used, and how many posts ask to streamline them (the share of the statement). */
const objectives = z.strictObject({
  ...base,
  rule: z.literal('objectives'),
  /** The group and its field that names the objective. */
  group: keySchema,
  field: keySchema,
  fewerThan: z.int().positive().default(3),
  busiest: z.int().positive().default(8),
  /** The field of the group that says how an entry stands, and which of its answers mean that it is stuck. */
  status: keySchema.optional(),
  stuck: z.array(keySchema).default([]),
  streamline: testSchema,
});

export const conclusionSchema = z.discriminatedUnion('rule', [share, compareShares, compareMeans, objectives]);
export type ConclusionRule = z.infer<typeof conclusionSchema>;
