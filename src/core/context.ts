import type { Db, Tx } from '../db/db.ts';
import type { Act } from './actWrites.ts';
import type { Fact } from './fact.ts';
import type { Language } from '../language/language.ts';

export type Platform = 'slack' | 'teams' | 'local';

/** What a running Focal is made of; handed to every use case. */
export interface App {
  db: Db;
  /** The tenant that this process serves. */
  workingGroupId: number;
  /** The folder of the files that people send. */
  dataDir: string;
  /** Logs a bug, without personal text, and gives the reference under which it can be found. */
  reportBug(error: unknown): string;
  /** Tells a fact to the features that react to it, in the transaction of the fact. */
  tell<Value>(tx: Tx, caller: Caller, fact: Fact<Value>, value: Value): Promise<void>;
}

/** Who acts in a working group, where and when: a person, or the server itself (calendar, outbox, command line). */
export interface Actor {
  workingGroupId: number;
  person: { id: number; name: string; language: Language; timeZone: string } | null;
  channel: Platform | 'cli' | 'calendar' | 'outbox';
  now: Date;
  /** The key of what a platform handed over, as ProcessedEvent has it: the transaction of its effect says that it had one. */
  event?: string | undefined;
}

/** A person who speaks to the bot. Handlers make it with `identify`; use cases judge by it. */
export interface Caller extends Actor {
  person: NonNullable<Actor['person']>;
  channel: Platform | 'cli';
  /** Where it was said: a direct chat, or a place where others read. */
  place: 'direct' | 'public';
  /** Where it is there, what is written is kept in it, and goes with its end; else it is written at once. */
  act?: Act | undefined;
}

/** The server itself as the actor, through one of its channels. */
export function systemActor<Channel extends Actor['channel']>(
  { workingGroupId }: Pick<Actor, 'workingGroupId'>,
  channel: Channel,
  now: Date,
): Actor & { person: null; channel: Channel } {
  return { workingGroupId, person: null, channel, now };
}
