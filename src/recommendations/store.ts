import { z } from 'zod';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import {
  measureSchema,
  type Proposed,
  type Readers,
  type Recommendation,
  textsSchema,
} from '../commitments/recommendations/recommendation.ts';
import type { Db, Tx } from '../db/db.ts';
import type { Addressee } from './recommendationProposals.ts';

const withRound = {
  round: { select: { id: true, label: true } },
  owner: { select: { id: true, code: true } },
} satisfies Prisma.RecommendationInclude;
type Row = Prisma.RecommendationGetPayload<{ include: typeof withRound }>;

function asRecommendation({ needs, measure, text, visibility, ...row }: Row): Recommendation {
  return {
    ...row,
    needs: z.array(z.int()).parse(needs ?? []),
    measure: measure === null ? null : measureSchema.parse(measure),
    text: textsSchema.parse(text),
    // What is prepared is never for the coordinator alone.
    visibility: visibility === 'coordinator' ? 'workingGroup' : (visibility satisfies Readers),
  };
}

/** All posts of a group that could be asked for something. */
export async function recommendationAddressees(db: Db, workingGroupId: number): Promise<Addressee[]> {
  const rows = await db.post.findMany({
    where: { workingGroupId },
    select: {
      id: true,
      code: true,
      kind: true,
      workingGroupMember: true,
      dutyStation: { select: { region: true, hostsMajorOrganizations: true } },
    },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ dutyStation, ...post }) => ({ ...post, ...dutyStation }));
}

/** A recommendation by its id; null where there is none in this group. */
export async function recommendationById(
  db: Db | Tx,
  workingGroupId: number,
  id: number,
): Promise<Recommendation | null> {
  const row = await db.recommendation.findFirst({ where: { id, workingGroupId }, include: withRound });
  return row && asRecommendation(row);
}

/** A recommendation by its key; null where there is none in this group. */
export async function recommendationByKey(
  db: Db | Tx,
  workingGroupId: number,
  key: string,
): Promise<Recommendation | null> {
  const row = await db.recommendation.findUnique({
    where: { workingGroupId_key: { workingGroupId, key } },
    include: withRound,
  });
  return row && asRecommendation(row);
}

/** All recommendations of a working group, those in hand among them, in the order in which they were prepared. */
export async function recommendationsOf(db: Db | Tx, workingGroupId: number): Promise<Recommendation[]> {
  const rows = await db.recommendation.findMany({
    where: { workingGroupId },
    include: withRound,
    orderBy: { id: 'asc' },
  });
  return rows.map(asRecommendation);
}

/** Keeps a proposal, once under its key. Recommendation.id. */
export async function keepRecommendationProposal(
  tx: Tx,
  workingGroupId: number,
  roundId: number,
  { key, source, conclusion, needs, measure, text, owner, due, visibility }: Proposed,
): Promise<number> {
  const data = { source, roundId, conclusion, text, ownerId: owner?.id ?? null, due, visibility };
  const { id } = await tx.recommendation.upsert({
    where: { workingGroupId_key: { workingGroupId, key } },
    create: { workingGroupId, key, ...data, needs, ...(measure && { measure }) },
    update: {},
    select: { id: true },
  });
  return id;
}

/** Lets a recommendation be the commitment that it has become, as it was addressed. */
export async function settleRecommendation(
  tx: Tx,
  id: number,
  { commitmentId, measure, conclusion }: Pick<Recommendation, 'commitmentId' | 'measure' | 'conclusion'>,
): Promise<void> {
  await tx.recommendation.update({
    where: { id },
    data: { commitmentId, conclusion, measure: measure ?? Prisma.DbNull },
  });
}
