import { setTimeout as pause } from 'node:timers/promises';
import { oneOf } from '../support/random.ts';
import { type HeardDelivery, httpDelivery } from '../support/slack/fakeDelivery.ts';
import { SIGNING_SECRET } from '../support/slack/fakeSlack.ts';
import type { ConnectorDouble } from '../support/teams/connectorDouble.ts';
import { sign } from '../support/teams/keys.ts';
import { claimsFor, postTo, type TeamsWorld } from '../support/teams/teamsWorld.ts';
import type { Replica } from './replica.ts';

/** Slack repeats an event that was not acknowledged; in minutes there, in milliseconds here. A press comes once. */
const REPEATS_MS = [0, 500, 2_000, 21_000];

/** What leads people's acts to one of the processes that are up, as a load balancer does. */
export class Balancer {
  readonly #replicas: readonly Replica[];
  readonly #random: () => number;
  readonly #handed: (replica: Replica) => void;

  constructor(replicas: readonly Replica[], random: () => number, handed: (replica: Replica) => void) {
    this.#replicas = replicas;
    this.#random = random;
    this.#handed = handed;
  }

  async #lead<Answer>(hand: (address: string) => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const [first, ...others] = this.#replicas.filter(({ address }) => address !== null);
      const chosen = first && oneOf(this.#random, [first, ...others]);
      if (chosen?.address) {
        this.#handed(chosen);
        return hand(chosen.address);
      }
      await pause(50);
    }
  }

  /** Slack's way: fails where a process dies over what a person pressed. */
  readonly slack: HeardDelivery = {
    deliver: async (kind, payload, onAcknowledged) => {
      for (const wait of kind === 'events_api' ? REPEATS_MS : [0]) {
        await pause(wait);
        const answer = await this.#lead((address) =>
          httpDelivery(
            () => `${address}/slack/events`,
            SIGNING_SECRET,
            () => new Date(),
          ).deliver(kind, payload),
        ).catch(() => null);
        if (answer?.status !== 200) continue;
        onAcknowledged?.(answer);
        return answer;
      }
      throw new Error(`Slack got no answer to ${kind}`);
    },
  };

  /** Teams' way; it repeats nothing. The part of a `TeamsWorld` that people need. */
  teams(double: ConnectorDouble): TeamsWorld {
    const post = (activity: object) => {
      const token = sign(double.key, claimsFor(double.url, Date.now() / 1_000));
      return this.#lead((address) => postTo(`${address}/api/messages`, JSON.stringify(activity), token));
    };
    return { double, post } as TeamsWorld;
  }
}
