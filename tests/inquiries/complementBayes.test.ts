import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComplementBayes, type LabelledText } from '../../src/inquiries/complementBayes.ts';

const text = (kind: string, ...features: string[]): LabelledText<string> => ({ kind, features: new Set(features) });

function learned(texts: readonly LabelledText<string>[]): ComplementBayes<string> {
  const learning = ComplementBayes.learn(texts);
  for (;;) {
    const { done, value } = learning.next();
    if (done) return value;
  }
}

/** The paper's formulas once more, word by word, without a thought of speed. */
function computedApart(texts: readonly LabelledText<string>[], features: ReadonlySet<string>): Map<string, number> {
  const rarity = (one: string): number =>
    Math.log(texts.length / texts.filter((each) => each.features.has(one)).length);
  const vocabulary = new Set(texts.flatMap((each) => [...each.features]));
  const weight = (each: LabelledText<string>, one: string): number => {
    if (!each.features.has(one)) return 0;
    const length = Math.sqrt([...each.features].reduce((sum, other) => sum + rarity(other) ** 2, 0)) || 1;
    return rarity(one) / length;
  };
  const kinds = [...new Set(texts.map(({ kind }) => kind))];
  return new Map(
    kinds.map((kind) => {
      const rest = texts.filter((each) => each.kind !== kind);
      const all = rest.reduce(
        (sum, each) => sum + [...each.features].reduce((part, one) => part + weight(each, one), 0),
        0,
      );
      const known = [...features].filter((one) => vocabulary.has(one));
      const length = known.reduce((sum, one) => sum + rarity(one), 0) || 1;
      const score = known.reduce((sum, one) => {
        const seen = rest.reduce((part, each) => part + weight(each, one), 0);
        return sum - rarity(one) * Math.log((seen + 1) / (all + vocabulary.size));
      }, 0);
      return [kind, score / length];
    }),
  );
}

describe('complement naive Bayes', () => {
  const texts = [
    text('due', 'when', 'is', 'it', 'due'),
    text('due', 'what', 'is', 'the', 'deadline'),
    text('who', 'who', 'is', 'missing'),
    text('who', 'who', 'has', 'answered'),
    text('none', 'it', 'rains'),
  ];

  it('ranks first the kind that has most in common with a text', () => {
    const all = learned(texts);
    const ranked = (words: string) => all.ranked(new Set(words.split(' ')))[0]?.kind;
    expect(ranked('when is the deadline')).toBe('due');
    expect(ranked('who answered')).toBe('who');
    expect(ranked('it rains again')).toBe('none');
  });

  it('knows the features of its examples and no others', () => {
    const all = learned(texts);
    expect(all.knows('deadline')).toBe(true);
    expect(all.knows('weather')).toBe(false);
  });

  it('tells all kinds apart by nothing where no feature is known', () => {
    const ranked = learned(texts).ranked(new Set(['weather']));
    expect(new Set(ranked.map(({ score }) => score))).toEqual(new Set([0]));
  });

  it('is the formula of the paper', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const features = fc.uniqueArray(word, { minLength: 1 }).map((words) => new Set(words));
    const example = fc.record({ kind: fc.constantFrom('x', 'y', 'z'), features });
    fc.assert(
      fc.property(fc.array(example, { minLength: 2, maxLength: 12 }), features, (examples, asked) => {
        const apart = computedApart(examples, asked);
        for (const { kind, score } of learned(examples).ranked(asked))
          expect(score).toBeCloseTo(apart.get(kind) ?? NaN, 9);
      }),
      { seed: 7 },
    );
  });

  it('learns in steps, a hundred examples each', () => {
    const many = Array.from({ length: 250 }, (_, n) => text(n % 2 ? 'odd' : 'even', `n${n}`));
    const steps = [...ComplementBayes.learn(many)];
    expect(steps).toHaveLength(6);
  });
});
