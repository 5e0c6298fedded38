import { z } from 'zod';
import type { Db } from '../db/db.ts';
import type { AwaitedWords } from '../forms/message.ts';
import type { NamedPost, StationNames } from '../people/places.ts';
import { intentSchema } from './intent.ts';

/** One post of a round as the coordinator sees it. */
export interface Standing {
  postId: number;
  code: string;
  station: StationNames;
  /** Names of who holds the post on that day. */
  holders: string[];
  received: { at: Date; revision: number; late: boolean; nilReturn: boolean } | null;
  /** When the draft was last written; null where nobody has begun. */
  draftedAt: Date | null;
}

/** All posts of a round with what they have sent or begun, by code. */
export async function standings(db: Db, roundId: number, date: string): Promise<Standing[]> {
  const rows = await db.expectation.findMany({
    where: { roundId },
    include: {
      update: true,
      post: {
        include: {
          dutyStation: true,
          drafts: { where: { roundId }, select: { updatedAt: true } },
          appointments: {
            where: { from: { lte: date }, OR: [{ to: null }, { to: { gte: date } }] },
            include: { person: { select: { name: true } } },
            orderBy: { role: 'desc' },
          },
        },
      },
    },
    orderBy: { post: { code: 'asc' } },
  });
  return rows.map(({ post, update }) => ({
    postId: post.id,
    code: post.code,
    station: post.dutyStation,
    holders: post.appointments.map(({ person }) => person.name),
    received: update && { ...update, at: update.submittedAt },
    draftedAt: post.drafts[0]?.updatedAt ?? null,
  }));
}

/** All posts by everything that people call them by, with who holds them on that day. */
export async function namedPosts(db: Db, workingGroupId: number, date: string): Promise<NamedPost[]> {
  const posts = await db.post.findMany({
    where: { workingGroupId },
    include: {
      dutyStation: { select: { name: true, nameFr: true, nameEs: true, country: true } },
      appointments: {
        where: { from: { lte: date }, OR: [{ to: null }, { to: { gte: date } }] },
        include: { person: { select: { name: true } } },
        orderBy: { role: 'desc' },
      },
    },
    orderBy: { code: 'asc' },
  });
  return posts.map(({ code, name, dutyStation, appointments }) => ({
    code,
    name,
    station: dutyStation,
    country: dutyStation.country,
    holders: appointments.map(({ person }) => person.name),
  }));
}

const awaitedSchema = z.union([
  z.object({ kind: z.literal('input'), round: z.int(), post: z.int(), input: z.string() }),
  z.object({ kind: z.literal('words'), intent: intentSchema, field: z.string() }),
]);

/** What was last asked of a person in one channel and is still to be answered. */
export async function findAwaited(db: Db, personId: number, channel: string): Promise<AwaitedWords | null> {
  const row = await db.conversation.findUnique({ where: { personId_channel: { personId, channel } } });
  const parsed = awaitedSchema.safeParse(row?.asking);
  return parsed.success ? parsed.data : null;
}

/** Remembers what was asked, so that the next plain words find their question. */
export async function saveAwaited(
  db: Db,
  personId: number,
  channel: string,
  awaits: AwaitedWords | null,
): Promise<void> {
  const asking = awaits ?? { kind: 'nothing' };
  await db.conversation.upsert({
    where: { personId_channel: { personId, channel } },
    update: { asking },
    create: { personId, channel, asking },
  });
}

export interface LatestUpdate {
  postId: number;
  code: string;
  round: string;
  revision: number;
  at: Date;
}

/** The updates that stand for some posts in their latest rounds, at most `most` a post, own posts first; of others the last one. */
export async function latestUpdates(
  db: Db,
  own: readonly number[],
  others: readonly number[],
  most: number,
): Promise<LatestUpdate[]> {
  const rows = await db.expectation.findMany({
    where: { postId: { in: [...own, ...others] }, updateId: { not: null } },
    include: { post: true, round: true, update: true },
    orderBy: { round: { periodEnd: 'desc' } },
  });
  const listed = (ids: readonly number[], count: number): LatestUpdate[] =>
    ids.flatMap((id) =>
      rows
        .filter(({ postId }) => postId === id)
        .slice(0, count)
        .flatMap(({ post, round, update }) =>
          update
            ? [{ postId: id, code: post.code, round: round.label, revision: update.revision, at: update.submittedAt }]
            : [],
        ),
    );
  return [
    ...listed(own, most),
    ...listed(
      [...new Set(others)].filter((id) => !own.includes(id)),
      1,
    ),
  ];
}
