import { isInsideReader, mayRead, mayReadConclusion, mayShow, visibilityOf } from '../access.ts';
import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import type { Finding } from '../findings.ts';
import type { Visibility } from '../../instruments/instrument.ts';

/** Posts are named to the working group alone: to everybody else a publication is anonymous. */
export const mayNamePosts = (audience: Visibility): boolean => isInsideReader(audience);

/** The conclusions that a publication for `audience` carries. */
export function conclusionsFor(audience: Visibility, { conclusions, instrument }: RoundAnalysis): Conclusion[] {
  return conclusions.filter((conclusion) => mayReadConclusion(audience, instrument, conclusion));
}

/** The findings of questions whose answers `audience` may see. */
export function findingsFor(audience: Visibility, { findings, instrument }: RoundAnalysis): Finding[] {
  return findings.filter(({ question }) => mayRead(audience, visibilityOf(instrument, question)));
}

/** Whether a group of so many posts may be shown apart: there is something to show, and it does not tell what one post answered. */
export function mayShowGroup(audience: Visibility, posts: number): boolean {
  return posts > 0 && mayShow(audience, posts);
}
