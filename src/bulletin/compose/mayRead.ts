import type { Conclusion, RoundAnalysis } from '../../analysis/analysis.ts';
import type { Finding } from '../../analysis/findings.ts';
import { type Instrument, questionsOf, type Visibility } from '../../instruments/instrument.ts';
import type { Audience } from '../../outbox/enqueue.ts';
import { covers } from '../items/item.ts';

/** Whether answers of this visibility are for `audience`; what is for the coordinator is for no publication. */
export function visibleTo(audience: Audience, visibility: Visibility): boolean {
  return visibility !== 'coordinator' && covers(visibility, audience);
}

/** The visibility of a question; of one that the instrument does not have, the narrowest. */
export function visibilityOf(instrument: Instrument, question: string): Visibility {
  return questionsOf(instrument).find(({ key }) => key === question)?.visibility ?? 'coordinator';
}

/** Posts are named to the working group alone: to everybody else a publication is anonymous. */
export function mayNamePosts(audience: Audience): boolean {
  return audience === 'workingGroup';
}

/**
 * The conclusions that a publication for `audience` carries. A conclusion is the working group's own judgement, made to be
 * published: its sentence counts posts and names none. One that rests on answers for the coordinator alone is left out, and
 * so is, beyond the working group, one that counts so few posts that it tells what one of them answered.
 */
export function conclusionsFor(audience: Audience, { conclusions, instrument }: RoundAnalysis): Conclusion[] {
  return conclusions.filter(
    (conclusion) =>
      visibilityOf(instrument, conclusion.question) !== 'coordinator' &&
      countedIn(conclusion).every((posts) => posts === 0 || mayShowGroup(audience, posts)),
  );
}

function countedIn(conclusion: Conclusion): number[] {
  switch (conclusion.rule) {
    case 'share':
      return [conclusion.denominator];
    case 'compareShares':
      return conclusion.groups.map(({ denominator }) => denominator);
    case 'compareMeans':
      return [...conclusion.groups, ...(conclusion.within?.groups ?? [])].map(({ n }) => n);
    case 'objectives':
      return [conclusion.streamlining.denominator];
  }
}

/** The findings of questions whose answers `audience` may see. */
export function findingsFor(audience: Audience, { findings, instrument }: RoundAnalysis): Finding[] {
  return findings.filter(({ question }) => visibleTo(audience, visibilityOf(instrument, question)));
}

/**
 * The fewest posts that a group must have to be shown apart beyond the working group: with fewer, a figure of the
 * group says what one post answered.
 */
export const SMALLEST_GROUP = 3;

export function mayShowGroup(audience: Audience, posts: number): boolean {
  return mayNamePosts(audience) ? posts > 0 : posts >= SMALLEST_GROUP;
}
