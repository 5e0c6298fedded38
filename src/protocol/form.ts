import type { DraftSubject } from './draftSubject.ts';
import type { page } from './doorIntents.ts';
import type { FieldsOf } from './intent.ts';

/**
 * One page of questions, flattened to primitive inputs: a matrix gives an input a row, a repeated group an
 * input for each field of each item. One page is one Slack view, one Teams card, one screen of the local chat.
 */
export interface Form {
  /** Identifies the draft and the page; goes with the submission. */
  target: FormTarget;
  title: string;
  /** For instance "Page 2 of 6". */
  progress: string;
  intro?: string;
  sections: FormSection[];
  /** Sends the page; in reading order. The first is the default. The channel adds the raw values to the intent. */
  buttons: FormButton[];
  /** Errors by input id, in the reader's language; inputs keep what was typed. */
  errors: Record<string, string>;
  /** An error or note on the whole page. */
  notice?: string;
}

/** The draft and the page that a form is of; the subject stands flat among the other fields, as doors always had it. */
export type FormTarget = DraftSubject & {
  page: string;
  /** Draft.version that the form was drawn from. */
  version: number;
};

/** One question on a page: a heading over one or more inputs. */
export interface FormSection {
  /** Key of the question. */
  question: string;
  label: string;
  help?: string;
  inputs: Input[];
  /** Buttons inside the page that re-draw it: add another item, remove this item. */
  buttons: FormButton[];
}

export interface FormButton {
  /** What is to happen with the page's values; `confirm` goes on like `next`, and says that what is untouched is still so. */
  then: 'next' | 'confirm' | 'back' | 'later' | 'redraw' | 'send';
  label: string;
  /** With redraw: the question whose group grows (`add`) or the item that goes (`remove`). */
  change?: { add: string } | { remove: string; item: number };
}

export type InputKind = 'text' | 'longText' | 'choice' | 'choices' | 'number' | 'date' | 'link';

/** One thing to fill in. Raw values are strings (dates YYYY-MM-DD, numbers as typed), lists for `choices`. */
export interface Input {
  /** `question`, `question.row` (matrix) or `question.item.field` (group); the same id in conversation and on pages. */
  id: string;
  kind: InputKind;
  label: string;
  help?: string;
  /** For choice and choices. */
  options: { value: string; label: string }[];
  required: boolean;
  maxLength?: number;
  min?: number | string;
  max?: number | string;
  value?: RawValue;
}

export type RawValue = string | string[];

/** What a channel reads back from a drawn form: input id to raw value; what was left empty may be missing or ''. */
export type RawValues = Record<string, RawValue>;

/** A submitted page. */
export type SentPage = FieldsOf<typeof page>;
