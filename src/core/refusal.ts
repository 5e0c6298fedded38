import type { MessageKey } from '../language/catalogue.ts';
import type { Parameters } from '../language/translate.ts';

/** A request that the core turns down, with words for the person: what is wrong, where, and the way out. */
export class Refusal extends Error {
  readonly key: MessageKey;
  readonly parameters: Parameters;

  constructor(key: MessageKey, parameters: Parameters = {}) {
    super(key);
    this.name = 'Refusal';
    this.key = key;
    this.parameters = parameters;
  }
}
