import type { Card } from '../cards/card.ts';
import type { FormTarget } from '../../src/protocol/form.ts';
import type { Audience } from '../../src/protocol/audience.ts';
import type { Language } from '../../src/language/language.ts';

// What the server answers below /local, and what its page reads. Types alone, and none that needs Node: the page is checked with them.

/** A conversation as the page calls it: the direct chat, or what is published to an audience. */
export type ConversationName = 'direct' | Audience;

/** One message as the page shows it: a person's words, or the bot's cards. */
export interface ShownMessage {
  id: number;
  conversation: ConversationName;
  author: 'bot' | 'person';
  /** ISO 8601, UTC. */
  at: string;
  /** A person's words; of the bot's message the summary, for notifications and to be read aloud. */
  text: string;
  cards: Card[];
  /** The key under which the page sent it. */
  key?: string;
  /** The message in whose place it stands. */
  replaces?: number;
}

/** A page of questions as the page shows it in its panel. */
export interface OpenForm {
  card: Card;
  title: string;
  /** Tells what was typed into one page from what was typed into another. */
  target: FormTarget;
  /** Data of a button that opens this page again. */
  reopen: { intent: string };
}

/** What the page gets back for an act. Messages come through the event stream too, and are the same by their ids. */
export interface Answer {
  messages: ShownMessage[];
  form?: OpenForm;
  /** The person's language after the act: they may have changed it. */
  language: Language;
}

/** Whom one can be, with their roles in words. */
export interface PeopleAnswer {
  group: string;
  people: { id: number; name: string; language: Language; roles: string[] }[];
}

/** A person with their roles in words, and the last row of each of their conversations. */
export interface ConversationsAnswer {
  person: { id: number; name: string; language: Language; timeZone: string };
  roles: string[];
  group: string;
  conversations: { name: ConversationName; last: number }[];
}

/** A stretch of a conversation; `more` says where the one before begins. */
export interface MessagesAnswer {
  messages: ShownMessage[];
  last: number;
  more: number | undefined;
}

/** A command that the page suggests while somebody types. */
export interface Suggestion {
  command: string;
  about: string;
}

/** The texts of the page in one language, and the commands of a person. */
export interface WordsAnswer {
  language: Language;
  texts: Record<string, string>;
  commands: Suggestion[];
}

/** A file that was handed over, by the name under which an act sends it. */
export interface UploadAnswer {
  upload: string;
}

/** Why something was turned down; the page has words for each. */
export type RefusalCode =
  'unknownPerson' | 'oldButton' | 'invalid' | 'tooLarge' | 'fileTooLarge' | 'bug' | 'cannotKeep' | 'unknownKept';

/** What stands in place of an answer; `reference` names a bug in the log. */
export interface RefusalAnswer {
  error: RefusalCode;
  reference?: string;
}
