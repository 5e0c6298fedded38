import { z } from 'zod';
import { localizedSchema } from '../../language/language.ts';
import type { Conclusion, RoundAnalysis } from '../analysis.ts';
import { firmnessSchema } from '../firmness.ts';
import type { Ratio } from '../charts/roundFigureFacts.ts';
import { findingsForAudience } from '../findingAccess.ts';
import { shownFinding, type ShownFinding } from '../suppression/shownFinding.ts';

const figureSchema = z.object({
  /** The group's name in the rule; null for a figure of all posts. */
  group: z.string().nullable(),
  /** Numerator of a share; null for a mean. */
  numerator: z.number().nullable(),
  /** Posts that it counts. */
  n: z.number(),
  mean: z.number().nullable(),
});
/** One figure that a conclusion is told by. */
export type SnapshotFigure = z.infer<typeof figureSchema>;

const shownSchema = z.union([z.number(), z.enum(['few', 'hidden'])]);
const partSchema = z.object({
  /** The revision whose answers these counts are of: they stay until enough posts have changed them. */
  from: z.int(),
  all: z.array(shownSchema),
  groups: z.array(
    z.object({
      value: z.string(),
      posts: z.number(),
      n: z.number(),
      counts: z.array(shownSchema),
      mean: z.number().nullable(),
    }),
  ),
});
/** What readers outside the working group see of one part of a question. */
export type SnapshotPart = z.infer<typeof partSchema>;

const ratioSchema = z.object({
  figure: z.string(),
  roundId: z.int(),
  kind: z.string(),
  posts: z.number(),
  part: z.number(),
  whole: z.number(),
  contradictory: z.number(),
});

/** What a later revision is told against. */
export const snapshotSchema = z.object({
  /** By the conclusion's key, as the working group has them. */
  figures: z.record(z.string(), z.array(figureSchema)),
  /** Of conclusions that compare groups, as they are told outside the working group. */
  comparisons: z.record(
    z.string(),
    z.object({
      from: z.int(),
      outside: localizedSchema,
      figures: z.array(figureSchema),
      /** Publications of earlier editions do not have it. */
      firmness: firmnessSchema.optional(),
    }),
  ),
  /** By question and part, parted by a line break. */
  parts: z.record(z.string(), partSchema),
  ratios: z.object({ from: z.int(), sums: z.array(ratioSchema) }),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Outside the working group all audiences are told the same tables. */
const OUTSIDE = 'allStaff';

export const snapshotPartKey = (question: string, part: string): string => `${question}\n${part}`;

/** What a revision says, with `outside` the analysis as readers outside the working group get it. `from` names the revision. */
export function analysisSnapshot(
  analysis: RoundAnalysis,
  outside: RoundAnalysis,
  ratios: readonly Ratio[],
  from: number,
): Snapshot {
  const findings = findingsForAudience(OUTSIDE, outside).map((one) => ({
    one,
    shown: shownFinding(OUTSIDE, outside.instrument, one),
  }));
  return {
    figures: Object.fromEntries(analysis.conclusions.map((one) => [one.key, figuresOfSnapshot(one)])),
    comparisons: Object.fromEntries(
      outside.conclusions
        .filter(isConclusionOfGroups)
        .map((one) => [
          one.key,
          { from, outside: one.outside, figures: figuresOfSnapshot(one), firmness: one.firmness },
        ]),
    ),
    parts: Object.fromEntries(findings.flatMap(({ shown }) => partsOf(shown, from))),
    ratios: { from, sums: ratios.filter(({ roundId }) => roundId === analysis.round.id) },
  };
}

/** Whether a conclusion is told group by group. */
export function isConclusionOfGroups(
  one: Conclusion,
): one is Extract<Conclusion, { rule: 'compareShares' | 'compareMeans' }> {
  return one.rule === 'compareShares' || one.rule === 'compareMeans';
}

/** The figures that a conclusion is told by. */
export function figuresOfSnapshot(conclusion: Conclusion): SnapshotFigure[] {
  const share = (group: string | null, { numerator, denominator }: { numerator: number; denominator: number }) => ({
    group,
    numerator,
    n: denominator,
    mean: null,
  });
  switch (conclusion.rule) {
    case 'share':
      return [share(null, conclusion)];
    case 'objectives':
      return [share(null, conclusion.streamlining)];
    case 'compareShares':
      return conclusion.groups.map((one) => share(one.group, one));
    case 'compareMeans':
      return [...conclusion.groups, ...(conclusion.within?.groups ?? [])].map(({ group, n, mean }) => ({
        group,
        numerator: null,
        n,
        mean,
      }));
  }
}

function partsOf({ question, overall, by }: ShownFinding, from: number): [string, SnapshotPart][] {
  const groups = by.find(({ dimension }) => dimension === 'kind')?.groups ?? [];
  return overall.parts.map((part) => [
    snapshotPartKey(question, part.part),
    {
      from,
      all: part.distribution.map(({ count }) => count),
      groups: groups.flatMap(({ value, slice }) =>
        slice.parts
          .filter((one) => one.part === part.part)
          .map(({ n, distribution, mean }) => ({
            value,
            posts: slice.posts,
            n,
            counts: distribution.map(({ count }) => count),
            mean,
          })),
      ),
    },
  ]);
}
