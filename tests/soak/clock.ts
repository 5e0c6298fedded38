/** How often progress is told, and how long a second may take before the machine is said to have stood still. */
const TELL_MS = 20_000;
const STILL_MS = 5_000;

/** Tells how far it is, and when the machine stood still: a frozen process sends late what others may have sent meanwhile. */
export class Clock {
  doing = 'starting';
  readonly #say: (line: string) => void;
  readonly #began = Date.now();
  readonly #timers: NodeJS.Timeout[];
  #tick = Date.now();

  constructor(say: (line: string) => void, states: () => Promise<string>) {
    this.#say = say;
    const tell = () => void states().then((words) => this.#line(`${this.doing}: ${words}`));
    this.#timers = [setInterval(tell, TELL_MS), setInterval(() => this.#watch(), 1_000)];
  }

  /** The seconds that it took. */
  stop(): number {
    this.#timers.forEach((timer) => clearInterval(timer));
    return (Date.now() - this.#began) / 1_000;
  }

  #watch(): void {
    const still = Date.now() - this.#tick;
    if (still > STILL_MS) this.#line(`the machine stood still for ${Math.round(still / 1_000)} s`);
    this.#tick = Date.now();
  }

  #line(words: string): void {
    this.#say(`${String(Math.round((Date.now() - this.#began) / 1_000)).padStart(5)} s  ${words}`);
  }
}
