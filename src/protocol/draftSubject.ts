import { z } from 'zod';

// Ids are 32-bit columns: PostgreSQL answers a larger number with an error.
const id = z.int32().positive();

/**
 * What a draft is about: a task in a round, an entry of a register, a handover, the round after another, a recommendation, a trial of
 * questions, or what a post says of the day of an entry.
 */
export const draftSubjectSchema = z.union([
  z.object({ round: id, post: id }),
  z.object({ entry: id }),
  z.object({ handover: id }),
  z.object({ after: id }),
  z.object({ recommendation: id }),
  z.object({ trial: id }),
  z.object({ dayOf: id, byPost: id }),
]);
export type DraftSubject = z.infer<typeof draftSubjectSchema>;

type FieldOf<Subject> = Subject extends unknown ? keyof Subject : never;
export type DraftSubjectField = FieldOf<DraftSubject>;

/** The fields that name a subject, for intents in which one may stand or none. */
export const draftSubjectFields = {
  round: id.optional(),
  post: id.optional(),
  entry: id.optional(),
  handover: id.optional(),
  after: id.optional(),
  recommendation: id.optional(),
  trial: id.optional(),
  dayOf: id.optional(),
  byPost: id.optional(),
} satisfies Record<DraftSubjectField, z.ZodType>;

/** The subject as one text, for columns and maps: `round:3/post:4`, `entry:7`, `after:3`. */
export function draftSubjectKey(subject: DraftSubject): string {
  if ('round' in subject) return `round:${subject.round}/post:${subject.post}`;
  return Object.entries(draftSubjectOf(subject))
    .map(([name, value]) => `${name}:${value}`)
    .join('/');
}

/** Reads `subjectKey` back. Throws for any other text. */
export function parseDraftSubjectKey(key: string): DraftSubject {
  const parts = key.split('/').map((part) => part.split(':'));
  return draftSubjectSchema.parse(Object.fromEntries(parts.map(([name = '', value]) => [name, Number(value)])));
}

/** The subject among other fields. */
export function draftSubjectOf(fields: DraftSubject): DraftSubject {
  return 'round' in fields ? { round: fields.round, post: fields.post } : draftSubjectSchema.parse(fields);
}
