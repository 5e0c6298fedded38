import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fromPackageRoot } from '../config/paths.ts';
import { addDays } from './workingTime.ts';

/** Who is asked, from the first to the last. */
export const rungs = ['focalPoint', 'alternate', 'coordinator', 'supervisor'] as const;
export type Rung = (typeof rungs)[number];

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as "09:00"');

const stepSchema = z.strictObject({
  key: z.string().regex(/^[a-zA-Z][\w+-]*$/, 'must be a word such as "due-5"'),
  from: z.enum(['opening', 'due', 'closing']),
  days: z.int().min(-365).max(365),
  to: z.enum(rungs),
});
export type Step = z.infer<typeof stepSchema>;

/** How a working group reminds: data that each group may replace. */
export const policySchema = z
  .strictObject({
    /** The most reminders that one person gets in seven days. */
    weeklyCap: z.int().min(1).max(7),
    hours: z.strictObject({ from: clock, to: clock }).refine(({ from, to }) => from < to, 'must begin before it ends'),
    steps: z.array(stepSchema).min(1).max(50),
  })
  .refine(({ steps }) => new Set(steps.map(({ key }) => key)).size === steps.length, {
    path: ['steps'],
    message: 'must have a key of its own in each step',
  });
export type Policy = z.infer<typeof policySchema>;

let shipped: Policy | undefined;

/** The policy of a group that has none of its own. */
export function defaultPolicy(): Policy {
  shipped ??= policySchema.parse(parse(readFileSync(fromPackageRoot('src/reminders/policy.yaml'), 'utf8')));
  return shipped;
}

/** The calendar date that a step is meant for in a round. */
function dateOfStep(step: Step, round: { opensAt: string; dueAt: string; closesAt: string }): string {
  const base = { opening: round.opensAt, due: round.dueAt, closing: round.closesAt }[step.from];
  return addDays(base, step.days);
}

/** The steps that a round has time for, in the order of their dates; the lower rung first. */
export function stepsOfRound(
  policy: Policy,
  round: { opensAt: string; dueAt: string; closesAt: string },
): (Step & { date: string })[] {
  return policy.steps
    .map((step) => ({ ...step, date: dateOfStep(step, round) }))
    .filter(({ date }) => date >= round.opensAt && date <= round.closesAt)
    .toSorted((a, b) => (a.date === b.date ? rungs.indexOf(a.to) - rungs.indexOf(b.to) : a.date < b.date ? -1 : 1));
}
