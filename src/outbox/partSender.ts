import { BoundedMap } from '../core/boundedMap.ts';

/** Sends one part of a message; gives the platform's id of it. */
export type SendPart = (part: number) => Promise<string>;

/** Of so many messages whose later parts failed. */
const HALF_SENT_REMEMBERED = 500;

/** Sends messages part by part: what arrived of one whose later part failed is not sent again by this process. */
export class PartSender {
  /** By the key of the message: the ids of the parts that have arrived, while the rest has not. */
  readonly #arrived = new BoundedMap<string, Map<number, string>>(HALF_SENT_REMEMBERED);

  /** Sends what has not arrived yet, in order; gives the id of the first part. */
  async send(key: string, parts: readonly SendPart[]): Promise<string> {
    const ids = this.#arrived.get(key) ?? new Map<number, string>();
    for (const [part, send] of parts.entries()) {
      if (ids.has(part)) continue;
      ids.set(part, await send(part));
      this.#arrived.set(key, ids);
    }
    this.#arrived.delete(key);
    return ids.get(0) ?? '';
  }

  /** Takes over which parts of a message were found on the platform. */
  found(key: string, ids: Map<number, string>): void {
    this.#arrived.set(key, ids);
  }
}
