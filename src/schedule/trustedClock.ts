/** The clock of the server moved while the process ran: what it would have said, and what it says. */
export interface Jump {
  from: Date;
  to: Date;
}

/** A day: what clocks are set right by, and what a zone or a summer time mistaken for another makes, is less. */
const JUMP_MS = 24 * 3_600_000;

/** Two clocks, both in milliseconds: one that people set, one that only ever goes on while the process runs. */
interface Clocks {
  wall(): number;
  steady(): number;
}

const ofTheServer: Clocks = { wall: () => Date.now(), steady: () => performance.now() };

/**
 * The clock that the process goes by: that of the server, until it moves by a day or more while the steady one did not. From
 * then on the steady one counts, until `accept` or until the clock is set back. The time in which no process ran is no jump.
 */
export class TrustedClock {
  readonly #clocks: Clocks;
  /** What was last right between the two. */
  #offset: number;

  constructor(clocks: Clocks = ofTheServer) {
    this.#clocks = clocks;
    this.#offset = clocks.wall() - clocks.steady();
  }

  /** The moment that is gone by. */
  readonly now = (): Date => {
    const wall = this.#clocks.wall();
    return new Date(this.#follows(wall) ? wall : this.#clocks.steady() + this.#offset);
  };

  /** Milliseconds that have passed while the process ran, whatever the clock of the server says. */
  readonly steady = (): number => this.#clocks.steady();

  /** The jump that nobody has accepted; null while the clock of the server is gone by. */
  jump(): Jump | null {
    const wall = this.#clocks.wall();
    return this.#follows(wall) ? null : { from: this.now(), to: new Date(wall) };
  }

  /** The clock of the server is right, however it moved. */
  accept(): void {
    this.#offset = this.#clocks.wall() - this.#clocks.steady();
  }

  /** A jump that an earlier process saw, and that nobody has accepted: the clock of the server is still that far off. */
  distrust({ from, to }: Jump): void {
    this.#offset -= to.getTime() - from.getTime();
  }

  /** Small corrections are followed, so that they never add up to a jump. */
  #follows(wall: number): boolean {
    const offset = wall - this.#clocks.steady();
    if (Math.abs(offset - this.#offset) >= JUMP_MS) return false;
    this.#offset = offset;
    return true;
  }
}
