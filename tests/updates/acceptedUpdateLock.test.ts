import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedExercise } from '../support/builtInInstrument.ts';
import { instrumentQuestionsOf } from '../../src/instruments/instrument.ts';
import { isUpdateLocked, updateWithUnlocked } from '../../src/updates/acceptedUpdateLock.ts';

describe('the lock of an accepted update', () => {
  it('lets nothing change that was not unlocked, whatever is sent', () => {
    const { instrument } = shippedExercise();
    const keys = instrumentQuestionsOf(instrument).map(({ key }) => key);
    const answers = fc.dictionary(fc.constantFrom(...keys), fc.string());
    const marks = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('given' as const, 'carried' as const));
    const sent = fc.record({ answers, origins: marks, entries: fc.constant({}) });
    fc.assert(
      fc.property(sent, sent, fc.subarray(keys), (before, after, questions) => {
        const lock = { accepted: true, questions, until: '2000-01-01' };
        const kept = updateWithUnlocked(instrument, lock, { before, sent: after });
        for (const key of keys) {
          const source = questions.includes(key) ? after : before;
          expect(kept.answers[key]).toEqual(source.answers[key]);
          expect(kept.origins[key]).toEqual(source.origins[key]);
        }
      }),
    );
  });

  it('opens until the end of its last day', () => {
    const lock = { accepted: true, questions: ['a'], until: '2000-08-08' };
    expect(isUpdateLocked(lock, '2000-08-08')).toBe(false);
    expect(isUpdateLocked(lock, '2000-08-09')).toBe(true);
    expect(isUpdateLocked({ ...lock, until: null }, '2000-08-01')).toBe(true);
    expect(isUpdateLocked({ ...lock, accepted: false }, '2000-08-09')).toBe(false);
  });
});
