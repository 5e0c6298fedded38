import type { Db, Tx } from '../db/db.ts';

/** An update that stands for a post, as the coordinator's list needs it. */
export interface ReviewRow {
  postId: number;
  code: string;
  name: string;
  /** Of its duty station. */
  timeZone: string;
  review: 'waiting' | 'asked' | 'accepted';
  update: { id: number; late: boolean; nilReturn: boolean; submittedAt: Date } | null;
}

/** All posts of a round with how far their updates are reviewed, by code. */
export async function reviewRows(db: Db | Tx, roundId: number): Promise<ReviewRow[]> {
  const rows = await db.assignment.findMany({
    where: { roundId },
    include: {
      post: { select: { code: true, name: true, dutyStation: { select: { timeZone: true } } } },
      update: true,
    },
    orderBy: { post: { code: 'asc' } },
  });
  return rows.map(({ postId, post: { dutyStation, ...post }, review, update }) => ({
    postId,
    ...post,
    timeZone: dutyStation.timeZone,
    review,
    update,
  }));
}

/** What is kept of the review of one post beside its state; `submittedBy` is who sent the update that stands. */
export interface ReviewDetail {
  review: ReviewRow['review'];
  question: string | null;
  reply: string | null;
  unlockedUntil: string | null;
  unlockReason: string | null;
  submittedBy: number | null;
}

export async function reviewDetail(db: Db | Tx, roundId: number, postId: number): Promise<ReviewDetail | null> {
  const row = await db.assignment.findUnique({
    where: { roundId_postId: { roundId, postId } },
    include: { update: { select: { submittedBy: true } } },
  });
  if (!row) return null;
  const { review, reviewQuestion, reviewReply, unlockedUntil, unlockReason, update } = row;
  const submittedBy = update?.submittedBy ?? null;
  return { review, question: reviewQuestion, reply: reviewReply, unlockedUntil, unlockReason, submittedBy };
}

/** What the coordinator has asked about the updates of some posts and still waits for. */
export async function reviewQuestionsToPosts(
  db: Db | Tx,
  posts: readonly number[],
): Promise<{ roundId: number; round: string; postId: number; post: string; question: string }[]> {
  const rows = await db.assignment.findMany({
    where: { postId: { in: [...posts] }, review: 'asked', round: { state: 'open' } },
    include: { post: { select: { code: true } }, round: { select: { label: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ roundId, round, postId, post, reviewQuestion }) => ({
    roundId,
    round: round.label,
    postId,
    post: post.code,
    question: reviewQuestion ?? '',
  }));
}

/** The update that the coordinator has read; an act on it does nothing where another one stands by now. */
export interface ReadUpdate {
  round: number;
  post: number;
  update: number;
}

const standing = ({ round, post, update }: ReadUpdate) => ({ roundId: round, postId: post, updateId: update });

/** Accepts an update; whatever was unlocked is locked again. False where another one stands by now. */
export async function setReviewAccepted(tx: Tx, read: ReadUpdate): Promise<boolean> {
  const data = { review: 'accepted' as const, unlockedUntil: null, unlockReason: null };
  return (await tx.assignment.updateMany({ where: standing(read), data })).count === 1;
}

/** Notes what the author is asked. An update that is accepted stays so. False where another one stands by now. */
export async function setReviewAsked(tx: Tx, read: ReadUpdate, question: string): Promise<boolean> {
  const data = { review: 'asked' as const, reviewQuestion: question, reviewReply: null };
  const where = { ...standing(read), review: { not: 'accepted' as const } };
  return (await tx.assignment.updateMany({ where, data })).count === 1;
}

/** Notes why the answer stands. False where nothing is asked any more. */
export async function setReviewStands(tx: Tx, read: ReadUpdate, reply: string): Promise<boolean> {
  const data = { review: 'waiting' as const, reviewReply: reply };
  return (await tx.assignment.updateMany({ where: { ...standing(read), review: 'asked' }, data })).count === 1;
}

/** Lets questions of an accepted update be changed until the end of a day. False where it is not accepted any more. */
export async function setReviewUnlocked(
  tx: Tx,
  read: ReadUpdate,
  { questions, until, reason }: { questions: string[]; until: string; reason: string },
): Promise<boolean> {
  const data = { unlockedQuestions: questions, unlockedUntil: until, unlockReason: reason };
  return (await tx.assignment.updateMany({ where: { ...standing(read), review: 'accepted' }, data })).count === 1;
}
