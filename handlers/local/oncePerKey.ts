import { BoundedMap } from '../../src/core/boundedMap.ts';

/** How many of the last acts are remembered: a browser that got no answer tries again within seconds. */
const REMEMBERED = 500;

/** Does what bears the same key once, and gives all who ask the one result. What failed may be done again. */
export class OncePerKey<Result> {
  readonly #results = new BoundedMap<string, Promise<Result>>(REMEMBERED);

  async share(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.#results.get(key);
    if (known) return known;
    const result = work();
    this.#results.set(key, result);
    try {
      return await result;
    } catch (error) {
      this.#results.delete(key);
      throw error;
    }
  }
}
