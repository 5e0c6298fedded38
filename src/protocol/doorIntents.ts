import { z } from 'zod';
import { draftSubjectFields } from './draftSubject.ts';
import { draftIntent, intentSchema, intentType, subjectIntent } from './intent.ts';
import { saidKinds } from './inquiryKinds.ts';

/*
 * The intents that doors make themselves, and those that stand as buttons under messages of several features. Each is carried out by
 * the feature that owns it; a feature's other intents are declared in its own folder.
 */

// Ids are 32-bit columns: PostgreSQL answers a larger number with an error.
const id = z.int32().positive();
/** What is given for an input: several choices, or one text. */
export const rawValue = z.union([z.string(), z.array(z.string())]);

/** Plain words in a direct chat: an answer to what was asked, else a command. The conversation turns them into another intent. */
export const say = intentType('say', { text: z.string() });

/** A file that came in a direct chat and is kept, with the words beside it: it is for what was asked, or is offered to what takes it. */
export const sentFile = intentType('sentFile', { file: id, text: z.string() });

/** Words after the bot's name: a command, and never an answer. A door does not read them: the conversation does, when it knows who speaks. */
export const typed = intentType('typed', { text: z.string() });

/** One answer in conversation: which input of which draft it is for. */
export const answer = draftIntent('answer', { input: z.string(), value: rawValue });

/** What is to happen with the values of a page. */
export const pageThen = z.enum(['next', 'confirm', 'back', 'later', 'redraw', 'send']);

/** A submitted page of a form. */
export const page = draftIntent('page', {
  page: z.string(),
  version: z.int32(),
  values: z.record(z.string(), rawValue),
  then: pageThen,
  change: z.union([z.object({ add: z.string() }), z.object({ remove: z.string(), item: z.int32() })]).optional(),
});

/** Begin or go on. `by` conversation (the card, where there is one), one question after the other, or page; post and round where a person has several, or another subject. */
export const update = intentType('update', {
  by: z.enum(['ask', 'conversation', 'questions', 'page']).default('ask'),
  ...draftSubjectFields,
  page: z.string().optional(),
});

/** All answers of a draft, or of the update that stands, to be read before they are sent or changed. */
export const summary = subjectIntent('summary');

export const help = intentType('help', {}, { repeatable: true });
/** What a person finds when they open the bot: what is open for them, and for coordinators the round. */
export const home = intentType('home', {}, { repeatable: true });
export const greet = intentType('greet', { said: z.enum(['hello', 'thanks', 'ok']) });
/** Drops what the bot waits to hear. */
export const cancel = intentType('cancel', {});
/** Words that may answer the question that is open, or be a command: the person says which, and either is carried out as it stands here. */
export const whichMeant = intentType('whichMeant', { text: z.string(), answer: intentSchema, command: intentSchema });
/** Words with which something would be done at once: they are shown back before it is. */
export const showBack = intentType('showBack', { text: z.string(), act: intentSchema });
/** What words may mean, by what the person came to say. */
const perhaps = z.object({ said: z.enum(saidKinds), intent: intentSchema });
/** Words that no command takes; `perhaps`: the person says which of these they meant. */
export const unknown = intentType('unknown', { text: z.string(), perhaps: z.array(perhaps).optional() });
export const status = intentType('status', { round: z.string().optional(), page: z.int32().positive().optional() });

/** A text to be offered to the bulletin; the section and the consent are asked. */
export const contribute = intentType('contribute', { text: z.string().optional(), section: z.string().optional() });

/** The coordinator reminds a post, or everybody whose answer is missing. */
export const remind = intentType(
  'remind',
  { post: z.string().optional(), round: id.optional() },
  { namesPeople: true },
);
/** What will go out by itself in the next days, and why. */
export const upcoming = intentType('upcoming', {}, { repeatable: true });
