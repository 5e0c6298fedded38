import type { ConclusionRule } from '../instruments/conclusionRule.ts';
import { type Counts, profileCounts, type Profile } from './profiles/answerProfile.ts';
import { profilesOfGroup } from './conclusionEvidence.ts';
import type { Measure } from './measure.ts';
import { type Quantifier, quantifierOfShare } from './quantifier.ts';

/** A share of the posts whose update was accepted; `group` where the conclusion compares groups. */
export interface AcceptedShare extends Counts {
  group: string | null;
  /** Null where no accepted update decides it. */
  quantifier: Quantifier | null;
}

/** The shares of a conclusion on accepted updates alone; none for a rule of means. */
export function sharesOfAcceptedUpdates(
  rule: ConclusionRule,
  measure: Measure,
  profiles: readonly Profile[],
): AcceptedShare[] {
  const share = (group: string | null, of: readonly Profile[]): AcceptedShare => {
    const { numerator, denominator } = profileCounts(measure, of);
    const quantifier = denominator === 0 ? null : quantifierOfShare(numerator, denominator);
    return { group, numerator, denominator, quantifier };
  };
  switch (rule.rule) {
    case 'share':
    case 'objectives':
      return [share(null, profiles)];
    case 'compareShares':
      return rule.groups.values.map(({ name, value }) => share(name, profilesOfGroup(profiles, rule.groups.by, value)));
    case 'compareMeans':
      return [];
  }
}
