import { repeatedInstrumentKeys } from './instrumentQuestionFaults.ts';
import { type InstrumentFault, instrumentFault, type YamlPath } from './locateInstrumentFault.ts';
import { wrongQuestion } from './wrongQuestionInRule.ts';
import { lookUpInOutline, type Outline } from './instrumentOutline.ts';

/** What is wrong with the figures: they name two different number questions that are there and never below zero. */
export function instrumentFigureFaults({ questions, figures }: Outline): InstrumentFault[] {
  const ratios = figures.flatMap(({ path, value }) => {
    if (!value) return [];
    const { part, whole } = value.ratio;
    const wholePath = [...path, 'ratio', 'whole'];
    return [
      ...numberFindings(questions, part, [...path, 'ratio', 'part']),
      ...numberFindings(questions, whole, wholePath),
      ...(part === whole ? [instrumentFault(wholePath, 'dataFaults.wholeIsPart', { key: whole })] : []),
    ];
  });
  return [...repeatedInstrumentKeys(figures), ...ratios];
}

function numberFindings(questions: Outline['questions'], key: string, path: YamlPath): InstrumentFault[] {
  const question = lookUpInOutline(questions, key);
  if (question === 'broken') return [];
  if (question === 'unknown' || question.kind !== 'number') {
    return [wrongQuestion(question, key, 'dataFaults.want_number', path)];
  }
  if (question.min !== undefined && question.min >= 0) return [];
  return [instrumentFault(path, 'dataFaults.mayBeNegative', { key })];
}
