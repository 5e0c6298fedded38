import type { Db, Tx } from '../../db/db.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { allIssues, type IssueRecord } from '../issues/store.ts';
import { type Item } from '../../contributions/contribution.ts';
import { type Section, sections } from '../../protocol/bulletinSection.ts';
import { regionsHeardInIssues } from './store.ts';
import { regionsOfGroup } from '../../people/posts/store.ts';

/** So many issues without a word from a region are a gap, the one in the making among them. */
const SILENT_ISSUES = 3;

interface Gaps {
  empty: Section[];
  /** Regions of the duty stations that none of the last issues and none of the items tells anything from. */
  silent: string[];
}

/** What an editor would miss in an issue: sections without an item, and regions that have not been heard for three issues. */
export async function gapsForEditor(db: Db | Tx, issue: IssueRecord, items: readonly Item[]): Promise<Gaps> {
  const told = items.filter(({ cut }) => !cut);
  const empty = sections.filter((section) => !told.some((item) => item.section === section));
  const before = (await allIssues(db, issue.workingGroupId))
    .filter(({ number }) => number < issue.number)
    .slice(0, SILENT_ISSUES - 1);
  // After one or two issues, a region that was not heard yet has not been silent for three.
  if (before.length < SILENT_ISSUES - 1) return { empty, silent: [] };
  const past = before.map(({ id }) => id);
  const heard = [...(await regionsHeardInIssues(db, past)), ...told.map(({ post }) => post?.region)];
  const regions = await regionsOfGroup(db, issue.workingGroupId);
  return { empty, silent: regions.filter((region) => !heard.includes(region)) };
}

/** A sentence for each kind of gap that there is. */
export function gapsForEditorInWords({ empty, silent }: Gaps, language: Language): string[] {
  const names = empty.map((section) => translate(language, `bulletin.section_${section}`)).join(', ');
  return [
    ...(empty.length > 0 ? [translate(language, 'bulletin.gaps', { sections: names })] : []),
    ...(silent.length > 0 ? [translate(language, 'bulletin.silentRegions', { regions: silent.join(', ') })] : []),
  ];
}
