import type { AuditKind } from '../core/auditActions.ts';
import type { App, Caller } from '../core/context.ts';
import type { Fact } from '../core/fact.ts';
import { Refusal } from '../core/refusal.ts';
import type { Tx } from '../db/db.ts';
import type { MessageKey } from '../language/catalogue.ts';
import type { DraftKind, DraftKinds, UnnamedDrafts } from './draftKind.ts';
import type { Inquiry } from './featureInquiry.ts';
import type { Phrase } from './featurePhrase.ts';
import type { Composer } from '../outbox/composer.ts';
import type { FileKind } from '../protocol/fileKind.ts';
import type { Roles } from '../people/roles.ts';
import type { FormerIntent, Intent, IntentType } from '../protocol/intent.ts';
import type { Action, Message, Reply } from '../protocol/message.ts';
import type { Foresight } from '../schedule/jobForesight.ts';
import type { Job } from '../schedule/job.ts';

/** What use cases are given of other features. */
export interface Parts extends DraftKinds {
  draftsSoFar: DraftsSoFar;
  unnamedDrafts: UnnamedDrafts;
}

/** An intent with the use case that carries it out. */
export interface Bound {
  readonly kind: string;
  readonly was: readonly FormerIntent[];
  readonly repeatable: boolean;
  readonly namesPeople: boolean;
  /** Whether all that it writes goes with the end of its act (`Caller.act`); else it writes by itself, after the act was claimed. */
  readonly writesAtEnd: boolean;
  /** Whether the fields are what the intent's type asks for; a button of another program may have others. */
  accepts(intent: Intent): boolean;
  /** Judges the fields and carries the intent out. Refuses, as an old button, where `accepts` says no. */
  carryOut(app: App, caller: Caller, intent: Intent, parts: Parts): Promise<Reply>;
}

/** Says who carries out an intent. What comes from outside is judged here, and reaches the use case as its own type. */
export function carriesOut<Kind extends string, Fields, Given>(
  { kind, was, repeatable, namesPeople, schema }: IntentType<Kind, Fields, Given>,
  handle: (app: App, caller: Caller, fields: Fields, parts: Parts) => Promise<Reply>,
  { writesAtEnd = false }: Partial<Pick<Bound, 'writesAtEnd'>> = {},
): Bound {
  return {
    kind,
    writesAtEnd,
    was,
    repeatable,
    namesPeople,
    accepts: (intent) => schema.safeParse(intent).success,
    carryOut: async (app, caller, intent, parts) => {
      const judged = schema.safeParse(intent);
      if (!judged.success) throw new Refusal('commands.oldButton');
      return handle(app, caller, judged.data, parts);
    },
  };
}

/** A word that people type, and what it means with what stands behind it. */
export interface Command {
  readonly name: string;
  /** Its words in each language, with commas between; the first is shown. */
  readonly words: MessageKey;
  /** What it does, for the list of commands. */
  readonly about: MessageKey;
  /** What else somebody with some roles can do with it. */
  readonly also?: { readonly for: (roles: Roles) => boolean; readonly about: MessageKey };
  /** Its place among the few that lists begin with; the others follow in the order of the features. */
  readonly rank?: number;
  /** Whether somebody with these roles can use it; everybody where it is missing. */
  readonly for?: (roles: Roles) => boolean;
  parse(rest: string): Intent;
  /**
   * Whether what stands behind the word is what it takes, so that it may be meant while a question is open; a name where that depends on
   * whether somebody, a post or a round is called so. Where it is missing the command takes nothing behind its word.
   */
  readonly meantBeside?: (rest: string) => boolean | { name: string };
  /** Whether the word alone changes something: then it is shown back where it may have been an answer. */
  readonly acts?: boolean;
  /** Its word begins many a sentence that is not for it: "why do you ask that?". */
  readonly beginsSentences?: boolean;
  /** What the word means with a file beside it, where it takes one. */
  readonly parseWithFile?: (rest: string, file: number) => Intent;
}

/** What a feature does with a file that somebody sends without having been asked for one. */
export interface FileTaker {
  /** What the file is for, on a button. */
  readonly label: MessageKey;
  /** Whether somebody with these roles can give it such a file; everybody where it is missing. */
  readonly for?: (roles: Roles) => boolean;
  takes(file: { kind: FileKind; name: string }): boolean;
  /** What giving it means; `words` stood beside it. */
  means(file: number, words: string): Intent;
}

export const featureForCoordinator = ({ coordinator }: Roles): boolean => coordinator;

/** What a feature does when another feature tells a fact, in the transaction of the fact. */
export interface Reaction {
  readonly fact: string;
  react(app: App, tx: Tx, caller: Caller, value: unknown): Promise<void>;
}

/** Subscribes to a fact. */
export function reactsTo<Value>(
  fact: Fact<Value>,
  react: (app: App, tx: Tx, caller: Caller, value: Value) => Promise<void>,
): Reaction {
  // Whoever tells the fact gives a value of its type: `App.tell` asks for it.
  return { fact: fact.name, react: (app, tx, caller, value) => react(app, tx, caller, value as Value) };
}

/** Messages that a feature adds to what a person finds when they open the bot, above or below how things stand. */
export interface HomePart {
  readonly at: 'top' | 'bottom';
  show(app: App, caller: Caller): Promise<Message[]>;
}

/** Messages on how things stand: of the round with this label, else of what is open; `page` of a long list. */
type StatusPart = (
  app: App,
  caller: Caller,
  asked: { label?: string | undefined; page: number; draftsSoFar: DraftsSoFar },
) => Promise<Message[]>;

/** How far the drafts of some posts in a round are, by Post.id. */
export type DraftsSoFar = (
  app: App,
  caller: Caller,
  at: { round: number; posts: readonly number[] },
) => Promise<Map<number, { done: number; total: number }>>;

/** Something that waits for a person, in a sentence, and the button that goes there. */
export interface Waiting {
  text: string;
  action: Action;
}

/** A folder of the house: all that the program needs to know of it. Everything but the name may be missing. */
export interface Feature {
  readonly name: string;
  readonly intents?: readonly Bound[];
  readonly commands?: readonly Command[];
  /** Whole sentences that mean one of its intents. */
  readonly phrases?: readonly Phrase[];
  /** What people ask in words of their own, told by key words. */
  readonly inquiries?: readonly Inquiry[];
  readonly files?: readonly FileTaker[];
  readonly reactions?: readonly Reaction[];
  readonly jobs?: readonly Job[];
  /** What its jobs will do between two moments. */
  readonly foresights?: readonly Foresight[];
  /** The kinds of drafts that it opens and ends: they are answered in conversation and by pages like any other. */
  readonly drafts?: readonly DraftKind[];
  readonly unnamedDrafts?: UnnamedDrafts;
  /** Who writes which kind of outbox message. */
  readonly composers?: readonly (readonly [kind: string, composer: Composer])[];
  readonly home?: readonly HomePart[];
  /** What waits for a person beside updates, by their roles. */
  readonly waiting?: readonly ((app: App, caller: Caller) => Promise<Waiting[]>)[];
  /** Its acts that change what those see who have to do with them, and nobody else; any other act may change what everybody sees. */
  readonly actsOfFew?: readonly AuditKind[];
  readonly status?: readonly StatusPart[];
  /** How far the drafts of posts in a round are, by Post.id: said of the posts that are missing. */
  readonly draftsSoFar?: DraftsSoFar;
}
