import type { CompareSharesConclusion, Difference } from './analysis.ts';
import { newcombeInterval } from './chance/newcombeInterval.ts';
import {
  conclusionAskedOfGroup,
  type ConclusionEvidence,
  conclusionHeadOf,
  panelOfGroup,
  type RuleOf,
  profilesOfGroup,
} from './conclusionEvidence.ts';
import { firmnessOfComparison } from './firmness.ts';
import { fisherExact, type TwoByTwo } from './chance/fisherExact.ts';
import { reachesAnalysisThreshold } from './reachesThreshold.ts';
import { conclusionGroupPair } from './conclusionGroupPair.ts';
import { comparedSharesParameters, conclusionScope } from './conclusionStatementParameters.ts';
import { shareChange } from './changeOnPanelOfPosts.ts';
import { type Counts, profileCounts, profileOrigins } from './profiles/answerProfile.ts';
import { shareOfCounts } from './shareFigures.ts';
import { conclusionStatements } from './conclusionStatements.ts';
import { FEWEST_TO_COMPARE, type ComparisonVerdict, comparisonVerdict } from './comparisonVerdict.ts';

type Groups = CompareSharesConclusion['groups'];

/** Whether a test is met more often in one group than in the other, and whether the weaker one is below the level asked for. */
export function concludeComparedShares(
  rule: RuleOf<'compareShares'>,
  evidence: ConclusionEvidence,
): CompareSharesConclusion {
  const { measure, panel } = evidence;
  const groups = groupsOf(rule, evidence);
  const [first, second] = conclusionGroupPair(groups);
  const compared = differenceOf(first, second);
  const fewest = Math.min(first.denominator, second.denominator);
  const judge = (one: Difference): ComparisonVerdict => comparisonVerdict({ ...one, fewest }, rule);
  const verdict = judge(compared);
  const sensitivity = sensitivityOf(first, second);
  const outcomes = [sensitivity.widest, sensitivity.narrowest].map(judge);
  const members = rule.groups.values.flatMap(({ value }) => profilesOfGroup(evidence.profiles, rule.groups.by, value));
  const origin = profileOrigins(measure, members);
  const direction = directionOf(verdict, compared.difference);
  const action = actionOf(rule, groups);
  const compare = comparedSharesParameters({ groups, verdict, direction, ...compared, action });
  const firmness = firmnessOfComparison({
    floorMet: evidence.floorMet,
    fewest,
    verdict,
    silenceDecides: outcomes.some((one) => one !== verdict),
  });
  const parameters = { ...compare, ...conclusionScope(evidence) };
  return {
    ...conclusionHeadOf(rule, measure),
    rule: 'compareShares',
    ...conclusionStatements(rule, { parameters, evidence, origin, firmness, share: null }),
    groups,
    ...compared,
    verdict,
    direction,
    interval: newcombeInterval(tableOf(first, second)),
    sensitivity,
    action,
    origin,
    firmness,
    since:
      panel &&
      rule.groups.values.map(({ name, value }) => ({
        group: name,
        ...shareChange(measure, panelOfGroup(panel, rule.groups.by, value)),
      })),
  };
}

function groupsOf({ groups }: RuleOf<'compareShares'>, { measure, profiles, cells }: ConclusionEvidence): Groups {
  return groups.values.map(({ name, label, value }) => {
    const counted = profileCounts(measure, profilesOfGroup(profiles, groups.by, value));
    return {
      group: name,
      label,
      ...counted,
      silent: conclusionAskedOfGroup(cells, groups.by, value) - counted.denominator,
    };
  });
}

function tableOf(first: Counts, second: Counts): TwoByTwo {
  return {
    firstNumerator: first.numerator,
    firstDenominator: first.denominator,
    secondNumerator: second.numerator,
    secondDenominator: second.denominator,
  };
}

function differenceOf(first: Counts, second: Counts): Difference {
  const [one, other] = [shareOfCounts(first), shareOfCounts(second)];
  const difference = one === null || other === null ? null : one - other;
  return { difference, p: fisherExact(tableOf(first, second)) };
}

/** Of all asked: the silent of one group as meeting the test and those of the other as not, both ways. */
function sensitivityOf(first: Groups[number], second: Groups[number]): CompareSharesConclusion['sensitivity'] {
  const meeting = ({ numerator, denominator, silent }: Groups[number], silentMeet: boolean): Counts => ({
    numerator: numerator + (silentMeet ? silent : 0),
    denominator: denominator + silent,
  });
  return {
    widest: differenceOf(meeting(first, true), meeting(second, false)),
    narrowest: differenceOf(meeting(first, false), meeting(second, true)),
  };
}

function directionOf(verdict: ComparisonVerdict, difference: number | null): CompareSharesConclusion['direction'] {
  if (verdict === 'tooFew') return 'tooFew';
  if (verdict !== 'different') return 'noDifference';
  return (difference ?? 0) > 0 ? 'firstHigher' : 'secondHigher';
}

/** By level, never by p: whatever the floor and the verdict, if at least three of the group answered. */
function actionOf({ action }: RuleOf<'compareShares'>, groups: Groups): CompareSharesConclusion['action'] {
  const worse = groups.find(({ group }) => group === action?.ifWorse);
  const share = worse && worse.denominator >= FEWEST_TO_COMPARE ? shareOfCounts(worse) : null;
  if (!action || !worse || share === null || reachesAnalysisThreshold(share, action.below)) return null;
  const other = groups.find(({ group }) => group !== worse.group)?.group ?? worse.group;
  const { below, to, text } = action;
  return { addressee: action.addressee ?? other, group: worse.group, share, below, to, text };
}
