import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictionsInForm } from '../../src/forms/contradictionsInForm.ts';
import { shippedExercise } from '../support/builtInInstrument.ts';

const { instrument } = shippedExercise();

describe('contradictions among answers', () => {
  it('are parts above their whole, of the figures that the instrument declares, and nothing else', () => {
    const count = fc.option(fc.nat(5), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 2 }), (given) => {
        const pairs = instrument.figures.map(({ ratio }, index) => ({ ratio, given: given[index] ?? [] }));
        const entries = pairs.flatMap(({ ratio, given: [part, whole] }) => [
          ...(part === undefined ? [] : [[ratio.part, part] as const]),
          ...(whole === undefined ? [] : [[ratio.whole, whole] as const]),
        ]);
        const wrong = pairs.filter(
          ({ given: [part, whole] }) => part !== undefined && whole !== undefined && part > whole,
        );
        expect(
          contradictionsInForm(instrument, Object.fromEntries(entries)).map(({ part, whole }) => [part.key, whole.key]),
        ).toEqual(wrong.map(({ ratio }) => [ratio.part, ratio.whole]));
      }),
    );
  });

  it('are none where an instrument has no figures', () => {
    const [{ ratio } = { ratio: { part: '', whole: '' } }] = instrument.figures;
    const answers = { [ratio.part]: 9, [ratio.whole]: 1 };
    expect(contradictionsInForm(instrument, answers)).toHaveLength(1);
    expect(contradictionsInForm({ ...instrument, figures: [] }, answers)).toEqual([]);
  });
});
