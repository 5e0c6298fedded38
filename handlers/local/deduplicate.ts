/** How many of the last acts are remembered: a browser that got no answer tries again within seconds. */
const remembered = 500;

/** Does what bears the same key once, and gives all who ask the one result. What failed may be done again. */
export class Once<Result> {
  readonly #results = new Map<string, Promise<Result>>();

  async once(key: string, work: () => Promise<Result>): Promise<Result> {
    const result = this.#results.get(key) ?? work();
    this.#results.set(key, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > remembered && oldest !== undefined) this.#results.delete(oldest);
    try {
      return await result;
    } catch (error) {
      this.#results.delete(key);
      throw error;
    }
  }
}
