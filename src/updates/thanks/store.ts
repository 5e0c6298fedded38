import type { Db } from '../../db/db.ts';
import type { Answers } from '../../forms/answers.ts';

/** The update that a person is thanked for; null where a newer revision has taken its place. */
export async function updateToThank(db: Db, id: number) {
  const update = await db.update.findUnique({
    where: { id },
    include: { post: true, round: true, assignment: { select: { id: true } } },
  });
  return update?.assignment ? update : null;
}

/** Codes of the posts that have answered in a round, the latest last, and how many are expected. */
export async function updatedCodesForThanks(
  db: Db,
  roundId: number,
): Promise<{ answered: string[]; expected: number }> {
  const assignments = await db.assignment.findMany({
    where: { roundId, updateId: { not: null } },
    select: { post: { select: { code: true } } },
    orderBy: { updateId: 'asc' },
  });
  const expected = await db.assignment.count({ where: { roundId } });
  return { answered: assignments.map(({ post }) => post.code), expected };
}

/** The numbers that an update gives itself, question by question: what was brought forward unread is left out. */
export async function numbersGivenForThanks(db: Db, updateId: number): Promise<Answers> {
  const rows = await db.answer.findMany({
    where: { updateId, origin: 'given', number: { not: null }, part: { not: '' } },
    select: { question: true, part: true, number: true },
  });
  const answers: Record<string, Record<string, number>> = {};
  for (const { question, part, number } of rows)
    if (number !== null) answers[question] = { ...answers[question], [part]: number };
  return answers;
}

export interface Alike {
  post: string;
  station: string;
  text: string;
}

/**
 * What other posts of the round told in the items of a group that share a field's answer with this update: at most `most`,
 * from as many posts, those that are paired with this one first.
 */
export async function answersAlikeForThanks(
  db: Db,
  { updateId, question, shared, told }: { updateId: number; question: string; shared: string; told: string },
  most: number,
): Promise<Alike[]> {
  const own = await db.update.findUniqueOrThrow({ where: { id: updateId } });
  const mine = await db.answer.findMany({ where: { updateId, question, part: shared } });
  const counterparts = await db.counterpart.findMany({ where: { roundId: own.roundId, postId: own.postId } });
  const paired = new Set(counterparts.map(({ counterpartId }) => counterpartId));
  const matches = await db.answer.findMany({
    where: {
      question,
      part: shared,
      text: { in: mine.flatMap(({ text }) => (text === null ? [] : [text])) },
      update: { roundId: own.roundId, postId: { not: own.postId }, assignment: { isNot: null } },
    },
    include: { update: { include: { post: { include: { dutyStation: true } } } } },
    orderBy: [{ updateId: 'desc' }, { item: 'asc' }],
    take: 200,
  });
  const inOrder = matches.toSorted((a, b) => Number(paired.has(b.update.postId)) - Number(paired.has(a.update.postId)));
  const found: Alike[] = [];
  for (const match of inOrder) {
    if (found.length === most) break;
    const { post } = match.update;
    if (found.some((one) => one.post === post.code)) continue;
    const key = { updateId: match.updateId, question, item: match.item, part: told };
    const words = await db.answer.findUnique({ where: { updateId_question_item_part: key } });
    if (words?.text) found.push({ post: post.code, station: post.dutyStation.name, text: words.text });
  }
  return found;
}
