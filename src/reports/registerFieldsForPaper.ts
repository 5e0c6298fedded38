import type { Audience } from '../protocol/audience.ts';
import { registerFieldsReadableBy } from '../registers/registerAccess.ts';
import type { RegisterField } from '../registers/registerField.ts';

/** The fields that readers of an audience may see; all for who owns the server. */
export function paperFieldsFor(fields: readonly RegisterField[], audience: Audience | null): RegisterField[] {
  return audience === null ? [...fields] : registerFieldsReadableBy(fields, audience);
}

/** Whether readers are outside the group, so that they are told no number that says who it is. */
export const isPaperReadOutside = (audience: Audience | null): boolean =>
  audience !== null && audience !== 'workingGroup';
