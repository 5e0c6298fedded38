import { z } from 'zod';
import { schemaError } from './schemaErrorWords.ts';
import { instrumentTextSchema } from './instrumentTextSchema.ts';

/** Answers stand in objects under these keys: what every object has already would be taken for an answer. */
export const keySchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, { error: schemaError('dataFaults.keyWord') })
  .refine((key) => !(key in {}), { error: schemaError('dataFaults.keyReserved') });

/** One answer as a rule or a condition names it. */
export const plainSchema = z.union([z.string(), z.number(), z.boolean()]);

/** What an answer means for the work that it is about; figures show it. */
export const toneSchema = z.enum(['done', 'good', 'warning', 'bad', 'quiet']);
export type Tone = z.infer<typeof toneSchema>;

/** What former versions called it, the last first: one key or several. Answers under them are answers to this. */
const former = <Key extends z.ZodType<string | number>>(key: Key) =>
  z
    .union([key, z.array(key).min(1).max(10)], { error: schemaError('dataFaults.formerKeys') })
    .transform((keys) => [keys].flat() as z.output<Key>[])
    .optional();
export const formerKeysSchema = former(keySchema);

/** A choice. A numeric key makes the answer a number that can be summed and averaged. */
const option = z.strictObject({
  key: z.union([keySchema, z.int()], { error: schemaError('dataFaults.optionKey') }),
  was: former(z.union([keySchema, z.int()])),
  label: instrumentTextSchema,
  /** What else people call it when they type, in any language. */
  also: z.array(z.string().min(1).max(60)).max(30).optional(),
  /** One sentence that says when it is the right one. */
  help: instrumentTextSchema.optional(),
  tone: toneSchema.optional(),
});
export type Option = z.infer<typeof option>;
export const optionsSchema = z.array(option).min(2).max(100);

/** Words that tell what a question or a row is about beside its own, in any language: a pasted paragraph is laid beside it by them. */
export const meansSchema = z.array(z.string().min(1).max(60)).max(80);

export const fieldBase = {
  key: keySchema,
  was: formerKeysSchema,
  label: instrumentTextSchema,
  /** What the question is about in a few words, where its answer is listed among others. */
  short: instrumentTextSchema.optional(),
  help: instrumentTextSchema.optional(),
  means: meansSchema.optional(),
  required: z.boolean().default(false),
};

/** The kinds of field that take one answer, each with the further settings that `extras` names. */
export function simpleInstrumentFieldKinds<Extras extends z.ZodRawShape>(extras: Extras) {
  return [
    z.strictObject({
      ...fieldBase,
      ...extras,
      kind: z.literal('text'),
      maxLength: z.int().min(1).max(3000).default(300),
    }),
    z.strictObject({
      ...fieldBase,
      ...extras,
      kind: z.literal('longText'),
      maxLength: z.int().min(1).max(3000).default(2000),
    }),
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('choice'), options: optionsSchema }),
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('choices'), options: optionsSchema }),
    /** A choice on an ordered numeric scale; the options' keys are the numbers. */
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('scale'), options: optionsSchema }),
    /** Answers `yes`, `partly` or `no`. */
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('yesPartlyNo') }),
    /** Answers true or false. */
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('yesNo') }),
    z.strictObject({
      ...fieldBase,
      ...extras,
      kind: z.literal('number'),
      min: z.number().optional(),
      max: z.number().optional(),
      integer: z.boolean().default(false),
    }),
    z.strictObject({
      ...fieldBase,
      ...extras,
      kind: z.literal('date'),
      min: z.iso.date().optional(),
      max: z.iso.date().optional(),
    }),
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('link') }),
    /** The code of an objective of the round's plan of action. */
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('objective') }),
    /** Codes of several objectives. */
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('objectives') }),
    /** The code of a post that is asked in the round. */
    z.strictObject({ ...fieldBase, ...extras, kind: z.literal('post') }),
  ] as const;
}

export const simpleFieldSchema = z.discriminatedUnion('kind', simpleInstrumentFieldKinds({}));
/** A field that takes one answer: a question of its own or a field of a group. */
export type SimpleField = z.infer<typeof simpleFieldSchema>;
