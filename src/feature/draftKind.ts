import type { App, Caller } from '../core/context.ts';
import type { BatchResult } from '../db/batchDatabaseWork.ts';
import type { Db, Tx } from '../db/db.ts';
import type { BroughtForward } from '../forms/broughtForwardToForm.ts';
import type { DraftContent } from '../forms/draftContent.ts';
import type { FormContext } from '../forms/formInputs.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { update } from '../protocol/doorIntents.ts';
import type { DraftSubject, DraftSubjectField } from '../protocol/draftSubject.ts';
import type { FieldsOf } from '../protocol/intent.ts';
import type { Action, Message, Reply } from '../protocol/message.ts';

/** A draft as it stands for somebody: what is asked, what its answers are drawn and judged with, and what there is so far. */
export interface OpenDraft {
  subject: DraftSubject;
  instrument: Instrument;
  context: FormContext;
  /** Person.id of who opened it: answers for the coordinator alone are shown to who gave them. */
  reader: number;
  /** Version 0 is a draft that nobody has begun. */
  draft: { content: DraftContent; version: number; startedAt: Date | null; updatedBy: number | null };
  /** What a new draft may begin with. */
  brought: BroughtForward;
  /** What was handed in of the subject before; it has taken in what was brought forward. Null for a first time. */
  standing: object | null;
  /** Terms of which the reader wants to hear no more; missing where no text of the draft has one. */
  silencedTerms?: ReadonlySet<string>;
  /** How long answering takes others, in seconds; null before anybody has. */
  medianSeconds: number | null;
}

/** Who wants to answer, and what. */
export interface DraftAsked {
  caller: Caller;
  subject: DraftSubject;
}

/** How drafts of one kind of subject are opened and ended: what a feature hands in so that its forms can be answered. */
export interface DraftKind {
  /** The field that only this kind of subject has. */
  readonly of: Exclude<DraftSubjectField, 'post' | 'byPost'>;
  /** Judges for each, in their order, that the draft is theirs and open. `db` may be a transaction; what is shared is read beside it. */
  open(app: { db: Db }, asked: readonly DraftAsked[], db: Db | Tx): Promise<BatchResult<OpenDraft>[]>;
  /**
   * What it hung on, beside the draft itself, that a draft was open: as it was opened (`of`), and as it is now, by the key of its subject.
   * Where they differ it is opened anew before anything is written. Missing where nothing but its own act ends such a draft.
   */
  readonly openness?: {
    of(draft: OpenDraft): string;
    now(tx: Tx, subjects: readonly DraftSubject[]): Promise<ReadonlyMap<string, string>>;
  };
  /** All answers, to be confirmed or changed, when nothing is left to ask. */
  summary(draft: OpenDraft): Message;
  /** All that stood last time, to name what is different; missing where this kind is always asked question by question. */
  card?(draft: OpenDraft): Message;
  /** What is offered under an answer: to a question, by its key, or to one row of it (`mainstreaming.evaluation`). */
  offers?(draft: OpenDraft, input: string): Action[];
  /** Whether a quiet line on better terms stands under words that were just given. */
  readonly advisesOnTerms?: true;
  /** What is said of a page that was put aside: words that name the subject. */
  saved(draft: OpenDraft): string;
}

/** Finds the kind of a subject. Refuses one that no feature knows. */
export type DraftKindOf = (subject: DraftSubject) => DraftKind;

/** The kinds of drafts of all features. */
export interface DraftKinds {
  draftKind: DraftKindOf;
}

/** A draft that may be meant, and what it is called on a button. */
export interface NamedDraft {
  subject: DraftSubject;
  label: string;
}

/** What a feature hands in for whoever wants to answer and does not say which draft: it knows what is open to each person. */
export interface UnnamedDrafts {
  /** What somebody can answer now. */
  openTo(app: App, caller: Caller): Promise<NamedDraft[]>;
  /** Begins what is meant or goes on with it, or asks what is meant and how it is to be answered. */
  begin(app: App, caller: Caller, asked: FieldsOf<typeof update>): Promise<Reply>;
}
