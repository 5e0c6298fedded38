import type { ConclusionRule } from '../../instruments/conclusionRule.ts';
import { panelOfGroup } from '../conclusionEvidence.ts';
import type { Measure } from '../measure.ts';
import { meanChange, type Panel, shareChange } from '../changeOnPanelOfPosts.ts';
import type { PanelFigure, TooFewPosts } from './outcomeVerdict.ts';

/**
 * The figure of a conclusion then and now, on the posts that answered both rounds; with `group` on those of them that are in the
 * group that the rule calls so. Null where the rule has no such group, or no figure that a recommendation could aim at.
 */
export function recommendationOutcomeFigure(
  rule: ConclusionRule,
  measure: Measure,
  group: string | null,
  panel: Panel,
): PanelFigure | TooFewPosts | null {
  // That fewer want something to be changed is no aim: the rule on objectives counts wishes.
  if (rule.rule === 'objectives') return null;
  const within = panelOf(rule, group, panel);
  if (!within) return null;
  if (measure.kind === 'sum') {
    const change = meanChange(measure, within);
    if ('tooFew' in change) return { posts: change.posts, tooFew: true };
    return { posts: change.posts, unit: 'points', then: change.before, now: change.now };
  }
  const change = shareChange(measure, within);
  const { posts } = change;
  if ('tooFew' in change) return { posts, tooFew: true };
  return { posts, unit: 'share', then: change.before / posts, now: change.now / posts };
}

function panelOf(rule: ConclusionRule, group: string | null, panel: Panel): Panel | null {
  if (group === null) return panel;
  if (!('groups' in rule)) return null;
  const { by, values } = rule.groups;
  const value = values.find(({ name }) => name === group)?.value;
  return value === undefined ? null : panelOfGroup(panel, by, value);
}
