import { repeatedKeys } from './instrumentQuestionFaults.ts';
import type { InstrumentFault, YamlPath } from './locateInstrumentFault.ts';
import { lookUpInOutline, type Outline } from './instrumentOutline.ts';

/** What is wrong with the figures: they name two different number questions that are there and never below zero. */
export function instrumentFigureFaults({ questions, figures }: Outline): InstrumentFault[] {
  const ratios = figures.flatMap(({ path, value }) => {
    if (!value) return [];
    const { part, whole } = value.ratio;
    const wholePath = [...path, 'ratio', 'whole'];
    const message = `"${whole}" is the part already: name what it is a part of`;
    return [
      ...numberFindings(questions, part, [...path, 'ratio', 'part']),
      ...numberFindings(questions, whole, wholePath),
      ...(part === whole ? [{ path: wholePath, message }] : []),
    ];
  });
  return [...repeatedKeys(figures), ...ratios];
}

function numberFindings(questions: Outline['questions'], key: string, path: YamlPath): InstrumentFault[] {
  const question = lookUpInOutline(questions, key);
  if (question === 'broken') return [];
  if (question === 'unknown' || question.kind !== 'number') {
    const fault = question === 'unknown' ? `there is no question "${key}"` : `"${key}" is of kind ${question.kind}`;
    return [{ path, message: `${fault}: name a question of kind number` }];
  }
  if (question.min !== undefined && question.min >= 0) return [];
  return [{ path, message: `"${key}" may be below zero: give it a min of 0 or more` }];
}
