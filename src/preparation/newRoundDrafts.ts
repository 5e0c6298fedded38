import type { BatchResult } from '../db/batchDatabaseWork.ts';
import type { DraftAsked, DraftKind, OpenDraft } from '../feature/openDraft.ts';
import { translate } from '../language/translate.ts';
import { newRoundMessage } from './newRoundMessage.ts';
import { asNewRound, openNewRound } from './openNewRound.ts';

/** Drafts of rounds to come: a form for the coordinator. */
export const newRoundDrafts: DraftKind = {
  of: 'after',
  async open({ db }, asked: readonly DraftAsked[], tx) {
    const opened: BatchResult<OpenDraft>[] = [];
    for (const { caller, subject } of asked) {
      try {
        if (!('after' in subject)) throw new Error('only rounds to come have these drafts');
        const draft = await openNewRound(db, tx, caller, subject.after);
        opened.push(() => draft);
      } catch (error) {
        opened.push(() => {
          throw error;
        });
      }
    }
    return opened;
  },
  summary: (open) => newRoundMessage(asNewRound(open)),
  saved: (open) => translate(open.context.language, 'preparation.saved', { round: asNewRound(open).plan.label }),
};
