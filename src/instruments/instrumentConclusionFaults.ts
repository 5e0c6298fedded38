import { languages } from '../language/language.ts';
import type { ConclusionRule, Groups, Test } from './conclusionRule.ts';
import { instrumentAnswerFaults, repeatedInstrumentKeys } from './instrumentQuestionFaults.ts';
import type { MatrixQuestion } from './instrument.ts';
import { catalogueWords } from '../language/catalogueTextAsValue.ts';
import { type InstrumentFault, instrumentFault, type YamlPath } from './locateInstrumentFault.ts';
import { wrongQuestion } from './wrongQuestionInRule.ts';
import { instrumentAnswersOffered, instrumentOptionNumbers } from './answerOptions.ts';
import { lookUpInOutline, type Outline } from './instrumentOutline.ts';
import { instrumentLevelFaults } from './instrumentLevelFaults.ts';
import { instrumentClaimFaults } from './claims/instrumentClaimFaults.ts';
import { claimFiguresMissing } from './claims/figuresMissingInLanguage.ts';
import { instrumentRowParameter, statementParameters } from './statementParameters.ts';
import { instrumentTextFaults } from './statementTextFaults.ts';

type Questions = Outline['questions'];

/** What is wrong with the rules of the analysis: what they name must be there, and be something to count. */
export function instrumentConclusionFaults(
  { questions, conclusions }: Outline,
  { isStored = false } = {},
): InstrumentFault[] {
  const rules = conclusions.flatMap(({ path, value }) => {
    return value
      ? [
          ...ruleFindings(questions, value, path),
          ...instrumentLevelFaults(questions, value, path),
          ...headlineFindings(questions, value, path, isStored),
          ...statementFindings(questions, value, path, isStored),
        ]
      : [];
  });
  return [...repeatedInstrumentKeys(conclusions), ...rules];
}

function ruleFindings(questions: Questions, rule: ConclusionRule, path: YamlPath): InstrumentFault[] {
  switch (rule.rule) {
    case 'share':
      return testFindings(questions, rule.test, [...path, 'test']);
    case 'compareShares': {
      const names = rule.groups.values.map((one) => one.name);
      const group = rule.action?.ifWorse;
      const ifWorse = [...path, 'action', 'ifWorse'];
      return [
        ...testFindings(questions, rule.test, [...path, 'test']),
        ...groupFindings(rule.groups, [...path, 'groups']),
        ...(group !== undefined && !names.includes(group)
          ? [instrumentFault(ifWorse, 'dataFaults.noGroup', { group, names: names.join(', ') })]
          : []),
      ];
    }
    case 'compareMeans': {
      const sum = numericMatrix(questions, rule.sumOf, [...path, 'sumOf']);
      return [
        ...('findings' in sum ? sum.findings : []),
        ...groupFindings(rule.groups, [...path, 'groups']),
        ...(rule.within && rule.groups.by === 'kind'
          ? [instrumentFault([...path, 'within'], 'dataFaults.withinKind')]
          : []),
      ];
    }
    case 'objectives':
      return [
        ...objectiveFindings(questions, rule, path),
        ...testFindings(questions, rule.streamline, [...path, 'streamline']),
      ];
  }
}

function testFindings(questions: Questions, test: Test, path: YamlPath): InstrumentFault[] {
  if ('meanOf' in test) {
    const matrix = numericMatrix(questions, test.meanOf, [...path, 'meanOf']);
    if ('findings' in matrix) return matrix.findings;
    const [lowest, highest] = [Math.min(...matrix.numbers), Math.max(...matrix.numbers)];
    if (test.atLeast >= lowest && test.atLeast <= highest) return [];
    return [instrumentFault([...path, 'atLeast'], 'dataFaults.meanRange', { key: test.meanOf, lowest, highest })];
  }
  if ('rowsOf' in test) {
    const at = [...path, 'rowsOf'];
    const matrix = lookUpInOutline(questions, test.rowsOf);
    if (matrix === 'broken') return [];
    if (matrix === 'unknown' || matrix.kind !== 'matrix')
      return [wrongQuestion(matrix, test.rowsOf, 'dataFaults.want_matrix', at)];
    const count = matrix.rows.length;
    return [
      ...instrumentAnswerFaults(matrix, test.are, [...path, 'are']),
      ...(test.atLeast > count
        ? [instrumentFault([...path, 'atLeast'], 'dataFaults.rowsOnly', { key: test.rowsOf, count })]
        : []),
    ];
  }
  const question = lookUpInOutline(questions, test.question);
  if (question === 'broken') return [];
  if (
    question === 'unknown' ||
    question.kind === 'matrix' ||
    question.kind === 'choices' ||
    !instrumentAnswersOffered(question)
  ) {
    return [wrongQuestion(question, test.question, 'dataFaults.want_answers', [...path, 'question'])];
  }
  return instrumentAnswerFaults(question, test.is, [...path, 'is']);
}

function numericMatrix(
  questions: Questions,
  key: string,
  path: YamlPath,
): { numbers: number[] } | { findings: InstrumentFault[] } {
  const matrix = lookUpInOutline(questions, key);
  if (matrix === 'broken') return { findings: [] };
  const numbers =
    matrix !== 'unknown' && matrix.kind === 'matrix' ? instrumentOptionNumbers(matrix.options) : undefined;
  if (numbers) return { numbers };
  return { findings: [wrongQuestion(matrix, key, 'dataFaults.want_numericMatrix', path)] };
}

function groupFindings({ by, values }: Groups, path: YamlPath): InstrumentFault[] {
  const allowed = { kind: ['hq', 'field'], hostsMajorOrganizations: [true, false], workingGroupMember: [true, false] };
  const findings: InstrumentFault[] = [];
  for (const [at, { value, name }] of values.entries()) {
    const valuePath = [...path, 'values', at, 'value'];
    const [earlier] = values.slice(0, at);
    if (by === 'region' ? typeof value !== 'string' : !allowed[by].some((one) => one === value)) {
      const should =
        by === 'region'
          ? catalogueWords('dataFaults.a_region')
          : catalogueWords('dataFaults.oneOf', { names: allowed[by].join(', ') });
      findings.push(instrumentFault(valuePath, 'dataFaults.noGroupValue', { value: String(value), by, should }));
    }
    if (earlier?.value === value) findings.push(instrumentFault(valuePath, 'dataFaults.sameValue'));
    if (earlier?.name === name) {
      findings.push(instrumentFault([...path, 'values', at, 'name'], 'dataFaults.sameName'));
    }
  }
  return findings;
}

type ObjectivesRule = Extract<ConclusionRule, { rule: 'objectives' }>;

function objectiveFindings(
  questions: Questions,
  { group: key, field }: ObjectivesRule,
  path: YamlPath,
): InstrumentFault[] {
  const group = lookUpInOutline(questions, key);
  if (group === 'broken') return [];
  if (group === 'unknown' || group.kind !== 'group')
    return [wrongQuestion(group, key, 'dataFaults.want_group', [...path, 'group'])];
  if (group.fields.some((one) => one.key === field && one.kind === 'objective')) return [];
  return [instrumentFault([...path, 'field'], 'dataFaults.noFieldOfKind', { key, field, kind: 'objective' })];
}

function matrixKey(rule: ConclusionRule): string | null {
  if (rule.rule === 'compareMeans') return rule.sumOf;
  if (rule.rule !== 'share' || 'question' in rule.test) return null;
  return 'rowsOf' in rule.test ? rule.test.rowsOf : rule.test.meanOf;
}

/** The rows of the matrix that a rule reads: of a share, a statement may name each with its figure. */
function rowsRead(questions: Questions, rule: ConclusionRule): MatrixQuestion['rows'] {
  const key = matrixKey(rule);
  if (key === null) return [];
  const matrix = lookUpInOutline(questions, key);
  return typeof matrix === 'object' && matrix.kind === 'matrix' ? matrix.rows : [];
}

/**
 * What a statement may not say, or speak of: the comparison within one kind of post can be spoken of only where the rule makes it, a
 * row of a matrix with its figure only.
 */
function statementFindings(
  questions: Questions,
  rule: ConclusionRule,
  path: YamlPath,
  isStored: boolean,
): InstrumentFault[] {
  const without = rule.rule === 'compareMeans' && !rule.within ? /^within/ : /^$/;
  const known = Object.entries(statementParameters[rule.rule]).filter(([name]) => !without.test(name));
  const rows = rowsRead(questions, rule);
  const figures = (rule.rule === 'share' ? rows : []).map(
    ({ key }) => [instrumentRowParameter(key), 'number'] as const,
  );
  return languages.flatMap((language) => {
    const text = rule.statement[language];
    const faults = instrumentTextFaults(text, language, Object.fromEntries([...known, ...figures]));
    const claims = isStored
      ? []
      : [
          ...instrumentClaimFaults(text, language, { rows, compares: rule.rule.startsWith('compare') }),
          ...claimFiguresMissing(rule.statement, language, ['parts', ...figures.map(([name]) => name)]),
        ];
    return [...faults, ...claims].map((message) => ({ path: [...path, 'statement', language], message }));
  });
}

/** What a headline may not say: it follows the count, and has a verb; rows have their figures in the statement alone. */
function headlineFindings(questions: Questions, rule: ConclusionRule, path: YamlPath, isStored: boolean) {
  const headline = rule.rule === 'share' ? rule.headline : undefined;
  if (headline === undefined || isStored) return [];
  const rows = rowsRead(questions, rule);
  return languages.flatMap((language) =>
    [
      ...instrumentTextFaults(headline[language], language, { numerator: 'number' }),
      ...instrumentClaimFaults(headline[language], language, { rows, compares: false }),
    ].map((message) => ({ path: [...path, 'headline', language], message })),
  );
}
