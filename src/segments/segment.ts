import { z } from 'zod';
import { languageSchema } from '../language/language.ts';
import { unaccented } from '../language/unaccented.ts';

/** What the posts of a segment have in common; null and empty lists ask nothing. */
export const segmentRuleSchema = z.object({
  kind: z.enum(['hq', 'field']).nullable(),
  /** Regions as the roster has them, or the areas of time zones ("Europe") where it has none. */
  regions: z.array(z.string()),
  member: z.boolean().nullable(),
  languages: z.array(languageSchema),
});
export type SegmentRule = z.infer<typeof segmentRuleSchema>;

/** Posts that the coordinator gave a name, by what they have in common. */
export interface Segment {
  id: number;
  name: string;
  rule: SegmentRule;
}

/** What a post is judged by. */
export interface SegmentPost {
  id: number;
  code: string;
  kind: 'hq' | 'field';
  workingGroupMember: boolean;
  language: SegmentRule['languages'][number];
  dutyStation: { region: string; timeZone: string };
}

/** The region of a post: the roster's, else the area that its time zone names. */
export function segmentRegionOf({ dutyStation: { region, timeZone } }: Pick<SegmentPost, 'dutyStation'>): string {
  return region === '' ? (timeZone.split('/')[0] ?? '') : region;
}

/** The posts that a rule takes in, in their order. */
export function postsOfSegment<Post extends SegmentPost>(rule: SegmentRule, posts: readonly Post[]): Post[] {
  const { kind, regions, member, languages } = rule;
  const wanted = regions.map(unaccented);
  return posts.filter(
    (post) =>
      (kind === null || post.kind === kind) &&
      (wanted.length === 0 || wanted.includes(unaccented(segmentRegionOf(post)))) &&
      (member === null || post.workingGroupMember === member) &&
      (languages.length === 0 || languages.includes(post.language)),
  );
}

/** Under what a segment is kept: however its name is written, it is one. */
export function segmentKey(name: string): string {
  return unaccented(name).replace(/\s+/g, ' ').trim();
}
