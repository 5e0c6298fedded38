import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import type { Db } from '../../db/db.ts';
import type { ConclusionRule } from '../../instruments/conclusionRule.ts';
import { type Question, instrumentQuestionsOf } from '../../instruments/instrument.ts';
import type { ProofLine, RoundAnalysis } from '../analysis.ts';
import { type Measure, measureOf } from '../measure.ts';
import { analysisMeasureSql } from '../store.ts';
import { type PlacedLine, type ProofPage, type QuoteSource, conclusionRuleOf, proofSide } from './proof.ts';

interface Standing {
  code: string;
  updateId: number | null;
  verdict: number | bigint | null;
  kind: string;
  region: string;
  member: number;
  hosts: number;
}

/** One page of the posts that a round asks, in the order of their codes, with where each stands to a conclusion and by which answers. */
export async function proofOf(
  db: Db,
  analysis: RoundAnalysis,
  key: string,
  { page, size }: { page: number; size: number },
): Promise<ProofPage> {
  const rule = conclusionRuleOf(analysis, key);
  const conclusion = analysis.conclusions.find((one) => one.key === key);
  if (!conclusion) throw new Error(`The analysis of ${analysis.round.label} has no conclusion ${key}`);
  const measure = measureOf(rule, analysis.instrument);
  const total = await db.assignment.count({ where: { roundId: analysis.round.id } });
  const posts = await standings(db, analysis.round.id, measure, { skip: (page - 1) * size, take: size });
  const answers = await answersTo(db, questionOf(analysis, measure.question), posts);
  const lines = posts.map((post): PlacedLine => {
    const cell = {
      kind: post.kind,
      region: post.region,
      workingGroupMember: Number(post.member) === 1,
      hostsMajorOrganizations: Number(post.hosts) === 1,
    };
    const said = post.verdict === null ? null : Number(post.verdict);
    const own = post.updateId === null ? [] : (answers.get(Number(post.updateId)) ?? []);
    return { post: post.code, side: proofSide(rule, conclusion, said, cell), answers: own, cell };
  });
  return { lines, page, pages: Math.max(1, Math.ceil(total / size)), total };
}

function questionOf({ instrument }: RoundAnalysis, key: string): Question {
  const question = instrumentQuestionsOf(instrument).find((one) => one.key === key);
  if (!question) throw new Error(`The instrument ${instrument.key} has no question ${key}`);
  return question;
}

async function standings(
  db: Db,
  roundId: number,
  measure: Measure,
  { skip, take }: { skip: number; take: number },
): Promise<Standing[]> {
  return db.$queryRaw<Standing[]>(Prisma.sql`
    SELECT p."code" AS "code", e."updateId" AS "updateId", ${analysisMeasureSql(measure)} AS "verdict", p."kind" AS "kind",
      d."region" AS "region", CASE WHEN p."workingGroupMember" THEN 1 ELSE 0 END AS "member",
      CASE WHEN d."hostsMajorOrganizations" THEN 1 ELSE 0 END AS "hosts"
    FROM "Assignment" e JOIN "Post" p ON p."id" = e."postId" JOIN "DutyStation" d ON d."id" = p."dutyStationId"
    WHERE e."roundId" = ${roundId}
    ORDER BY p."code" LIMIT ${take} OFFSET ${skip}`);
}

async function answersTo(
  db: Db,
  question: Question,
  posts: readonly Standing[],
): Promise<Map<number, ProofLine['answers']>> {
  const updates = posts.flatMap(({ updateId }) => (updateId === null ? [] : [Number(updateId)]));
  const rows = await db.answer.findMany({ where: { question: question.key, updateId: { in: updates } } });
  const order = question.kind === 'matrix' ? question.rows.map(({ key }) => key) : [];
  const answers = new Map<number, ProofLine['answers']>(updates.map((id) => [id, []]));
  for (const { updateId, part, text, number } of rows.toSorted(
    (a, b) => order.indexOf(a.part) - order.indexOf(b.part),
  )) {
    answers.get(updateId)?.push({ question: question.key, part, answer: number ?? text ?? '' });
  }
  return answers;
}

export interface Quote {
  post: string;
  question: string;
  /** What the words are about, an objective for instance; empty for a question of its own. */
  about: string;
  text: string;
}

/** What these posts of a round wrote in the given places, in the order of their codes; words that were carried over are of an earlier round. */
export async function quotesForAnalysisProof(
  db: Db,
  roundId: number,
  posts: readonly string[],
  sources: readonly QuoteSource[],
): Promise<Quote[]> {
  if (posts.length === 0 || sources.length === 0) return [];
  const standing = { assignment: { roundId, post: { code: { in: [...posts] } } } };
  const places = sources.flatMap(({ question, part, about }) => [
    { question, part },
    ...(about === undefined ? [] : [{ question, part: about }]),
  ]);
  const rows = await db.answer.findMany({
    where: { update: standing, OR: places, origin: { not: 'carried' } },
    select: {
      updateId: true,
      question: true,
      item: true,
      part: true,
      text: true,
      update: { select: { post: { select: { code: true } } } },
    },
    orderBy: [{ update: { post: { code: 'asc' } } }, { question: 'asc' }, { item: 'asc' }, { part: 'asc' }],
  });
  const inItem = (row: { updateId: number; question: string; item: number }, part: string) =>
    [row.updateId, row.question, row.item, part].join(' ');
  const texts = new Map(rows.map((row) => [inItem(row, row.part), row.text]));
  return rows.flatMap((row) => {
    const source = sources.find(({ question, part }) => question === row.question && part === row.part);
    if (!source || row.text === null) return [];
    const about = source.about === undefined ? '' : (texts.get(inItem(row, source.about)) ?? '');
    return [{ post: row.update.post.code, question: row.question, about, text: row.text }];
  });
}

/** Codes of the posts that speak against a conclusion or are silent on it, in order; at most so many of each. */
export async function proofPostsAgainst(
  db: Db,
  { round, instrument }: RoundAnalysis,
  rule: ConclusionRule,
  limit: number,
): Promise<{ dissent: string[]; silent: string[] }> {
  const measure = measureOf(rule, instrument);
  const named = async (condition: Prisma.Sql) => {
    const rows = await db.$queryRaw<{ code: string }[]>(Prisma.sql`
      SELECT p."code" AS "code" FROM "Assignment" e JOIN "Post" p ON p."id" = e."postId"
      WHERE e."roundId" = ${round.id} AND ${analysisMeasureSql(measure)} ${condition}
      ORDER BY p."code" LIMIT ${limit}`);
    return rows.map(({ code }) => code);
  };
  return { dissent: await named(Prisma.sql`= 0`), silent: await named(Prisma.sql`IS NULL`) };
}
