import type { CommitmentKind } from '../../commitments/commitment.ts';
import { OBSTACLE_KEY } from '../../commitments/obstacles/obstacleKey.ts';
import {
  measureSchema,
  textsSchema,
  type RecommendationMeasure,
} from '../../commitments/recommendations/recommendation.ts';
import type { Texts } from '../../commitments/commitment.ts';
import type { Db } from '../../db/db.ts';
import type { Visibility } from '../../instruments/instrument.ts';
import type { Happened } from './recommendationStanding.ts';

/** A recommendation that was addressed after an earlier round. */
export interface Addressed {
  /** Commitment.id, by which people call it. */
  number: number;
  text: Texts;
  visibility: Visibility;
  round: { id: number; label: string };
  /** Key of the conclusion that it rests on. */
  conclusion: string | null;
  measure: RecommendationMeasure | null;
  happened: Happened[];
}

const RECOMMENDATION: CommitmentKind = 'recommendation';

/** The recommendations addressed after rounds of the same instrument that are over and ended before this one, in their order. */
export async function recommendationsForOutcomes(db: Db, roundId: number): Promise<Addressed[]> {
  const { workingGroupId, periodEnd, instrument } = await db.round.findUniqueOrThrow({
    where: { id: roundId },
    include: { instrument: { select: { key: true } } },
  });
  const rows = await db.recommendation.findMany({
    where: {
      workingGroupId,
      commitment: { kind: RECOMMENDATION },
      round: {
        periodEnd: { lt: periodEnd },
        instrument: { key: instrument.key },
        state: { in: ['closed', 'locked', 'published'] },
      },
    },
    select: {
      conclusion: true,
      measure: true,
      round: { select: { id: true, label: true } },
      commitment: {
        select: {
          id: true,
          text: true,
          visibility: true,
          events: {
            select: { act: true, at: true, words: true, due: true, postId: true },
            orderBy: { id: 'asc' },
          },
        },
      },
    },
    orderBy: { commitmentId: 'asc' },
  });
  return rows.flatMap(({ commitment, measure, ...row }) =>
    commitment
      ? [
          {
            ...row,
            number: commitment.id,
            text: textsSchema.parse(commitment.text),
            visibility: commitment.visibility,
            measure: measure === null ? null : measureSchema.parse(measure),
            happened: commitment.events,
          },
        ]
      : [],
  );
}

/** A post that is asked, as it is told. */
export interface OwnerPost {
  code: string;
  kind: string;
}

/** Posts by Post.id. */
export async function outcomeOwnerPosts(db: Db, ids: readonly number[]): Promise<Map<number, OwnerPost>> {
  const rows = await db.post.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, code: true, kind: true },
  });
  return new Map(rows.map(({ id, ...post }) => [id, post]));
}

/** An obstacle as posts reported it, and what happened to it. */
export interface ReportedObstacle {
  /** Commitment.id. */
  number: number;
  text: Texts;
  visibility: Visibility;
  /** Codes of those who ask. */
  posts: string[];
  happened: Happened[];
}

/** The obstacles that were reported in rounds of the same instrument that ended before this one, in their order. */
export async function obstaclesForOutcomes(db: Db, roundId: number): Promise<ReportedObstacle[]> {
  const { workingGroupId, periodEnd, instrument } = await db.round.findUniqueOrThrow({
    where: { id: roundId },
    include: { instrument: { select: { key: true } } },
  });
  const rows = await db.commitment.findMany({
    where: {
      workingGroupId,
      kind: 'need',
      key: { contains: OBSTACLE_KEY },
      mergedIntoId: null,
      // The round in which it was said first: a later update leaves it.
      round: { periodEnd: { lt: periodEnd }, instrument: { key: instrument.key } },
    },
    select: {
      id: true,
      text: true,
      visibility: true,
      askers: { select: { post: { select: { code: true } } }, orderBy: { id: 'asc' } },
      events: { select: { act: true, at: true, words: true, due: true, postId: true }, orderBy: { id: 'asc' } },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, text, visibility, askers, events }) => ({
    number: id,
    text: textsSchema.parse(text),
    visibility,
    posts: askers.flatMap(({ post }) => (post ? [post.code] : [])),
    happened: events,
  }));
}
