import type { Intent } from './intent.ts';
import type { DraftSubject } from './draftSubject.ts';
import type { Form, Input } from './form.ts';

/**
 * What the bot says, free of any platform. All texts are finished plain text in the reader's language:
 * a channel must draw them so that nothing in them becomes markup, a mention or a link (except `link`).
 */
export interface Message {
  /** One or two sentences that say it all: the notification, the screen reader's summary, the text twin. */
  text: string;
  blocks: Block[];
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string; tone?: 'normal' | 'quiet' | 'warning' | 'good' }
  /** Words of a person, shown as theirs. */
  | { kind: 'quote'; text: string; by?: string }
  | { kind: 'facts'; facts: { label: string; value: string }[] }
  /** Counts that one reads first, each large above what it counts. */
  | { kind: 'figures'; figures: { value: string; label: string }[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; caption: string; columns: string[]; rows: string[][] }
  | { kind: 'progress'; done: number; total: number; text: string }
  | { kind: 'link'; label: string; url: string }
  /** `mime` where it is no PNG. */
  | { kind: 'image'; png: Uint8Array; mime?: 'image/jpeg'; alt: string; title: string }
  /**
   * To be kept or sent on. `label` says what it is; a channel that cannot hand over files says so in its place. `again`
   * asks for the same file: a channel that hands it over later carries that alone, and lets it be judged once more.
   */
  | { kind: 'file'; name: string; mime: string; bytes: Uint8Array; label: string; again: Intent }
  /**
   * Asked here and now. `choices` are buttons that answer at once; several choices are picked from `input.options`, and
   * anything else is typed as the next message. What is picked or filled in becomes the `value` of the intent `answer`.
   */
  | { kind: 'ask'; input: Input; choices: Action[]; answer: Intent }
  | { kind: 'actions'; actions: Action[] };

/** A button. Pressing it is the same as having said the intent. */
export interface Action {
  label: string;
  intent: Intent;
  style?: 'primary' | 'danger';
  /** Its label is a command of its own: who types it means that one. */
  pressOnly?: true;
}

/** What the bot answers to one intent. */
export interface Reply {
  messages: Message[];
  /** A form to open (modal, dialog) or to show as a card where the channel has no dialogs. */
  form?: Form;
  /** In a public place: whether only the sender may see the answer. */
  visibleTo: 'sender' | 'everybody';
  /** What the next plain words in this conversation are for; `null` ends that, missing leaves it as it was. */
  awaits?: AwaitedWords | null;
  /** With plain words: the input that they were taken to answer, so that an edited message can correct it. */
  answered?: AnsweredInput;
  /** True when the message that carried the pressed button has served and is to be replaced by the first message. */
  replacesSource?: boolean;
}

/** One input of a draft. */
export type AnsweredInput = DraftSubject & { input: string };

/** A file to be kept or sent on. */
export type FileBlock = Extract<Block, { kind: 'file' }>;

/** What the bot has asked and waits to hear. */
export type AwaitedWords =
  | (DraftSubject & {
      kind: 'input';
      input: string;
      /** Whether any words are an answer, or only some: a choice, a number, a date, a link. Where it is missing, any. */
      takes?: 'words' | 'value' | undefined;
    })
  /** The words become the field of this intent, which is then carried out; where that does something at once (`acts`), they are shown back before. */
  | { kind: 'words'; intent: Intent; field: string; acts?: boolean | undefined }
  /** The id of a file that is sent becomes the field of this intent; plain words mean what they mean anywhere. */
  | { kind: 'file'; intent: Intent; field: string };
