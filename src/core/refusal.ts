import type { MessageKey } from '../language/catalogue.ts';
import { shorten } from '../language/shorten.ts';
import type { Parameters } from '../language/translate.ts';

/** What somebody said is repeated no further than this: nobody reads on, and no platform shows it. */
const MOST_REPEATED = 500;

/** A request that the core turns down, with words for the person: what is wrong, where, and the way out. */
export class Refusal extends Error {
  readonly key: MessageKey;
  readonly parameters: Parameters;

  constructor(key: MessageKey, parameters: Parameters = {}) {
    super(key);
    this.name = 'Refusal';
    this.key = key;
    this.parameters = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === 'string' ? shorten(value, MOST_REPEATED) : value,
      ]),
    );
  }
}
