import type { Tx } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';
import type { TextLanguage } from '../../language/languageNames.ts';
import { itemsOfIssue } from '../issueDocument/store.ts';
import type { IssueRecord } from '../issues/store.ts';
import type { Item } from '../../contributions/contribution.ts';
import type { Audience } from '../../protocol/audience.ts';
import type { Section } from '../../protocol/bulletinSection.ts';
import { bulletinItemPlaceAfterMove } from './bulletinItemPlaceAfterMove.ts';

/** Plans everything that waits for the next issue for this one. */
export async function adoptItemsForEditing(tx: Tx, issue: Pick<IssueRecord, 'id' | 'workingGroupId'>): Promise<void> {
  const { id: issueId, workingGroupId } = issue;
  await tx.bulletinItem.updateMany({ where: { workingGroupId, issueId: null, withdrawnAt: null }, data: { issueId } });
}

/** What an editor has before them: cut items too, withdrawn ones not; in the order in which they are read. */
export async function itemsToEdit(tx: Tx, issue: IssueRecord): Promise<Item[]> {
  const items = await itemsOfIssue(tx, issue);
  return items
    .filter(({ withdrawn }) => !withdrawn)
    .toSorted((one, other) => one.position - other.position || one.id - other.id);
}

export async function changeBulletinItem(
  tx: Tx,
  id: number,
  data: { cutAt?: Date | null; section?: Section; language?: TextLanguage; mergedIntoId?: number | null },
): Promise<void> {
  await tx.bulletinItem.update({ where: { id }, data });
}

/** Tells an item with another; what was told with it comes along, since a story has one lead. */
export async function mergeBulletinItem(tx: Tx, id: number, lead: Item): Promise<void> {
  const data = { mergedIntoId: lead.id, section: lead.section };
  await tx.bulletinItem.updateMany({ where: { OR: [{ id }, { mergedIntoId: id }] }, data });
}

/** Moves an item one place up or down among those of its section. */
export async function moveBulletinItem(tx: Tx, items: readonly Item[], item: Item, to: 'up' | 'down'): Promise<void> {
  const place = bulletinItemPlaceAfterMove(items, item, to);
  const ordered = place.section.toSpliced(place.from, 1).toSpliced(place.to, 0, item);
  for (const [position, { id }] of ordered.entries())
    await tx.bulletinItem.update({ where: { id }, data: { position } });
}

/** Keeps the editor's words for an item in one language, in the place of earlier ones. */
export async function saveBulletinWording(
  tx: Tx,
  wording: {
    itemId: number;
    language: Language;
    headline: string;
    text: string;
    writtenBy: number;
    writtenAt: Date;
  },
): Promise<void> {
  const { itemId, language, ...words } = wording;
  await tx.bulletinWording.upsert({
    where: { itemId_language: { itemId, language } },
    update: words,
    create: wording,
  });
}

/** Keeps a correction of a published issue. */
export async function addErratum(
  tx: Tx,
  erratum: { issueId: number; audience: Audience; text: Record<string, string>; writtenBy: number; writtenAt: Date },
): Promise<number> {
  return (await tx.erratum.create({ data: erratum })).id;
}

/** A correction; null where there is none of that id. */
export async function erratumById(tx: Tx, id: number): Promise<{ text: unknown } | null> {
  return tx.erratum.findUnique({ where: { id }, select: { text: true } });
}

/** Lets items wait for the next issue. */
export async function postponeBulletinItems(tx: Tx, ids: number[]): Promise<void> {
  await tx.bulletinItem.updateMany({ where: { id: { in: ids } }, data: { issueId: null } });
}

/** The regions from which something was told in any of the issues. */
export async function regionsHeardInIssues(tx: Tx, issueIds: number[]): Promise<string[]> {
  const rows = await tx.dutyStation.findMany({
    where: { posts: { some: { items: { some: { issueId: { in: issueIds }, cutAt: null } } } } },
    select: { region: true },
    distinct: ['region'],
  });
  return rows.map(({ region }) => region);
}
