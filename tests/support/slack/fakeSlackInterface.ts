import type { WebSocket } from 'ws';
import type { FaultPlan } from '../faults.ts';
import type { HeardDelivery, SocketDelivery } from './fakeDelivery.ts';
import type { FakeState } from './fakeState.ts';
import type { Person } from './people.ts';

/** A Slack of our own: Web API, Socket Mode and signed requests, with one workspace. */
export interface FakeSlack {
  state: FakeState;
  /** For SLACK_API_URL. */
  apiUrl: string;
  delivery: HeardDelivery;
  /** What deliveries wait for after the acknowledgement: that the program has done what it was told. */
  idle: () => Promise<void>;
  /** The time that requests are signed with. */
  now: () => Date;
  /** What becomes of calls that nothing below is said about. A process may put a name behind the token. */
  faults: FaultPlan;
  /** From now on payloads go by HTTP to this address, not over the socket. */
  deliverTo(url: string): void;
  addPerson(given: { name: string; email?: string; locale?: string; teamId?: string; workspaces?: string[] }): Person;
  /** A channel with the bot and these people in it. */
  addChannel(people: Person[]): string;
  /** The next calls of a method are answered with 429 and Retry-After, in seconds. */
  limit(method: string, times: number, retryAfter: number): void;
  /** The same for one call, after so many that pass. */
  limitAfter(method: string, passing: number, retryAfter: number): void;
  /** The next call of a method has its effect, and its reply is lost. */
  loseReply(method: string): void;
  /** The next call of a method is refused with this error. */
  refuse(method: string, error: string): void;
  /** When each new socket is closed by Slack itself. */
  closesSockets: 'never' | 'before the greeting' | 'after the greeting' | 'with a farewell';
  /** Ends all sockets as Slack does every few hours. */
  recycleSockets(): void;
  sockets(): WebSocket[];
  /** Hands over by socket, whatever else goes by HTTP. */
  bySocket: SocketDelivery;
  /** Whether the process with this name behind its token holds a socket. */
  isConnected(caller: string): boolean;
  /** Where an answer to a message or command may be sent. */
  responseUrl(where: { channel: string; userId: string; source?: string }): string;
  close(): Promise<void>;
}
