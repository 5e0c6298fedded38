import type { FaultPlan, FaultyCall, Fault } from '../../support/faults.ts';
import { fine, limited, lostReply } from '../../support/faults.ts';

/** Nobody waits in tests: so long is eight seconds, in milliseconds. */
const LATE_MS = 40;

/** What becomes of the one call that is broken. */
export const callTroubles = {
  // Whoever waits for a form within Slack's three seconds has given up by then.
  'takes eight seconds': ({ what }) => (what === 'views.open' ? lostReply : { ...fine, delay: LATE_MS }),
  'asks for half a minute': () => limited(30),
  'says 500': () => ({ effect: false, reply: { status: 500 } }),
  'loses its reply': () => lostReply,
} as const satisfies Record<string, FaultPlan>;

/** Forbidden for every edit, whichever call it is. */
export const NO_EDITS = 'forbids edits';

export type CallTrouble = keyof typeof callTroubles | typeof NO_EDITS;

/** Counts the calls to a platform while somebody acts, and breaks one of them. */
export class BrokenCalls {
  calls = 0;
  #trouble: CallTrouble | null = null;
  #at = 0;
  #watching = false;

  /** From now on calls count; the one with the number `at`, from 1 on, is broken, or none. */
  watch(trouble: CallTrouble | null = null, at = 0): void {
    Object.assign(this, { calls: 0 });
    this.#trouble = trouble;
    this.#at = at;
    this.#watching = true;
  }

  /** From now on all is well. */
  rest(): void {
    this.#watching = false;
  }

  /** What becomes of a call; `refused` is how the platform forbids an edit. */
  plan(call: FaultyCall, isEdit: boolean, refused: Fault): Fault {
    if (!this.#watching) return fine;
    this.calls += 1;
    if (this.#trouble === NO_EDITS) return isEdit ? refused : fine;
    return this.#trouble !== null && this.calls === this.#at ? callTroubles[this.#trouble](call) : fine;
  }
}
