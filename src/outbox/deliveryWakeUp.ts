/** One sleeper that can be woken: by its moment, or by anybody who rings. */
export interface Alarm {
  /** Wakes the sleeper; where nobody sleeps, the next one does not fall asleep. */
  ring(): void;
  /** Resolves at the moment or at the next ring. Whoever slept before is woken: there is one sleeper at a time. */
  until(moment: Date): Promise<void>;
}

/** The longest wait of a timer; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** `now` is the clock that moments are of. */
export function newDeliveryWakeUp(now: () => Date = () => new Date()): Alarm {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      if (wake) wake();
      else rung = true;
    },
    until(moment) {
      wake?.();
      if (rung) {
        rung = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const timer = setTimeout(() => wake?.(), Math.min(Math.max(moment.getTime() - now().getTime(), 0), LONGEST_MS));
        wake = () => {
          clearTimeout(timer);
          wake = null;
          resolve();
        };
      });
    },
  };
}
