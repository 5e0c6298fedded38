/** A kind and how well it fits; the difference of two scores says how much better one fits than the other. */
export interface RankedKind<Kind> {
  kind: Kind;
  score: number;
}

/** A text of a known kind; each feature stands once. */
export interface LabelledText<Kind> {
  kind: Kind;
  features: ReadonlySet<string>;
}

/** What a kind's complement has never shown counts as if seen once. */
const SMOOTHING = 1;
/** Texts that are learned in one go: some milliseconds. */
const SLICE = 100;

/**
 * Tells kinds of short texts by examples: complement naive Bayes with weights by rarity and length, which is even where kinds have few and
 * differing examples (Rennie, Shih, Teevan, Karger, "Tackling the Poor Assumptions of Naive Bayes Text Classifiers", ICML 2003, steps 2 to 6;
 * step 1 changes nothing where a feature stands once). Learning and ranking take time in proportion to the features; nothing is random.
 */
export class ComplementBayes<Kind> {
  readonly #kinds: readonly Kind[];
  readonly #texts: number;
  readonly #places = new Map<string, number>();
  /** By place: in how many texts a feature stands, its weight in all, and in each kind. */
  readonly #standsIn: number[] = [];
  #all = new Float64Array();
  #byKind = new Float64Array();
  readonly #ofKind: Float64Array;
  #total = 0;

  private constructor(texts: readonly LabelledText<Kind>[]) {
    this.#kinds = [...new Set(texts.map(({ kind }) => kind))];
    this.#texts = texts.length;
    this.#ofKind = new Float64Array(this.#kinds.length);
  }

  /** Learns in small steps, so that who learns can do something else between two of them; what is returned at the end knows all. */
  static *learn<Kind>(texts: readonly LabelledText<Kind>[]): Generator<undefined, ComplementBayes<Kind>> {
    const learned = new ComplementBayes(texts);
    for (let at = 0; at < texts.length; at += SLICE) {
      for (const { features } of texts.slice(at, at + SLICE)) learned.#count(features);
      yield;
    }
    learned.#all = new Float64Array(learned.#places.size);
    learned.#byKind = new Float64Array(learned.#places.size * learned.#kinds.length);
    const kinds = new Map(learned.#kinds.map((kind, at) => [kind, at] as const));
    for (let at = 0; at < texts.length; at += SLICE) {
      for (const { kind, features } of texts.slice(at, at + SLICE)) learned.#weigh(kinds.get(kind) ?? 0, features);
      yield;
    }
    return learned;
  }

  /** Whether any example has a feature. */
  knows(feature: string): boolean {
    return this.#places.has(feature);
  }

  /** All kinds, the one that fits best first. */
  ranked(features: ReadonlySet<string>): RankedKind<Kind>[] {
    const places = this.#placesOf(features);
    const length = places.reduce((sum, place) => sum + this.#rarity(place), 0) || 1;
    return this.#kinds
      .map((kind, at) => {
        const rest = this.#total - (this.#ofKind[at] ?? 0) + SMOOTHING * this.#places.size;
        const complement = places.reduce((sum, place) => {
          const seen = (this.#all[place] ?? 0) - (this.#byKind[place * this.#kinds.length + at] ?? 0) + SMOOTHING;
          return sum + this.#rarity(place) * Math.log(seen / rest);
        }, 0);
        return { kind, score: -complement / length };
      })
      .toSorted((one, other) => other.score - one.score);
  }

  #count(features: ReadonlySet<string>): void {
    for (const feature of features) {
      const place = this.#places.get(feature) ?? this.#places.size;
      this.#places.set(feature, place);
      this.#standsIn[place] = (this.#standsIn[place] ?? 0) + 1;
    }
  }

  #weigh(kind: number, features: ReadonlySet<string>): void {
    const places = this.#placesOf(features);
    const length = Math.hypot(...places.map((place) => this.#rarity(place))) || 1;
    const add = (sums: Float64Array, at: number, weight: number): void => void (sums[at] = (sums[at] ?? 0) + weight);
    for (const place of places) {
      const weight = this.#rarity(place) / length;
      add(this.#all, place, weight);
      add(this.#byKind, place * this.#kinds.length + kind, weight);
      add(this.#ofKind, kind, weight);
      this.#total += weight;
    }
  }

  #placesOf(features: ReadonlySet<string>): number[] {
    return [...features].flatMap((feature) => this.#places.get(feature) ?? []);
  }

  #rarity(place: number): number {
    return Math.log(this.#texts / (this.#standsIn[place] ?? this.#texts));
  }
}
