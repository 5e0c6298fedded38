import type { Caller } from '../core/context.ts';
import { Refusal } from '../core/refusal.ts';
import type { Db, Tx } from '../db/db.ts';
import type { DraftKind, OpenDraft } from '../feature/draftKind.ts';
import { openEachDraft } from '../drafts/openEachDraft.ts';
import { openStandaloneDraft } from '../drafts/openStandaloneDraft.ts';
import { formLinesOfAnswers } from '../forms/answerWords.ts';
import { sendableFormAnswers } from '../forms/draftContent.ts';
import { instrumentOfPages } from '../instruments/instrumentOfPages.ts';
import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { catalogueInEachLanguage } from '../language/catalogueInEachLanguage.ts';
import { translate } from '../language/translate.ts';
import { update } from '../protocol/doorIntents.ts';
import type { Action, Block, Message } from '../protocol/message.ts';
import * as intents from './intents.ts';
import { leavingQuestions } from './leavingQuestions.ts';
import { handoverById, type StoredHandover } from './store.ts';

/** The questions of who leaves as a form. */
function leavingForm(): Instrument {
  const title = catalogueInEachLanguage('handover.formTitle');
  const intro = catalogueInEachLanguage('handover.formIntro');
  const questions = leavingQuestions.map((key) => ({
    key,
    kind: 'longText' as const,
    maxLength: 2000,
    required: false,
    prefill: 'none' as const,
    visibility: 'workingGroup' as const,
    sensitive: false,
    label: catalogueInEachLanguage(`handover.ask_${key}`),
    help: catalogueInEachLanguage(`handover.help_${key}`),
  }));
  const pages = [{ key: 'handover', title, intro, questions }];
  return instrumentOfPages('handover', title, pages);
}

/** The questions as they stand for who leaves. */
export interface LeavingDraft extends OpenDraft {
  handover: StoredHandover;
}

/** Opens the questions of a handover. Refuses whoever does not leave by it. */
export async function openHandoverDraft(db: Db | Tx, caller: Caller, id: number): Promise<LeavingDraft> {
  const { workingGroupId, person } = caller;
  const handover = await handoverById(db, workingGroupId, id);
  if (!handover) throw new Refusal('handover.gone');
  if (handover.leaverId !== person.id) throw new Refusal('handover.notLeaving');
  const form = { subject: { handover: id }, instrument: leavingForm(), standing: handover.answers };
  return { ...(await openStandaloneDraft(db, caller, { ...form, answers: handover.answers ?? {} })), handover };
}

/** What a draft says of the questions, by their keys. */
export function handoverAnswersOf({ draft }: OpenDraft): Record<string, string> {
  const { answers } = sendableFormAnswers(draft.content);
  return Object.fromEntries(
    leavingQuestions.flatMap((key) => {
      const words = answers[key];
      return typeof words === 'string' && words !== '' ? [[key, words]] : [];
    }),
  );
}

/** Drafts of handovers: what who leaves answers. */
export const handoverDrafts: DraftKind = {
  of: 'handover',
  open: (_app, asked, tx) =>
    openEachDraft(asked, ({ caller, subject }) => {
      if (!('handover' in subject)) throw new Error('only handovers have these drafts');
      return openHandoverDraft(tx, caller, subject.handover);
    }),
  summary: summaryOf,
  saved: ({ context }) => translate(context.language, 'handover.saved'),
};

/** What whoever follows would read, to be handed over by a press. */
function summaryOf(open: OpenDraft): Message {
  const { subject, instrument, draft, context } = open;
  if (!('handover' in subject)) throw new Error('no handover');
  const { handover } = subject;
  const { language } = context;
  const answers = handoverAnswersOf(open);
  const facts = formLinesOfAnswers(instrumentQuestionsOf(instrument), answers, context);
  const text = translate(language, 'handover.toBeHandedOver', { count: facts.length });
  const send: Action = {
    label: translate(language, 'handover.handOver'),
    intent: intents.sendHandover.of({ handover, version: draft.version }),
    style: 'primary',
  };
  const change = { label: translate(language, 'handover.change'), intent: update.of({ by: 'page', handover }) };
  const blocks: Block[] = [
    { kind: 'heading', text: translate(language, 'handover.formTitle') },
    { kind: 'text', text },
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
    { kind: 'actions', actions: [send, change] },
  ];
  return { text, blocks };
}
