import type { ActRecord } from '../core/actWrites.ts';
import { firstByKey } from '../core/byKey.ts';
import type { Tx } from '../db/db.ts';
import type { DraftKind } from '../feature/draftKind.ts';
import { draftSubjectKey } from '../protocol/draftSubject.ts';
import { type DraftRead, type DraftToKeep, findDraftVersions, saveDrafts } from './store.ts';

/** A draft that an act has changed. */
export interface DraftAtEnd extends DraftToKeep {
  kind: DraftKind;
  /** Null where there was none. */
  read: DraftRead | null;
  /** What it hung on that it was open, as it was read. */
  openness: string | undefined;
}

/** Drafts at the end of acts: one that was changed, begun, handed in or closed since it was read is not written over. */
export const draftsSavedAtActEnd: ActRecord<DraftAtEnd> = {
  rank: 0,
  isEffect: true,
  async refuse(tx, items) {
    const subjects = items.map(({ subject }) => subject);
    const versions = await findDraftVersions(tx, subjects);
    const openness = await opennessNow(tx, items);
    const first = firstByKey(items, ({ subject }) => draftSubjectKey(subject));
    const goes = (item: DraftAtEnd): boolean => {
      const key = draftSubjectKey(item.subject);
      const stands = versions.get(key);
      const isAsRead =
        stands?.version === item.read?.version && stands?.startedAt.getTime() === item.read?.startedAt.getTime();
      return isAsRead && openness.get(key) === item.openness && first.get(key) === item;
    };
    return { items: new Set(items.filter((item) => !goes(item))), as: 'stale' };
  },
  write: saveDrafts,
};

async function opennessNow(tx: Tx, items: readonly DraftAtEnd[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const kind of new Set(items.map((item) => item.kind))) {
    const subjects = items.filter((item) => item.kind === kind).map(({ subject }) => subject);
    for (const [key, value] of (await kind.openness?.now(tx, subjects)) ?? []) found.set(key, value);
  }
  return found;
}
