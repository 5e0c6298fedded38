import { z } from 'zod';
import { appointmentRoles, grantRoles } from '../people/roles.ts';
import { intentType } from '../protocol/intent.ts';

const id = z.int32().positive();
const day = z.iso.date();

/** The coordinator says who answers for a post from a day on: the words of it. */
export const appoint = intentType('appoint', { words: z.string().optional() }, { namesPeople: true });
/** The appointment that was shown is made: of somebody known, or of somebody new by name and address. */
export const makeAppointment = intentType('makeAppointment', {
  person: id.optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  post: id,
  role: z.enum(appointmentRoles),
  from: day,
  to: day.optional(),
  /** Ids of the appointments that it was shown to end, with commas. */
  ends: z.string().optional(),
});
/** Takes an appointment back while nobody has been told. */
export const undoAppointment = intentType('undoAppointment', { appointment: id });
/** The end of an appointment that was shown is written; `wasTo` is its last day until now, none where it had none. */
export const makeAppointmentEnd = intentType('makeAppointmentEnd', { appointment: id, to: day, wasTo: day.optional() });
/** Takes the end of an appointment back while nobody has been told. */
export const undoAppointmentEnd = intentType('undoAppointmentEnd', { appointment: id });
/** The coordinator gives somebody a role in the group, or lets one end: the words of it. */
export const grant = intentType('grant', { words: z.string().optional() }, { namesPeople: true });
/** The role that was shown is given; `ends` names one that ends on `to` instead of on `wasTo`. */
export const makeGrant = intentType('makeGrant', {
  person: id,
  role: z.enum(grantRoles),
  from: day,
  to: day.optional(),
  ends: id.optional(),
  wasTo: day.optional(),
});
/** Takes a grant back, or its end, while the person has not been told; `and` is one that was changed together with it. */
export const undoGrant = intentType('undoGrant', { grant: id, and: id.optional() });
/** Whoever holds a post says which share of their time goes into it; without words it is shown and asked. */
export const timeShare = intentType('timeShare', { words: z.string().optional() });
