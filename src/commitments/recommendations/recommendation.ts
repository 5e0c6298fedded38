import { z } from 'zod';
import { languageSchema } from '../../language/language.ts';
import type { Texts } from '../commitment.ts';

/** The figure by which it is seen that a recommendation was done: a share from 0 to 1, or points of a sum. */
export const measureSchema = z.object({
  /** Key of a conclusion. */
  conclusion: z.string(),
  /** A group that the conclusion compares; null where it speaks of all posts. */
  group: z.string().nullable(),
  /** It is seen where the figure is at least this. */
  target: z.number(),
});
export type RecommendationMeasure = z.infer<typeof measureSchema>;

/** What a recommendation was proposed because of. */
type Source = 'action' | 'needs' | 'own';

/** Who may read a recommendation: the owner must, so it is never for the coordinator alone. */
export type Readers = 'allStaff' | 'memberStates' | 'workingGroup';

/** A recommendation as it is proposed, with what it rests on. */
export interface Proposed {
  key: string;
  source: Source;
  /** Key of the conclusion that it rests on. */
  conclusion: string | null;
  /** Commitment.ids of the needs that it rests on. */
  needs: number[];
  measure: RecommendationMeasure | null;
  text: Texts;
  /** Post.id and code of the post that it is for, where that is known. */
  owner: { id: number; code: string } | null;
  /** Calendar date. */
  due: string | null;
  visibility: Readers;
}

/** A recommendation that the coordinator has in hand, or has addressed. */
export interface Recommendation extends Proposed {
  id: number;
  round: { id: number; label: string };
  /** The commitment that it has become. */
  commitmentId: number | null;
}

export const textsSchema = z.partialRecord(languageSchema, z.string());
