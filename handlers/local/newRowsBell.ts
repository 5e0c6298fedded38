/** Wakes whoever waits for new rows in this process. It carries nothing: the rows themselves say what is new. */
export class NewRowsBell {
  readonly #waiting = new Set<() => void>();

  ring(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Calls `wake` at each ring until the returned function is called. */
  listen(wake: () => void): () => void {
    this.#waiting.add(wake);
    return () => this.#waiting.delete(wake);
  }
}
