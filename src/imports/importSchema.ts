import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { appointmentRoles, grantRoles } from '../people/roles.ts';
import { objectiveAreas, policyIds, strategyPoints } from '../registers/policyTexts.ts';
import { balanceBandSchema } from '../staffing/balanceBandSetting.ts';
import { yearBasisSchema } from '../staffing/yearBasis.ts';
import { importCoverSchema } from './importCoverSchema.ts';
import * as value from './importValueSchemas.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';
import { describeImportSchema } from './describeImportSchema.ts';

const { importOptional: optional, importChoice: oneOf } = value;
const should = (key: Parameters<typeof catalogueWords>[0]) => catalogueWords(key);

const language = describeImportSchema(languageSchema, should('importProblems.a_language'));
const tenure = { from: value.calendarDate, to: optional(value.calendarDate) };

/** The lists of an import file: what a row of each holds. */
export const listSchemas = {
  posts: z.strictObject({
    code: value.code,
    name: value.importSingleLineText(200, should('importProblems.a_postName')),
    kind: oneOf(['hq', 'field']),
    dutyStation: value.importSingleLineText(200, should('importProblems.a_place')),
    dutyStationFr: optional(value.importSingleLineText(200, should('importProblems.a_placeFr'))),
    dutyStationEs: optional(value.importSingleLineText(200, should('importProblems.a_placeEs'))),
    country: value.country,
    region: optional(value.importSingleLineText(200, should('importProblems.a_region'))),
    timeZone: value.timeZone,
    workingWeek: optional(value.workingWeek),
    workingGroupMember: optional(value.yesNo),
    staffingSide: optional(value.yesNo),
    hostsMajorOrganizations: optional(value.yesNo),
    language: optional(language),
  }),
  people: z.strictObject({
    key: value.personKey,
    name: value.importSingleLineText(200, should('importProblems.a_personName')),
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
    round: value.importSingleLineText(200, should('importProblems.a_roundLabel')),
    post: value.code,
    counterpart: value.code,
  }),
  dueDates: z.strictObject({
    round: value.importSingleLineText(200, should('importProblems.a_roundLabel')),
    post: value.code,
    dueAt: value.calendarDate,
  }),
  objectives: z.strictObject({
    code: value.code,
    side: oneOf(['programme', 'staffing']),
    title: value.importSingleLineText(1000, should('importProblems.a_objective')),
    mandate: optional(
      describeImportSchema(
        z.array(z.enum(policyIds)),
        catalogueWords('importProblems.a_mandate', { ids: policyIds.join(', ') }),
      ),
    ),
    points: optional(
      describeImportSchema(
        z.array(z.enum(strategyPoints)),
        catalogueWords('importProblems.a_listOf', { what: strategyPoints.join(', ') }),
      ),
    ),
    area: optional(oneOf(objectiveAreas)),
  }),
  updates: z.strictObject({
    post: value.code,
    daysAfterDue: describeImportSchema(z.int(), should('importProblems.a_daysAfterDue')),
    answers: describeImportSchema(z.record(z.string(), z.unknown()), should('importProblems.a_answers')),
    nilReturn: optional(describeImportSchema(z.literal(true), should('importProblems.a_nilReturn'))),
    reason: optional(value.importSingleLineText(500, should('importProblems.a_nilReason'))),
    manner: optional(oneOf(['pages', 'conversation'])),
    same: optional(describeImportSchema(z.array(z.string()), should('importProblems.a_same'))),
    over: optional(describeImportSchema(z.array(z.string()), should('importProblems.a_over'))),
  }),
  needsMet: z.strictObject({
    post: value.code,
    need: describeImportSchema(z.int().nonnegative(), should('importProblems.a_need')),
  }),
};
export type ListName = keyof typeof listSchemas;

/** The parts of an import file that are no lists. */
export const partSchemas = {
  workingGroup: z.strictObject({
    name: value.importSingleLineText(200, should('importProblems.a_groupName')),
    language: optional(language),
    timeZone: optional(value.timeZone),
    bulletinTitle: optional(value.importLineByLanguage(200, should('importProblems.a_bulletinTitle'))),
    patOwner: optional(value.importSingleLineText(30, should('importProblems.a_patOwner'))),
    balanceBand: optional(describeImportSchema(balanceBandSchema, should('importProblems.a_balanceBand'))),
  }),
  publication: importCoverSchema,
  round: z.strictObject({
    label: value.importSingleLineText(200, should('importProblems.a_ownRoundLabel')),
    periodStart: value.calendarDate,
    periodEnd: value.calendarDate,
    opensAt: value.calendarDate,
    dueAt: value.calendarDate,
    closesAt: value.calendarDate,
    instrument: optional(value.importSingleLineText(100, should('importProblems.a_instrumentKey'))),
  }),
};

const list = <Schema extends z.ZodType>(schema: Schema, what: Parameters<typeof catalogueWords>[0]) =>
  describeImportSchema(z.array(schema).optional(), should(what));

/** Rows that are judged further by the registers that a group has. */
const rows = (what: Parameters<typeof catalogueWords>[0]) => list(z.record(z.string(), z.unknown()), what);

/** An import file, whatever it was written in. Every part may be left out. */
export const fileSchema = z.strictObject({
  note: optional(describeImportSchema(z.string(), should('importProblems.a_note'))),
  workingGroup: describeImportSchema(partSchemas.workingGroup.optional(), should('importProblems.a_groupPart')),
  posts: list(listSchemas.posts, 'importProblems.list_posts'),
  people: list(listSchemas.people, 'importProblems.list_people'),
  appointments: list(listSchemas.appointments, 'importProblems.list_appointments'),
  grants: list(listSchemas.grants, 'importProblems.list_grants'),
  counterparts: list(listSchemas.counterparts, 'importProblems.list_counterparts'),
  dueDates: list(listSchemas.dueDates, 'importProblems.list_dueDates'),
  planOfAction: optional(value.importSingleLineText(200, should('importProblems.a_planLabel'))),
  objectives: list(listSchemas.objectives, 'importProblems.list_objectives'),
  round: describeImportSchema(partSchemas.round.optional(), should('importProblems.a_roundPart')),
  needsMet: list(listSchemas.needsMet, 'importProblems.list_needsMet'),
  publication: describeImportSchema(partSchemas.publication.optional(), should('importProblems.a_publicationPart')),
  year: optional(describeImportSchema(z.int().min(1900).max(2100), should('importProblems.a_year'))),
  organization: describeImportSchema(yearBasisSchema.shape.organization, should('importProblems.a_organizationPart')),
  policy: describeImportSchema(yearBasisSchema.shape.policy, should('importProblems.a_policyPart')),
  targets: describeImportSchema(yearBasisSchema.shape.targets, should('importProblems.a_targetsPart')),
  registerTypes: rows('importProblems.list_registerTypes'),
  entries: rows('importProblems.list_entries'),
  updates: list(listSchemas.updates, 'importProblems.list_updates'),
});
export type ImportFile = z.infer<typeof fileSchema>;
/** A row of one of the lists, judged. */
export type Row<Name extends ListName> = NonNullable<ImportFile[Name]>[number];
