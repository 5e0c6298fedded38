import { z } from 'zod';
import { visibilities } from '../instruments/instrument.ts';
import { keySchema } from '../instruments/instrumentField.ts';
import { localizedSchema } from '../language/language.ts';
import { sectionSchema } from '../protocol/section.ts';
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
const named = z.string().regex(/^[a-z][A-Za-z0-9_]*$/, 'the name of a field, or field_part');

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
  text: localizedSchema,
});
export type Clause = z.infer<typeof clauseSchema>;

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

const entering = ['coordinator', 'supervisor', 'editor', 'focalPoint'] as const;

/** A kind of register: all that the engine knows of it. `src/registers/*.yaml` ship; a group can import its own. */
export const registerTypeSchema = z.strictObject({
  key: keySchema,
  /** Where it stands among the others. */
  order: z.int().positive(),
  /** What its figure is called in the yearly report, for instance `studies`. */
  figure: keySchema,
  title: localizedSchema,
  plural: localizedSchema,
  /** What people call it in chat beside its title, with commas between. */
  words: localizedSchema,
  /** Who may enter and correct; the owner of an entry may always correct it. */
  enter: z.array(z.enum(entering)).min(1).default(['coordinator']),
  /** The widest readers that a new entry has. */
  visibility: z.enum(visibilities).default('workingGroup'),
  /** Days before the date on which the owner is reminded; 0 never. */
  remindDays: z.int().min(0).max(60).default(7),
  /** Whether the owner is asked on the day after how it was. */
  asksAfter: z.boolean().default(true),
  /** Whether the focal points of a segment can be invited to it. */
  invites: z.boolean().default(false),
  /** Where the bulletin tells of it; without one it does not. */
  section: sectionSchema.optional(),
  fields: z.array(registerFieldSchema).max(20).default([]),
  sums: z.array(sumSchema).max(5).default([]),
  /** One line of the list, and what the bulletin tells. */
  line: localizedSchema.optional(),
  bulletin: localizedSchema.optional(),
  report: z.strictObject({ part: z.enum(paperParts), clauses: z.array(clauseSchema).min(1) }).optional(),
});
export type RegisterType = z.infer<typeof registerTypeSchema>;
