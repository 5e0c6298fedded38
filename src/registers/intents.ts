import { z } from 'zod';
import { intentType } from '../protocol/intent.ts';
import { invitationAnswerSchema } from './invitations/invitation.ts';
import { entryStateSchema } from './registerType.ts';

const id = z.int32().positive();

/** What was understood of an entry that nobody has kept yet: counts by their parts, fields as a row of a file would say them. */
const understood = {
  type: z.string(),
  title: z.string().min(1).max(500),
  counts: z.record(z.string(), z.union([z.int(), z.object({ moreThan: z.int() })])).optional(),
  fields: z.record(z.string(), z.json()).optional(),
  place: z.string().optional(),
};
/** A date as `parseEntryWhen` reads it. */
const dated = { ...understood, when: z.string() };

/** `register TYPE WORDS`: an entry in one line; a type alone, or with a year, lists it; nothing lists the registers. */
export const register = intentType('register', { words: z.string() });
/** The date of an entry that was begun without one. */
export const registerDate = intentType('registerDate', { ...understood, words: z.string().optional() });
/** What an entry cannot be kept without, in words. */
export const registerMore = intentType('registerMore', { ...dated, words: z.string().optional() });
export const registerKeep = intentType('registerKeep', dated);
export const registerList = intentType(
  'registerList',
  { type: z.string(), year: z.int32().optional(), page: id.default(1) },
  { repeatable: true },
);
/** What the entries of a year say together. */
export const registerFigures = intentType(
  'registerFigures',
  { type: z.string(), year: z.int32() },
  { repeatable: true },
);
export const registerShow = intentType('registerShow', { entry: id }, { repeatable: true });
/** A corrected form is handed in. */
export const registerSend = intentType('registerSend', { entry: id, version: z.int32() });
export const registerState = intentType('registerState', { entry: id, state: entryStateSchema });
/** The answer to "How was it?": words with counts in them. */
export const registerResult = intentType('registerResult', { entry: id, words: z.string().optional() });
/** What a post plans, or did, on the day of an entry that asks every post. */
export const registerTell = intentType('registerTell', { entry: id, post: id, asked: z.enum(['plan', 'result']) });
/** What a post says of a day on its page is handed in. */
export const registerDaySend = intentType('registerDaySend', { dayOf: id, byPost: id, version: z.int32() });
/** A day on which posts have entries of their own: what each plans, or did. */
export const registerDay = intentType('registerDay', { entry: id }, { repeatable: true });
/** The recommendations of a report, as somebody pasted them; without words they are asked for. */
export const registerPaste = intentType('registerPaste', { entry: id, words: z.string().optional() });
/** What was pasted is not to be kept: the last `count` items of the draft that was begun at `since`, in milliseconds of the epoch. */
export const registerPasteDrop = intentType('registerPasteDrop', {
  entry: id,
  version: z.int32(),
  count: z.int32().positive(),
  since: z.int(),
});
/** Who answers for it from now on, as the rapporteur of a conference; without words it is asked who. */
export const registerOwner = intentType(
  'registerOwner',
  { entry: id, words: z.string().optional() },
  { namesPeople: true },
);
/** What a quarter has brought to what goes on; without words it is asked. */
export const registerQuarter = intentType('registerQuarter', {
  entry: id,
  quarter: z.string().regex(/^\d{4}\/[1-4]$/),
  words: z.string().optional(),
});
/** The final report of an entry as a file. */
export const registerReport = intentType(
  'registerReport',
  { entry: id, format: z.enum(['docx', 'pdf', 'html']) },
  { repeatable: true },
);
/** Whether the bulletin may tell of it, and to whom. */
export const registerConsent = intentType('registerConsent', {
  entry: id,
  consent: z.enum(['workingGroup', 'allStaff', 'memberStates', 'no']),
});
/** The register as files; one of them where a format is named. */
export const registerExport = intentType(
  'registerExport',
  { type: z.string(), year: z.int32().optional(), format: z.enum(['csv', 'xlsx']).optional() },
  { repeatable: true },
);
export const policy = intentType('policy', { words: z.string().optional() }, { repeatable: true });
/** Invites the focal points of a segment: which one is asked, who and with which words is shown, then it goes out. */
export const registerInvite = intentType('registerInvite', {
  entry: id,
  segment: id.optional(),
  sure: z.boolean().default(false),
});
export const registerInvited = intentType('registerInvited', { entry: id }, { repeatable: true });
export const registerInvitationAnswer = intentType('registerInvitationAnswer', {
  entry: id,
  answer: invitationAnswerSchema,
});
/** The entry as a file for one's calendar. */
export const registerCalendar = intentType('registerCalendar', { entry: id }, { repeatable: true });
