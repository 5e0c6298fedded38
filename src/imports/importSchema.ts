import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { appointmentRoles, grantRoles } from '../people/roles.ts';
import { objectiveAreas, policyIds, strategyPoints } from '../registers/referenceTexts.ts';
import { coverSchema } from '../publication/cover/cover.ts';
import { balanceBandSchema } from '../staffing/balanceBand.ts';
import { yearBasisSchema } from '../staffing/yearBasis.ts';
import * as value from './importValues.ts';

/** A choice that says by itself what it should be. */
function oneOf<const Choice extends string>(choices: readonly Choice[]) {
  return z.enum(choices).describe(`${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`);
}

/** May be left out; what it should be stays the same. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().describe(schema.description ?? '');
}

const language = languageSchema.describe('en, fr or es');
const tenure = { from: value.calendarDate, to: optional(value.calendarDate) };

/** The lists of an import file: what a row of each holds. */
export const listSchemas = {
  posts: z.strictObject({
    code: value.code,
    name: value.importLine(200, 'the name of the post'),
    kind: oneOf(['hq', 'field']),
    dutyStation: value.importLine(200, 'the place'),
    dutyStationFr: optional(value.importLine(200, 'the place as French calls it')),
    dutyStationEs: optional(value.importLine(200, 'the place as Spanish calls it')),
    country: value.country,
    region: optional(value.importLine(200, 'a region')),
    timeZone: value.timeZone,
    workingWeek: optional(value.workingWeek),
    workingGroupMember: optional(value.yesNo),
    hostsMajorOrganizations: optional(value.yesNo),
    language: optional(language),
  }),
  people: z.strictObject({
    key: value.personKey,
    name: value.importLine(200, 'the name of the person'),
    email: optional(value.email),
    language: optional(language),
    timeZone: optional(value.timeZone),
    slack: optional(value.slackAccounts),
    teams: optional(value.teamsAccounts),
    local: optional(value.localAccounts),
  }),
  appointments: z.strictObject({
    person: value.personKey,
    post: value.code,
    role: oneOf(appointmentRoles),
    ...tenure,
  }),
  grants: z.strictObject({ person: value.personKey, role: oneOf(grantRoles), ...tenure }),
  counterparts: z.strictObject({
    round: value.importLine(200, 'the label of a round'),
    post: value.code,
    counterpart: value.code,
  }),
  objectives: z.strictObject({
    code: value.code,
    side: oneOf(['programme', 'staffing']),
    title: value.importLine(1000, 'the objective in words'),
    mandate: optional(z.array(z.enum(policyIds)).describe(`a list of ids of the policy: ${policyIds.join(', ')}`)),
    points: optional(z.array(z.enum(strategyPoints)).describe(`a list of ${strategyPoints.join(', ')}`)),
    area: optional(oneOf(objectiveAreas)),
  }),
  updates: z.strictObject({
    post: value.code,
    daysAfterDue: z.int().describe('a whole number of days, negative before the due date'),
    answers: z.record(z.string(), z.unknown()).describe('the answers by question'),
    nilReturn: optional(z.literal(true).describe('true, for a post that presses "Nothing changed"')),
    reason: optional(value.importLine(500, 'why there is nothing to report')),
    manner: optional(oneOf(['pages', 'conversation'])),
    same: optional(z.array(z.string()).describe('a list of questions or entries that are said to be still so')),
    over: optional(z.array(z.string()).describe('a list of entries that are over, for instance actions.1')),
  }),
  needsMet: z.strictObject({
    post: value.code,
    need: z.int().nonnegative().describe('the number of a need in the last update of its post, from 0'),
  }),
};
export type ListName = keyof typeof listSchemas;

/** The parts of an import file that are no lists. */
export const partSchemas = {
  workingGroup: z.strictObject({
    name: value.importLine(200, 'the name of the working group'),
    language: optional(language),
    timeZone: optional(value.timeZone),
    bulletinTitle: optional(value.importLineByLanguage(200, 'what the group calls its bulletin')),
    balanceBand: optional(
      balanceBandSchema.describe('from and to: shares of women in per cent between which a grade is in balance'),
    ),
  }),
  publication: coverSchema,
  round: z.strictObject({
    label: value.importLine(200, 'the label of the round'),
    periodStart: value.calendarDate,
    periodEnd: value.calendarDate,
    opensAt: value.calendarDate,
    dueAt: value.calendarDate,
    closesAt: value.calendarDate,
    instrument: optional(value.importLine(100, 'the key of an instrument')),
  }),
};

const several = (what: string) => `a list of ${what}`;
const list = <Schema extends z.ZodType>(schema: Schema, what: string) =>
  z.array(schema).optional().describe(several(what));

/** Rows that are judged further by the registers that a group has. */
const rows = (what: string) => z.array(z.record(z.string(), z.unknown())).optional().describe(several(what));

/** An import file, whatever it was written in. Every part may be left out. */
export const fileSchema = z.strictObject({
  note: optional(z.string().describe('a text for people')),
  workingGroup: partSchemas.workingGroup.optional().describe('name, language, timeZone, bulletinTitle and balanceBand'),
  posts: list(listSchemas.posts, 'posts'),
  people: list(listSchemas.people, 'people'),
  appointments: list(listSchemas.appointments, 'appointments'),
  grants: list(listSchemas.grants, 'grants'),
  counterparts: list(listSchemas.counterparts, 'counterparts'),
  planOfAction: optional(value.importLine(200, 'the label of the plan that the objectives belong to')),
  objectives: list(listSchemas.objectives, 'objectives'),
  round: partSchemas.round.optional().describe('label and dates of a round'),
  needsMet: list(listSchemas.needsMet, 'needs that were met'),
  publication: partSchemas.publication
    .optional()
    .describe('what stands on covers: organization, emblem, symbol, contact and the like'),
  year: optional(z.int().min(1900).max(2100).describe('the year that organization, policy and targets are of')),
  organization: yearBasisSchema.shape.organization.describe(
    'coordination, coordinatorAppointed, coordinatorLeft and members of the year',
  ),
  policy: yearBasisSchema.shape.policy.describe('resolution and adopted'),
  targets: yearBasisSchema.shape.targets.describe(
    'a list of targets: what, by, and share and emphasis where there are any',
  ),
  registerTypes: rows('register types, as src/registers has them'),
  entries: rows('entries of registers: type, title, key, a date, state, and the fields of the register'),
  updates: list(listSchemas.updates, 'updates'),
});
export type ImportFile = z.infer<typeof fileSchema>;
/** A row of one of the lists, judged. */
export type Row<Name extends ListName> = NonNullable<ImportFile[Name]>[number];
