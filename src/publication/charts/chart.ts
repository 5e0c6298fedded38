import { z } from 'zod';
import { toneSchema } from '../../instruments/instrumentField.ts';

/**
 * A figure as data: what is drawn, and everything that must stand beside it. Values are in `unit`; null where there is
 * nothing to show, which is not zero. `text` says in words what the picture shows.
 */
export const chartSchema = z.object({
  id: z.string().regex(/^[A-Za-z][\w-]*$/),
  /** bars: one bar a value; stacked: the series add up, in a bar a category; lines: over time. */
  shape: z.enum(['bars', 'stacked', 'lines']),
  title: z.string().min(1),
  unit: z.string().min(1),
  /** Who is counted, for instance "22 posts". */
  n: z.string().min(1),
  source: z.string().min(1),
  text: z.string().min(1),
  categories: z.array(z.string()).min(1),
  /** `tone`: what the answer of this series means, where the instrument says so. */
  series: z
    .array(z.object({ name: z.string(), values: z.array(z.number().nullable()), tone: toneSchema.optional() }))
    .min(1),
  /** Lines to be compared with, for instance a target. */
  targets: z.array(z.object({ name: z.string(), value: z.number() })),
  /** End of the axis, in `unit`; null: as the data need it. */
  max: z.number().nullable(),
  percent: z.boolean(),
  /** Which end of the series is the strong one, and gets the strong colour; none: they have no order. */
  strongest: z.enum(['first', 'last', 'none']),
});
export type Chart = z.infer<typeof chartSchema>;
