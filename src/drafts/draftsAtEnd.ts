import type { ActRecord } from '../core/act.ts';
import { draftSubjectKey } from '../protocol/draftSubject.ts';
import { type DraftToKeep, findDraftVersions, saveDrafts } from './store.ts';

/** What an act has read of a draft. */
export interface DraftRead {
  version: number;
  startedAt: Date;
}

/** A draft that an act has changed, and what it had read of it; null where there was none. */
export interface DraftAtEnd extends DraftToKeep {
  read: DraftRead | null;
}

/** Drafts at the end of acts: one that was changed, begun or handed in since it was read is not written over. */
export const draftsAtEnd: ActRecord<DraftAtEnd> = {
  rank: 0,
  isEffect: true,
  async refuse(tx, items) {
    const versions = await findDraftVersions(
      tx,
      items.map(({ subject }) => subject),
    );
    const taken = new Set<string>();
    const refused = items.filter(({ subject, read }) => {
      const key = draftSubjectKey(subject);
      const stands = versions.get(key);
      const isAsRead =
        stands?.version === read?.version &&
        stands?.startedAt.getTime() === read?.startedAt.getTime() &&
        !taken.has(key);
      if (isAsRead) taken.add(key);
      return !isAsRead;
    });
    return { items: new Set(refused), as: 'stale' };
  },
  write: saveDrafts,
};
