import type { Test } from '../instruments/conclusionRule.ts';
import { type Instrument, instrumentQuestionsOf } from '../instruments/instrument.ts';
import { type AnalysisReader, isInsideAnalysisReader } from './analysisAccess.ts';
import { type Language, type Localized, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Conclusion, RoundAnalysis } from './analysis.ts';
import { measureOf } from './measure.ts';
import { conclusionGroupPair } from './conclusionGroupPair.ts';
import { conclusionRuleOf, higherGroupIndex, middleOfMeans } from './proof/proof.ts';
import { findingAnswerLabel, findingQuestionLabel } from './wording.ts';

/** What makes a post count for a conclusion and, for readers who see which posts are "for" it, what that means. */
export function conclusionRuleInWords(
  analysis: RoundAnalysis,
  conclusion: Conclusion,
  { tier, language }: AnalysisReader,
): string[] {
  const isInside = isInsideAnalysisReader(tier);
  const { instrument } = analysis;
  const rule = conclusionRuleOf(analysis, conclusion.key);
  const question = findingQuestionLabel(instrument, conclusion.question, language);
  const sides = isInside ? [sidesInWords(conclusion, language)] : [];
  if (rule.rule === 'compareMeans') {
    const measure = measureOf(rule, instrument);
    const rows = measure.kind === 'sum' ? measure.rows : 0;
    return [translate(language, 'analysis.ruleSum', { question, rows }), ...sides];
  }
  const test = rule.rule === 'objectives' ? rule.streamline : rule.test;
  return [testInWords(test, instrument, question, language), ...sides];
}

/** What “for” and “against” mean beside the posts: the same in every round, whatever the verdict. */
function sidesInWords(conclusion: Conclusion, language: Language): string {
  if (!('groups' in conclusion)) return translate(language, 'analysis.sidesTest');
  const [first, second] = conclusionGroupPair<{ label: Localized }>(conclusion.groups);
  const [higher, lower] = higherGroupIndex(conclusion) === 0 ? [first, second] : [second, first];
  const groups = { higher: localizedIn(higher.label, language), lower: localizedIn(lower.label, language) };
  return conclusion.rule === 'compareShares'
    ? translate(language, 'analysis.sidesShares', groups)
    : translate(language, 'analysis.sidesMeans', { ...groups, middle: middleOfMeans(conclusion) });
}

function testInWords(test: Test, instrument: Instrument, label: string, language: Language): string {
  if ('meanOf' in test) return translate(language, 'analysis.ruleMean', { question: label, atLeast: test.atLeast });
  const key = 'rowsOf' in test ? test.rowsOf : test.question;
  const question = instrumentQuestionsOf(instrument).find((one) => one.key === key);
  const wording = (answer: string | number | boolean) => {
    const stored = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;
    return question ? findingAnswerLabel(question, '', stored, language) : String(answer);
  };
  if ('question' in test)
    return translate(language, 'analysis.ruleAnswer', { question: label, answer: wording(test.is) });
  const rows = question?.kind === 'matrix' ? question.rows.length : 0;
  const parameters = { question: label, rows, atLeast: test.atLeast, answer: wording(test.are) };
  return translate(language, 'analysis.ruleRows', parameters);
}
