import type { Language } from '../../../src/language/language.ts';
import type { CallTrouble } from './brokenCalls.ts';

/** What one act came to. */
export interface Outcome {
  /** Calls to the platform that it took. */
  calls: number;
  /** What is stored of its person. */
  stored: unknown;
  /** What they read in chats, forms, dialogs and at home since then, the newest last, without their own name. */
  seen: string[];
  bugs: unknown[];
}

/** What somebody does at a door: first while all is well, then while a call is broken. */
export interface Scenario<Client> {
  /** Whether the person is known by the account; else the platform vouches for their address. */
  stranger?: true;
  prepare?(client: Client): Promise<unknown>;
  act(client: Client): Promise<unknown>;
}

/** A door at which the scenarios are run, each time by somebody new. */
export interface CallDoor {
  run(scenario: string, language: Language, trouble?: CallTrouble, at?: number): Promise<Outcome>;
  close(): Promise<void>;
}

export const noon = new Date('2001-08-01T10:00:00Z');
/** What is done and not shown, is shown within some of these looks. */
export const LOOKS = 3;
export const LOOK_MS = 3 * 60_000;
