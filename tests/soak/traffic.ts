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

/** Slack repeats an event that was not acknowledged; in minutes there, in milliseconds here. A press comes once. */
const REPEATS_MS = [0, 500, 2_000, 21_000];

/** How Slack hands over to a process. */
export type SlackMode = 'http' | 'socket';

/** What leads people's acts to one of the processes that are up, as a load balancer does. */
export class Balancer {
  readonly #replicas: readonly Replica[];
  readonly #random: () => number;
  readonly #handed: (replica: Replica) => void;
  readonly #fake: FakeSlack;

  constructor(replicas: readonly Replica[], fake: FakeSlack, random: () => number, handed: (replica: Replica) => void) {
    this.#replicas = replicas;
    this.#fake = fake;
    this.#random = random;
    this.#handed = handed;
  }

  /** Waits for a process that fits and hands something to it, at its address. */
  async #lead<Answer>(
    fits: (replica: Replica) => boolean,
    hand: (address: string, replica: Replica) => Promise<Answer>,
  ): Promise<Answer> {
    for (;;) {
      const [first, ...others] = this.#replicas.filter((one) => one.address !== null && fits(one));
      const chosen = first && oneOf(this.#random, [first, ...others]);
      if (chosen?.address) {
        this.#handed(chosen);
        return hand(chosen.address, chosen);
      }
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

  /** Teams' way; it repeats nothing. The part of a `TeamsWorld` that people need. */
  teams(double: ConnectorDouble): TeamsWorld {
    const post = (activity: object) => {
      const token = sign(double.key, claimsFor(double.url, Date.now() / 1_000));
      return this.#lead(
        () => true,
        (address) => postTo(`${address}/api/messages`, JSON.stringify(activity), token),
      );
    };
    return { double, post } as TeamsWorld;
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
