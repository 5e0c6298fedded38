import type { Db, Tx } from '../db/db.ts';
import { textByLanguageSchema } from '../language/language.ts';
import type { TextLanguage } from '../language/languageNames.ts';
import { releaseFiles } from '../files/store.ts';
import { type Item, type ItemPicture, offerSchema, type Offered } from './contribution.ts';

const withPostAndWordings = {
  post: { include: { dutyStation: true } },
  wordings: true,
  files: { orderBy: { id: 'desc' }, take: 1 },
} as const;

type Row = Awaited<ReturnType<typeof findRows>>[number];

interface Wanted {
  workingGroupId: number;
  /** Items that the editor planned for this issue; null: those that wait for the next one. */
  issueId?: number | null;
  id?: { in: number[] };
  offeredBy?: number;
}

function findRows(db: Db | Tx, where: Wanted) {
  return db.bulletinItem.findMany({ where, include: withPostAndWordings, orderBy: { id: 'asc' } });
}

/** The items as values, withdrawn and cut ones included, oldest first. */
export async function loadContributions(db: Db | Tx, where: Wanted): Promise<Item[]> {
  return (await findRows(db, where)).map(itemOf);
}

function itemOf(row: Row): Item {
  return {
    id: row.id,
    section: row.section,
    language: row.language,
    consent: row.consent,
    source: row.source,
    text: row.text,
    withdrawn: row.withdrawnAt !== null,
    cut: row.cutAt !== null,
    mergedInto: row.mergedIntoId,
    position: row.position,
    offeredAt: row.offeredAt,
    post: row.post && {
      code: row.post.code,
      name: row.post.name,
      station: row.post.dutyStation.name,
      region: row.post.dutyStation.region,
    },
    wordings: Object.fromEntries(row.wordings.map(({ language, headline, text }) => [language, { headline, text }])),
    picture: pictureOf(row),
  };
}

/** Without words for those who cannot see it a picture is not shown. */
function pictureOf({ files: [file] }: Row): ItemPicture | undefined {
  const alternative = textByLanguageSchema.parse(file?.alternative ?? {});
  if (!file?.width || !file.height || Object.keys(alternative).length === 0) return undefined;
  return { file: file.key, width: file.width, height: file.height, alternative };
}

export interface NewItem extends Offered {
  workingGroupId: number;
  postId: number | null;
  offeredBy: number;
  source: 'update' | 'contribution';
  updateId: number | null;
  language: TextLanguage;
  now: Date;
}

export async function createContribution(tx: Tx, item: NewItem): Promise<number> {
  const { now, ...data } = item;
  const row = await tx.bulletinItem.create({ data: { ...data, offeredAt: now } });
  return row.id;
}

/** What a person has offered with these very words, and not taken back; null where there is none. */
export async function standingContribution(
  tx: Tx,
  workingGroupId: number,
  offeredBy: number,
  text: string,
): Promise<Pick<Item, 'id' | 'consent'> | null> {
  return tx.bulletinItem.findFirst({
    where: { workingGroupId, offeredBy, source: 'contribution', text, withdrawnAt: null },
    select: { id: true, consent: true },
    orderBy: { id: 'asc' },
  });
}

/** The living items of a post's update and of its earlier revisions in the same round. */
export async function contributionsOfRevisions(
  tx: Tx,
  updateId: number,
): Promise<{ id: number; section: string; text: string; consent: string }[]> {
  const { roundId, postId } = await tx.update.findUniqueOrThrow({ where: { id: updateId } });
  const revisions = await tx.update.findMany({ where: { roundId, postId }, select: { id: true } });
  return tx.bulletinItem.findMany({
    where: { updateId: { in: revisions.map((revision) => revision.id) }, withdrawnAt: null },
    select: { id: true, section: true, text: true, consent: true },
    orderBy: { id: 'asc' },
  });
}

/** What the revision before an update offered, by its answers; nothing for a first one. */
export async function contributedBefore(tx: Tx, updateId: number): Promise<Offered[]> {
  const { roundId, postId, revision } = await tx.update.findUniqueOrThrow({ where: { id: updateId } });
  const last = await tx.update.findFirst({
    where: { roundId, postId, revision: { lt: revision } },
    orderBy: { revision: 'desc' },
    select: { answers: { where: { part: { in: Object.keys(offerSchema.shape) } } } },
  });
  const entries = new Map<string, Record<string, string>>();
  for (const { question, item, part, text } of last?.answers ?? []) {
    const entry = `${question} ${item}`;
    entries.set(entry, { ...entries.get(entry), ...(text !== null && { [part]: text }) });
  }
  return [...entries.values()].flatMap((entry) => offerSchema.safeParse(entry).data ?? []);
}

export async function moveContributionsToUpdate(tx: Tx, ids: number[], updateId: number): Promise<void> {
  await tx.bulletinItem.updateMany({ where: { id: { in: ids } }, data: { updateId } });
}

/**
 * Takes items back, at once: they are in no story any more, and a story that they were told with is told without them
 * and without the editor's words for it, which may have been made from theirs.
 */
export async function withdrawContributions(tx: Tx, ids: number[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  const taken = await tx.bulletinItem.findMany({ where: { id: { in: ids } }, select: { mergedIntoId: true } });
  const leads = taken.flatMap((item) => item.mergedIntoId ?? []);
  await tx.bulletinWording.deleteMany({ where: { itemId: { in: leads } } });
  await tx.bulletinItem.updateMany({ where: { mergedIntoId: { in: ids } }, data: { mergedIntoId: null } });
  await releaseFiles(tx, { itemId: { in: await unpublished(tx, ids) } });
  await tx.bulletinItem.updateMany({
    where: { id: { in: ids }, withdrawnAt: null },
    data: { withdrawnAt: now, mergedIntoId: null },
  });
}

/** Of these items those that no issue has told: what was published stays as its readers got it, pictures too. */
async function unpublished(tx: Tx, ids: number[]): Promise<number[]> {
  const rows = await tx.bulletinItem.findMany({
    where: { id: { in: ids }, OR: [{ issueId: null }, { issue: { state: { not: 'published' } } }] },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** What the author of an item is judged by when they take it back; null where there is no such item. */
export async function ownContribution(tx: Tx, workingGroupId: number, id: number) {
  return tx.bulletinItem.findFirst({
    where: { id, workingGroupId },
    select: { offeredBy: true, withdrawnAt: true, issue: { select: { number: true, state: true } } },
  });
}

/** What decides who sees and changes an item, and what it says; null where there is no such item. */
export async function contributionStanding(db: Db | Tx, workingGroupId: number, id: number) {
  const row = await db.bulletinItem.findFirst({
    where: { id, workingGroupId },
    select: { offeredBy: true, withdrawnAt: true, issueId: true, text: true },
  });
  if (!row) return null;
  const { withdrawnAt, ...item } = row;
  return { ...item, withdrawn: withdrawnAt !== null };
}

/** What somebody offered and has not taken back, and no issue has told yet; the newest first. */
export async function unpublishedContributions(db: Db | Tx, personId: number): Promise<{ id: number; text: string }[]> {
  return db.bulletinItem.findMany({
    where: {
      offeredBy: personId,
      withdrawnAt: null,
      OR: [{ issueId: null }, { issue: { state: { not: 'published' } } }],
    },
    select: { id: true, text: true },
    orderBy: { id: 'desc' },
  });
}

/** What somebody offered and has not taken back. */
export async function livingContributionsOf(tx: Db | Tx, personId: number) {
  return tx.bulletinItem.findMany({
    where: { offeredBy: personId, withdrawnAt: null },
    select: { id: true, issue: { select: { number: true, state: true } } },
    orderBy: { id: 'asc' },
  });
}

/** Removes the words of items that were taken back, in every language; what was published of them stands in its edition. */
export async function blankContributions(tx: Tx, ids: number[]): Promise<void> {
  await tx.bulletinWording.deleteMany({ where: { itemId: { in: ids } } });
  await tx.bulletinItem.updateMany({ where: { id: { in: ids } }, data: { text: '' } });
}
