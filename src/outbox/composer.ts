import type { Db } from '../db/db.ts';
import type { Message } from '../protocol/message.ts';
import type { Language } from '../language/language.ts';
import type { JsonObject, Recipient } from './messageToEnqueue.ts';

/** Who will read the message; a composer writes in their language and shows what they may see. */
export interface MessageReader {
  recipient: Recipient;
  language: Language;
  timeZone: string;
}

/**
 * The message; or `drop` with the reason, in plain English for the log, when it has lost its reason (answered, closed,
 * gone); or `wait` until a later moment, when now is not the time for it (night, a holiday, a pause).
 */
type Composition = Message | { drop: string } | { wait: Date };

/** Writes the message of one kind at the moment of sending, from the facts as they are then. */
export type Composer = (
  context: { db: Db; workingGroupId: number; now: Date; dataDir?: string | undefined },
  body: JsonObject,
  reader: MessageReader,
) => Promise<Composition>;

/** The composer of each kind of message. A kind without one is parked, with words that say so. */
export type Composers = ReadonlyMap<string, Composer>;
