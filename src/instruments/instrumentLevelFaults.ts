import type { ConclusionRule } from './conclusionRule.ts';
import { type InstrumentFault, instrumentFault, type YamlPath } from './locateInstrumentFault.ts';
import { instrumentAnswersOffered, instrumentOptionNumbers } from './answerOptions.ts';
import { lookUpInOutline, type Outline } from './instrumentOutline.ts';

type Questions = Outline['questions'];

/** What is wrong with the thresholds, levels and statuses that a rule is judged by. */
export function instrumentLevelFaults(questions: Questions, rule: ConclusionRule, path: YamlPath): InstrumentFault[] {
  switch (rule.rule) {
    case 'share':
      return cutFindings(questions, rule, path);
    case 'compareShares': {
      const { action } = rule;
      if (action?.addressee === undefined || action.addressee !== action.ifWorse) return [];
      return [
        instrumentFault([...path, 'action', 'addressee'], 'dataFaults.selfAddressed', { group: action.addressee }),
      ];
    }
    case 'compareMeans':
      return [];
    case 'objectives':
      return statusFindings(questions, rule, path);
  }
}

type ShareRule = Extract<ConclusionRule, { rule: 'share' }>;

function cutFindings(questions: Questions, { cut, test }: ShareRule, path: YamlPath): InstrumentFault[] {
  if (cut === undefined) return [];
  const at = [...path, 'cut'];
  if (!('atLeast' in test)) return [instrumentFault(at, 'dataFaults.cutOfAnswer')];
  const own = test.atLeast;
  const findings: InstrumentFault[] = [];
  if (!cut.includes(own)) findings.push(instrumentFault(at, 'dataFaults.cutLacksOwn', { own }));
  const [lowest, highest] = rangeOf(questions, test);
  for (const [index, threshold] of cut.entries()) {
    const before = cut[index - 1];
    if (before !== undefined && threshold <= before)
      findings.push(instrumentFault([...at, index], 'dataFaults.cutFalls', { threshold, before }));
    else if (threshold < lowest || threshold > highest)
      findings.push(instrumentFault([...at, index], 'dataFaults.cutOutOfReach', { threshold, lowest, highest }));
    else if ('rowsOf' in test && !Number.isInteger(threshold))
      findings.push(instrumentFault([...at, index], 'dataFaults.cutOfRows', { threshold }));
  }
  return findings;
}

/** The thresholds that a test can have; anything where its question is wrong itself, which is said there. */
function rangeOf(questions: Questions, test: Extract<ShareRule['test'], { atLeast: number }>): [number, number] {
  const matrix = lookUpInOutline(questions, 'rowsOf' in test ? test.rowsOf : test.meanOf);
  if (typeof matrix !== 'object' || matrix.kind !== 'matrix') return [-Infinity, Infinity];
  if ('rowsOf' in test) return [1, matrix.rows.length];
  const numbers = instrumentOptionNumbers(matrix.options) ?? [];
  return [Math.min(...numbers), Math.max(...numbers)];
}

type ObjectivesRule = Extract<ConclusionRule, { rule: 'objectives' }>;

function statusFindings(
  questions: Questions,
  { group: key, status, stuck }: ObjectivesRule,
  path: YamlPath,
): InstrumentFault[] {
  const group = lookUpInOutline(questions, key);
  if (typeof group !== 'object' || group.kind !== 'group') return [];
  if (status === undefined)
    return stuck.length === 0 ? [] : [instrumentFault([...path, 'stuck'], 'dataFaults.stuckWithoutStatus')];
  const field = group.fields.find((one) => one.key === status);
  const offered = field?.kind === 'choice' ? instrumentAnswersOffered(field) : undefined;
  if (!offered)
    return [instrumentFault([...path, 'status'], 'dataFaults.noFieldOfKind', { key, field: status, kind: 'choice' })];
  const names = offered.join(', ');
  return stuck.flatMap((answer, index) =>
    offered.includes(answer)
      ? []
      : [instrumentFault([...path, 'stuck', index], 'dataFaults.noStatus', { answer, status, names })],
  );
}
