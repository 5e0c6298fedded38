import { z } from 'zod';

/** Groups that read publications, each wider than the one before. */
export const audiences = ['workingGroup', 'allStaff', 'memberStates'] as const;
export const audienceSchema = z.enum(audiences);
export type Audience = z.infer<typeof audienceSchema>;
/** Whether a consent to be read by `consent` covers `audience`: each audience is part of the next wider one. */
export function audienceCovers(consent: Audience, audience: Audience): boolean {
  return audiences.indexOf(audience) <= audiences.indexOf(consent);
}
