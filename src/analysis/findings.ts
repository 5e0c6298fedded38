import { allByKey } from '../core/byKey.ts';
import type { SimpleField } from '../instruments/instrumentField.ts';
import { instrumentAnswersOffered } from '../instruments/answerOptions.ts';
import { type Instrument, type Question, instrumentQuestionsOf } from '../instruments/instrument.ts';
import type { Objective } from './objective.ts';
import { sumOfAnalysis } from './conclusionEvidence.ts';
import type { Cell } from './measure.ts';

/** What the posts of one group answered to one question. */
export interface Slice {
  /** Posts that answered it at all. */
  posts: number;
  /** Items of a repeated group, or choices made: a post may give several. */
  items: number;
  /** A row of a matrix, a field of a group; a plain question has one part with an empty key. */
  parts: PartFinding[];
}
export interface PartFinding {
  part: string;
  /** Answers to this part. */
  n: number;
  /** Every answer that is offered, in the instrument's order, those that nobody gave too; empty for what is typed. */
  distribution: { answer: string | number; count: number }[];
  /** Of numeric answers; null where there is none. */
  mean: number | null;
}

/** A question and what was answered, in all and by what the posts are. */
export interface Finding {
  question: string;
  overall: Slice;
  by: { dimension: Dimension; groups: { value: string; slice: Slice }[] }[];
  /** Parts whose counts by group readers outside the working group are told as they were published, after an amendment. */
  asPublished?: ReadonlyMap<string, PublishedPart>;
}

/** A part as it was published: counts in the order of the answers, "few" or "hidden" where they were. */
export interface PublishedPart {
  all: (number | 'few' | 'hidden')[];
  groups: { value: string; posts: number; n: number; counts: (number | 'few' | 'hidden')[]; mean: number | null }[];
}
const dimensions = ['kind', 'region', 'workingGroupMember'] as const;
export type Dimension = (typeof dimensions)[number];

/** Equal answers to one part, as the database counts them, in one cell of posts. */
export interface AnswerCount {
  cell: number;
  question: string;
  part: string;
  /** Null, like `number`, for a number that is typed: such are only added up. */
  text: string | null;
  number: number | null;
  count: number;
  total: number | null;
}

/** How many posts of a cell answered a question, with how many items. */
export interface PostCount {
  cell: number;
  question: string;
  posts: number;
  items: number;
}

/** A part of a question whose answers can be counted: what is offered, and what is a number. */
export interface CountablePart {
  question: string;
  /** Null where every part of the question is counted: the rows of a matrix, the options of several choices. */
  part: string | null;
  /** Typed numbers are added up and not told apart. */
  typed: boolean;
}

/** The parts that can be counted; texts, dates, links and the names of posts cannot, and only their number is found. */
export function findingParts(instrument: Instrument): CountablePart[] {
  return instrumentQuestionsOf(instrument).flatMap((question): CountablePart[] => {
    if (question.kind === 'matrix') return [{ question: question.key, part: null, typed: false }];
    if (question.kind === 'group') {
      const fields = question.fields.filter(countable);
      return fields.map((one) => ({ question: question.key, part: one.key, typed: one.kind === 'number' }));
    }
    return countable(question) ? [{ question: question.key, part: null, typed: question.kind === 'number' }] : [];
  });
}

function countable(field: SimpleField | Question): boolean {
  return field.kind === 'number' || field.kind.startsWith('objective') || instrumentAnswersOffered(field) !== undefined;
}

/** The findings of every question, from what the database counted. */
export function findingsOf(
  instrument: Instrument,
  objectives: readonly Objective[],
  counted: { cells: readonly Cell[]; answers: readonly AnswerCount[]; posts: readonly PostCount[] },
): Finding[] {
  const answers = allByKey(counted.answers, ({ question }) => question);
  const posts = allByKey(counted.posts, ({ question }) => question);
  return instrumentQuestionsOf(instrument).map((question) => {
    const mine = { answers: answers.get(question.key) ?? [], posts: posts.get(question.key) ?? [] };
    const slice = (cells: readonly Cell[]) => sliceOf(question, objectives, mine, new Set(cells.map(({ id }) => id)));
    const by = dimensions.map((dimension) => {
      const groups = allByKey(counted.cells, (cell) => String(cell[dimension]));
      const sorted = [...groups].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
      return { dimension, groups: sorted.map(([value, cells]) => ({ value, slice: slice(cells) })) };
    });
    return { question: question.key, overall: slice(counted.cells), by };
  });
}

function sliceOf(
  question: Question,
  objectives: readonly Objective[],
  counted: { answers: readonly AnswerCount[]; posts: readonly PostCount[] },
  cells: ReadonlySet<number>,
): Slice {
  const posts = counted.posts.filter(({ cell }) => cells.has(cell));
  const answers = counted.answers.filter(({ cell }) => cells.has(cell));
  return {
    posts: sumOfAnalysis(posts.map((one) => one.posts)),
    items: sumOfAnalysis(posts.map((one) => one.items)),
    parts: partsOf(question).map(({ part, field }) => {
      const ofPart = part === null ? answers : answers.filter((one) => one.part === part);
      return partFinding(part ?? '', answersOf(field, objectives), ofPart);
    }),
  };
}

/** The parts that a slice shows. Several choices are one part: the options are its answers. */
function partsOf(question: Question): { part: string | null; field: Question | SimpleField }[] {
  if (question.kind === 'matrix') return question.rows.map(({ key }) => ({ part: key, field: question }));
  if (question.kind === 'group') {
    return question.fields.filter(countable).map((field) => ({ part: field.key, field }));
  }
  return countable(question) ? [{ part: null, field: question }] : [];
}

function partFinding(part: string, offered: (string | number)[], answers: readonly AnswerCount[]): PartFinding {
  // A list in a group's item is kept as one text; each of its choices is an answer.
  const chosen = new Map<string, number>();
  for (const { text, number, count } of answers) {
    const keys = text === null ? [String(number)] : text.split(',');
    for (const key of keys) chosen.set(key, (chosen.get(key) ?? 0) + count);
  }
  const numeric = answers.filter(({ total }) => total !== null);
  const numbers = sumOfAnalysis(numeric.map(({ count }) => count));
  return {
    part,
    n: sumOfAnalysis(answers.map(({ count }) => count)),
    distribution: offered.map((answer) => ({ answer, count: chosen.get(String(answer)) ?? 0 })),
    mean: numbers === 0 ? null : sumOfAnalysis(numeric.map(({ total }) => total ?? 0)) / numbers,
  };
}

/** The answers as they are stored: booleans are the words yes and no. */
function answersOf(field: Question | SimpleField, objectives: readonly Objective[]): (string | number)[] {
  if (field.kind === 'objective' || field.kind === 'objectives') return objectives.map(({ code }) => code);
  const offered = instrumentAnswersOffered(field) ?? [];
  return offered.map((answer) => (typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer));
}
