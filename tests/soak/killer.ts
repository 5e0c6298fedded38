import { setTimeout as pause } from 'node:timers/promises';
import { type Fault, type FaultPlan, type FaultyCall, cutBefore, fine, lostReply } from '../support/faults.ts';
import { oneOf } from '../support/random.ts';
import type { Replica } from './replica.ts';

/** The moment at which a process is killed. */
const moments = [
  'a message had left, the platform had not taken it',
  'the platform had taken a message, not answered',
  'the platform had answered, a few ms later',
  'somebody waited for an answer',
  'any moment, at work in the last second',
  'any moment, idle',
  'booting',
] as const;
export type Moment = (typeof moments)[number];

/** The first three count twice: they are the ones that doubles and losses come from. */
const aims = [0, 0, 1, 1, 2, 2, 3, 4, 4, 6] as const;

/** How long a chosen moment is waited for, in milliseconds; after that any moment will do. */
const MAX_WAIT_MS = 3_000;
/** So many processes are up when one is killed, but for the killing of one that boots; where that takes too long, one will do. */
const UP = 2;
const BOOT_MS = 12_000;

/** A kill that waits for its moment, in whichever process it comes first. */
interface Aim {
  moment: Moment;
  shoot(replica: Replica): void;
}

/** Kills replicas where it hurts, and starts them again at once. */
export class Killer {
  readonly kills = new Map<Moment, number>(moments.map((moment) => [moment, 0]));
  /** How often a process was killed over each door and kind of act that it had not answered. */
  readonly over = new Map<string, number>();
  readonly #replicas: readonly [Replica, ...Replica[]];
  readonly #random: () => number;
  #aim: Aim | null = null;

  constructor(replicas: readonly [Replica, ...Replica[]], random: () => number) {
    this.#replicas = replicas;
    this.#random = random;
  }

  /** A plan of faults in which a call of the process that is to be killed is its last. */
  lastCalls(plan: FaultPlan): FaultPlan {
    return (call) => this.#lastCall(call) ?? plan(call);
  }

  #lastCall({ caller, what }: FaultyCall): Fault | null {
    const replica = this.#replicas.find(({ name }) => name === caller);
    if (replica) replica.busyAt = Date.now();
    const aim = this.#aim;
    if (!aim || !replica || !/^(chat\.postMessage|POST .*\/activities)/.test(what)) return null;
    const fault = this.#faultAt(aim, replica);
    if (fault !== null) this.#aim = null;
    return fault;
  }

  #faultAt({ moment, shoot }: Aim, replica: Replica): Fault | null {
    const now = () => shoot(replica);
    if (moment === moments[0]) return { ...cutBefore, then: now };
    if (moment === moments[1]) return { ...lostReply, then: now };
    if (moment === moments[2]) return { ...fine, then: () => void setTimeout(now, this.#random() * 12) };
    return null;
  }

  /** Somebody's act was handed to a process. */
  handed(replica: Replica): void {
    replica.busyAt = Date.now();
    const aim = this.#aim;
    if (aim?.moment !== moments[3]) return;
    this.#aim = null;
    setTimeout(() => aim.shoot(replica), this.#random() * 80);
  }

  /** One kill, and the new start. Answers when it was. */
  async killOne(): Promise<Moment> {
    const aim = moments[oneOf(this.#random, aims)];
    const booting = this.#replicas.filter(({ alive, address }) => alive && address === null);
    const [newest] = booting.toSorted((a, b) => b.startedAt - a.startedAt);
    if (aim === 'booting' && newest) {
      await pause(this.#random() * 1_000);
      return this.#killNow(newest, newest.address === null ? 'booting' : undefined);
    }
    const replica = await this.#oneThatIsUp();
    if (aim.startsWith('any') || aim === 'booting') await pause(this.#random() * 800);
    else {
      const hit = await this.#momentComes(aim);
      if (hit) return this.#killNow(hit, aim);
    }
    return this.#killNow(replica);
  }

  /** Resolves at the moment, with the process that it came in; null when it has not come in time. */
  async #momentComes(moment: Moment): Promise<Replica | null> {
    const hit = await new Promise<Replica | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), MAX_WAIT_MS);
      const shoot = (replica: Replica) => {
        clearTimeout(timer);
        resolve(replica);
      };
      this.#aim = { moment, shoot };
    });
    this.#aim = null;
    return hit;
  }

  async #killNow(replica: Replica, moment?: Moment): Promise<Moment> {
    const busy = Date.now() - replica.busyAt < 1_000;
    const what = moment ?? (busy ? 'any moment, at work in the last second' : 'any moment, idle');
    for (const act of replica.unanswered) this.over.set(act, (this.over.get(act) ?? 0) + 1);
    await replica.kill();
    replica.start();
    this.kills.set(what, (this.kills.get(what) ?? 0) + 1);
    return what;
  }

  async #oneThatIsUp(): Promise<Replica> {
    for (const since = Date.now(); ;) {
      const wanted = Date.now() - since < BOOT_MS ? Math.min(UP, this.#replicas.length) : 1;
      const [first, ...others] = this.#replicas.filter(({ address }) => address !== null);
      if (first && others.length + 1 >= wanted) return oneOf(this.#random, [first, ...others]);
      await pause(20);
    }
  }
}
