import { z } from 'zod';
import { visibilities } from '../instruments/instrument.ts';
import { keySchema, optionsSchema } from '../instruments/instrumentField.ts';
import { instrumentTextSchema } from '../instruments/instrumentTextSchema.ts';
import { schemaError } from '../instruments/schemaErrorWords.ts';
import { type Language, type Localized, localizedIn } from '../language/language.ts';

/** Kinds that hold one value, and the kinds of their values. */
const plainKinds = ['text', 'longText', 'texts', 'yesNo', 'number', 'count', 'date', 'link', 'post', 'entry'] as const;
type PlainKind = (typeof plainKinds)[number] | 'average' | 'choice' | 'scale';

/** Kinds that hold one value a part. */
const partsOf = {
  counts: { invited: 'count', attended: 'count', women: 'count', men: 'count', notStated: 'count' },
  money: { amount: 'number', currency: 'text' },
  period: { from: 'date', to: 'date' },
  segment: { kind: 'text', region: 'text', membership: 'text', role: 'text', language: 'text' },
} as const satisfies Record<string, Record<string, PlainKind>>;

/** Kinds that hold a list of items with the same parts. */
const itemsOf = {
  milestones: { text: 'text', due: 'date', done: 'yesNo' },
  recommendations: { text: 'longText', addressee: 'text', due: 'date', objective: 'text' },
  results: { indicator: 'text', baseline: 'text', target: 'text', actual: 'text' },
} as const satisfies Record<string, Record<string, PlainKind>>;

const base = {
  key: keySchema,
  label: instrumentTextSchema,
  help: instrumentTextSchema.optional(),
  /** What people call it in chat beside its label, with commas between. */
  said: instrumentTextSchema.optional(),
  required: z.boolean().default(false),
  /** Who may see what stands in it, where that is narrower than the entry's own visibility. */
  visibility: z.enum(visibilities).optional(),
};

/**
 * That each item of a list is asked of the post that its addressee names, as a commitment of this kind. The sentence goes into the yearly
 * paper beside those of the register, with `title`, `asked`, `takenUp` (taken, accepted or done) and `done` as numbers.
 */
const asksSchema = z.strictObject({ kind: z.enum(['followUp', 'recommendation']), told: instrumentTextSchema });

/** A field of a register, as `src/registers/*.yaml` declare it. */
export const registerFieldSchema = z.union(
  [
    z.strictObject({ ...base, kind: z.enum(plainKinds) }),
    /** Of a date without its year: the last one, or the first one from the day of the entry on; else the nearest. */
    z.strictObject({ ...base, kind: z.literal('date'), yearless: z.enum(['past', 'onward']) }),
    z.strictObject({ ...base, kind: z.enum(['choice', 'scale']), options: optionsSchema }),
    /** The mean of what several people answered on a scale, which is no whole number. */
    z.strictObject({ ...base, kind: z.literal('average'), from: z.int(), to: z.int() }),
    z.strictObject({ ...base, kind: z.enum(['counts', 'money', 'period', 'segment']) }),
    z.strictObject({ ...base, kind: z.enum(['milestones', 'results']) }),
    z.strictObject({ ...base, kind: z.literal('recommendations'), asks: asksSchema.optional() }),
  ],
  {
    error: schemaError('dataFaults.registerField', {
      plain: plainKinds.join(', '),
      others: [...Object.keys(partsOf), ...Object.keys(itemsOf)].join(', '),
    }),
  },
);
export type RegisterField = z.infer<typeof registerFieldSchema>;

/** How the items of a field are asked of others; null where they are not. */
export const registerFieldAsks = (field: RegisterField): z.infer<typeof asksSchema> | null =>
  'asks' in field ? (field.asks ?? null) : null;

/** The parts of a field with the kind of each; null for a field that has none. */
export function registerFieldParts({ kind }: RegisterField): Record<string, PlainKind> | null {
  if (kind in partsOf) return partsOf[kind as keyof typeof partsOf];
  return kind in itemsOf ? itemsOf[kind as keyof typeof itemsOf] : null;
}

export const isListed = ({ kind }: RegisterField): boolean => kind in itemsOf;

/** The list of a register whose items are recommendations: pasted texts go into it. */
export const recommendationsField = (fields: readonly RegisterField[]): RegisterField | undefined =>
  fields.find((field) => registerFieldAsks(field)?.kind === 'recommendation');

/** A field's label without what stands in brackets. */
export const plainFieldLabel = (label: Localized, language: Language): string =>
  localizedIn(label, language).split(' (')[0] ?? '';
