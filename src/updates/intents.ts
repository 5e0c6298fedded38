import { z } from 'zod';
import { entryPresses } from '../forms/formEntryMarks.ts';
import { draftSubjectSchema } from '../protocol/draftSubject.ts';
import { draftIntent, intentSchema, intentType } from '../protocol/intent.ts';

const ofInput = { input: z.string() };
const id = z.int32().positive();
const assignment = { round: id, post: id };

/** The answer of last time is still so: of one input, or of all on its page. */
export const same = draftIntent('same', { ...ofInput, scope: z.enum(['input', 'page']).default('input') });
export const skip = draftIntent('skip', ofInput);
export const askLater = draftIntent('askLater', ofInput);
export const back = draftIntent('back', ofInput);
/** Go to one input, to change it. */
export const change = draftIntent('change', ofInput);
/** "Nothing changed", typed: shown back before it is recorded. */
export const unchanged = intentType('unchanged', {});
/** Somebody asks back: what the open question means, or, with words, what those mean. */
export const explain = intentType('explain', {
  round: id.optional(),
  post: id.optional(),
  entry: id.optional(),
  handover: id.optional(),
  after: id.optional(),
  recommendation: id.optional(),
  trial: id.optional(),
  input: z.string().optional(),
  words: z.string().optional(),
});
/** A paragraph to be laid out beside the questions of a draft; `beside` is the answer that it may be instead. */
export const layOut = intentType('layOut', {
  text: z.string(),
  at: draftSubjectSchema.optional(),
  beside: intentSchema.optional(),
});
/** The questions that a paragraph is about, to be asked with its sentences above them. */
export const askLaid = draftIntent('askLaid', { text: z.string() });
/** How long answering takes, and how an answer is changed. */
export const howTo = intentType('howTo', { about: z.enum(['time', 'change', 'access']), words: z.string().optional() });
/** What is pressed on the card at an entry that was brought forward; `entry` is its key. */
export const pressEntry = draftIntent('pressEntry', { ...ofInput, entry: z.string(), press: z.enum(entryPresses) });
/** The card as it stands, and all that was not touched as it stood last time. */
export const sendRest = intentType('sendRest', { ...assignment, version: z.int32() });
export const send = intentType('send', { ...assignment, version: z.int32() });
/** With nothing to bring from last time, `reason` says why there is nothing to report. */
export const nothingChanged = intentType('nothingChanged', { ...assignment, reason: z.string().optional() });
