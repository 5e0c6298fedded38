import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../db/db.ts';
import { loadRowsInPages } from '../db/loadRowsInPages.ts';
import { languages } from '../language/language.ts';
import type { Commitment, CommitmentKind, PostSeen, Response, State, Texts } from './commitment.ts';
import type { Visibility } from '../instruments/instrument.ts';

export const withPosts = {
  owner: { include: { dutyStation: true } },
  holder: { select: { id: true, name: true } },
  askers: { include: { post: { include: { dutyStation: true } } }, orderBy: { id: 'asc' } },
} satisfies Prisma.CommitmentInclude;

type Row = Prisma.CommitmentGetPayload<{ include: typeof withPosts }>;
type PostRow = NonNullable<Row['owner']>;

export function asCommitment(row: Row): Commitment {
  const { id, kind, key, holder, due, state, response, since, askedAt, visibility, mergedIntoId } = row;
  const posts = row.askers.flatMap(({ post }) => (post ? [asPost(post)] : []));
  const people = row.askers.flatMap(({ personId }) => personId ?? []);
  const owner = row.owner && asPost(row.owner);
  const askers = { posts, people };
  const text = asTexts(row.text);
  return {
    id,
    kind,
    key,
    text,
    owner,
    holder,
    due,
    state,
    response,
    since,
    askedAt,
    visibility,
    askers,
    mergedInto: mergedIntoId,
  };
}

function asPost({ id, code, kind, dutyStation: station }: PostRow): PostSeen {
  return { id, code, kind, station };
}

/** The column holds what `create` and `change` wrote: texts by language. */
function asTexts(text: Prisma.JsonValue): Texts {
  const held = typeof text === 'object' && text !== null && !Array.isArray(text) ? text : {};
  const known = languages.flatMap((language) => {
    const one = held[language];
    return typeof one === 'string' ? [[language, one] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Which commitments: those of some posts or of everybody (null), in these states; merged ones are left out. */
export interface Wanted {
  /** Post.ids that ask or are asked. */
  posts?: readonly number[] | null;
  /** Beside the posts: people who ask in their own name. */
  people?: readonly number[];
  owners?: readonly number[];
  states: readonly State[];
  kinds?: readonly CommitmentKind[];
  /** Whether those for the coordinator alone are among them; so they are where nothing is said. */
  secret?: boolean;
  /** Only those whose key has this in it. */
  keyHas?: string;
  /** Only those that have an owner, and are due by a calendar date or, without one, were asked by a moment. */
  remindable?: { dueUntil: string; askedUntil: Date };
}

/** Commitment.ids of a working group, the most urgent first, then the oldest. */
export async function commitmentIds(
  db: Db | Tx,
  workingGroupId: number,
  { posts = null, people = [], owners, states, kinds, secret = true, keyHas, remindable }: Wanted,
): Promise<number[]> {
  const asking = { OR: [{ postId: { in: [...(posts ?? [])] } }, { personId: { in: [...people] } }] };
  const mine = posts && { OR: [{ ownerId: { in: [...posts] } }, { askers: { some: asking } }] };
  const due = remindable && {
    ownerId: { not: null },
    OR: [{ due: { lte: remindable.dueUntil } }, { due: null, askedAt: { lte: remindable.askedUntil } }],
  };
  const rows = await db.commitment.findMany({
    where: {
      workingGroupId,
      mergedIntoId: null,
      state: { in: [...states] },
      ...(kinds && { kind: { in: [...kinds] } }),
      ...(keyHas !== undefined && { key: { contains: keyHas } }),
      ...(owners && { ownerId: { in: [...owners] } }),
      ...(!secret && { visibility: { not: 'coordinator' as const } }),
      AND: [mine ?? {}, due ?? {}],
    },
    select: { id: true, due: true },
    orderBy: { id: 'asc' },
  });
  return rows.toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999')).map(({ id }) => id);
}

/** Commitments by their ids, in their order. */
export async function commitmentsByIds(db: Db | Tx, ids: readonly number[]): Promise<Commitment[]> {
  const rows = await loadRowsInPages(ids, (page) =>
    db.commitment.findMany({ where: { id: { in: page } }, include: withPosts }),
  );
  const found = new Map(rows.map((row) => [row.id, asCommitment(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Commitments of a working group, the most urgent first, then the oldest. */
export async function findCommitments(db: Db | Tx, workingGroupId: number, wanted: Wanted): Promise<Commitment[]> {
  return commitmentsByIds(db, await commitmentIds(db, workingGroupId, wanted));
}

/** A commitment of a working group; null where there is none. */
export async function commitmentById(db: Db | Tx, workingGroupId: number, id: number): Promise<Commitment | null> {
  const row = await db.commitment.findFirst({ where: { id, workingGroupId }, include: withPosts });
  return row && asCommitment(row);
}

/** Holds a commitment for the rest of the transaction and reads it; one that was merged leads to the one it is told with. */
export async function holdCommitment(tx: Tx, workingGroupId: number, id: number): Promise<Commitment | null> {
  await tx.commitment.updateMany({ where: { id, workingGroupId }, data: { version: { increment: 1 } } });
  const found = await commitmentById(tx, workingGroupId, id);
  const into = found?.mergedInto ?? null;
  return into === null ? found : holdCommitment(tx, workingGroupId, into);
}

/** The commitment with a key; null where there is none. */
export async function commitmentByKey(tx: Db | Tx, workingGroupId: number, key: string): Promise<Commitment | null> {
  const row = await tx.commitment.findUnique({
    where: { workingGroupId_key: { workingGroupId, key } },
    include: withPosts,
  });
  return row && asCommitment(row);
}

export interface NewCommitment {
  workingGroupId: number;
  kind: CommitmentKind;
  key: string;
  text: Texts;
  ownerId: number | null;
  due: string | null;
  visibility?: Visibility;
  roundId?: number;
  updateId?: number;
  askedAt: Date;
  askers: { posts: readonly number[]; people: readonly number[] };
}

/** Writes a commitment that is asked. Commitment.id. */
export async function createCommitment(tx: Tx, { askers, askedAt, ...said }: NewCommitment): Promise<number> {
  const create = [...askers.posts.map((postId) => ({ postId })), ...askers.people.map((personId) => ({ personId }))];
  const { id } = await tx.commitment.create({
    data: { ...said, askedAt, since: askedAt, askers: { create } },
    select: { id: true },
  });
  return id;
}

interface Changed {
  text?: Texts;
  ownerId?: number | null;
  holderId?: number | null;
  due?: string | null;
  state?: State;
  response?: Response | null;
  since?: Date;
  visibility?: Visibility;
  mergedIntoId?: null;
  roundId?: number;
  updateId?: number;
}

export async function changeCommitment(tx: Tx, id: number, data: Changed): Promise<void> {
  await tx.commitment.update({ where: { id }, data });
}

/** What is written down of an act. */
interface NewEvent {
  commitmentId: number;
  act: Prisma.CommitmentEventUncheckedCreateInput['act'];
  at: Date;
  actorId: number | null;
  words?: string | null;
  /** The calendar date that it is due on from then on, where it was said. */
  due?: string | null;
  /** The post that is asked by it. */
  postId?: number | null;
  updateId?: number;
}

/** Appends to what happened. CommitmentEvent.id. */
export async function appendCommitmentEvent(tx: Tx, event: NewEvent): Promise<number> {
  return (await tx.commitmentEvent.create({ data: event, select: { id: true } })).id;
}

/** An event with its commitment, for whoever is told of it; null where there is none. */
export async function commitmentEventById(db: Db | Tx, id: number) {
  const event = await db.commitmentEvent.findUnique({
    where: { id },
    include: { commitment: { include: withPosts }, actor: { select: { id: true, name: true } }, post: true },
  });
  return event && { ...event, commitment: asCommitment(event.commitment) };
}

/** The last event of one of these acts; null where none happened. */
export async function lastCommitmentEvent(db: Db | Tx, commitmentId: number, acts: readonly NewEvent['act'][]) {
  return db.commitmentEvent.findFirst({
    where: { commitmentId, act: { in: [...acts] } },
    orderBy: { id: 'desc' },
    include: { actor: { select: { name: true } } },
  });
}

/** The one that a commitment is told with: itself where it was not merged. */
export async function toldWith(tx: Tx, workingGroupId: number, commitment: Commitment): Promise<Commitment> {
  if (commitment.mergedInto === null) return commitment;
  const into = await commitmentById(tx, workingGroupId, commitment.mergedInto);
  if (!into) throw new Error(`commitment ${commitment.mergedInto} is not there`);
  return toldWith(tx, workingGroupId, into);
}

/** A post asks for it, too; once, however often it is said. */
export async function addAsker(tx: Tx, commitmentId: number, postId: number): Promise<void> {
  const one = { commitmentId, postId };
  await tx.commitmentAsker.upsert({ where: { commitmentId_postId: one }, create: one, update: one });
}

/** A post asks for it no more. */
export async function removeAsker(tx: Tx, commitmentId: number, postId: number): Promise<void> {
  await tx.commitmentAsker.deleteMany({ where: { commitmentId, postId } });
}

/** Lets one commitment be told with another, which gets its askers. */
export async function joinCommitments(tx: Tx, into: Commitment, other: Commitment, now: Date): Promise<void> {
  const known = new Set(into.askers.posts.map(({ id }) => id));
  const posts = other.askers.posts.filter(({ id }) => !known.has(id));
  for (const { id } of posts) await addAsker(tx, into.id, id);
  const people = other.askers.people.filter((id) => !into.askers.people.includes(id));
  await tx.commitmentAsker.createMany({ data: people.map((personId) => ({ commitmentId: into.id, personId })) });
  // Those that were told with the other are told with what it is told with.
  await tx.commitment.updateMany({ where: { mergedIntoId: other.id }, data: { mergedIntoId: into.id } });
  await tx.commitment.update({
    where: { id: other.id },
    data: { mergedIntoId: into.id, state: 'withdrawn', since: now },
  });
}
