import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fromPackageRoot } from '../config/fromPackageRoot.ts';
import { addDays, daysBetween } from '../calendar/workingTime.ts';

/** Who is asked, from the first to the last. */
export const escalationSteps = ['focalPoint', 'alternate', 'coordinator', 'supervisor'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as "09:00"');

const stepSchema = z.strictObject({
  key: z.string().regex(/^[a-zA-Z][\w+-]*$/, 'must be a word such as "due-5"'),
  from: z.enum(['opening', 'due', 'closing']),
  days: z.int().min(-365).max(365),
  to: z.enum(escalationSteps),
});
type Step = z.infer<typeof stepSchema>;

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
export function defaultReminderPolicy(): Policy {
  shipped ??= policySchema.parse(parse(readFileSync(fromPackageRoot('src/reminders/policy.yaml'), 'utf8')));
  return shipped;
}

/** The calendar date that a step is meant for in a round. */
function dateOfStep(step: Step, round: { opensAt: string; dueAt: string; closesAt: string }): string {
  const base = { opening: round.opensAt, due: round.dueAt, closing: round.closesAt }[step.from];
  return addDays(base, step.days);
}

export type DatedStep = Step & { date: string };

/**
 * The days before the closing that the last step of a escalation leaves free: a weekend, so that it still meets a working day.
 */
export const RESERVE_DAYS = 3;

/** The steps that a round has time for, in the order of their dates; the lower level first. */
export function reminderStepsOfRound(
  policy: Policy,
  round: { opensAt: string; dueAt: string; closesAt: string },
): DatedStep[] {
  const dated = policy.steps.map((step) => ({ ...step, date: dateOfStep(step, round) }));
  return [...dated.filter(({ to }) => to === 'focalPoint'), ...fitting(dated, round)]
    .filter(({ date }) => date >= round.opensAt && date <= round.closesAt)
    .toSorted((a, b) =>
      a.date === b.date ? escalationSteps.indexOf(a.to) - escalationSteps.indexOf(b.to) : a.date < b.date ? -1 : 1,
    );
}

/**
 * The steps of those who hear of it after the focal point. Where the round closes too soon for the last of them they move
 * together in proportion, each at least a day before the next, and begin before the due date where there is no other room.
 */
function fitting(
  dated: readonly DatedStep[],
  round: { opensAt: string; dueAt: string; closesAt: string },
): DatedStep[] {
  const escalation = dated
    .filter(({ to }) => to !== 'focalPoint')
    .toSorted((a, b) => escalationSteps.indexOf(a.to) - escalationSteps.indexOf(b.to) || a.date.localeCompare(b.date));
  const end = addDays(round.closesAt, -RESERVE_DAYS);
  const last = escalation
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (last === undefined || last <= end) return escalation;
  const [wanted, room] = [daysBetween(round.dueAt, last), daysBetween(round.dueAt, end)];
  return escalation.map((step, i) => {
    const days = Math.round((daysBetween(round.dueAt, step.date) * room) / wanted);
    const latest = addDays(end, i + 1 - escalation.length);
    const date = room > 0 && addDays(round.dueAt, days) < latest ? addDays(round.dueAt, days) : latest;
    return { ...step, date: date < round.opensAt ? round.opensAt : date };
  });
}
