import type { Act } from '../core/actWrites.ts';
import type { Caller } from '../core/context.ts';
import type { Language } from '../language/language.ts';
import type { Intent } from '../protocol/intent.ts';
import type { Reply } from '../protocol/message.ts';
import type { SentFile } from '../protocol/sentFile.ts';
import type { Sender } from './identifySender.ts';
import type { Received } from './receivedEvent.ts';
import type { MessageId } from './store.ts';

/** Something that somebody said or pressed, as a door read it. */
export interface Said {
  sender: Sender;
  place: Caller['place'];
  /** Null for a button that means nothing any more. */
  intent: Intent | null;
  /** What came with plain words in a direct chat. */
  files?: readonly SentFile[];
  /** The message that plain words came in, so that its edit corrects the answer that it gives. */
  message?: Omit<MessageId, 'platform'>;
  /** What the platform handed over: its effect and its reply are kept under its key. */
  received?: Received | undefined;
  /** Keeps the answer with the end of its act, where the door does that itself. */
  keepAnswer?: (act: Act, answered: Answered) => void;
}

/** What somebody was answered, and in which language. */
export interface Answered {
  reply: Reply;
  language: Language;
  /** Null for a stranger. */
  personId: number | null;
}
