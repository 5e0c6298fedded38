import { type Fault, type FaultPlan, fine, hidesEffect } from '../support/faults.ts';
import type { Replica } from './replica.ts';

/** A process that is killed so soon after a call may not have noted its outcome, in milliseconds. */
const UNNOTED_MS = 5_000;

/** Later than any caller waits, and sooner than the outbox tries again; in milliseconds. */
const LATE_MS = 16_000;
const isHidden = (fault: Fault): boolean => hidesEffect(fault) || (fault.delay ?? 0) >= LATE_MS;

/** The same plan, in which a few calls more have their effect when nobody waits for it any longer. */
export function sometimesLate(random: () => number, share: number, plan: FaultPlan): FaultPlan {
  return (call) => (random() < share ? { ...fine, delay: LATE_MS } : plan(call));
}

interface Sent {
  caller: string;
  at: number;
  hidden: boolean;
}

/** Remembers which messages to Teams may come twice, because whoever sent them could not know, or note, that they came. */
export class Journal {
  readonly #replicas: readonly Replica[];
  readonly #sent = new Map<string, Sent[]>();
  readonly faults = new Map<string, number>();

  constructor(replicas: readonly Replica[]) {
    this.#replicas = replicas;
  }

  /** The same plan, written down. */
  of(plan: FaultPlan): FaultPlan {
    return (call) => {
      const fault = plan(call);
      this.#count(fault.reply, isHidden(fault));
      const [, conversation] = /^POST \/v3\/conversations\/(.+)\/activities/.exec(call.what) ?? [];
      if (conversation !== undefined && fault.effect) {
        const sent = { caller: call.caller, at: Date.now() + (fault.delay ?? 0), hidden: isHidden(fault) };
        this.#sent.set(conversation, [...(this.#sent.get(conversation) ?? []), sent]);
      }
      return fault;
    };
  }

  /** How many messages of a conversation their sender may have sent again with good reason. */
  unknownFates(conversation: string): number {
    const fates = this.#sent.get(conversation) ?? [];
    return fates.filter(({ caller, at, hidden }) => {
      const killed = this.#replicas.find(({ name }) => name === caller)?.killedAt ?? [];
      return hidden || killed.some((moment) => moment >= at - 100 && moment - at < UNNOTED_MS);
    }).length;
  }

  #count(reply: 'answer' | 'cut' | { status: number }, hidden: boolean): void {
    const words = typeof reply === 'object' ? `${reply.status}` : reply === 'cut' ? 'connection cut' : 'answered';
    const what = reply === 'answer' && hidden ? 'answered too late' : `${words}${hidden ? ', after it was done' : ''}`;
    this.faults.set(what, (this.faults.get(what) ?? 0) + 1);
  }
}
