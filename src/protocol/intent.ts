import { z } from 'zod';
import { editorIntentSchema } from './editorIntent.ts';

// Ids are 32-bit columns: PostgreSQL answers a larger number with an error.
const roundId = z.int32().positive();
const postId = z.int32().positive();
const rawValue = z.union([z.string(), z.array(z.string())]);
/** One answer in conversation: which input of which draft it is for. */
const at = { round: roundId, post: postId };

/**
 * Everything a person can mean, whatever they used to say it: a typed command, a button, a page, plain words.
 * Handlers make intents and hand them to `dispatch`; nothing else enters the core.
 */
export const intentSchema = z.discriminatedUnion('kind', [
  /** Plain words in a direct chat: an answer to what was asked, else a command. */
  z.object({ kind: z.literal('say'), text: z.string() }),
  z.object({ kind: z.literal('help') }),
  z.object({ kind: z.literal('greet'), said: z.enum(['hello', 'thanks']) }),
  /** Drops what the bot waits to hear. */
  z.object({ kind: z.literal('cancel') }),
  /** Begin or go on. `by` conversation or page; post and round where a person has several. */
  z.object({
    kind: z.literal('update'),
    by: z.enum(['ask', 'conversation', 'page']).default('ask'),
    round: roundId.optional(),
    post: postId.optional(),
    page: z.string().optional(),
  }),
  z.object({ kind: z.literal('answer'), ...at, input: z.string(), value: rawValue }),
  z.object({ kind: z.literal('same'), ...at, input: z.string(), scope: z.enum(['input', 'page']).default('input') }),
  z.object({ kind: z.literal('skip'), ...at, input: z.string() }),
  z.object({ kind: z.literal('askLater'), ...at, input: z.string() }),
  z.object({ kind: z.literal('back'), ...at, input: z.string() }),
  /** Go to one input, to change it. */
  z.object({ kind: z.literal('change'), ...at, input: z.string() }),
  z.object({
    kind: z.literal('page'),
    ...at,
    page: z.string(),
    version: z.int32(),
    values: z.record(z.string(), rawValue),
    then: z.enum(['next', 'back', 'later', 'redraw', 'send']),
    change: z.union([z.object({ add: z.string() }), z.object({ remove: z.string(), item: z.int32() })]).optional(),
  }),
  z.object({ kind: z.literal('summary'), ...at }),
  z.object({ kind: z.literal('send'), ...at, version: z.int32() }),
  z.object({ kind: z.literal('nothingChanged'), ...at }),
  z.object({ kind: z.literal('status'), round: z.string().optional(), page: z.int32().positive().optional() }),
  z.object({ kind: z.literal('who'), about: z.string().optional() }),
  z.object({ kind: z.literal('analysis'), round: z.string().optional(), page: z.int32().default(1) }),
  z.object({
    kind: z.literal('why'),
    conclusion: z.int32().positive(),
    round: z.string().optional(),
    page: z.int32().default(1),
  }),
  /** `words` is what was typed behind the command: an issue's number, `list`, `find WORDS`, an editor's verb. */
  z.object({ kind: z.literal('bulletin'), issue: z.int32().positive().optional(), words: z.string().optional() }),
  z.object({ kind: z.literal('contribute'), text: z.string().optional(), section: z.string().optional() }),
  z.object({
    kind: z.literal('offer'),
    text: z.string(),
    section: z.string(),
    consent: z.enum(['workingGroup', 'allStaff', 'memberStates']),
  }),
  /** Takes back what one has offered to the bulletin; without `item` shows what can be taken back. */
  z.object({ kind: z.literal('withdraw'), item: z.int32().positive().optional() }),
  editorIntentSchema,
  z.object({ kind: z.literal('language'), language: z.string().optional() }),
  z.object({ kind: z.literal('away'), words: z.string().optional() }),
  z.object({ kind: z.literal('back from away') }),
  z.object({ kind: z.literal('snooze'), words: z.string().optional() }),
  z.object({
    kind: z.literal('round'),
    verb: z.enum(['open', 'close', 'reopen', 'lock', 'publish', 'status']),
    /** What was typed behind the verb: a label and, to reopen, the reason. */
    words: z.string().optional(),
    label: z.string().optional(),
    reason: z.string().optional(),
    /** close, publish: what it will do has been read. */
    sure: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('remind'), post: z.string().optional(), round: roundId.optional() }),
  /** What will go out by itself in the next days, and why. */
  z.object({ kind: z.literal('upcoming') }),
  /** Spares a post, or everybody; `words` is what was typed: a post's code, until when, and the reason behind a colon. */
  z.object({ kind: z.literal('pause'), words: z.string().optional(), sure: z.boolean().optional() }),
  z.object({ kind: z.literal('resume'), words: z.string().optional() }),
  /** Lets rounds of a name come again: `words` is a label and how often, or "never". */
  z.object({ kind: z.literal('repeat'), words: z.string().optional() }),
  /** Stops what the calendar is about to do by itself, or lets it go on. */
  z.object({ kind: z.literal('hold'), entry: z.int32().positive(), verb: z.enum(['hold', 'release']) }),
  /** Messages that could not be delivered; `retry` without a message tries all of them again. */
  z.object({ kind: z.literal('outbox'), verb: z.enum(['list', 'retry']), message: z.int32().positive().optional() }),
  /** What a person finds when they open the bot: what is open for them, and for coordinators the round. */
  z.object({ kind: z.literal('home') }),
  /** Open needs, and that one is met. */
  z.object({ kind: z.literal('needs') }),
  z.object({ kind: z.literal('needMet'), need: z.int32().positive() }),
  /** Where what is published; chosen in the channel itself. */
  z.object({ kind: z.literal('place') }),
  /** Makes a one-time code for somebody's account. */
  z.object({ kind: z.literal('link'), words: z.string().optional() }),
  z.object({ kind: z.literal('unknown'), text: z.string() }),
]);

export type Intent = z.infer<typeof intentSchema>;

/** An intent that says what is to be done; plain words have been understood. */
export type Meant = Exclude<Intent, { kind: 'say' }>;

/** Whether all that an intent does is to hand over a file: it changes nothing, however often it is carried out. */
export function fetchesFile(intent: Intent): boolean {
  return intent.kind === 'desk' && intent.do === 'fetch' && intent.format !== undefined;
}

/** A button's value: the intent as JSON. Channels that allow fewer characters keep it in a row of their own. */
export function encodeIntent(intent: Intent): string {
  return JSON.stringify(intent);
}

/** Reads a button's value back; null when it is not one of ours or of an older program. */
export function decodeIntent(value: string): Intent | null {
  try {
    const parsed = intentSchema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
