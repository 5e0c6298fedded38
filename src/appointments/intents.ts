import { z } from 'zod';
import { appointmentRoles } from '../people/roles.ts';
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
