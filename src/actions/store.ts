import { isDeepStrictEqual } from 'node:util';
import type { Db, Tx } from '../db/db.ts';
import { loadRowsInPages } from '../db/loadRowsInPages.ts';
import { instrumentActionQuestions } from '../instruments/actionQuestionGroups.ts';
import { instrumentById } from '../instruments/store.ts';
import type { ActionOverRounds, RoundOfPost } from './actionsOverRounds.ts';
import { actionsInAnswers } from './actionsInAnswers.ts';

/** What stands of a post in each round in which it answered, as far as it says actions. */
export async function actionRoundsOfPost(db: Db | Tx, postId: number): Promise<RoundOfPost[]> {
  const assignments = await db.assignment.findMany({
    where: { postId, updateId: { not: null } },
    select: { updateId: true, round: { select: { id: true, periodEnd: true, instrumentId: true } } },
  });
  const asked = await Promise.all(
    assignments.map(async ({ updateId, round }) => {
      const instrument = await instrumentById(db, round.instrumentId);
      const questions = instrumentActionQuestions(instrument);
      return { updateId: updateId ?? 0, round, instrument, questions };
    }),
  );
  const answers = await db.answer.findMany({
    where: {
      updateId: { in: asked.map(({ updateId }) => updateId) },
      question: { in: [...new Set(asked.flatMap(({ questions }) => [...questions]))] },
    },
  });
  return asked.map(({ updateId, round, instrument, questions }) => {
    const rows = answers.filter((row) => row.updateId === updateId && questions.has(row.question));
    return { id: round.id, periodEnd: round.periodEnd, updateId, actions: actionsInAnswers(instrument, rows) };
  });
}

const withActuals = {
  actuals: {
    select: { roundId: true, updateId: true, status: true, actual: true, origin: true },
    orderBy: { id: 'asc' },
  },
} as const;

/** The actions of a post as they are kept, in the order in which they were opened. */
async function keptActions(db: Db | Tx, postId: number): Promise<(ActionOverRounds & { id: number })[]> {
  const rows = await db.action.findMany({ where: { postId }, include: withActuals, orderBy: { id: 'asc' } });
  return rows.map(({ openedInId, closedInId, postId: _, ...row }) => ({
    ...row,
    openedIn: openedInId,
    closedIn: closedInId,
  }));
}

/** Lets the actions of a post be these: what has not changed is left alone. */
export async function keepActions(tx: Tx, postId: number, actions: readonly ActionOverRounds[]): Promise<void> {
  const kept = new Map((await keptActions(tx, postId)).map(({ id, ...one }) => [one.key, { id, one }]));
  const stated = new Set(actions.map(({ key }) => key));
  const gone = [...kept.values()].filter(({ one }) => !stated.has(one.key)).map(({ id }) => id);
  if (gone.length > 0) await tx.action.deleteMany({ where: { id: { in: gone } } });
  for (const action of actions) {
    const before = kept.get(action.key);
    if (before && !isDeepStrictEqual(columnsOf(before.one), columnsOf(action)))
      await tx.action.update({ where: { id: before.id }, data: columnsOf(action) });
  }
  const opened = actions.filter(({ key }) => !kept.has(key));
  if (opened.length > 0) await tx.action.createMany({ data: opened.map((one) => ({ postId, ...columnsOf(one) })) });
  const moved = actions.filter(({ key, actuals }) => !isDeepStrictEqual(kept.get(key)?.one.actuals, actuals));
  if (moved.length > 0) await keepActuals(tx, postId, moved);
}

async function keepActuals(tx: Tx, postId: number, actions: readonly ActionOverRounds[]): Promise<void> {
  const rows = await tx.action.findMany({ where: { postId }, select: { id: true, key: true } });
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  const data = actions.flatMap(({ key, actuals }) => {
    const actionId = ids.get(key);
    return actionId === undefined ? [] : actuals.map((one) => ({ ...one, actionId }));
  });
  await tx.actionActual.deleteMany({ where: { actionId: { in: data.map(({ actionId }) => actionId) } } });
  await tx.actionActual.createMany({ data });
}

function columnsOf({ actuals: _, openedIn, closedIn, ...said }: ActionOverRounds) {
  return { ...said, openedInId: openedIn, closedInId: closedIn };
}

/** Working groups whose actions were never read from the answers of older editions. */
export async function groupsWithActionsUnread(db: Db): Promise<number[]> {
  const rows = await db.workingGroup.findMany({ where: { actionsRead: false }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Post.ids of a group that have answered. */
export async function postsWithActions(db: Db, workingGroupId: number): Promise<number[]> {
  const rows = await db.post.findMany({
    where: { workingGroupId, assignments: { some: { updateId: { not: null } } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

export async function markActionsRead(db: Db, workingGroupId: number): Promise<void> {
  await db.workingGroup.update({ where: { id: workingGroupId }, data: { actionsRead: true } });
}

/** An action with its post and the rounds that it stood in, for whoever reads of it. */
export interface ShownAction {
  post: string;
  postId: number;
  key: string;
  /** Key of the question that it is an entry of. */
  question: string;
  objective: string | null;
  title: string;
  status: string | null;
  openedIn: string;
  closedIn: string | null;
  /** The earliest first. */
  indicator: string | null;
  baseline: string | null;
  target: string | null;
  actuals: { round: string; periodEnd: string; instrumentId: number; status: string | null; actual: string | null }[];
}

/** The actions of some posts, in the order of the posts' codes. */
export async function shownActions(db: Db, postIds: readonly number[]): Promise<ShownAction[]> {
  const label = { select: { label: true } } as const;
  const rows = await loadRowsInPages([...postIds], (page) =>
    db.action.findMany({
      where: { postId: { in: page } },
      include: {
        post: { select: { code: true } },
        openedIn: label,
        closedIn: label,
        actuals: {
          select: {
            status: true,
            actual: true,
            round: { select: { label: true, periodEnd: true, instrumentId: true } },
          },
        },
      },
      orderBy: [{ post: { code: 'asc' } }, { id: 'asc' }],
    }),
  );
  return rows.map(({ post, postId, key, openedIn, closedIn, actuals, objective, title, status, ...measured }) => ({
    post: post.code,
    postId,
    key,
    question: key.split(':')[0] ?? '',
    objective,
    title,
    status,
    indicator: measured.indicator,
    baseline: measured.baseline,
    target: measured.target,
    openedIn: openedIn.label,
    closedIn: closedIn?.label ?? null,
    actuals: actuals
      .map(({ status: stood, actual, round }) => ({
        round: round.label,
        periodEnd: round.periodEnd,
        instrumentId: round.instrumentId,
        status: stood,
        actual,
      }))
      .toSorted((one, other) => one.periodEnd.localeCompare(other.periodEnd)),
  }));
}
