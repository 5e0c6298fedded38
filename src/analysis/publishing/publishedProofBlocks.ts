import type { AnalysisReader } from '../analysisAccess.ts';
import type { Conclusion, ProofLine, RoundAnalysis } from '../analysis.ts';
import { type Evidence, conclusionGrounds } from '../whyMessages.ts';
import { findingAnswerLabel, findingPartLabel, findingQuestionLabel } from '../wording.ts';
import { instrumentQuestionsOf } from '../../instruments/instrument.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { cutTable, tableRowsOnDocumentPage } from '../../publication/cutTable.ts';
import type { DocumentBlock, TableBlock } from '../../publication/document.ts';
import { toDocumentBlocks } from '../../publication/toDocumentBlocks.ts';
import { joinWithSemicolon } from '../../language/joinWithSemicolon.ts';

/** More columns of answers than that are not read side by side on a page. */
const MOST_COLUMNS = 6;

/**
 * What a conclusion rests on, in print: the rule, the figures and, where there is evidence for the reader, each post's answers side by
 * side and its words by question.
 */
export function publishedProofBlocks(
  analysis: RoundAnalysis,
  conclusion: Conclusion,
  evidence: Evidence | null,
  { tier, language }: AnalysisReader,
): DocumentBlock[] {
  const grounds = toDocumentBlocks(conclusionGrounds(analysis, conclusion, evidence, { tier, language }), language);
  if (!evidence) return grounds;
  const tables = [(one: Language) => answersTable(analysis, evidence, one), ...wordsTables(analysis, evidence)];
  return [...grounds, ...tables.flatMap((tableIn) => onOnePage(tableIn, language))];
}

type Answered = ProofLine['answers'][number];

function answersTable(analysis: RoundAnalysis, { proof }: Evidence, language: Language): TableBlock {
  const parts = partsAnswered(proof.lines);
  const apart = parts.length <= MOST_COLUMNS;
  const answers = translate(language, 'analysis.columnAnswers');
  const answerColumns = apart ? parts.map((part) => nameOf(analysis, part, language) || answers) : [answers];
  const cellsOf = (line: ProofLine): string[] => {
    const said = (part: string | null) =>
      joinWithSemicolon(
        line.answers
          .filter((one) => part === null || keyOf(one) === part)
          .map((one) => inWords(analysis, one, part === null, language)),
        language,
      ) || '–';
    return apart ? parts.map((part) => said(keyOf(part))) : [said(null)];
  };
  return {
    kind: 'table',
    caption: captionOf(proof, language),
    columns: [
      translate(language, 'analysis.columnPost'),
      translate(language, 'analysis.columnSide'),
      ...answerColumns,
    ].map((title) => ({ title, number: false })),
    rows: proof.lines.map((line) => [
      line.post,
      translate(language, 'analysis.side', { side: line.side }),
      ...cellsOf(line),
    ]),
  };
}

function captionOf({ lines, total }: Evidence['proof'], language: Language): string {
  return lines.length === total
    ? translate(language, 'bulletin.proofCaption')
    : translate(language, 'analysis.proofCaption', { first: 1, last: lines.length, total });
}

const keyOf = ({ question, part }: Pick<Answered, 'question' | 'part'>): string => `${question} ${part}`;

/** The parts that any post answered, in the order of the answers. */
function partsAnswered(lines: readonly ProofLine[]): Answered[] {
  return [...new Map(lines.flatMap(({ answers }) => answers).map((one) => [keyOf(one), one])).values()];
}

function nameOf({ instrument }: RoundAnalysis, { question: key, part }: Answered, language: Language): string {
  const question = instrumentQuestionsOf(instrument).find((one) => one.key === key);
  return question ? findingPartLabel(question, part, language) : '';
}

function inWords(analysis: RoundAnalysis, one: Answered, withPart: boolean, language: Language): string {
  const question = instrumentQuestionsOf(analysis.instrument).find(({ key }) => key === one.question);
  const answer = question ? findingAnswerLabel(question, one.part, one.answer, language) : String(one.answer);
  const part = withPart ? nameOf(analysis, one, language) : '';
  return part === '' ? answer : translate(language, 'analysis.partAnswer', { part, answer });
}

/** What posts wrote, a table a question. */
function wordsTables({ instrument }: RoundAnalysis, { quotes }: Evidence): ((language: Language) => TableBlock)[] {
  const questions = [...new Set(quotes.map(({ question }) => question))];
  return questions.map((asked) => (language) => ({
    kind: 'table',
    caption: findingQuestionLabel(instrument, asked, language),
    columns: (['analysis.columnPost', 'analysis.quotes'] as const).map((key) => ({
      title: translate(language, key),
      number: false,
    })),
    rows: quotes.filter(({ question }) => question === asked).map(({ post, text }) => [post, text]),
  }));
}

/** What stands on a page of it, the same rows in each language; the chat has all of it, page by page. */
function onOnePage(tableIn: (language: Language) => TableBlock, language: Language): DocumentBlock[] {
  const table = tableIn(language);
  return table.rows.length === 0 ? [] : cutTable(table, tableRowsOnDocumentPage(tableIn), language);
}
