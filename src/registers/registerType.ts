import { z } from 'zod';
import { visibilities } from '../instruments/instrument.ts';
import { keySchema } from '../instruments/instrumentField.ts';
import { instrumentTextSchema } from '../instruments/instrumentTextSchema.ts';
import { schemaError } from '../instruments/schemaErrorWords.ts';
import { sectionSchema } from '../protocol/bulletinSection.ts';
import { registerFieldSchema } from './registerField.ts';

export const entryStates = ['planned', 'held', 'closed', 'cancelled'] as const;
export type EntryState = (typeof entryStates)[number];
export const entryStateSchema = z.enum(entryStates);

/** The parts of the yearly paper, in its order. */
export const paperParts = [
  'basis',
  'organization',
  'strategy',
  'programme',
  'staffing',
  'tools',
  'pilots',
  'shortcomings',
  'annex',
] as const;
export type PaperPart = (typeof paperParts)[number];

/** A value of an entry that a sentence or a sum asks for. */
const named = z.string().regex(/^[a-z][A-Za-z0-9_]*$/, { error: schemaError('dataFaults.valueName') });

/** That a plain field has one of these texts. */
const whereSchema = z.strictObject({ field: keySchema, is: z.string().min(1) });

/**
 * A sentence that is made of an entry, or of all entries of the year `together`, where they are in one of the states and have all
 * values that it needs and none that it lacks. The text is an ICU message with the values by their names.
 */
const clauseSchema = z.strictObject({
  states: z.array(entryStateSchema).min(1).default(['planned', 'held', 'closed']),
  needs: z.array(named).default([]),
  lacks: z.array(named).default([]),
  where: whereSchema.optional(),
  whereNot: whereSchema.optional(),
  together: z.boolean().default(false),
  /** Where it stands in the paper, where that is another part than that of its register. */
  part: z.enum(paperParts).optional(),
  text: instrumentTextSchema,
});
export type SentenceClause = z.infer<typeof clauseSchema>;

/** A figure of the year beside the number by state. */
const sumSchema = z.strictObject({
  key: keySchema,
  field: keySchema,
  part: z.string().default(''),
  /** Counts the entries that have it, in the place of adding up its numbers. */
  count: z.boolean().default(false),
  /** Only entries that have this text in this field. */
  where: whereSchema.optional(),
  /** `toDate` sums all years up to and with the one of the report. */
  span: z.enum(['year', 'toDate']).default('year'),
});

/** What an entry must be like to be counted by a figure. */
const figureConditionSchema = z.union(
  [
    z.strictObject({ states: z.array(entryStateSchema).min(1) }),
    whereSchema,
    z.strictObject({ field: keySchema, said: z.literal(true) }),
    /** That the field names, by key or title, an entry of another register that has this text in a field. */
    z.strictObject({ field: keySchema, entry: whereSchema.extend({ type: keySchema }) }),
  ],
  { error: schemaError('dataFaults.figureCondition') },
);
export type FigureCondition = z.infer<typeof figureConditionSchema>;

const someValues = z.array(named).min(1).max(10);
const ofEveryFigure = {
  key: keySchema,
  /** What it is called where it is missing, and at the head of its column. */
  name: instrumentTextSchema,
  /** An ICU message with the numbers by their names. */
  text: instrumentTextSchema,
  /** Said beside it where an earlier year has the figure as well; `{years}` lists them. */
  years: instrumentTextSchema.optional(),
  states: z.array(entryStateSchema).min(1).default(['held', 'closed']),
  where: whereSchema.optional(),
  /** The fewest entries that it is said of. */
  least: z.int().positive().default(1),
  /** The fewest that the paper says it of: of one entry its own sentences say as much. */
  leastInPaper: z.int().positive().default(1),
  /** Where it stands in the paper, where that is another part than that of its register. */
  part: z.enum(paperParts).optional(),
};

/** A figure of the year that is said in words: in the list of the register, in the yearly paper and in its export. */
const figureSchema = z.discriminatedUnion('is', [
  /** How many entries there are: `{count}`. */
  z.strictObject({ ...ofEveryFigure, is: z.literal('count') }),
  /** A number added up, of lists the number of their items: by its own name; a lower bound as soon as one of them is. */
  z.strictObject({
    ...ofEveryFigure,
    is: z.literal('sum'),
    value: named,
    span: z.enum(['year', 'toDate']).default('year'),
  }),
  /** One number over others, of the entries that say all of them exactly: by their names, `{whole}` and `{rate}`. */
  z.strictObject({
    ...ofEveryFigure,
    is: z.literal('share'),
    numerator: named,
    denominator: someValues,
    /** It counts persons: small numbers are not told. */
    people: z.boolean().default(false),
  }),
  /** Entries like this among entries like that: `{numerator}`, `{denominator}`, `{rate}`. */
  z.strictObject({
    ...ofEveryFigure,
    is: z.literal('shareOfEntries'),
    having: figureConditionSchema,
    among: figureConditionSchema.optional(),
  }),
  /** The mean of each field, to one decimal, over the entries that say it: `{items}`. */
  z.strictObject({ ...ofEveryFigure, is: z.literal('averages'), values: someValues }),
  /** The field whose mean is lowest, or several: `{items}` and `{average}`. */
  z.strictObject({ ...ofEveryFigure, is: z.literal('lowest'), values: someValues }),
  /** Calendar days from one date to another: `{median}` and `{longest}`. */
  z.strictObject({ ...ofEveryFigure, is: z.literal('days'), from: keySchema, to: keySchema }),
  /** Entries by the step that their fields reach together, of those that say all of them: `{items}`. */
  z.strictObject({
    ...ofEveryFigure,
    is: z.literal('steps'),
    values: someValues,
    steps: z
      .array(z.strictObject({ from: z.number(), label: instrumentTextSchema }))
      .min(2)
      .max(6),
  }),
]);
export type RegisterFigure = z.infer<typeof figureSchema>;

const enteringRoles = ['coordinator', 'supervisor', 'editor', 'focalPoint'] as const;

/** Who may enter: a role; the people of posts by their codes; or who owns an entry of another register that is not over. */
const enteringSchema = z.union(
  [
    z.enum(enteringRoles),
    z.strictObject({ posts: z.array(z.string().min(1).max(30)).min(1), called: instrumentTextSchema }),
    z.strictObject({ ownerOf: keySchema, called: instrumentTextSchema }),
  ],
  { error: schemaError('dataFaults.entering', { roles: enteringRoles.join(', ') }) },
);

/** A kind of register: all that the engine knows of it. `src/registers/*.yaml` ship; a group can import its own. */
export const registerTypeSchema = z.strictObject({
  key: keySchema,
  /** Where it stands among the others. */
  order: z.int().positive(),
  /** What its figure is called in the yearly report, for instance `studies`. */
  figure: keySchema,
  title: instrumentTextSchema,
  plural: instrumentTextSchema,
  /** What people call it in chat beside its title, with commas between. */
  words: instrumentTextSchema,
  /** Who may enter and correct; the owner of an entry may always correct it. */
  enter: z.array(enteringSchema).min(1).default(['coordinator']),
  /** The widest readers that a new entry has. */
  visibility: z.enum(visibilities).default('workingGroup'),
  /** Days before the date on which the owner is reminded; 0 never. */
  remindDays: z.int().min(0).max(60).default(7),
  /** Whether the owner is asked on the day after how it was; or, of what goes on, each quarter: the field (texts) that keeps the notes. */
  asksAfter: z
    .union([z.boolean(), z.strictObject({ eachQuarter: keySchema })], { error: schemaError('dataFaults.asksAfter') })
    .default(true),
  /**
   * An entry that says `yes` in the field `where` asks every post: `planDays` before its day what the post plans, the day after what it did.
   * What a post says is an entry of its own.
   */
  asksPosts: z
    .strictObject({
      where: keySchema,
      planDays: z.int().min(14).max(120),
      plan: instrumentTextSchema,
      result: instrumentTextSchema,
      /** The fields of the page on which a post says the one and the other. */
      planFields: z.array(keySchema).max(6).default([]),
      resultFields: z.array(keySchema).max(6).default([]),
    })
    .optional(),
  /** Who enters is asked once a year, from this day (MM-DD) on, for the entries of the year that ended. */
  asksYearly: z
    .strictObject({
      on: z.string().regex(/^\d{2}-\d{2}$/, { error: schemaError('dataFaults.dayOfYear') }),
      text: instrumentTextSchema,
    })
    .optional(),
  /** Whether an entry can be had as a document, its final report. */
  finalReport: z.boolean().default(false),
  /** What is asked then, where it is more than how many came. */
  asks: instrumentTextSchema.optional(),
  /** Whether the focal points of a segment can be invited to it. */
  invites: z.boolean().default(false),
  /** Where the bulletin tells of it; without one it does not. */
  section: sectionSchema.optional(),
  /** The field (date) until which an entry is open: until then each issue lists it, in the words of `bulletin`, to whom it may be seen by. */
  openUntil: keySchema.optional(),
  /** `past`: an entry tells of what is over, so that its date without a year is the last one; else it is the nearest. */
  yearless: z.literal('past').optional(),
  fields: z.array(registerFieldSchema).max(20).default([]),
  sums: z.array(sumSchema).max(5).default([]),
  figures: z.array(figureSchema).max(8).default([]),
  /** One line of the list, and what the bulletin tells. */
  line: instrumentTextSchema.optional(),
  bulletin: instrumentTextSchema.optional(),
  report: z.strictObject({ part: z.enum(paperParts), clauses: z.array(clauseSchema).min(1) }).optional(),
});
export type RegisterType = z.infer<typeof registerTypeSchema>;

/** The key of the field that keeps the notes of the quarters; null where the register does not ask for them. */
export const quarterNotesField = ({ asksAfter }: RegisterType): string | null =>
  typeof asksAfter === 'object' ? asksAfter.eachQuarter : null;
