import type { Conclusion, RoundAnalysis } from './analysis.ts';
import type { Quantifier } from './quantifier.ts';
import type { Change, Comparison } from './comparison.ts';

/** Sets a round beside the one before. Conclusions are matched by key and rule: a rule that changed is another conclusion. */
export function compare(now: Omit<RoundAnalysis, 'comparison'>, before: Omit<RoundAnalysis, 'comparison'>): Comparison {
  return {
    label: before.round.label,
    rates: before.rates,
    sameVersion: now.instrument.version === before.instrument.version,
    versionBefore: before.instrument.version,
    changes: now.conclusions.flatMap((conclusion) => {
      const earlier = before.conclusions.find(({ key, rule }) => key === conclusion.key && rule === conclusion.rule);
      const change = earlier && changeOf(conclusion, earlier);
      return change && change.lines.length > 0 ? [change] : [];
    }),
  };
}

function changeOf(now: Conclusion, before: Conclusion): Change {
  const earlier = new Map(valuesOf(before).map((one) => [one.group, one.value]));
  return {
    key: now.key,
    quantifierBefore: quantifierIn(before),
    quantifierNow: quantifierIn(now),
    lines: valuesOf(now).flatMap(({ group, measure, value }) => {
      const old = earlier.get(group);
      return value === null || old === undefined || old === null ? [] : [{ group, measure, before: old, now: value }];
    }),
  };
}

interface Value {
  group: string | null;
  measure: 'share' | 'mean';
  value: number | null;
}

function valuesOf(conclusion: Conclusion): Value[] {
  switch (conclusion.rule) {
    case 'share':
      return [{ group: null, measure: 'share', value: conclusion.share }];
    case 'objectives':
      return [{ group: null, measure: 'share', value: shareOf(conclusion.streamlining) }];
    case 'compareShares':
      return conclusion.groups.map((one) => ({ group: one.group, measure: 'share', value: shareOf(one) }));
    case 'compareMeans':
      return conclusion.groups.map((one) => ({ group: one.group, measure: 'mean', value: one.mean }));
  }
}

function quantifierIn(conclusion: Conclusion): Quantifier | null {
  if (conclusion.rule === 'share') return conclusion.quantifier;
  return conclusion.rule === 'objectives' ? conclusion.streamlining.quantifier : null;
}

/** Null where nobody answered. */
export function shareOf({ numerator, denominator }: { numerator: number; denominator: number }): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
