import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import type { Recommendation } from '../commitments/recommendations/recommendation.ts';
import { recommendationById } from './store.ts';
import type { DraftKind, OpenDraft } from '../feature/draftKind.ts';
import { openEachDraft } from '../drafts/openEachDraft.ts';
import { openStandaloneDraft } from '../drafts/openStandaloneDraft.ts';
import { formLinesOfAnswers } from '../forms/answerWords.ts';
import { sendableFormAnswers } from '../forms/draftContent.ts';
import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { instrumentOfRound } from '../instruments/store.ts';
import { localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { requireCoordinator } from '../people/requireCoordinator.ts';
import { update } from '../protocol/doorIntents.ts';
import type { Action, Message } from '../protocol/message.ts';
import { registerPostChoices } from '../registers/store.ts';
import { recommendationAnswers, recommendationForm } from './recommendationForm.ts';
import * as intents from './intents.ts';

/** A recommendation that the coordinator has in hand. */
export interface RecommendationDraft extends OpenDraft {
  recommendation: Recommendation;
  /** The instrument of the round that it rests on. */
  asked: Instrument;
}

/** Opens a recommendation in hand. Refuses whoever is not coordinator, and one that was addressed. */
export async function openRecommendation(
  db: Db,
  tx: Db | Tx,
  caller: Caller,
  id: number,
): Promise<RecommendationDraft> {
  await requireCoordinator(db, caller);
  const { workingGroupId, person } = caller;
  const recommendation = await recommendationById(tx, workingGroupId, id);
  if (!recommendation) throw new Refusal('recommendations.gone');
  if (recommendation.commitmentId !== null)
    throw new Refusal('recommendations.addressed', { number: recommendation.commitmentId });
  const asked = await instrumentOfRound(db, recommendation.round.id);
  const open = await openStandaloneDraft(tx, caller, {
    subject: { recommendation: id },
    instrument: recommendationForm(asked),
    standing: recommendation,
    answers: recommendationAnswers(recommendation, asked, person.language),
    choices: { posts: await registerPostChoices(db, workingGroupId) },
  });
  return { ...open, recommendation, asked };
}

/** Drafts of recommendations: the form in which the coordinator says it. */
export const recommendationDrafts: DraftKind = {
  of: 'recommendation',
  open({ db }, asked, tx) {
    return openEachDraft(asked, ({ caller, subject }) => {
      if (!('recommendation' in subject)) throw new Error('only recommendations have these drafts');
      return openRecommendation(db, tx, caller, subject.recommendation);
    });
  },
  summary: (open) => recommendationSummary(open),
  saved: ({ context }) => translate(context.language, 'recommendations.saved'),
};

/** A recommendation in hand, as it would be addressed: what is missing is asked for first. */
export function recommendationSummary({ subject, instrument, draft, context }: OpenDraft): Message {
  if (!('recommendation' in subject)) throw new Error('no recommendation');
  const { recommendation } = subject;
  const { language } = context;
  const { answers } = sendableFormAnswers(draft.content);
  const questions = instrumentQuestionsOf(instrument);
  const missing = questions.filter(({ key, required }) => required && answers[key] === undefined);
  const facts = formLinesOfAnswers(questions, answers, context);
  const names = missing
    .map(({ label }) => translate(language, 'recommendations.ownerSays', { words: localizedIn(label, language) }))
    .join(', ');
  const text = translate(language, 'recommendations.inHand', { missing: missing.length, names });
  const address: Action = {
    label: translate(language, 'recommendations.address'),
    intent: intents.addressRecommendation.of({ recommendation, version: draft.version }),
    style: 'primary',
  };
  const change: Action = {
    label: translate(language, missing.length > 0 ? 'recommendations.fillIn' : 'recommendations.change'),
    intent: update.of({ by: 'page', recommendation }),
    ...(missing.length > 0 && { style: 'primary' }),
  };
  return {
    text,
    blocks: [
      { kind: 'heading', text: translate(language, 'recommendations.title') },
      { kind: 'text', text },
      { kind: 'facts', facts },
      { kind: 'actions', actions: missing.length > 0 ? [change] : [address, change] },
    ],
  };
}
