import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { oneOf } from '../support/random.ts';
import { type Acknowledged, type HeardDelivery, httpDelivery } from '../support/slack/fakeDelivery.ts';
import type { PayloadKind } from '../support/slack/fakeDelivery.ts';
import type { FakeSlack } from '../support/slack/fakeSlackInterface.ts';
import { SIGNING_SECRET } from '../support/slack/fakeSlack.ts';
import type { ConnectorDouble } from '../support/teams/connectorDouble.ts';
import { sign } from '../support/teams/keys.ts';
import { claimsFor, postTo, type TeamsWorld } from '../support/teams/teamsWorld.ts';
import type { Replica } from './replica.ts';

/**
 * Slack repeats an event that was not acknowledged; in minutes there, in milliseconds here. A press comes once. So does a message of
 * Teams, with the same id; an invoke of a dialog comes once.
 */
const REPEATS_MS = [0, 500, 2_000, 21_000];
/** The share of Teams' messages that come again though they were acknowledged: a network loses acknowledgements. */
const COMES_AGAIN = 0.1;

/** Those who act by what they see, and are not counted by door and kind. */
const OTHERS = 'somebody else of the group';

/** How long a process may still take to come up when no more are killed. */
const LAST_MS = 60_000;

/** How Slack hands over to a process. */
export type SlackMode = 'http' | 'socket';

/** What leads people's acts to one of the processes that are up, as a load balancer does. */
export class Balancer {
  readonly #replicas: readonly Replica[];
  readonly #random: () => number;
  readonly #handed: (replica: Replica) => void;
  readonly #fake: FakeSlack;
  #givesUpAt = Number.POSITIVE_INFINITY;
  /** What is being done, as kills are counted by: a door and a kind of act. */
  readonly acting = new AsyncLocalStorage<string>();

  constructor(replicas: readonly Replica[], fake: FakeSlack, random: () => number, handed: (replica: Replica) => void) {
    this.#replicas = replicas;
    this.#fake = fake;
    this.#random = random;
    this.#handed = handed;
  }

  /** No process changes any more: whoever waits for one that will not come gives up. */
  end(): void {
    this.#givesUpAt = Date.now() + LAST_MS;
  }

  /** Waits for a process that fits and hands something to it, at its address. */
  async #lead<Answer>(
    fits: (replica: Replica) => boolean,
    hand: (address: string, replica: Replica) => Promise<Answer>,
  ): Promise<Answer> {
    for (;;) {
      const [first, ...others] = this.#replicas.filter((one) => one.address !== null && fits(one));
      const chosen = first && oneOf(this.#random, [first, ...others]);
      const address = chosen?.address;
      if (chosen && address) {
        this.#handed(chosen);
        return chosen.atWork(this.acting.getStore() ?? OTHERS, () => hand(address, chosen));
      }
      if (Date.now() > this.#givesUpAt) throw new Error('no process fits any more');
      await pause(50);
    }
  }

  /** Slack's way, by whichever mode: fails where a process dies over what a person pressed. */
  readonly slack: HeardDelivery = {
    deliver: async (kind, payload, onAcknowledged) => {
      const answer = await this.slackBy(oneOf(this.#random, ['http', 'socket'] as const), kind, payload);
      onAcknowledged?.(answer);
      return answer;
    },
  };

  /** The same by one mode; it throws where nobody acknowledged. */
  async slackBy(mode: SlackMode, kind: PayloadKind, payload: Record<string, unknown>): Promise<Acknowledged> {
    for (const wait of kind === 'events_api' ? REPEATS_MS : [0]) {
      await pause(wait);
      const answer = await this.#handToSlack(mode, kind, payload).catch(() => null);
      if (answer?.status === 200) return answer;
    }
    throw new Error(`Slack got no answer to ${kind}`);
  }

  #handToSlack(mode: SlackMode, kind: PayloadKind, payload: Record<string, unknown>): Promise<Acknowledged> {
    if (mode === 'socket')
      return this.#lead(
        ({ name, slack }) => slack === 'socket' && this.#fake.isConnected(name),
        (_, { name }) => this.#fake.bySocket.deliver(kind, payload, { caller: name }),
      );
    return this.#lead(
      ({ slack }) => slack === 'http',
      (address) =>
        httpDelivery(
          () => `${address}/slack/events`,
          SIGNING_SECRET,
          () => new Date(),
        ).deliver(kind, payload),
    );
  }

  /** Teams' way. The part of a `TeamsWorld` that people need. */
  teams(double: ConnectorDouble): TeamsWorld {
    const hand = (activity: object) => {
      const token = sign(double.key, claimsFor(double.url, Date.now() / 1_000));
      return this.#lead(
        () => true,
        (address) => postTo(`${address}/api/messages`, JSON.stringify(activity), token),
      );
    };
    const post = async (activity: object) => {
      const isInvoke = 'type' in activity && activity.type === 'invoke';
      if (isInvoke) return hand(activity);
      for (const wait of REPEATS_MS) {
        await pause(wait);
        const answer = await hand(activity).catch(() => null);
        if (answer?.status !== 200) continue;
        if (this.#random() < COMES_AGAIN) await hand(activity).catch(() => null);
        return answer;
      }
      throw new Error('Teams got no answer');
    };
    return { double, post } as TeamsWorld;
  }

  /** Hands a file of the local chat over, for an act that will name it. */
  async localUpload(personId: number, bytes: Buffer): Promise<string> {
    const headers = { 'content-type': 'application/octet-stream', 'x-focal': 'page' };
    const answer = await this.#lead(
      ({ servesLocalChat }) => servesLocalChat,
      (address) => fetch(`${address}/local/people/${personId}/files`, { method: 'POST', headers, body: bytes }),
    );
    return ((await answer.json()) as { upload: string }).upload;
  }

  /** The page of the local chat: it sends an act again, with the same key, until it is answered. */
  async local(personId: number, act: object): Promise<void> {
    const headers = { 'content-type': 'application/json', 'x-focal': 'page' };
    const send = (): Promise<Response> =>
      this.#lead(
        ({ servesLocalChat }) => servesLocalChat,
        (address) =>
          fetch(`${address}/local/people/${personId}/acts`, { method: 'POST', headers, body: JSON.stringify(act) }),
      );
    for (;;) {
      const answer = await send().catch(() => null);
      const text = await answer?.text().catch(() => null);
      if (answer?.status === 200 && typeof text === 'string') return;
      if (answer && answer.status < 500) throw new Error(`the local chat answered ${answer.status}: ${text}`);
      await pause(500);
    }
  }
}
