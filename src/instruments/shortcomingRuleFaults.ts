import { languages } from '../language/language.ts';
import type { Instrument } from './instrument.ts';
import { shortcomingParameters, instrumentShortcomingQuestions } from './shortcomingRule.ts';
import { type InstrumentFault, instrumentFault } from './locateInstrumentFault.ts';
import { instrumentTextFaults } from './statementTextFaults.ts';
import { instrumentQuestionByKey } from './instrument.ts';
import { repeatedInstrumentKeys } from './instrumentQuestionFaults.ts';
import { wrongQuestion } from './wrongQuestionInRule.ts';

/** What is wrong with the shortcomings: each reads different number questions that are there, and speaks of what it knows. */
export function instrumentShortcomingFaults(instrument: Instrument): InstrumentFault[] {
  const { shortcomings } = instrument;
  const own = shortcomings.flatMap((rule, at): InstrumentFault[] => {
    const path = ['shortcomings', at];
    const named = instrumentShortcomingQuestions(rule);
    const twice = named.length > new Set(named.map(({ question }) => question)).size;
    return [
      ...named.flatMap(({ setting, question }) => questionFaults(instrument, question, [...path, setting])),
      ...(twice ? [instrumentFault([...path, 'needed'], 'dataFaults.neededIsHad')] : []),
      ...languages.flatMap((language) =>
        instrumentTextFaults(rule.statement[language], language, shortcomingParameters[rule.rule]).map((message) => ({
          path: [...path, 'statement', language],
          message,
        })),
      ),
    ];
  });
  return [...repeatedInstrumentKeys(shortcomings.map(({ key }, at) => ({ path: ['shortcomings', at], key }))), ...own];
}

function questionFaults(instrument: Instrument, key: string, path: InstrumentFault['path']): InstrumentFault[] {
  const question = instrumentQuestionByKey(instrument, key);
  if (question?.kind === 'number') return [];
  return [wrongQuestion(question ?? 'unknown', key, 'dataFaults.want_number', path)];
}
