import { type Language, localizedIn } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Conclusion, RoundAnalysis } from './analysis.ts';
import { conclusionFactsByGroup } from './conclusionBlocks.ts';
import { analysisOverview } from './messages.ts';
import { methodNote } from './methodNote.ts';
import { analysisQuantifierWord } from './wording.ts';

/** Characters of a line on a terminal that people like to read. */
const WIDTH = 100;
/** Of each column of the table of conclusions; with the rules between them they fill the width. */
const COLUMNS = [3, 32, 46, 10] as const;

/** The whole analysis but its proofs as plain text of 100 columns: rates, a table of the conclusions, the sentences, the method. */
export function analysisAsPlainText(analysis: RoundAnalysis, language: Language): string {
  const title = translate(language, 'analysis.title', { round: analysis.round.label });
  const facts = analysisOverview(analysis, { tier: 'coordinator', language });
  const labels = Math.max(...facts.map(({ label }) => label.length)) + 2;
  return [
    title,
    '='.repeat(title.length),
    ...facts.map(({ label, value }) => `${label.padEnd(labels)}${value}`),
    '',
    ...tableOf(analysis, language),
    ...analysis.conclusions.flatMap(({ statement }, index) => [
      '',
      ...hanging(`${index + 1}. `, localizedIn(statement, language)),
    ]),
    '',
    translate(language, 'analysis.method'),
    ...methodNote(analysis, { tier: 'coordinator', language }).flatMap((item) => hanging('- ', item)),
  ].join('\n');
}

function tableOf(analysis: RoundAnalysis, language: Language): string[] {
  const rule = COLUMNS.map((width) => '-'.repeat(width)).join('-+-');
  const heads = ['analysis.columnConclusion', 'analysis.columnFigures', 'analysis.columnWord'] as const;
  const rows = analysis.conclusions.map((conclusion, index) => {
    const title = localizedIn(conclusion.title, language);
    const figures = conclusionFactsByGroup(conclusion, analysis, { tier: 'coordinator', language });
    // The only figure of a share carries the conclusion's own title, which stands beside it already.
    const lines = figures.map(({ label, value }) =>
      label === title ? value : translate(language, 'analysis.partAnswer', { part: label, answer: value }),
    );
    return [[String(index + 1)], [title], lines, [wordOf(conclusion, language)]];
  });
  const head = tableLines([['#'], ...heads.map((key) => [translate(language, key)])]);
  return [...head, rule, ...rows.flatMap((row) => [...tableLines(row), rule])];
}

function wordOf(conclusion: Conclusion, language: Language): string {
  if (conclusion.rule === 'compareShares' || conclusion.rule === 'compareMeans') return '';
  const { quantifier } = conclusion.rule === 'share' ? conclusion : conclusion.streamlining;
  return quantifier === null ? '–' : analysisQuantifierWord(quantifier, language);
}

/** One row of the table: as many lines as its fullest cell needs, each paragraph of a cell wrapped by itself. */
function tableLines(cells: readonly (readonly string[])[]): string[] {
  const wrapped = cells.map((paragraphs, column) => paragraphs.flatMap((text) => wrap(text, COLUMNS[column] ?? WIDTH)));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, column) => (lines[line] ?? '').padEnd(COLUMNS[column] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
}

function hanging(mark: string, text: string): string[] {
  return wrap(text, WIDTH - mark.length).map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
}

/** Breaks at spaces only (a no-break space holds); a longer word stands by itself. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
