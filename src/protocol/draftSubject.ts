import { z } from 'zod';

// Ids are 32-bit columns: PostgreSQL answers a larger number with an error.
const id = z.int32().positive();

/** What a draft is about: a post's task in a round, an entry of a register, a handover, or the round that comes after another. */
export const draftSubjectSchema = z.union([
  z.object({ round: id, post: id }),
  z.object({ entry: id }),
  z.object({ handover: id }),
  z.object({ after: id }),
]);
export type DraftSubject = z.infer<typeof draftSubjectSchema>;

/** The subject as one text, for columns and maps: `round:3/post:4`, `entry:7`, `handover:2`, `after:3`. */
export function subjectKey(subject: DraftSubject): string {
  if ('round' in subject) return `round:${subject.round}/post:${subject.post}`;
  if ('entry' in subject) return `entry:${subject.entry}`;
  return 'handover' in subject ? `handover:${subject.handover}` : `after:${subject.after}`;
}

/** Reads `subjectKey` back. Throws for any other text. */
export function parseSubjectKey(key: string): DraftSubject {
  const parts = key.split('/').map((part) => part.split(':'));
  return draftSubjectSchema.parse(Object.fromEntries(parts.map(([name = '', value]) => [name, Number(value)])));
}

/** The subject among other fields. */
export function subjectOf(fields: DraftSubject): DraftSubject {
  if ('round' in fields) return { round: fields.round, post: fields.post };
  if ('entry' in fields) return { entry: fields.entry };
  return 'handover' in fields ? { handover: fields.handover } : { after: fields.after };
}
