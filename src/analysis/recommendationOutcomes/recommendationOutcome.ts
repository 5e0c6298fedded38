import type { Response, State, Texts } from '../../commitments/commitment.ts';
import type { RecommendationMeasure } from '../../commitments/recommendations/recommendation.ts';
import type { Visibility } from '../../instruments/instrument.ts';
import type { OwnerPost } from './store.ts';
import type { PanelFigure, TooFewPosts, BecameVerdict } from './outcomeVerdict.ts';

/** A recommendation of an earlier round, and what has become of it. */
export interface Became {
  /** What people call it by: "done 4". */
  number: number;
  text: Texts;
  visibility: Visibility;
  /** The round after which it was made, and its conclusion that it rests on. */
  round: string;
  conclusion: string | null;
  /** The number by which that conclusion is asked for in its round; null where it rests on none. */
  why: number | null;
  owner: OwnerPost | null;
  /** Calendar date. */
  due: string | null;
  state: State;
  response: Response | null;
  /** What its owner said to it. */
  words: string | null;
  measure: RecommendationMeasure | null;
  /** Then and now on the posts that answered both rounds; null where nothing may be told. */
  figure: PanelFigure | TooFewPosts | null;
  verdict: BecameVerdict;
}

/** Something in the way of the PAT that was reported before a round, and whether it is closed. */
export interface ObstacleBecame {
  /** What people call it by: "done 4". */
  number: number;
  text: Texts;
  visibility: Visibility;
  /** Codes of the posts that have it. */
  posts: string[];
  /** Closed by whoever removes it, or because its post has it no more. */
  is: 'closed' | 'declined' | 'open';
}
