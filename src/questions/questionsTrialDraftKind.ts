import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import type { DraftKind, OpenDraft } from '../feature/draftKind.ts';
import { openEachDraft } from '../drafts/openEachDraft.ts';
import { openStandaloneDraft } from '../drafts/openStandaloneDraft.ts';
import { judgeInstrumentInThread } from '../instruments/judgeInstrumentInThread.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { postsOfGroup } from '../people/posts/store.ts';
import { update } from '../protocol/doorIntents.ts';
import type { Message } from '../protocol/message.ts';
import * as intents from './intents.ts';
import { questionsProposalById } from './store.ts';
import { textMessage } from '../protocol/textReply.ts';

/** Opens a trial of questions that were handed in: they are asked as the posts would be, and the answers go nowhere. */
async function openTrial(db: Db, tx: Db | Tx, caller: Caller, trial: number): Promise<OpenDraft> {
  await requireCoordinator(db, caller);
  const { workingGroupId, person } = caller;
  const proposal = await questionsProposalById(tx, workingGroupId, trial);
  if (!proposal) throw new Refusal('preparation.proposalGone');
  const judged = await judgeInstrumentInThread(proposal.source, 'questions.yaml', { isStored: true });
  if (!judged || !('instrument' in judged)) throw new Refusal('preparation.proposalLate');
  const posts = await postsOfGroup(tx, workingGroupId);
  return openStandaloneDraft(tx, caller, {
    subject: { trial },
    instrument: judged.instrument,
    standing: null,
    choices: {
      objectives: [{ value: 'X01', label: translate(person.language, 'preparation.someObjective') }],
      posts: posts.map(({ code }) => ({ value: code, label: code })),
    },
  });
}

/** Drafts of trials: a coordinator goes through the questions as a post would. */
export const questionsTrialDraftKind: DraftKind = {
  of: 'trial',
  open({ db }, asked, tx) {
    return openEachDraft(asked, ({ caller, subject }) => {
      if (!('trial' in subject)) throw new Error('only trials have these drafts');
      return openTrial(db, tx, caller, subject.trial);
    });
  },
  summary: (open) => trialMessage(open),
  saved: (open) => translate(open.context.language, 'preparation.trialLater'),
};

function trialMessage({ subject, instrument, context: { language } }: OpenDraft): Message {
  if (!('trial' in subject)) throw new Error('no trial');
  const { trial } = subject;
  const text = translate(language, 'preparation.trialOver', {
    title: localizedIn(instrument.title, language),
    version: instrument.version,
  });
  return textMessage(text, [
    {
      label: translate(language, 'preparation.useNow'),
      intent: intents.useQuestions.of({ proposal: trial }),
      style: 'primary',
    },
    { label: translate(language, 'preparation.tryAgain'), intent: update.of({ by: 'page', trial }) },
  ]);
}
