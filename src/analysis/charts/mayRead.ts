import { isInsideReader, mayRead, visibilityOf } from '../access.ts';
import type { RoundAnalysis } from '../analysis.ts';
import type { Finding } from '../findings.ts';
import { LEAST_BASE } from '../suppression/suppress.ts';
import type { Visibility } from '../../instruments/instrument.ts';

/** Posts are named to the working group alone: to everybody else a publication is anonymous. */
export const mayNamePosts = (audience: Visibility): boolean => isInsideReader(audience);

/** The findings of questions whose answers `audience` may see. */
export function findingsFor(audience: Visibility, { findings, instrument }: RoundAnalysis): Finding[] {
  return findings.filter(({ question }) => mayRead(audience, visibilityOf(instrument, question)));
}

/** Whether a figure on so many posts may be shown by itself: there is something to show and, outside the working group, of five at least. */
export function mayShowGroup(audience: Visibility, posts: number): boolean {
  return posts > 0 && (isInsideReader(audience) || posts >= LEAST_BASE);
}
