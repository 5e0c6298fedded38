import type { DraftKind } from '../feature/draftKind.ts';
import { openEachDraft } from '../drafts/openEachDraft.ts';
import { translate } from '../language/translate.ts';
import { newRoundPreviewMessage } from './newRoundPreviewMessage.ts';
import { asNewRoundDraft, openNewRoundDraft } from './openNewRoundDraft.ts';

/** Drafts of rounds to come: a form for the coordinator. */
export const newRoundDraftKind: DraftKind = {
  of: 'after',
  open({ db }, asked, tx) {
    return openEachDraft(asked, ({ caller, subject }) => {
      if (!('after' in subject)) throw new Error('only rounds to come have these drafts');
      return openNewRoundDraft(db, tx, caller, subject.after);
    });
  },
  summary: (open) => newRoundPreviewMessage(asNewRoundDraft(open)),
  saved: (open) => translate(open.context.language, 'preparation.saved', { round: asNewRoundDraft(open).plan.label }),
};
