import type { Block, Message } from '../protocol/message.ts';
import { instrumentQuestionsOf, type Question } from '../instruments/instrument.ts';
import { type Language, localizedIn } from '../language/language.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { isolateTextDirection } from '../language/rightToLeft.ts';
import { translate } from '../language/translate.ts';
import { type AnalysisReader, isInsideAnalysisReader } from './analysisAccess.ts';
import type { RoundAnalysis } from './analysis.ts';
import { countCarriedActions } from './countCarriedActions.ts';
import type { Dimension, Finding } from './findings.ts';
import { largestShownCounts } from './suppression/largestShownCounts.ts';
import { type ShownFinding, shownFinding, type ShownPart, type ShownSlice } from './suppression/shownFinding.ts';
import { shownCountInWords } from './suppression/shownCountInWords.ts';
import { findingAnswerLabel, findingPartLabel } from './wording.ts';

/** Groups beside one another in one table: more stand in a table of their own, so that it can be read on a phone's side. */
const GROUPS_PER_TABLE = 8;

/** Answers that are listed of one part: a plan may have a hundred objectives. */
const MOST_ANSWERS = 30;

interface Column {
  title: string;
  slice: ShownSlice;
}

/** What was answered to one question, in all and by group, as counts; never a name. */
export function findingMessage(
  analysis: RoundAnalysis,
  finding: Finding,
  { tier, language }: AnalysisReader,
): Message | null {
  const question = instrumentQuestionsOf(analysis.instrument).find(({ key }) => key === finding.question);
  if (!question) return null;
  const label = localizedIn(question.label, language);
  const { overall, items, by, isWhole } = shownFinding(tier, analysis.instrument, finding);
  const { posts } = overall;
  const counted = { posts, items, expected: analysis.rates.expected };
  const isFew = !isInsideAnalysisReader(tier) && (posts === 1 || posts === 2);
  const text = translate(
    language,
    isFew ? 'analysis.fewAnswered' : answeredKey(question, countCarriedActions(analysis, question.key) > 0),
    counted,
  );
  const blocks: Block[] = [
    { kind: 'heading', text: label },
    { kind: 'text', text },
  ];
  if (overall.parts.some(isShown) && posts > 0) {
    const all = { title: translate(language, 'analysis.columnAll'), slice: overall };
    const groups = groupColumns(by, language);
    for (let from = 0; from === 0 || from < groups.length; from += GROUPS_PER_TABLE) {
      const columns = [all, ...groups.slice(from, from + GROUPS_PER_TABLE)];
      blocks.push(table(question, label, columns, analysis, language));
    }
    const rare = overall.parts.reduce((sum, part) => sum + listedOf(part).left, 0);
    const notes = [
      ...(rare > 0 ? [translate(language, 'analysis.rareAnswers', { count: rare })] : []),
      ...(isWhole ? [translate(language, 'analysis.smallGroups')] : []),
      ...(hidesSome([all, ...groups]) ? [translate(language, 'analysis.suppressed')] : []),
    ];
    blocks.push(...notes.map((note): Block => ({ kind: 'text', text: note, tone: 'quiet' })));
  }
  return { text: `${label} ${text}`, blocks };
}

function answeredKey(question: Question, isApart: boolean): MessageKey {
  if (question.kind === 'group' && isApart) return 'analysis.answeredActions';
  if (question.kind === 'group') return 'analysis.answeredItems';
  return question.when ? 'analysis.answeredOfAsked' : 'analysis.answered';
}

const listedOf = ({ distribution }: ShownPart) => largestShownCounts(distribution, ({ count }) => count, MOST_ANSWERS);

/** Whether anything of a part may be shown. */
function isShown({ distribution, mean }: ShownPart): boolean {
  return mean !== null || distribution.some(({ count }) => count !== 'hidden');
}

function hidesSome(columns: readonly Column[]): boolean {
  const counts = columns.flatMap(({ slice }) => slice.parts.flatMap(({ distribution }) => distribution));
  return counts.some(({ count }) => typeof count !== 'number');
}

function groupColumns(dimensions: ShownFinding['by'], language: Language): Column[] {
  return dimensions.flatMap(({ dimension, groups }) =>
    groups.map(({ value, slice }) => ({ title: groupName(dimension, value, language), slice })),
  );
}

function groupName(dimension: Dimension, value: string, language: Language): string {
  if (dimension === 'kind') return translate(language, 'analysis.groupKind', { value });
  if (dimension === 'region') return value === '' ? translate(language, 'analysis.noRegion') : value;
  return translate(language, 'analysis.groupMember', { value: value === 'true' ? 'yes' : 'no' });
}

function table(
  question: Question,
  caption: string,
  columns: readonly Column[],
  analysis: RoundAnalysis,
  language: Language,
): Block {
  const parts = columns[0]?.slice.parts ?? [];
  const across = (cell: (part: ShownPart | undefined) => string, part: ShownPart) =>
    columns.map(({ slice }) => cell(slice.parts.find((one) => one.part === part.part)));
  const rows = parts.flatMap((part) => {
    const name = findingPartLabel(question, part.part, language);
    const named = (answer: string) =>
      name === '' ? answer : translate(language, 'analysis.partAnswer', { part: name, answer });
    const counts = listedOf(part).listed.map(({ answer }) => [
      named(answerName(analysis, question, part.part, answer, language)),
      ...across(
        (one) => shownCountInWords(one?.distribution.find((other) => other.answer === answer)?.count ?? 0),
        part,
      ),
    ]);
    const mean = [named(translate(language, 'analysis.rowMean')), ...across((one) => meanOf(one, language), part)];
    return part.mean === null ? counts : [...counts, mean];
  });
  const posts = [translate(language, 'analysis.rowPosts'), ...columns.map(({ slice }) => String(slice.posts))];
  return {
    kind: 'table',
    caption,
    columns: [translate(language, 'analysis.columnAnswer'), ...columns.map(({ title }) => title)],
    rows: [posts, ...rows],
  };
}

function meanOf(part: ShownPart | undefined, language: Language): string {
  return part === undefined || part.mean === null ? '–' : translate(language, 'analysis.number', { value: part.mean });
}

/** An objective is named by its code and title. */
function answerName(
  { objectives }: RoundAnalysis,
  question: Question,
  part: string,
  answer: string | number,
  language: Language,
): string {
  const field = question.kind === 'group' ? question.fields.find(({ key }) => key === part) : question;
  const objective = field?.kind.startsWith('objective') ? objectives.find(({ code }) => code === answer) : undefined;
  return objective
    ? `${objective.code} ${isolateTextDirection(objective.title)}`
    : findingAnswerLabel(question, part, answer, language);
}
