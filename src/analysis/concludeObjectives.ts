import type { ObjectivesConclusion } from './analysis.ts';
import {
  type EntryCount,
  type ConclusionEvidence,
  conclusionHeadOf,
  type RuleOf,
  sumOfAnalysis,
} from './conclusionEvidence.ts';
import { conclusionScope, shareParameters, conclusionObjectiveParameters } from './conclusionStatementParameters.ts';
import { shareChange } from './changeOnPanelOfPosts.ts';
import { profileOrigins } from './profiles/answerProfile.ts';
import { shareFigureCuts, firmnessOf, shareFigures } from './shareFigures.ts';
import { conclusionStatements } from './conclusionStatements.ts';
import { nearDuplicateTitles } from '../language/titleSimilarity/titleSimilarity.ts';

/** How the objectives of the plan are used, which of them overlap by their titles, and who asks to streamline them. */
export function concludeObjectives(rule: RuleOf<'objectives'>, evidence: ConclusionEvidence): ObjectivesConclusion {
  const { measure, profiles, panel } = evidence;
  const figures = shareFigures(evidence);
  const use = useOf(rule, evidence);
  const pairs = nearDuplicateTitles(evidence.objectives);
  const origin = profileOrigins(measure, profiles);
  const firmness = firmnessOf(figures, shareFigureCuts(evidence), evidence);
  const parameters = {
    ...shareParameters(figures, evidence),
    ...conclusionObjectiveParameters(rule, use, pairs.length),
  };
  const spoken = {
    parameters: { ...parameters, ...conclusionScope(evidence) },
    evidence,
    origin,
    firmness,
    share: figures,
    use,
  };
  return {
    ...conclusionHeadOf(rule, measure),
    rule: 'objectives',
    ...conclusionStatements(rule, spoken),
    ...use,
    nearDuplicatePairs: pairs,
    streamlining: figures,
    origin,
    firmness,
    since: panel && shareChange(measure, panel),
  };
}

type Use = Pick<
  ObjectivesConclusion,
  | 'objectives'
  | 'noUpdate'
  | 'fewer'
  | 'entries'
  | 'reported'
  | 'confirmed'
  | 'carried'
  | 'byStatus'
  | 'stuck'
  | 'linked'
  | 'topShare'
>;

/** Only what was reported in this round says that an objective is worked on; what was carried is counted apart. */
function useOf(rule: RuleOf<'objectives'>, { objectives: plan, entries, statuses }: ConclusionEvidence): Use {
  const reported = entries.filter(({ origin }) => origin !== 'carried');
  const perObjective = plan.map(({ code }) => countOf(reported.filter(({ objective }) => objective === code)));
  const onPlan = sumOfAnalysis(perObjective);
  const top = sumOfAnalysis(perObjective.toSorted((a, b) => b - a).slice(0, rule.busiest));
  const all = countOf(entries);
  const inState = (key: string) => countOf(reported.filter(({ status }) => status === key));
  return {
    objectives: plan.length,
    noUpdate: perObjective.filter((count) => count === 0).length,
    fewer: perObjective.filter((count) => count < rule.fewerThan).length,
    entries: all,
    reported: countOf(reported),
    confirmed: countOf(reported.filter(({ origin }) => origin === 'confirmed')),
    carried: all - countOf(reported),
    byStatus: statuses.length === 0 ? null : Object.fromEntries(statuses.map(({ key }) => [key, inState(key)])),
    stuck:
      statuses.length === 0 ? null : sumOfAnalysis(statuses.map(({ key, isStuck }) => (isStuck ? inState(key) : 0))),
    linked: countOf(reported.filter(({ linked }) => linked)),
    topShare: onPlan === 0 ? null : top / onPlan,
  };
}

const countOf = (entries: readonly EntryCount[]): number => sumOfAnalysis(entries.map(({ count }) => count));
