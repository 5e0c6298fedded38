import type { Became } from '../../../src/analysis/recommendationOutcomes/recommendationOutcome.ts';

/** A recommendation that was addressed to HQ-TCM after the round before and not answered yet. */
export function becameFixture(change: Partial<Became> = {}): Became {
  return {
    number: 7,
    text: { en: 'Give access', fr: 'Donner accès' },
    visibility: 'workingGroup',
    round: 'Plans of Action 1999',
    conclusion: 'patAccess',
    why: 3,
    owner: { code: 'HQ-TCM', kind: 'hq' },
    due: '2001-03-31',
    state: 'asked',
    response: null,
    words: null,
    measure: { conclusion: 'patAccess', group: 'field', target: 0.75 },
    figure: { posts: 14, unit: 'share', then: 5 / 14, now: 0.5 },
    verdict: 'open',
    ...change,
  };
}
