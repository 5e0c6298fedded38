import type { Tx } from '../db/db.ts';

/** What became of an act at its end: its writes are kept; it is to be done again from its reads; or somebody else has carried it out. */
export type ActOutcome = 'ended' | 'stale' | 'taken';

/** A kind of thing that is written when an act ends, together with what other acts that end then have of it. */
export interface ActRecord<Item> {
  /** The lower one is judged and written first. */
  rank: number;
  /** Whether somebody would miss it: a failure to keep it is no success then. */
  isEffect: boolean;
  /** Says which items do not go: nothing of their acts is written. It may write what it judges by, as a key that one act alone gets. */
  refuse?(tx: Tx, items: readonly Item[]): Promise<{ items: ReadonlySet<Item>; as: Exclude<ActOutcome, 'ended'> }>;
  write?(tx: Tx, items: readonly Item[]): Promise<void>;
}

/**
 * What one act of a person has to write. It reads and decides first, with nothing open in the database, and all that it keeps is written
 * at its end, in one transaction with its key and its reply (`endAct`).
 */
export class Act {
  readonly #claim: () => Promise<void>;
  #isClaimed = false;
  readonly #kept = new Map<ActRecord<unknown>, unknown[]>();

  /** `claim` keeps the act's key before its effect. */
  constructor(claim: () => Promise<void> = () => Promise.resolve()) {
    this.#claim = claim;
  }

  /** For what writes by itself, or takes long: from here on nobody else carries the act out. */
  claim(): Promise<void> {
    this.#isClaimed = true;
    return this.#claim();
  }

  /** Whether something of it writes by itself: what was read before may have changed. */
  get isClaimed(): boolean {
    return this.#isClaimed;
  }

  keep<Item>(record: ActRecord<Item>, item: Item): void {
    this.#kept.set(record, [...this.kept(record), item]);
  }

  /** Keeps an item in the place of those that it stands for. */
  replace<Item>(record: ActRecord<Item>, item: Item, standsFor: (other: Item) => boolean): void {
    this.#kept.set(record, [...this.kept(record).filter((other) => !standsFor(other)), item]);
  }

  /** What is kept so far, the first first. */
  kept<Item>(record: ActRecord<Item>): readonly Item[] {
    // `keep` and `replace` put nothing else under a record.
    return (this.#kept.get(record) ?? []) as Item[];
  }

  records(): ActRecord<unknown>[] {
    return [...this.#kept.keys()];
  }

  /** Whether something is kept that somebody would miss. */
  hasEffect(): boolean {
    return this.records().some(({ isEffect }) => isEffect);
  }

  /** Drops all that is kept: what failed has no effect. */
  forget(): void {
    this.#kept.clear();
  }
}
